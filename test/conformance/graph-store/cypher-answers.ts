// What a reading query gives: values, columns, the graph in them, plans.
import { beforeAll, describe, expect, it } from "vitest";
import { cypherAnswer, parseGraphJson } from "../../../graph-data/schema/index.ts";
import { fixtureGraph } from "../../fixtures/graph.ts";
import { MARA, SVETLANA, type Subject } from "./subject.ts";

export function describeCypherAnswers(subject: Subject): void {
  describe("#cypher", () => {
    beforeAll(() => subject.fill());

    it("should give nodes, relationships and paths as values, and the graph in them.", async () => {
      const answer = cypherAnswer.parse(
        await subject.ask("MATCH p = (a:Person)-[r:FLEES_TO]->(b) RETURN a, r, p, [b] AS list"),
      );
      expect(answer.columns).toEqual(["a", "r", "p", "list"]);
      const [a, r, p, list] = answer.rows[0] ?? [];
      expect(a).toMatchObject({ $type: "node", id: SVETLANA, properties: { name: "Svetlana Tikhonova" } });
      expect(r).toMatchObject({
        ...{ $type: "relationship", id: `${SVETLANA}:FLEES_TO:place/lithuania`, type: "FLEES_TO" },
        ...{ start: SVETLANA, end: "place/lithuania", properties: { confidence: 0.97 } },
      });
      expect(p).toMatchObject({
        $type: "path",
        nodes: [{ id: SVETLANA }, { id: "place/lithuania" }],
        relationships: [{}],
      });
      expect(list).toMatchObject([
        { $type: "node", labels: expect.arrayContaining(["Entity", "Place"]) as string[] },
      ]);
      const graph = parseGraphJson(answer.graph);
      expect([graph.nodes.length, graph.edges.length]).toEqual([2, 1]);
    });

    it("should bring a relationship's ends into the graph, and none of documents and sentences.", async () => {
      const only = await subject.ask("MATCH ()-[r:MEETS]->() RETURN r");
      expect([only.graph.nodes.length, only.graph.edges.length]).toEqual([5, 3]);
      const structure = await subject.ask(
        "MATCH p = (:Document)-[:HAS_SENTENCE]->()<-[:MENTIONED_IN]-(e:Person) RETURN p LIMIT 3",
      );
      expect(structure.graph.edges).toEqual([]);
      for (const node of structure.graph.nodes) expect(node.attributes.type).toBe("Person");
    });

    it("should complete the graph with the relations among its entities when asked.", async () => {
      const query = "MATCH (n:Person) RETURN n";
      expect((await subject.ask(query)).graph.edges).toEqual([]);
      expect((await subject.ask(query, { complete: true })).graph.edges).toHaveLength(6);
    });

    it("should take parameters of every kind.", async () => {
      const parameters = {
        text: "a'b",
        whole: 3,
        float: 0.5,
        list: ["x", 1, null],
        map: { k: [true] },
        none: null,
      };
      const answer = await subject.ask("RETURN $text, $whole, $float, $list, $map, $none, $whole / 2", {
        parameters,
      });
      expect(answer.rows).toEqual([["a'b", 3, 0.5, ["x", 1, null], { k: [true] }, null, 1]]);
    });

    it("should take no map for a node, whatever it says of itself.", async () => {
      const forged = ["node", "relationship", "path"].map(($type) => ({ $type, id: MARA }));
      const answer = await subject.ask("RETURN $forged AS maps", { parameters: { forged } });
      expect(answer.rows).toEqual([[forged.map(({ $type, id }) => ({ $$type: $type, id }))]]);
      expect(answer.graph.nodes).toEqual([]);
    });

    it("should give large integers as text and temporal values as ISO 8601.", async () => {
      const answer = await subject.ask(
        "RETURN 9223372036854775807 AS large, 9007199254740991 AS safe, date('2021-03-01') AS day, datetime('2021-03-01T10:00:00Z') AS at, duration('P1DT2H') AS long, duration('P1Y') AS year",
      );
      expect(answer.rows).toEqual([
        ["9223372036854775807", 9007199254740991, "2021-03-01", "2021-03-01T10:00:00Z", "P1DT2H", "P1Y"],
      ]);
    });

    it("should keep the column names as they were written.", async () => {
      const answer = await subject.ask(
        "MATCH (n:Entity {id: 'place/vilnius'}) // a comment, RETURN x\nRETURN  n . name , /* AS y */ count( * ),labels(null), n.`mentionCount` AS `a b` ;",
      );
      expect(answer.columns).toEqual(["n . name", "count( * )", "labels(null)", "a b"]);
      expect(answer.rows).toEqual([["Vilnius", 1, null, 3]]);
    });

    it("should give the plan of EXPLAIN without running, and of PROFILE with rows.", async () => {
      const explained = await subject.ask("EXPLAIN MATCH (n:Person) RETURN n.name");
      expect([explained.rows, explained.columns]).toEqual([[], []]);
      expect(explained.summary.plan).toMatchObject({
        operator: expect.any(String) as string,
        children: [{}],
      });
      const profiled = await subject.ask("profile MATCH (n:Person) RETURN n.name");
      expect(profiled.rows).toHaveLength(6);
      expect(profiled.summary.plan).toMatchObject({ rows: 6 });
    });

    it("should see what was saved just before.", async () => {
      await subject.store.deleteDocument("exile.txt");
      expect((await subject.ask("MATCH (d:Document) RETURN count(d)")).rows).toEqual([[4]]);
      await subject.store.saveDocument(fixtureGraph, "exile.txt");
      expect((await subject.ask("MATCH (d:Document) RETURN count(d)")).rows).toEqual([[5]]);
    });
  });
}
