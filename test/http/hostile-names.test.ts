// Ids and names made to break out of an address, a query or a file: each endpoint takes them as what they are.
import { unzipSync } from "fflate";
import graphml from "graphology-graphml";
import gexf from "graphology-gexf";
import Graph from "graphology";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  documentAnswer,
  entitiesAnswer,
  entityAnswer,
  graphJson,
  health,
  parseGraphJson,
  relationAnswer,
} from "../../graph-data/schema/index.ts";
import { graphOf, HOSTILE } from "../fixtures/hostile-graph.ts";
import { startTestServer, type TestServer } from "../helpers/test-server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ graph: graphOf(HOSTILE) });
});
afterAll(() => server.close());

const part = encodeURIComponent;
const named = (graph: { readonly nodes: readonly { readonly key: string }[] }) =>
  graph.nodes.map(({ key }) => key).sort();
const ALL = [...HOSTILE].sort();
const take = (body: Record<string, unknown>) => server.call("POST", "/export", body);
const cypher = async (query: string, parameters: Record<string, unknown>) =>
  (await (await server.call("POST", "/cypher", { query, parameters })).json()) as { rows: unknown[][] };

describe("names made to break out", () => {
  it.each(HOSTILE)("should be found by their id: %j.", async (text) => {
    const { entity, relationCounts } = await server.read(entityAnswer, `/entities/${part(text)}`);
    expect(entity).toMatchObject({ id: text, name: text });
    expect(relationCounts.length).toBeGreaterThan(0);
    const around = await server.read(graphJson, `/entities/${part(text)}/neighbourhood`);
    expect(named(around)).toContain(text);
    const { document } = await server.read(documentAnswer, `/documents/${part(text)}`);
    expect(document).toMatchObject({ id: text, title: text, text });
    const within = await server.read(graphJson, `/graph?document=${part(text)}`);
    expect(named(within)).toContain(text);
  });

  it.each(HOSTILE.slice(1))("should be ends of a path: %j.", async (text) => {
    const other = HOSTILE[HOSTILE.indexOf(text) - 1] ?? "";
    const path = await server.read(graphJson, `/paths?from=${part(text)}&to=${part(other)}`);
    expect(named(path)).toEqual([text, other].sort());
  });

  it.each(HOSTILE)("should be parameters of a query: %j.", async (text) => {
    const { rows } = await cypher("MATCH (e:Entity {id: $id}) RETURN e.name AS name", { id: text });
    expect(rows).toEqual([[text]]);
  });

  it.each(HOSTILE)("should be listed for an export: %j.", async (text) => {
    expect(named(parseGraphJson(await (await take({ nodes: [text] })).json()))).toEqual([text]);
  });

  it("should be searched for as they are typed.", async () => {
    for (const text of HOSTILE.filter(({ length }) => length <= 200)) {
      const { entities } = await server.read(entitiesAnswer, `/entities?search=${part(text)}&limit=50`);
      expect(entities.map(({ id }) => id).every((id) => HOSTILE.includes(id))).toBe(true);
    }
    const { entities } = await server.read(entitiesAnswer, "/entities?search=null");
    expect(entities.map(({ id }) => id)).toContain("null");
  });

  it("should tell their relations by the ids that the graph gives.", async () => {
    const { edges } = parseGraphJson(await (await take({})).json());
    expect(edges.map(({ attributes }) => attributes.phrase).sort()).toEqual(ALL);
    for (const { key, attributes } of edges) {
      const { relation } = await server.read(relationAnswer, `/relations/${part(key)}`);
      expect(relation.phrase).toBe(attributes.phrase);
    }
  });

  it("should come out of every format whole.", async () => {
    const text = async (format: string) => await (await take({ format })).text();
    expect(named(parseGraphJson(JSON.parse(await text("json"))))).toEqual(ALL);
    // XML has no NUL.
    const writable = ALL.map((id) => id.replaceAll("\u0000", "\uFFFD")).sort();
    expect(
      gexf
        .parse(Graph, await text("gexf"))
        .nodes()
        .sort(),
    ).toEqual(writable);
    expect(
      graphml
        .parse(Graph, await text("graphml"))
        .nodes()
        .sort(),
    ).toEqual(writable);
    const archive = unzipSync(new Uint8Array(await (await take({ format: "csv" })).arrayBuffer()));
    expect(Object.keys(archive).length).toBeGreaterThan(1);
    const linked = JSON.parse(await text("jsonld")) as { "@graph": readonly unknown[] };
    expect(linked["@graph"].length).toBeGreaterThanOrEqual(ALL.length);
    expect(await text("cypher")).toContain("CREATE CONSTRAINT");
  });

  it("should go alone when their document is deleted.", async () => {
    const { counts } = await server.read(health, "/health");
    const [text = ""] = HOSTILE;
    expect((await server.call("DELETE", `/documents/${part(text)}`)).status).toBe(204);
    const { counts: after } = await server.read(health, "/health");
    expect(after.documents).toBe(counts.documents - 1);
    expect(after.relations).toBe(counts.relations - 1);
  });
});
