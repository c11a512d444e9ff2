// A real Neo4j for a test file: the one of NEO4J_URI, or one that the test run starts. Where neither is to be had, the
// tests say so loudly; in CI that is a failure.
import { spawnSync } from "node:child_process";
import { once } from "node:events";
import http from "node:http";
import neo4j from "neo4j-driver";
import { inject } from "vitest";
import type { StoreConfig } from "../../server/config.ts";
import {
  startLocalNeo4j,
  type LocalNeo4j,
  type LocalNeo4jOptions,
} from "../../server/store/neo4j/local/start.ts";
import { RUNTIME_PATH } from "./global-setup.ts";

export type Neo4jConfig = StoreConfig & { readonly kind: "neo4j" };

export interface Lease {
  readonly config: Neo4jConfig;
  /** Takes everything out of the database, indexes and constraints excepted. */
  empty(): Promise<void>;
  /** The bare driver's rows, for looking behind the store's back. */
  run(query: string, parameters?: Record<string, unknown>): Promise<Record<string, unknown>[]>;
  release(): Promise<void>;
}

/** Why there is no Neo4j for the tests; undefined where there is one. */
export function neo4jMissing(): string | undefined {
  if (process.env["NEO4J_URI"]) return undefined;
  const missing = ["java", "mvn"].filter((program) => spawnSync(program, ["-version"]).status !== 0);
  if (missing.length === 0) return undefined;
  const reason = `no ${missing.join(" and no ")} on this machine, and NEO4J_URI is not set`;
  if (process.env["CI"]) throw new Error(`the tests on Neo4j cannot run: ${reason}`);
  console.warn(`\n*** SKIPPED: the tests on Neo4j did not run: ${reason} ***\n`);
  return reason;
}

/** For one test file alone; others wait until it is released. Call in beforeAll. */
export async function leaseNeo4j(): Promise<Lease> {
  const { uri, giveBack } = await holdNeo4j(inject("neo4jBroker"));
  const config: Neo4jConfig = {
    kind: "neo4j",
    uri,
    username: process.env["NEO4J_USERNAME"] ?? "neo4j",
    password: process.env["NEO4J_PASSWORD"],
    database: process.env["NEO4J_DATABASE"],
  };
  const auth = config.password === undefined ? undefined : neo4j.auth.basic(config.username, config.password);
  const driver = neo4j.driver(config.uri, auth, { disableLosslessIntegers: true });
  const run = async (query: string, parameters: Record<string, unknown> = {}) => {
    const { records } = await driver.executeQuery(query, parameters, { database: config.database });
    return records.map((record) => record.toObject() as Record<string, unknown>);
  };
  return {
    config,
    run,
    empty: async () => void (await run("MATCH (n) DETACH DELETE n")),
    release: async () => {
      await driver.close();
      giveBack();
    },
  };
}

/** A Neo4j of a test file's own, to be stopped, killed or set up otherwise. */
export async function startOwnNeo4j(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  await fetch(`${inject("neo4jBroker")}${RUNTIME_PATH}`);
  return startLocalNeo4j({ ...options, shortLived: true });
}

interface HeldNeo4j {
  readonly uri: string;
  readonly giveBack: () => void;
}

/** The lease lasts as long as the connection: a test file that dies gives it back too. */
async function holdNeo4j(broker: string): Promise<HeldNeo4j> {
  const request = http.get(broker);
  const [response] = (await once(request, "response")) as [http.IncomingMessage];
  const [line] = (await once(response, "data")) as [Buffer];
  const answer = JSON.parse(line.toString()) as { uri?: string; reason?: string };
  if (answer.uri === undefined) throw new Error(`Neo4j for the tests did not start: ${answer.reason}`);
  // What ends the connection ends the lease, and is no error of the test.
  response.on("error", () => undefined);
  return { uri: answer.uri, giveBack: () => request.destroy() };
}
