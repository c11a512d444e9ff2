// A real server on a free port over a real embedded store in a temporary folder.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { z } from "zod";
import { problem, type GraphJson, type Problem } from "../../graph-data/schema/index.ts";
import type { RelataError } from "../../server/errors.ts";
import { startServer, type ServerOptions } from "../../server/index.ts";
import type { GraphStore } from "../../server/store/graph-store.ts";
import { openStore } from "../../server/store/index.ts";

export interface TestServer {
  readonly url: string;
  readonly port: number;
  readonly store: GraphStore;
  /** What the server logged as its own faults. */
  readonly faults: readonly RelataError[];
  /** @param path Below /api. */
  call(method: string, path: string, body?: unknown, init?: RequestInit): Promise<Response>;
  /** Calls, expects 200, and gives the body as the schema reads it: an answer that departs from it throws. */
  read<T extends z.ZodType>(schema: T, path: string): Promise<z.output<T>>;
  close(): Promise<void>;
}

export interface TestServerOptions extends Partial<Omit<ServerOptions, "store" | "config">> {
  /** Default: an embedded store in a temporary folder. A given one is closed with the server. */
  readonly store?: GraphStore;
  readonly graph?: GraphJson;
  readonly host?: string;
  readonly token?: string;
}

export async function startTestServer({
  store: given,
  graph,
  host,
  token,
  ...options
}: TestServerOptions = {}): Promise<TestServer> {
  const directory = await mkdtemp(join(tmpdir(), "relata-http-"));
  const store = given ?? (await openStore({ kind: "embedded", directory }));
  if (graph) await store.saveDocuments(graph);
  const faults: RelataError[] = [];
  const server = await startServer({
    callsPerMinute: 1_000_000,
    ...options,
    store,
    config: { host: host ?? "127.0.0.1", port: 0, token },
    log: (error) => faults.push(error),
  });
  const call = (method: string, path: string, body?: unknown, init: RequestInit = {}) =>
    fetch(`${server.url}/api${path}`, {
      method,
      ...init,
      headers: { ...(body !== undefined && { "content-type": "application/json" }), ...init.headers },
      ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
  return {
    url: server.url,
    port: server.port,
    store,
    faults,
    call,
    read: async (schema, path) => {
      const response = await call("GET", path);
      const text = await response.text();
      if (response.status !== 200) throw new Error(`GET ${path}: ${response.status} ${text}`);
      return schema.parse(JSON.parse(text));
    },
    close: async () => {
      await server.close();
      await store.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** The problem document of an answer that must be one. */
export async function readProblem(response: Response): Promise<Problem> {
  const type = response.headers.get("content-type") ?? "";
  if (!type.startsWith("application/problem+json"))
    throw new Error(`${response.status} ${type} is no problem document`);
  const document = problem.parse(await response.json());
  if (document.status !== response.status)
    throw new Error(`status ${response.status}, but the problem says ${document.status}`);
  return document;
}
