// The same columns and rows for the same query on both stores: on a small graph against answers that are checked in,
// on the bundled articles' graph against each other.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cypherRequest, parseGraphJson, type CypherAnswer } from "../../graph-data/schema/index.ts";
import type { GraphStore } from "../../server/store/graph-store.ts";
import { openStore } from "../../server/store/index.ts";
import { fixtureGraph } from "../fixtures/graph.ts";
import { leaseNeo4j, neo4jMissing, type Lease } from "../helpers/neo4j.ts";
import { QUERY_TABLE, type TableQuery } from "./query-table.ts";

const ANSWERS = fileURLToPath(new URL("query-answers.json", import.meta.url));
const SNAPSHOT = fileURLToPath(new URL("../../graph-data/snapshots/belarus-2020.json", import.meta.url));

type Table = Pick<CypherAnswer, "columns" | "rows">;
const answers = JSON.parse(fs.readFileSync(ANSWERS, "utf8")) as Record<string, Table>;

/** Rows without an ORDER BY of their own come in any order, and so do labels. */
async function ask(store: GraphStore, { query, parameters }: TableQuery): Promise<Table> {
  const { columns, rows } = await store.cypher(cypherRequest.parse({ query, parameters }));
  const plain = JSON.parse(JSON.stringify(rows, sortLabels)) as Table["rows"];
  const text = (row: unknown) => JSON.stringify(row);
  const sorted = /order by/i.test(query) ? plain : plain.sort((a, b) => (text(a) < text(b) ? -1 : 1));
  return { columns, rows: sorted };
}

const anyOrder = ({ columns, rows }: Table): { columns: string[]; rows: string[] } => ({
  columns,
  rows: rows.map((row) => JSON.stringify(row, sortKeys)).sort(),
});

const sortKeys = (_: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

const sortLabels = (key: string, value: unknown): unknown =>
  key === "labels" && Array.isArray(value) ? (value as string[]).slice().sort() : value;

const directory = fs.mkdtempSync(path.join(os.tmpdir(), "relata-table-"));
afterAll(() => fs.promises.rm(directory, { recursive: true, force: true }));

describe("the table of queries on the embedded store", () => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await openStore({ kind: "embedded", directory: path.join(directory, "fixture") });
    await store.saveDocuments(fixtureGraph);
  });
  afterAll(() => store.close());

  it.each(QUERY_TABLE)("should answer $query", async (entry) => {
    expect(await ask(store, entry)).toEqual(answers[entry.query]);
  });
});

const missing = neo4jMissing();
describe.skipIf(missing !== undefined)(
  `the table of queries on Neo4j${missing ? ` (skipped: ${missing})` : ""}`,
  () => {
    let lease: Lease;
    let store: GraphStore;
    beforeAll(async () => {
      lease = await leaseNeo4j();
      await lease.empty();
      store = await openStore(lease.config);
      await store.saveDocuments(fixtureGraph);
    });
    afterAll(async () => {
      await store.close();
      await lease.release();
    });

    if (process.env["UPDATE_QUERY_ANSWERS"])
      it("should write its answers down.", async () => {
        const table: Record<string, Table> = {};
        for (const entry of QUERY_TABLE) table[entry.query] = await ask(store, entry);
        fs.writeFileSync(ANSWERS, `${JSON.stringify(table, null, 2)}\n`);
        expect(Object.keys(table)).toHaveLength(QUERY_TABLE.length);
      });
    else
      it.each(QUERY_TABLE)("should answer $query", async (entry) => {
        expect(await ask(store, entry)).toEqual(answers[entry.query]);
      });

    it("should agree with the embedded store on the bundled articles.", async () => {
      const graph = parseGraphJson(JSON.parse(fs.readFileSync(SNAPSHOT, "utf8")));
      const embedded = await openStore({ kind: "embedded", directory: path.join(directory, "articles") });
      try {
        await lease.empty();
        for (const each of [store, embedded]) await each.saveDocuments(graph);
        // Here names and numbers tie: rows are compared in any order.
        for (const entry of QUERY_TABLE) {
          const [ours, theirs] = [await ask(embedded, entry), await ask(store, entry)];
          expect({ entry, ...anyOrder(ours) }).toEqual({ entry, ...anyOrder(theirs) });
        }
      } finally {
        await embedded.close();
      }
    });
  },
);
