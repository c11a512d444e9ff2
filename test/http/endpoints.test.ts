// Every endpoint over the fixture's graph: the answers hold what the schemas say and what the graph holds.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  cypherAnswer,
  documentAnswer,
  documentsAnswer,
  entitiesAnswer,
  entityAnswer,
  graphJson,
  graphSchema,
  health,
  parseGraphJson,
  relationAnswer,
} from "../../graph-data/schema/index.ts";
import { FIXTURE_DOCUMENTS, fixtureGraph } from "../fixtures/graph.ts";
import { readProblem, startTestServer, type TestServer } from "../helpers/test-server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ graph: fixtureGraph });
});
afterAll(() => server.close());

const id = encodeURIComponent;
const MARA = "person/mara-lindholm";

describe("GET /health", () => {
  it("should tell the store, the versions and the counts.", async () => {
    const answer = await server.read(health, "/health");
    expect(answer).toMatchObject({
      status: "ok",
      store: { kind: "embedded" },
      counts: {
        entities: fixtureGraph.nodes.length,
        relations: fixtureGraph.edges.length,
        documents: FIXTURE_DOCUMENTS.length,
      },
    });
  });
});

describe("GET /schema", () => {
  it("should count labels and relationship types.", async () => {
    const { labels, relationshipTypes, categories } = await server.read(graphSchema, "/schema");
    expect(labels.map((l) => l.name)).toEqual(expect.arrayContaining(["Person", "Place"]));
    expect(relationshipTypes).toContainEqual({ name: "FLEES_TO", count: 1 });
    expect(categories.map((c) => c.name)).toContain("CONSULT");
  });
});

describe("GET /graph", () => {
  it("should give Graph JSON whose references hold.", async () => {
    const graph = parseGraphJson(await server.read(graphJson, "/graph"));
    expect(graph.nodes.map((n) => n.key).sort()).toEqual(fixtureGraph.nodes.map((n) => n.key).sort());
  });

  it("should cut at the limit and say what it left out.", async () => {
    const graph = await server.read(graphJson, "/graph?limit=3");
    expect(graph.nodes).toHaveLength(3);
    expect(graph.attributes.omitted?.entities).toBeGreaterThan(0);
  });

  it("should keep to the filters.", async () => {
    const graph = await server.read(graphJson, "/graph?categories=THREATEN&statuses=claimed");
    expect(graph.edges.length).toBeGreaterThan(0);
    for (const { attributes } of graph.edges)
      expect(attributes).toMatchObject({ category: "THREATEN", status: "claimed" });
  });
});

describe("GET /entities", () => {
  it("should find by name, with a typing error.", async () => {
    const { entities } = await server.read(entitiesAnswer, "/entities?search=Lindhlom");
    expect(entities[0]?.id).toBe(MARA);
  });

  it("should give one entity by its percent-encoded id.", async () => {
    const { entity, documents, relationCounts } = await server.read(entityAnswer, `/entities/${id(MARA)}`);
    expect(entity).toMatchObject({ id: MARA, name: "Mara Lindholm", type: "Person" });
    expect(documents.map((d) => d.id).sort()).toEqual([
      ...["audit.txt", "harbour-act.txt", "strike.txt", "undated #5.txt"],
    ]);
    expect(relationCounts).toContainEqual({
      ...{ type: "SIGNS", category: "AGREE", direction: "out", neighbourType: "Work", count: 1 },
    });
  });

  it("should answer 404 for one that is not there.", async () => {
    const response = await server.call("GET", `/entities/${id("person/nobody")}`);
    expect(await readProblem(response)).toMatchObject({ status: 404, code: "NOT_FOUND" });
  });
});

describe("GET /entities/{id}/neighbourhood", () => {
  it("should give the entities around one.", async () => {
    const graph = await server.read(graphJson, `/entities/${id(MARA)}/neighbourhood?depth=1`);
    expect(graph.nodes.map((n) => n.key)).toContain("person/oskar-brandt");
    expect(graph.nodes.map((n) => n.key)).not.toContain("place/lithuania");
  });
});

describe("GET /paths", () => {
  it("should give the shortest paths between two entities.", async () => {
    const query = `from=${id("person/tomas-reyes")}&to=${id("work/harbour-act")}`;
    const graph = await server.read(graphJson, `/paths?${query}`);
    const edges = graph.edges.map(
      ({ source, target, attributes: { type } }) => `${source} ${type} ${target}`,
    );
    expect(edges.sort()).toEqual([
      "organization/harbour-workers-union REJECTS work/harbour-act",
      "person/mara-lindholm MEETS person/tomas-reyes",
      "person/mara-lindholm SIGNS work/harbour-act",
      "person/tomas-reyes LEADS organization/harbour-workers-union",
    ]);
  });
});

