// The graph of the bundled corpus, as a file to read and as the snapshot that is checked in. After a change that is
// meant, `npx vitest run --project golden --update` writes both anew; the diff is part of the change.
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { parseGraphJson, type GraphJson } from "../../graph-data/schema/index.ts";
import { readSources } from "../../server/sources.ts";
import { explainDocument } from "../../server/extraction/explain.ts";
import { loadLocalExtractor, loadStages } from "../../server/extraction/local-extractor.ts";
import { buildGraph } from "../../server/extraction/pipeline.ts";
import { renderGraph } from "./render-graph.ts";

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

const CORPUS = path("../../graph-data/corpus/belarus-2020");

let graph: GraphJson;
beforeAll(async () => {
  const extractor = await loadLocalExtractor();
  const { documents } = readSources([CORPUS]);
  graph = buildGraph(documents.map((document) => extractor.read(document)));
});

const find = (source: string, phrase: RegExp, target: string) =>
  graph.edges.find((e) => e.source === source && e.target === target && phrase.test(e.attributes.phrase));

describe("the graph of the five articles", () => {
  it("should be the one that is checked in for reading", async () => {
    await expect(renderGraph(graph)).toMatchFileSnapshot(path("belarus-2020.golden.txt"));
  });

  it("should be explained sentence by sentence: parse, mentions, clauses, what each rule made or refused", async () => {
    const stages = await loadStages();
    for (const document of readSources([CORPUS]).documents)
      await expect(explainDocument(document, stages)).toMatchFileSnapshot(path(`explain/${document.id}.txt`));
  });

  it("should be the one that is checked in as Graph JSON", async () => {
    const json = `${JSON.stringify(graph, null, 1)}\n`;
    await expect(json).toMatchFileSnapshot(path("../../graph-data/snapshots/belarus-2020.json"));
    expect(parseGraphJson(JSON.parse(json))).toEqual(graph);
  });

  it("should hold five documents, forty entities and sixty relations at least", () => {
    expect(graph.attributes.documents).toHaveLength(5);
    expect(graph.nodes.length).toBeGreaterThanOrEqual(40);
    expect(graph.edges.length).toBeGreaterThanOrEqual(60);
  });

  it("should say that Putin offers military assistance to Lukashenko", () => {
    const edge = find("person/vladimir-putin", /offer.*assistance/, "person/alexander-lukashenko");
    expect(edge?.attributes).toMatchObject({ category: "AID", polarity: "positive" });
    expect(edge?.attributes.evidence[0]?.sentence).toMatch(/assistance/);
  });

  it("should say that Tikhanovskaya fled to Lithuania", () => {
    const edge = find("person/svetlana-tikhanovskaya", /fled to/, "place/lithuania");
    expect(edge?.attributes.evidence.length).toBeGreaterThanOrEqual(2);
  });

  it("should say that Pompeo spoke in Warsaw", () => {
    const edge = find("person/mike-pompeo", /said|spoke/, "place/warsaw");
    expect(edge?.attributes.evidence[0]?.sentence).toMatch(/Warsaw/);
  });

  it("should have one node for each person, under all spellings", () => {
    const people = graph.nodes.filter(({ attributes: { type, named } }) => type === "Person" && named);
    const spelled = (pattern: RegExp): string[] =>
      people
        .filter(({ attributes: a }) => [a.label, ...a.aliases].some((name) => pattern.test(name)))
        .map(({ key }) => key);
    expect(spelled(/Lukash/)).toEqual(["person/alexander-lukashenko"]);
    expect(spelled(/Tikhan|Tsikhan/)).toEqual(["person/svetlana-tikhanovskaya"]);
    expect(spelled(/Putin/)).toEqual(["person/vladimir-putin"]);
  });

  it("should link the Kremlin to Russia", () => {
    const kremlin = graph.nodes.find(({ key }) => key === "organization/kremlin");
    expect(kremlin?.attributes.standsFor).toBe("place/russia");
  });
});
