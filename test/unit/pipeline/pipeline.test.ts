// From texts to Graph JSON with the real language model: offsets, qualifiers, order, warnings; and the seams beside it.
import { beforeAll, describe, expect, it } from "vitest";
import { parseGraphJson, type GraphJson } from "../../../graph-data/schema/index.ts";
import { explainDocument } from "../../../server/extraction/explain.ts";
import type { Extractor, SourceDocument } from "../../../server/extraction/extractor.ts";
import { loadStages } from "../../../server/extraction/local-extractor.ts";
import { buildGraph, createPipeline, type Stages } from "../../../server/extraction/pipeline.ts";

let stages: Stages;
let extractor: Extractor;
beforeAll(async () => {
  stages = await loadStages();
  extractor = createPipeline(stages, "test");
});

const source = (id: string, text: string): SourceDocument => ({ id, text, source: `${id}.txt` });
const extract = (...texts: string[]): GraphJson =>
  buildGraph(texts.map((text, i) => extractor.read(source(`d${i}`, text))));

const ARTICLE = `Novak meets Horvat in Graz

Friday, September 9, 2016

GRAZ (Reuters) - Maria Novak met Ivan Horvat in Graz on Tuesday.\u00a0Novak praised the\u200b mayor.

Advertisement

Mrs Novak fled to Austria in 1990.`;