describe("GET /relations/{id}", () => {
  it("should give the relation with its sentences, their documents and what contradicts it.", async () => {
    const claim = fixtureGraph.edges.find(
      (e) => e.attributes.type === "THREATENS" && e.attributes.attributedTo === "person/tomas-reyes",
    );
    const { relation, evidence, documents, contradictedBy } = await server.read(
      relationAnswer,
      `/relations/${id(claim?.key ?? "")}`,
    );
    expect(relation).toMatchObject({ status: "claimed", attributedToName: "Tomás Reyes" });
    expect(evidence.map((e) => e.sentence)).toEqual(claim?.attributes.evidence.map((e) => e.sentence));
    expect(documents.map((d) => d.id)).toEqual(["strike.txt"]);
    expect(contradictedBy.map((r) => r.polarity)).toContain("negative");
  });
});

describe("/documents", () => {
  it("should list the documents.", async () => {
    const { documents, total } = await server.read(documentsAnswer, "/documents?limit=2");
    expect(documents).toHaveLength(2);
    expect(total).toBe(FIXTURE_DOCUMENTS.length);
  });

  it.each(FIXTURE_DOCUMENTS)("should give %s with spans that hold its words.", async (document) => {
    const answer = await server.read(documentAnswer, `/documents/${id(document)}`);
    expect(answer.mentions.length).toBeGreaterThan(0);
    const node = (entity: string) => fixtureGraph.nodes.find((n) => n.key === entity);
    for (const { entity, start, end } of answer.mentions) {
      const words = answer.document.text.slice(start, end);
      const known = node(entity);
      expect([known?.attributes.label, ...(known?.attributes.aliases ?? [])]).toContain(words);
    }
  });

  it("should remove a document and what only it supported.", async () => {
    const own = await startTestServer({ graph: fixtureGraph });
    try {
      const response = await own.call("DELETE", `/documents/${id("exile.txt")}`);
      expect(response.status).toBe(204);
      expect((await own.call("GET", `/documents/${id("exile.txt")}`)).status).toBe(404);
      expect((await own.call("GET", `/entities/${id("place/lithuania")}`)).status).toBe(404);
      expect((await own.call("DELETE", `/documents/${id("exile.txt")}`)).status).toBe(404);
    } finally {
      await own.close();
    }
  });
});

describe("POST /cypher", () => {
  it("should give rows, columns and the graph of what is in them.", async () => {
    const response = await server.call("POST", "/cypher", {
      query: "MATCH (a:Person)-[r:FLEES_TO]->(b:Place) WHERE a.name = $name RETURN a.name AS who, r, b",
      parameters: { name: "Svetlana Tikhonova" },
    });
    const answer = cypherAnswer.parse(await response.json());
    expect(answer.columns).toEqual(["who", "r", "b"]);
    expect(answer.rows[0]?.[0]).toBe("Svetlana Tikhonova");
    expect(answer.rows[0]?.[1]).toMatchObject({ $type: "relationship", type: "FLEES_TO" });
    expect(answer.graph.edges.map((e) => e.attributes.type)).toEqual(["FLEES_TO"]);
    expect(answer.summary).toMatchObject({ rows: 1, truncated: false });
  });

  it("should say when it cut the rows.", async () => {
    const response = await server.call("POST", "/cypher", {
      query: "MATCH (n:Entity) RETURN n.id",
      limit: 2,
    });
    expect(cypherAnswer.parse(await response.json()).summary).toMatchObject({ rows: 2, truncated: true });
  });

  it("should refuse to write.", async () => {
    const response = await server.call("POST", "/cypher", { query: "CREATE (n:Entity {id: 'x'}) RETURN n" });
    expect(await readProblem(response)).toMatchObject({ status: 403, code: "CYPHER_WRITE" });
  });

  it("should tell the line and column of a mistake.", async () => {
    const response = await server.call("POST", "/cypher", { query: "MATCH (n)\nRETURNN n" });
    const found = await readProblem(response);
    expect(found).toMatchObject({ status: 400, code: "CYPHER_SYNTAX" });
    expect(found.line).toBe(2);
  });
});
