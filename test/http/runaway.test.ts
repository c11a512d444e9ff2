// Queries that eat memory until they are ended: on both stores their memory comes back, others go on meanwhile, and
// health answers throughout.
import { execFileSync } from "node:child_process";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cypherAnswer } from "../../graph-data/schema/index.ts";
import { openStore } from "../../server/store/index.ts";
import { fixtureGraph } from "../fixtures/graph.ts";
import { leaseNeo4j, neo4jMissing, type Lease } from "../helpers/neo4j.ts";
import { readProblem, startTestServer, type TestServer } from "../helpers/test-server.ts";

const MINUTE = 60_000;
const MEGABYTE = 1024 ** 2;
/** Gathers some gigabytes, if it is let. */
const HUNGRY =
  "UNWIND range(1, 200000000) AS x WITH collect(toString(x) + 'abcdefgh') AS list RETURN size(list)";

interface Subject {
  readonly server: TestServer;
  /** What queries hold of the machine's memory now, in bytes. */
  readonly memory: () => Promise<number>;
  readonly close: () => Promise<void>;
}

/** The memory of this process's children: those that hold the graph and run queries. */
function childMemory(): number {
  const lines = execFileSync("ps", ["-A", "-o", "ppid=,rss="], { encoding: "utf8" }).trim().split("\n");
  const own = lines
    .map((line) => line.trim().split(/\s+/).map(Number))
    .filter(([parent]) => parent === process.pid);
  return own.reduce((sum, [, kilobytes]) => sum + 1024 * (kilobytes ?? 0), 0);
}

async function onEmbedded(): Promise<Subject> {
  const server = await startTestServer({ graph: fixtureGraph });
  return { server, memory: () => Promise.resolve(childMemory()), close: () => server.close() };
}

async function onNeo4j(): Promise<Subject> {
  const lease: Lease = await leaseNeo4j();
  await lease.empty();
  const server = await startTestServer({ store: await openStore(lease.config), graph: fixtureGraph });
  const memory = async () => {
    const [row] = await lease.run(
      "SHOW TRANSACTIONS YIELD currentQuery, estimatedUsedHeapMemory WHERE NOT currentQuery STARTS WITH 'SHOW' RETURN sum(estimatedUsedHeapMemory) AS bytes",
    );
    return Number(row?.["bytes"]);
  };
  const close = async () => {
    await server.close();
    await lease.release();
  };
  return { server, memory, close };
}

const missing = neo4jMissing();
describe.each([
  { name: "the embedded store", start: onEmbedded, skipped: undefined },
  { name: `Neo4j${missing ? ` (skipped: ${missing})` : ""}`, start: onNeo4j, skipped: missing },
])("hungry queries on $name", ({ start, skipped }) => {
  let subject: Subject | undefined;
  const started = (): Subject => {
    if (!subject) throw new Error("the server did not start");
    return subject;
  };
  beforeAll(async () => {
    if (skipped === undefined) subject = await start();
  }, 10 * MINUTE);
  afterAll(() => subject?.close());

  const ask = (query: string, timeoutMs: number) =>
    started().server.call("POST", "/cypher", { query, timeoutMs });

  it.skipIf(skipped !== undefined)(
    "should end, five times over, while others are answered, and give their memory back.",
    { timeout: 4 * MINUTE },
    async () => {
      const { server, memory } = started();
      await ask("RETURN 1 AS one", 10_000);
      const before = await memory();
      let most = 0;
      let running = true;
      const watching = (async () => {
        while (running) {
          expect((await server.call("GET", "/health")).status).toBe(200);
          most = Math.max(most, await memory());
          await setTimeout(100);
        }
      })();
      try {
        for (let run = 0; run < 5; run++) {
          const ending = ask(HUNGRY, 1500).then(readProblem);
          const other = await ask("MATCH (n:Person) RETURN count(n) AS n", 30_000);
          expect(cypherAnswer.parse(await other.json()).rows).toEqual([[6]]);
          // Which of the two limits it meets first, that of time or that of memory, is the machine's affair.
          expect(["CYPHER_TIMEOUT", "CYPHER_FAILED"]).toContain((await ending).code);
        }
      } finally {
        running = false;
        await watching;
      }
      expect(most - before).toBeGreaterThan(20 * MEGABYTE);
      await expect
        .poll(async () => (await memory()) - before, { timeout: MINUTE })
        .toBeLessThan(50 * MEGABYTE);
      const modest = await ask(
        "UNWIND range(1, 300000) AS x WITH collect(x) AS list RETURN size(list) AS n",
        30_000,
      );
      expect(cypherAnswer.parse(await modest.json()).rows).toEqual([[300_000]]);
      expect(server.faults).toEqual([]);
    },
  );
});
