// Neo4j as it is run: with a password, not up yet, killed in the middle, routed, with the wrong name.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cypherRequest } from "../../graph-data/schema/index.ts";
import type { StoreConfig } from "../../server/config.ts";
import type { LocalNeo4j } from "../../server/store/neo4j/local/start.ts";
import { openStore } from "../../server/store/index.ts";
import { makeGraph, wholeDocument } from "../fixtures/many-documents.ts";
import { neo4jMissing, startOwnNeo4j } from "../helpers/neo4j.ts";

const PASSWORD = "a-password-for-tests";
const SIZE = { documents: 60, entities: 40, relations: 300, types: 8 };
const graph = makeGraph(SIZE);
const minutes = 60_000;

// Its own server, to be killed: a Neo4j of NEO4J_URI is not ours to kill.
const missing = process.env["NEO4J_URI"] ? "NEO4J_URI is not ours to stop" : neo4jMissing();

describe.skipIf(missing !== undefined)(
  `a Neo4j that comes and goes${missing ? ` (skipped: ${missing})` : ""}`,
  () => {
    const home = fs.mkdtempSync(path.join(os.tmpdir(), "relata-outage-"));
    let server: LocalNeo4j;
    let port: number;
    const start = async () => {
      server = await startOwnNeo4j({ home, password: PASSWORD, ...(port && { boltPort: port }) });
    };
    const config = (more: Partial<StoreConfig & { kind: "neo4j" }> = {}): StoreConfig => ({
      ...{ kind: "neo4j", uri: server.uri, username: "neo4j", password: PASSWORD, database: undefined },
      ...more,
    });

    beforeAll(async () => {
      await start();
      port = Number(new URL(server.uri).port);
    }, 5 * minutes);
    afterAll(async () => {
      await server.stop("kill");
      fs.rmSync(home, { recursive: true, force: true });
    });

    it(
      "should say that the password is wrong, at once and without showing it.",
      { timeout: minutes },
      async () => {
        const error = await openStore(config({ password: "not-it-at-all" })).catch((e: unknown) => e);
        expect(error).toMatchObject({
          code: "STORE_UNAVAILABLE",
          message: expect.stringContaining("refused the password of user") as string,
          details: { hint: expect.stringContaining("NEO4J_PASSWORD") as string, retriable: false },
        });
        expect(String(error)).not.toContain("not-it-at-all");
      },
    );

    it("should say that there is no such database.", { timeout: minutes }, async () => {
      const error = await openStore(config({ database: "nowhere" })).catch((e: unknown) => e);
      expect(error).toMatchObject({
        code: "STORE_UNAVAILABLE",
        message: expect.stringContaining('no database "nowhere"') as string,
      });
    });

    it("should work through neo4j:// routing and a named database.", { timeout: 2 * minutes }, async () => {
      const store = await openStore(
        config({ uri: server.uri.replace("bolt:", "neo4j:"), database: "neo4j" }),
      );
      await store.saveDocument(graph, "report-0.txt");
      const health = await store.health();
      expect(health.store.version).toMatch(/^Neo4j 5\.\d+\.\d+/);
      expect(health.counts.documents).toBe(1);
      await store.close();
    });

    it("should say that +s is for a server with TLS.", { timeout: 2 * minutes }, async () => {
      const uri = server.uri.replace("bolt:", "neo4j+s:");
      const error = await openStore(config({ uri }), { waitMs: 1000 }).catch((e: unknown) => e);
      expect(error).toMatchObject({
        code: "STORE_UNAVAILABLE",
        message: expect.stringContaining("Neo4j does not answer") as string,
        details: { hint: expect.stringContaining("+s and +ssc are for a server with TLS") as string },
      });
    });

    it(
      "should go on saving after the server was killed twice in the middle, and lose nothing.",
      { timeout: 8 * minutes },
      async () => {
        const store = await openStore(config());
        const saved: string[] = [];
        const saving = (async () => {
          for (const { id } of graph.attributes.documents) {
            await store.saveDocument(graph, id);
            saved.push(id);
          }
        })();
        for (const after of [10, 35]) {
          while (saved.length < after)
            await Promise.race([saving, new Promise((resolve) => setTimeout(resolve, 20))]);
          await server.stop("kill");
          await start();
        }
        await saving;
        for (const id of saved) {
          const { mentions, evidence } = await store.document(id);
          expect({ id, mentions: mentions.length, evidence: evidence.length }).toEqual({
            id,
            ...wholeDocument(graph, id),
          });
        }
        expect((await store.health()).counts.documents).toBe(SIZE.documents);
        await store.close();
      },
    );

    it(
      "should wait for a server that is not up yet, say so, and fail in the end.",
      { timeout: 5 * minutes },
      async () => {
        await server.stop();
        const waiting: string[] = [];
        const gone = await openStore(config(), {
          waitMs: 1500,
          onWaiting: (line) => waiting.push(line),
        }).catch((e: unknown) => e);
        expect(gone).toMatchObject({
          code: "STORE_UNAVAILABLE",
          details: { hint: expect.stringContaining("NEO4J_URI") as string },
        });
        expect(waiting).toEqual([
          expect.stringMatching(
            /: Neo4j does not answer \(connect ECONNREFUSED .*\); waiting for it, 2 s at most$/,
          ),
        ]);
        const opening = openStore(config(), { waitMs: 4 * minutes });
        await start();
        const store = await opening;
        expect(
          (await store.cypher(cypherRequest.parse({ query: "MATCH (d:Document) RETURN count(d)" }))).rows,
        ).toEqual([[SIZE.documents]]);
        await store.close();
      },
    );
  },
);
