// What is no reading query, or no query at all, and how that is told.
import { beforeAll, describe, expect, it } from "vitest";
import { RelataError } from "../../../server/errors.ts";
import { expectCode, type Subject } from "./subject.ts";

export function describeCypherRefusals(subject: Subject): void {
  describe("#cypher that is refused", () => {
    beforeAll(() => subject.fill());

    it.each([
      "CREATE (n:Entity {id: 'x'})",
      "MATCH (n:Entity) SET n.name = 'x'",
      "MATCH (n:Nothing) SET n.name = 'x'",
      "MATCH (n) DETACH DELETE n",
      "MERGE (n:Entity {id: 'x'}) RETURN n",
      "MATCH (n:Person) REMOVE n.name RETURN n",
      "MATCH (n:Person) REMOVE n:Person",
      "FOREACH (x IN [1] | CREATE (:X))",
      "MATCH (n:Person) CALL { WITH n CREATE (x:Y) RETURN x } RETURN count(*)",
      "cReAtE/* */\n\t(n)",
      "// harmless\nCREATE (n)",
      "CREATE INDEX FOR (n:Foo) ON (n.bar)",
      "CREATE CONSTRAINT FOR (n:Foo) REQUIRE n.bar IS UNIQUE",
      "LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row",
      "RETURN [x IN [1] | COLLECT { LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row }]",
      "RETURN any(x IN [1] WHERE COUNT { LOAD CSV FROM 'http://127.0.0.1:1/' AS row RETURN row } > 0)",
      "load /**/ csv with headers from 'http://127.0.0.1:1/' as row return row",
      "CALL apoc.load.json('http://127.0.0.1:1/') YIELD value RETURN value",
      "CALL `apoc`.`load`.`csv`('x')",
      "RETURN apoc.cypher.runFirstColumnSingle('CREATE (n)', {})",
      "CALL dbms.listConfig()",
      "CALL dbms . killQuery('x')",
      "CALL db.create.setNodeVectorProperty(null, 'x', [1])",
    ])("should refuse %j as no reading query.", async (query) => {
      const before = await subject.store.health();
      await expectCode(subject.ask(query), "CYPHER_WRITE");
      expect(await subject.store.health()).toEqual(before);
    });

    it.each([
      "MATCH (n) RETURN n; CREATE (x)",
      "MATCH (n) RETURN n; MATCH (n) DELETE n",
      "MATCH (n RETURN n",
      "MATCH (n) RETURN m",
      "MATCH (n)\n  WHERE n.name = \nRETURN n",
      "RETURN nosuchfunction(1)",
      "MATCH (n:Person) RETURN n.name, n.name",
      "RETURN 1 AS a, 2 AS `a`",
      "MATCH (n:Person) RETURN n.name UNION MATCH (m:Place) RETURN m.name",
      ";",
      "hello",
      "/* not closed",
      "RETURN 'not closed",
    ])("should refuse %j as no Cypher, its place told apart from the words.", async (query) => {
      const error = await subject.ask(query).catch((e: unknown) => e);
      expect(error).toMatchObject({ code: "CYPHER_SYNTAX" });
      expect((error as RelataError).message).not.toMatch(/line \d|column \d/);
    });

    it("should say where an error is.", async () => {
      const error = await subject
        .ask("MATCH (n:Person)\nRETURN n.name, count(*)\nORDER n.name")
        .catch((e: unknown) => e);
      expect(error).toMatchObject({ code: "CYPHER_SYNTAX", details: { line: 3, column: 7 } });
      const first = await subject.ask("MATCH (n RETURN n").catch((e: unknown) => e);
      expect(first).toMatchObject({ details: { line: 1, column: 10 } });
      const unknown = await subject.ask("MATCH (n)\nRETURN n, m").catch((e: unknown) => e);
      expect(unknown).toMatchObject({ code: "CYPHER_SYNTAX", details: { line: 2, column: 11 } });
    });

    it.each([
      ["PROFILE EXPLAIN RETURN 1", 9],
      ["explain /**/ Profile RETURN 1", 14],
      ["EXPLAIN EXPLAIN RETURN 1", 9],
      ["CYPHER planner=cost EXPLAIN runtime=slotted PROFILE RETURN 1", 45],
    ])("should refuse %j: one of them is enough.", async (query, column) => {
      const error = await subject.ask(query).catch((e: unknown) => e);
      expect(error).toMatchObject({ code: "CYPHER_SYNTAX", details: { line: 1, column } });
    });

    it.each(["RETURN 1 / 0", "RETURN $missing"])(
      "should say that %s fails, without falling over.",
      async (query) => {
        const error = await subject.ask(query).catch((e: unknown) => e);
        expect(error).toBeInstanceOf(RelataError);
        expect(["CYPHER_FAILED", "CYPHER_SYNTAX"]).toContain((error as RelataError).code);
        expect((await subject.ask("RETURN 1")).rows).toEqual([[1]]);
      },
    );
  });
}
