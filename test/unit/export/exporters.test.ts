// Each format is read back by someone else's reader and holds what was put in: names, qualifiers and evidence.
import { parse as parseCsv } from "csv-parse/sync";
import fc from "fast-check";
import { unzipSync } from "fflate";
import Graph, { MultiDirectedGraph } from "graphology";
import gexf from "graphology-gexf";
import graphml from "graphology-graphml";
import jsonld from "jsonld";
import { describe, expect, it } from "vitest";
import {
  GRAPH_OPTIONS,
  parseGraphJson,
  sentenceId,
  type ExportFormat,
} from "../../../graph-data/schema/index.ts";
import { completeEvidence, withoutText } from "../../../server/export/columns.ts";
import { EXPORTERS } from "../../../server/export/index.ts";
import { iri } from "../../../server/export/json-ld.ts";
import { partsOf, randomGraph, type RandomGraph } from "../../helpers/arbitrary-graph.ts";
import { readBytes, readText } from "../../helpers/read-stream.ts";

const write = (format: ExportFormat, graph: RandomGraph) => EXPORTERS[format].write(partsOf(graph));

const holds = (check: (graph: RandomGraph) => Promise<void>): Promise<void> =>
  fc.assert(fc.asyncProperty(randomGraph, check), { numRuns: 60 });

const EMPTY: RandomGraph = { documents: [], nodes: [], edges: [] };
const FORMATS = Object.keys(EXPORTERS) as ExportFormat[];

/** What XML cannot hold comes back as U+FFFD. */
const inXml = (text: string): string =>
  text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "\uFFFD");
const jsonInXml = (value: unknown): unknown => JSON.parse(inXml(JSON.stringify(value)));
/** Text that has gone through UTF-8. */
const inUtf8 = (text: string): string => Buffer.from(text, "utf8").toString("utf8");

describe("graph JSON", () => {
  it("should give back the graph, whole and valid.", () =>
    holds(async (graph) => {
      const { documents, nodes, edges } = graph;
      const read = parseGraphJson(JSON.parse(await readText(write("json", graph))));
      const expected = {
        attributes: { format: "relata/1", documents },
        options: GRAPH_OPTIONS,
        nodes,
        edges,
      };
      expect(read).toEqual(JSON.parse(JSON.stringify(expected)));
    }));

  it("should be one that graphology imports as it is.", () =>
    holds(async (graph) => {
      const imported = new MultiDirectedGraph();
      imported.import(
        JSON.parse(await readText(write("json", graph))) as Parameters<typeof imported.import>[0],
      );
      expect(imported.order).toBe(graph.nodes.length);
      expect(imported.size).toBe(graph.edges.length);
    }));
});

describe.each([
  ["GEXF", "gexf", gexf.parse],
  ["GraphML", "graphml", graphml.parse],
] as const)("%s", (_name, format, parse) => {
  it("should give back names, qualifiers and evidence through graphology's parser.", () =>
    holds(async (graph) => {
      const read = parse(Graph, await readText(write(format, graph)));
      expect(read.nodes().sort()).toEqual(graph.nodes.map((n) => inXml(n.key)).sort());
      for (const { key, attributes: a } of graph.nodes) {
        const node = read.getNodeAttributes(inXml(key));
        expect(node).toMatchObject({ type: a.type, named: a.named, mentionCount: a.mentionCount });
        // GEXF's parser leaves out an empty label, and reads an empty list as a list of one empty text.
        expect(node.label ?? "").toEqual(inXml(a.label));
        if (format === "graphml") expect(JSON.parse(String(node.aliases))).toEqual(jsonInXml(a.aliases));
        else if (a.aliases.length > 0) expect(node.aliases).toEqual(a.aliases.map(inXml));
        expect(JSON.parse(String(node.mentions))).toEqual(jsonInXml(a.mentions));
      }
      const documents = new Map(graph.documents.map((d) => [d.id, withoutText(d)]));
      expect(read.size).toBe(graph.edges.length);
      for (const edge of graph.edges) {
        const { type, phrase, category, polarity, status, attributedTo, confidence } = edge.attributes;
        const found = read.getEdgeAttributes(inXml(edge.key));
        expect(found).toMatchObject({ type, phrase: inXml(phrase), category, polarity, status, confidence });
        expect(found.attributedTo).toBe(attributedTo === null ? undefined : inXml(attributedTo));
        expect(JSON.parse(String(found.evidence))).toEqual(jsonInXml(completeEvidence(edge, documents)));
      }
    }));
});