describe("the pipeline", () => {
  it("should give Graph JSON that the schema takes", () => {
    expect(parseGraphJson(JSON.parse(JSON.stringify(extract(ARTICLE))))).toBeTruthy();
  });

  it("should point every mention and sentence into the raw text", () => {
    const { attributes, nodes, edges } = extract(ARTICLE);
    expect(attributes.documents[0]).toMatchObject({
      text: ARTICLE,
      published: "2016-09-09",
      publisher: "Reuters",
    });
    const mentions = nodes.flatMap((node) => node.attributes.mentions);
    expect(mentions.length).toBeGreaterThan(5);
    for (const { start, end, text } of mentions) expect(ARTICLE.slice(start, end)).toBe(text);
    for (const { start, end, sentence } of edges.flatMap((edge) => edge.attributes.evidence)) {
      expect(ARTICLE.slice(start, end)).toBe(sentence);
      expect(attributes.documents[0]?.sentences).toContainEqual({ start, end });
    }
  });

  it("should name what it found, once", () => {
    const keys = extract(ARTICLE).nodes.map(({ key }) => key);
    expect(keys).toEqual(
      expect.arrayContaining(["person/maria-novak", "person/ivan-horvat", "place/austria", "place/graz"]),
    );
    expect(keys).toEqual([...new Set(keys)].sort());
  });

  it("should call by his surname who has it with another", () => {
    const labels = extract("Bill and Melinda Gates visited Lagos.").nodes.map(
      (node) => node.attributes.label,
    );
    expect(labels).toEqual(["Bill Gates", "Melinda Gates", "Lagos"]);
  });

  it("should date an edge by its documents and merge what they say alike", () => {
    const later = ARTICLE.replace("September 9, 2016", "September 11, 2016");
    const edge = extract(ARTICLE, later).edges.find(({ source, target }) => source === "person/maria-novak" && target === "place/austria"); // prettier-ignore
    expect(edge?.attributes).toMatchObject({
      firstSeen: "2016-09-09",
      lastSeen: "2016-09-11",
      polarity: "positive",
    });
    expect(edge?.attributes.evidence.map(({ document }) => document)).toEqual(["d0", "d1"]);
    expect(edge?.key).toMatch(/^person\/maria-novak:FLEES_TO:place\/aus/);
  });

  it("should give the same graph every time", () => {
    expect(JSON.stringify(extract(ARTICLE))).toBe(JSON.stringify(extract(ARTICLE)));
  });

  it("should keep the keys of entities that the store knows", () => {
    const known = [
      { id: "person/m-n", name: "Maria Novak", type: "Person" as const, aliases: [], named: true },
    ];
    const graph = buildGraph([extractor.read(source("a", ARTICLE))], known);
    expect(graph.nodes.map(({ key }) => key)).toContain("person/m-n");
  });

  it("should leave no edge without both its ends, and no unnamed node without an edge", () => {
    const { nodes, edges } = extract(
      ARTICLE,
      "Police beat a student. The police arrested Ivan Horvat in Graz. A student cried.",
    );
    const keys = new Set(nodes.map(({ key }) => key));
    const linked = new Set(
      edges.flatMap(({ source, target, attributes }) => [source, target, attributes.attributedTo]),
    );
    for (const edge of edges) expect([keys.has(edge.source), keys.has(edge.target)]).toEqual([true, true]);
    for (const { key, attributes } of nodes) if (!attributes.named) expect(linked).toContain(key);
  });

  it.each([
    [
      "another language",
      "Der Bundeskanzler hat am Montag in Berlin erklärt, dass die Regierung neue Maßnahmen gegen die Krise beschließen werde. Die Opposition kritisierte die Pläne scharf und forderte Neuwahlen im kommenden Jahr.",
      "UNSUPPORTED_LANGUAGE",
    ],
    [
      "all capitals",
      "THE MINISTERS MET IN VIENNA ON TUESDAY AND AGREED TO OPEN THE BORDER. ".repeat(4),
      "ALL_CAPITALS",
    ],
    ["no capitals", "the ministers met in vienna on tuesday and agreed on it. ".repeat(6), "NO_CAPITALS"],
    ["control characters", "The ministers\u0007 met in Vienna.", "CONTROL_CHARACTERS"],
    ["no sentence", "Vienna", "NO_SENTENCE"],
    [
      "an endless sentence",
      `${"the minister and the mayor of the town and ".repeat(80)} they met in Vienna.`,
      "LONG_SENTENCE",
    ],
  ])("should warn of %s and name the document", (_what, text, code) => {
    const { warnings } = extractor.read(source("odd", text));
    expect(warnings.map((warning) => warning.code)).toContain(code);
    for (const { message } of warnings) expect(message).toMatch(/^odd\.txt: /);
  });

  it("should read nothing out of another language but keep its text", () => {
    const text = "Les ministres se sont réunis mardi à Vienne avec Angela Merkel et ont décidé d'ouvrir la frontière avant l'hiver, a dit leur porte-parole à Paris lors d'une conférence de presse très courte."; // prettier-ignore
    const { record, chains, triples } = extractor.read(source("fr", text));
    expect([record.text, record.language, chains, triples]).toEqual([text, "fr", [], []]);
  });

  it.each(["", " \n ", "\u0000\u0001", "…", "***"])("should refuse %j, which holds no word", (text) => {
    expect(() => extractor.read(source("nothing", text))).toThrow(
      expect.objectContaining({ code: "UNREADABLE_TEXT" }),
    );
  });

  it.each(["word", "1", "a", "Who?", "\ufeffPutin", "x".repeat(5000), "😀 Minsk 😀"])(
    "should survive %j",
    (text) => {
      expect(() => extract(text)).not.toThrow();
    },
  );

  it("should cut no sentence and no name across paragraphs", () => {
    const text =
      "Talks in Vienna\n\nIvan Horvat\n\nMaria Novak met him in the old town, and they spoke for a long time.";
    const { record, chains } = extractor.read(source("a", text));
    for (const { start, end } of [...record.sentences, ...chains.flatMap(({ mentions }) => mentions)])
      expect(text.slice(start, end)).not.toContain("\n");
  });
});

describe("explainDocument", () => {
  it("should show parse, mentions, clauses and rules, and what cleaning left out", () => {
    const text = explainDocument(source("a", ARTICLE), stages);
    expect(text).toMatch(/left out advertisement/);
    expect(text).toMatch(/parse {4}met +VERB +meet +ROOT/);
    expect(text).toMatch(/mention {2}"Maria Novak" is Person/);
    expect(text).toMatch(/clause .*subject "Novak"/);
    expect(text).toMatch(/edge {5}\S+: /);
  });

  it("should say which edges the graph leaves out after all", () => {
    const text = explainDocument(source("a", "Maria Novak met a student in Vienna."), stages);
    expect(text).toMatch(
      /dropped {2}verb-argument: Maria Novak \| met \| a student \("a student" is neither named/,
    );
    expect(text).not.toMatch(/dropped .*Novak .* Vienna/);
  });
});
