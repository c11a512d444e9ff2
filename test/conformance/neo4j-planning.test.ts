// What Neo4j's planner makes of Relata's statements while little is stored: it keeps that plan while the store grows.
import type { Driver, Plan } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStore } from "../../server/store/index.ts";
import { createDriver } from "../../server/store/neo4j/connection.ts";
import { withPlan } from "../../server/store/neo4j/planning.ts";
import * as writes from "../../server/store/queries/write.ts";
import { makeGraph } from "../fixtures/many-documents.ts";
import { leaseNeo4j, neo4jMissing, type Lease } from "../helpers/neo4j.ts";

const STATEMENTS: [name: string, query: string][] = [
  ...Object.entries(writes).flatMap(([name, statement]): [string, string][] => {
    if (typeof statement === "function") return [];
    return [[name, typeof statement === "string" ? statement : statement.query]];
  }),
  ["createEntities", writes.createEntities("Person").query],
  ["relabelEntities", writes.relabelEntities("Person", "Group")],
  ["createRelations", writes.createRelations("MEETS").query],
];

const operators = ({ operatorType, children }: Plan): string[] => [
  operatorType.replace(/@.*/, ""),
  ...children.flatMap(operators),
];

describe("withPlan", () => {
  it("should have look-ups planned once, and what walks from them again as the store grows.", () => {
    const lookUp = "UNWIND $ids AS id\n  MATCH (e:Entity {id: id})\n  RETURN e.name";
    const hinted = "  MATCH (e:Entity {id: id}) USING INDEX SEEK e:Entity(id)\n";
    expect(withPlan(lookUp)).toBe(`CYPHER replan=skip UNWIND $ids AS id\n${hinted}  RETURN e.name`);
    const pair = "MATCH (a:Entity {id: $a})-[r]->(b:Entity {id: $b})";
    expect(withPlan(`${pair}\nWHERE r.id = $r\nRETURN r`)).toBe(
      `${pair} USING INDEX SEEK a:Entity(id) USING INDEX SEEK b:Entity(id)\nWHERE r.id = $r\nRETURN r`,
    );
    expect(withPlan("MATCH (e:Entity)\nRETURN count(e)")).toBe("MATCH (e:Entity)\nRETURN count(e)");
  });
});

const missing = neo4jMissing();
describe.skipIf(missing !== undefined)(`plans on Neo4j${missing ? ` (skipped: ${missing})` : ""}`, () => {
  let lease: Lease;
  let driver: Driver;
  beforeAll(async () => {
    lease = await leaseNeo4j();
    await lease.empty();
    const store = await openStore(lease.config);
    // So many that, left alone, the planner walks over all documents and all entities for each one that is asked for.
    await store.saveDocuments(makeGraph({ documents: 100, entities: 500, relations: 2500 }));
    await store.close();
    driver = createDriver(lease.config);
  });
  afterAll(async () => {
    await driver.close();
    await lease.empty();
    await lease.release();
  });

  it.each(STATEMENTS)("should look nodes up by their ids in %s.", async (_, query) => {
    const { summary } = await driver.executeQuery(
      `EXPLAIN ${withPlan(query)}`,
      { ids: [], rows: [] },
      { database: lease.config.database },
    );
    if (summary.plan === false) throw new Error("Neo4j gave no plan");
    expect(operators(summary.plan).filter((operator) => operator.endsWith("Scan"))).toEqual([]);
  });
});