describe("CSV", () => {
  it("should be a zip whose cells come back as they were.", () =>
    holds(async (graph) => {
      const files = unzipSync(await readBytes(write("csv", graph)));
      const rows = (name: string): string[][] =>
        parseCsv(Buffer.from(files[name] ?? []), { from_line: 2, relax_quotes: false });
      expect(rows("nodes.csv").map(([id, name, type]) => [id, name, type])).toEqual(
        graph.nodes.map(({ key, attributes: a }) => [key, a.label, a.type].map(inUtf8)),
      );
      expect(rows("relationships.csv").map((row) => row.slice(0, 10))).toEqual(
        graph.edges.map(({ key, source, target, attributes: a }) =>
          [
            ...[source, target, a.type, key, a.phrase, a.category, a.polarity, a.status],
            ...[a.attributedTo ?? "", String(a.confidence)],
          ].map(inUtf8),
        ),
      );
    }));

  it("should keep an empty text, a missing one and the separator of lists apart.", async () => {
    const attributes = { type: "Person" as const, named: true, mentionCount: 1, mentions: [] };
    const nodes = [
      { key: "person/ada", attributes: { ...attributes, label: "", aliases: ["Ada; Lady", "Countess"] } },
      { key: "person/ben", attributes: { ...attributes, label: "Ben", aliases: [] } },
    ];
    const files = unzipSync(await readBytes(write("csv", { ...EMPTY, nodes })));
    const [, ...lines] = Buffer.from(files["nodes.csv"] ?? [])
      .toString()
      .trim()
      .split("\r\n");
    expect(lines).toEqual([
      '"person/ada","","Person","Ada, Lady;Countess",true,1,,"Entity;Person"',
      '"person/ben","Ben","Person",,true,1,,"Entity;Person"',
    ]);
  });

  it("should hold the sentence of every piece of evidence, once.", () =>
    holds(async (graph) => {
      const files = unzipSync(await readBytes(write("csv", graph)));
      const rows: string[][] = parseCsv(Buffer.from(files["sentences.csv"] ?? []), { from_line: 2 });
      const ids = rows.map(([id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const evidence = graph.edges.flatMap((e) => e.attributes.evidence.map((s) => inUtf8(sentenceId(s))));
      expect(evidence.filter((id) => !ids.includes(id))).toEqual([]);
    }));
});

describe("Cypher script", () => {
  it("should have one statement a line, whatever the texts hold.", () =>
    holds(async (graph) => {
      const lines = (await readText(write("cypher", graph)))
        .split(/[\n\r\u2028\u2029\u0085]/)
        .filter(Boolean);
      expect(lines.filter((line) => !/^(\/\/|CREATE CONSTRAINT .*;$|UNWIND \[.*;$)/s.test(line))).toEqual([]);
    }));
});

describe("JSON-LD", () => {
  interface Quad {
    readonly subject: { readonly value: string };
    readonly predicate: { readonly value: string };
    readonly object: { readonly value: string };
  }
  const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  const PROV = "http://www.w3.org/ns/prov#";

  it("should make every relation a statement with its ends, its speaker and its evidence.", () =>
    holds(async (graph) => {
      const quads = (await jsonld.toRDF(
        JSON.parse(await readText(write("jsonld", graph))) as jsonld.JsonLdDocument,
        {},
      )) as Quad[];
      const objects = (subject: string, predicate: string): string[] =>
        quads
          .filter((q) => q.subject.value === subject && q.predicate.value === predicate)
          .map((q) => q.object.value)
          .sort();
      for (const { key, source, target, attributes: a } of graph.edges) {
        const relation = iri("relation", key);
        expect(objects(relation, `${RDF}subject`)).toEqual([iri("entity", source)]);
        expect(objects(relation, `${RDF}object`)).toEqual([iri("entity", target)]);
        expect(objects(relation, "urn:relata:vocabulary:status")).toEqual([
          `urn:relata:vocabulary:${a.status}`,
        ]);
        expect(objects(relation, "urn:relata:vocabulary:polarity")).toEqual([
          `urn:relata:vocabulary:${a.polarity}`,
        ]);
        expect(objects(relation, `${PROV}wasAttributedTo`)).toEqual(
          a.attributedTo === null ? [] : [iri("entity", a.attributedTo)],
        );
        const sentences = a.evidence.map((e) => iri("sentence", sentenceId(e))).sort();
        expect(objects(relation, `${PROV}wasDerivedFrom`)).toEqual(sentences);
      }
    }));

  it("should not state what is only claimed: no triple joins two entities.", () =>
    holds(async (graph) => {
      const quads = (await jsonld.toRDF(
        JSON.parse(await readText(write("jsonld", graph))) as jsonld.JsonLdDocument,
        {},
      )) as Quad[];
      const isEntity = (value: string) => value.startsWith("urn:relata:entity:");
      expect(quads.filter((q) => isEntity(q.subject.value) && isEntity(q.object.value))).toEqual([]);
    }));
});

describe("every format", () => {
  it.each(FORMATS)("should write an empty graph as %s.", async (format) => {
    expect((await readBytes(write(format, EMPTY))).length).toBeGreaterThan(0);
  });

  it.each(FORMATS)("should write %s in one pass, without holding all of it.", async (format) => {
    const numbers = Array.from({ length: 3000 }, (_, i) => i);
    const [graph] = fc.sample(
      randomGraph.filter((g) => g.edges.length > 0),
      { numRuns: 1, seed: 7 },
    );
    const [edge] = graph?.edges ?? [];
    if (!graph || !edge) throw new Error("the generator gave no edge");
    const edges = numbers.map((n) => ({ ...edge, key: `${edge.key}${n}` }));
    let chunks = 0;
    for await (const chunk of write(format, { ...graph, edges })) chunks += Math.sign(chunk.length);
    expect(chunks).toBeGreaterThan(5);
  });
});
