// One Neo4j for a test run, that of NEO4J_URI or one that is started when the first test asks for it, lent to one test
// file at a time; and the jars for those that start one of their own.
import { once } from "node:events";
import fs from "node:fs";
import http from "node:http";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { prepareRuntime } from "../../server/store/neo4j/local/runtime.ts";
import { startLocalNeo4j, type LocalNeo4j } from "../../server/store/neo4j/local/start.ts";

/** Where the broker tells when Neo4j's jars are there; at any other path it lends its Neo4j. */
export const RUNTIME_PATH = "/runtime";

declare module "vitest" {
  interface ProvidedContext {
    /** Where leaseNeo4j asks. */
    readonly neo4jBroker: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const broker = new Neo4jBroker();
  const server = http.createServer(({ url }, response) => {
    void (url === RUNTIME_PATH ? broker.prepare(response) : broker.lend(response));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  project.provide("neo4jBroker", `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return async () => {
    server.closeAllConnections();
    server.close();
    await broker.stop();
  };
}

/** Lends one Neo4j to one caller at a time: whoever holds the connection open has it, and who is gone has given it back. */
class Neo4jBroker {
  readonly #home = fs.mkdtempSync(path.join(os.tmpdir(), "relata-neo4j-"));
  #runtime: Promise<string> | undefined;
  #neo4j: Promise<LocalNeo4j> | undefined;
  /** Settles when the last caller in line has given it back. */
  #line: Promise<void> = Promise.resolve();

  async lend(response: http.ServerResponse): Promise<void> {
    const before = this.#line;
    const returned = once(response, "close").then(() => undefined);
    this.#line = Promise.all([before, returned]).then(() => undefined);
    await before;
    if (response.destroyed) return;
    const answer = await this.#findUri().then(
      (uri) => ({ uri }),
      (error: unknown) => ({ reason: String(error) }),
    );
    response.write(`${JSON.stringify(answer)}\n`);
  }

  /** Answers when Neo4j's jars are there: files that start one of their own would each fetch them. */
  async prepare(response: http.ServerResponse): Promise<void> {
    // Whoever starts a Neo4j learns why there are none.
    await this.#fetchJars().catch(() => undefined);
    response.end();
  }

  #fetchJars(): Promise<string> {
    return (this.#runtime ??= prepareRuntime());
  }

  async #findUri(): Promise<string> {
    const given = process.env["NEO4J_URI"];
    if (given) return given;
    await this.#fetchJars();
    this.#neo4j ??= startLocalNeo4j({ home: this.#home, shortLived: true });
    return (await this.#neo4j).uri;
  }

  async stop(): Promise<void> {
    const running = await this.#neo4j?.catch(() => undefined);
    await running?.stop("kill");
    fs.rmSync(this.#home, { recursive: true, force: true });
  }
}
