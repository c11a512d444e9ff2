// One Neo4j for a test run, started when the first test asks for it and lent to one test file at a time.
import { once } from "node:events";
import fs from "node:fs";
import http from "node:http";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { startLocalNeo4j, type LocalNeo4j } from "../../server/store/neo4j/local/start.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where leaseNeo4j asks. */
    readonly neo4jBroker: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const broker = new Neo4jBroker();
  const server = http.createServer((request, response) => {
    void broker.answer(request.url ?? "").then(
      (uri) => response.end(JSON.stringify({ uri })),
      (error: unknown) => response.end(JSON.stringify({ reason: String(error) })),
    );
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

class Neo4jBroker {
  readonly #home = fs.mkdtempSync(path.join(os.tmpdir(), "relata-neo4j-"));
  #neo4j: Promise<LocalNeo4j> | undefined;
  #lent = false;
  readonly #waiting: (() => void)[] = [];

  async answer(url: string): Promise<string | null> {
    if (url === "/release") {
      this.#lent = false;
      this.#waiting.shift()?.();
      return null;
    }
    if (this.#lent) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#lent = true;
    this.#neo4j ??= startLocalNeo4j({ home: this.#home });
    try {
      return (await this.#neo4j).uri;
    } catch (error) {
      this.#lent = false;
      this.#waiting.shift()?.();
      throw error;
    }
  }

  async stop(): Promise<void> {
    const running = await this.#neo4j?.catch(() => undefined);
    await running?.stop();
    fs.rmSync(this.#home, { recursive: true, force: true });
  }
}
