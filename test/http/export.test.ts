// POST /export: the whole graph, listed entities, a query's result, as files that their readers take.
import { unzipSync } from "fflate";
import Graph from "graphology";
import gexf from "graphology-gexf";
import graphml from "graphology-graphml";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EXPORT_FORMATS, parseGraphJson, type ExportFormat } from "../../graph-data/schema/index.ts";
import { fixtureGraph } from "../fixtures/graph.ts";
import { readProblem, startTestServer, type TestServer } from "../helpers/test-server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ graph: fixtureGraph });
});
afterAll(() => server.close());

const take = (body: Record<string, unknown>) => server.call("POST", "/export", body);
const takeGraph = async (body: Record<string, unknown>) =>
  parseGraphJson(await (await take({ ...body, format: "json" })).json());
const keys = (items: readonly { readonly key: string }[]) => items.map((item) => item.key).sort();

describe("the whole graph", () => {
  it("should come out as it went in.", async () => {
    const graph = await takeGraph({});
    expect(keys(graph.nodes)).toEqual(keys(fixtureGraph.nodes));
    expect(keys(graph.edges)).toEqual(keys(fixtureGraph.edges));
    for (const { key, attributes } of fixtureGraph.edges) {
      const found = graph.edges.find((e) => e.key === key)?.attributes;
      const { type, category, polarity, status, attributedTo } = attributes;
      expect(found).toMatchObject({ type, category, polarity, status, attributedTo });
      expect(found?.evidence.map((e) => e.sentence).sort()).toEqual(
        attributes.evidence.map((e) => e.sentence).sort(),
      );
    }
  });

  it("should fill an empty store so that it is the same again.", async () => {
    const graph = await takeGraph({});
    const copy = await startTestServer({ graph });
    try {
      const again = parseGraphJson(await (await copy.call("POST", "/export", { format: "json" })).json());
      expect(again).toEqual(graph);
    } finally {
      await copy.close();
    }
  });

  const FILES: Readonly<Record<ExportFormat, readonly [extension: string, type: string, beginning: string]>> =
    {
      json: ["json", "application/json; charset=utf-8", '{"attributes":'],
      gexf: ["gexf", "application/gexf+xml", "<?xml"],
      graphml: ["graphml", "application/graphml+xml", "<?xml"],
      csv: ["csv.zip", "application/zip", "PK"],
      cypher: ["cypher", "text/plain; charset=utf-8", "//"],
      jsonld: ["jsonld", "application/ld+json", "{"],
    };
  it.each(EXPORT_FORMATS)("should come as a %s file with a name and a type.", async (format) => {
    const [extension, type, beginning] = FILES[format];
    const response = await take({ format });
    expect(response.headers.get("content-disposition")).toBe(`attachment; filename="relata.${extension}"`);
    expect(response.headers.get("content-type")).toBe(type);
    expect((await response.text()).startsWith(beginning)).toBe(true);
  });

  it.each([
    ["gexf", gexf.parse],
    ["graphml", graphml.parse],
  ] as const)("should be read by graphology as %s.", async (format, parse) => {
    const graph = parse(Graph, await (await take({ format })).text());
    expect([graph.order, graph.size]).toEqual([fixtureGraph.nodes.length, fixtureGraph.edges.length]);
    expect(graph.getNodeAttribute("person/zoe-azoulay", "label")).toBe("Zoë Azoulay");
  });

  it("should be a zip with nodes.csv and relationships.csv.", async () => {
    const files = unzipSync(new Uint8Array(await (await take({ format: "csv" })).arrayBuffer()));
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining(["nodes.csv", "relationships.csv", "sentences.csv"]),
    );
  });
});

describe("listed entities", () => {
  it("should come with the relations among them.", async () => {
    const nodes = ["person/oskar-brandt", "person/mara-lindholm"];
    const graph = await takeGraph({ nodes });
    expect(graph.edges.length).toBeGreaterThan(0);
    for (const { source, target } of graph.edges) {
      expect(nodes).toContain(source);
      expect(nodes).toContain(target);
    }
  });
});

describe("listed relations", () => {
  it("should come with their ends, and no other relation.", async () => {
    const relations = ["person/oskar-brandt:MEETS:person/mara-lindholm"];
    const graph = await takeGraph({ relations });
    expect(keys(graph.edges)).toEqual(relations);
    expect(keys(graph.nodes)).toEqual(["person/mara-lindholm", "person/oskar-brandt"]);
  });
});

describe("what is listed and not there", () => {
  it.each([
    [{ nodes: ["person/oskar-brandt", "person/nobody"] }, "person/nobody"],
    [{ relations: ["person/oskar-brandt:MEETS:person/nobody"] }, "person/oskar-brandt:MEETS:person/nobody"],
  ])("should be named, rather than left out of the file: %j.", async (body, id) => {
    const found = await readProblem(await take(body));
    expect(found).toMatchObject({ status: 404, code: "NOT_FOUND" });
    expect(found.detail).toContain(id);
  });
});

describe("a query's result", () => {
  it("should hold what the query returned.", async () => {
    const graph = await takeGraph({ cypher: "MATCH (a)-[r:FLEES_TO]->(b) RETURN a, r, b" });
    expect(graph.edges.map((e) => e.attributes.type)).toEqual(["FLEES_TO"]);
    expect(graph.edges[0]?.attributes.evidence[0]?.sentence).toContain("fled to Lithuania");
  });

  it("should take the query's parameters.", async () => {
    const cypher = "MATCH (a {id: $id}) RETURN a";
    const graph = await takeGraph({ cypher, parameters: { id: "place/lithuania" } });
    expect(keys(graph.nodes)).toEqual(["place/lithuania"]);
    expect((await take({ parameters: { id: "place/lithuania" } })).status).toBe(400);
  });

  it("should be a problem document, and no broken file, if the query is wrong or writes.", async () => {
    const wrong = await take({ cypher: "MATCH (n RETURN n", format: "gexf" });
    expect(await readProblem(wrong)).toMatchObject({ status: 400, code: "CYPHER_SYNTAX" });
    const writes = await take({ cypher: "CREATE (n:Entity) RETURN n", format: "csv" });
    expect(await readProblem(writes)).toMatchObject({ status: 403, code: "CYPHER_WRITE" });
  });
});
