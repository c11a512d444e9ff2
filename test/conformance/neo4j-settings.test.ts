// Neo4j as others have set it up: with TLS and a certificate of their own, with little memory for a transaction.
import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { StoreConfig } from "../../server/config.ts";
import type { LocalNeo4j } from "../../server/store/neo4j/local/start.ts";
import { openStore } from "../../server/store/index.ts";
import { makeGraph, wholeDocument } from "../fixtures/many-documents.ts";
import { neo4jMissing, startOwnNeo4j } from "../helpers/neo4j.ts";
import { runScript, type Outcome } from "../helpers/run-script.ts";

const minutes = 60_000;

const missing = process.env["NEO4J_URI"]
  ? "a Neo4j of NEO4J_URI is not ours to set up"
  : (neo4jMissing() ??
    (spawnSync("openssl", ["version"]).status === 0 ? undefined : "no openssl on this machine"));
if (missing && process.env["CI"]) throw new Error(`the tests of Neo4j's settings cannot run: ${missing}`);

describe.skipIf(missing !== undefined)(
  `a Neo4j that is set up otherwise${missing ? ` (skipped: ${missing})` : ""}`,
  () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "relata-settings-"));
    const certificate = path.join(folder, "public.crt");
    let server: LocalNeo4j;
    let port: number;
    const config = (uri: string): StoreConfig => ({
      ...{ kind: "neo4j", uri, username: "neo4j", password: undefined, database: undefined },
    });

    beforeAll(async () => {
      makeCertificate(folder);
      server = await startOwnNeo4j({
        home: path.join(folder, "home"),
        settings: {
          "server.bolt.tls_level": "OPTIONAL",
          "dbms.ssl.policy.bolt.enabled": "true",
          "dbms.ssl.policy.bolt.base_directory": folder,
          "dbms.ssl.policy.bolt.private_key": "private.key",
          "dbms.ssl.policy.bolt.public_certificate": "public.crt",
          "dbms.ssl.policy.bolt.client_auth": "NONE",
          "db.memory.transaction.max": "4m",
        },
      });
      port = Number(new URL(server.uri).port);
    }, 5 * minutes);
    afterAll(async () => {
      await server.stop("kill");
      fs.rmSync(folder, { recursive: true, force: true });
    });

    describe("with a certificate of its own", () => {
      it.each(["neo4j+s", "bolt+s"])(
        "should not be trusted over %s://, and the reason be said at once.",
        async (scheme) => {
          const waiting: string[] = [];
          const error = await openStore(config(`${scheme}://127.0.0.1:${port}`), {
            onWaiting: (line) => waiting.push(line),
          }).catch((e: unknown) => e);
          expect(error).toMatchObject({
            code: "STORE_UNAVAILABLE",
            message: expect.stringMatching(
              /no secure connection \(its certificate is not trusted: DEPTH_ZERO_SELF_SIGNED_CERT/,
            ) as string,
            details: { hint: expect.stringContaining("NODE_EXTRA_CA_CERTS") as string },
          });
          expect(waiting).toEqual([]);
        },
      );

      it.each(["neo4j+ssc", "bolt+ssc"])(
        "should be taken over %s://.",
        { timeout: minutes },
        async (scheme) => {
          const store = await openStore(config(`${scheme}://127.0.0.1:${port}`));
          expect((await store.health()).store.version).toMatch(/^Neo4j 5/);
          await store.close();
        },
      );

      // Node reads NODE_EXTRA_CA_CERTS when it starts: hence the command.
      it.each(["neo4j+s", "bolt+s"])(
        "should be trusted over %s:// with NODE_EXTRA_CA_CERTS.",
        { timeout: 2 * minutes },
        async (scheme) => {
          const { code, stderr } = await load(`${scheme}://127.0.0.1:${port}`, certificate);
          expect(code, stderr).toBe(0);
          expect(stderr).toContain("the store holds 2 documents");
        },
      );

      it(
        "should not be trusted, trusted as it is, for another host than it names.",
        { timeout: minutes },
        async () => {
          const { code, stderr } = await load(`bolt+s://localhost:${port}`, certificate);
          expect(code).toBe(1);
          expect(stderr).toMatch(/no secure connection \(its certificate is for another host/);
        },
      );
    });

    async function load(uri: string, authorities: string): Promise<Outcome> {
      const file = path.join(folder, "graph.json");
      fs.writeFileSync(file, JSON.stringify(makeGraph({ documents: 2, entities: 8, relations: 10 })));
      return runScript("load", [file, "--store", uri], { env: { NODE_EXTRA_CA_CERTS: authorities } });
    }

    describe("with little memory for a transaction", () => {
      it(
        "should be given smaller transactions, and hold every document whole.",
        { timeout: 10 * minutes },
        async () => {
          const graph = makeGraph({ documents: 12, entities: 400, relations: 900 });
          const store = await openStore(config(server.uri));
          try {
            expect(await store.saveDocuments(graph)).toEqual({ documents: 12, changed: 12 });
            for (const id of ["report-0.txt", "report-5.txt", "report-11.txt"]) {
              const { mentions, evidence } = await store.document(id);
              expect({ mentions: mentions.length, evidence: evidence.length }).toEqual(
                wholeDocument(graph, id),
              );
            }
            expect(await store.saveDocuments(graph)).toEqual({ documents: 12, changed: 0 });
          } finally {
            await store.close();
          }
        },
      );

      it("should say so of a document that is too large by itself.", { timeout: 3 * minutes }, async () => {
        const graph = makeGraph({ documents: 1, entities: 800, relations: 4000 });
        const store = await openStore(config(server.uri));
        try {
          const error = await store.saveDocument(graph, "report-0.txt").catch((e: unknown) => e);
          expect(error).toMatchObject({
            code: "TOO_LARGE",
            message: expect.stringContaining("too little memory for one transaction") as string,
            details: { hint: expect.stringContaining("db.memory.transaction.max") as string },
          });
        } finally {
          await store.close();
        }
      });
    });
  },
);

/** Self-signed, for 127.0.0.1 and no other host. */
function makeCertificate(folder: string): void {
  execFileSync(
    "openssl",
    [
      ...["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=relata-test"],
      ...["-addext", "subjectAltName=IP:127.0.0.1", "-keyout", "private.key", "-out", "public.crt"],
    ],
    { cwd: folder, stdio: "ignore" },
  );
}
