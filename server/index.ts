// The service: the application on a port, and its end.
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createApp, SERVER_LIMITS } from "./app.ts";
import type { Config } from "./config.ts";
import { RelataError } from "./errors.ts";
import { ExtractionThreads } from "./extraction-threads.ts";
import { createHttpServer } from "./http/unreadable.ts";
import { JobQueue } from "./http/job-queue.ts";
import { createIngest } from "./ingest.ts";
import type { GraphStore } from "./store/graph-store.ts";

/** How long answers that are on their way may take when the server stops. */
const GRACE_MS = 5000;
/** A connection on which nothing moves is cut after the longest time that a query may wait for its turn and run. */
const STALLED_MS = 5 * 60_000;

export interface ServerOptions {
  readonly store: GraphStore;
  readonly config: Pick<Config, "host" | "port" | "token">;
  readonly staticDirectory?: string;
  /** Read posted documents; given if the caller has them already, else made and ended here. */
  readonly threads?: ExtractionThreads;
  readonly log?: (error: RelataError) => void;
  readonly callsPerMinute?: number;
  /** How long a client may leave its answer unread, in milliseconds. */
  readonly stalledMs?: number;
}

export interface RunningServer {
  /** Where it is, without the token: http://127.0.0.1:4173 */
  readonly url: string;
  readonly port: number;
  /** Stops listening, ends jobs and event streams, lets other answers finish. The store stays open. */
  close(): Promise<void>;
}

/**
 * @throws {RelataError} INVALID_CONFIG when the address cannot be had, saying why and what to do.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { store, config, log = logError } = options;
  const threads = options.threads ?? new ExtractionThreads();
  const jobs = new JobQueue(createIngest(store, threads), SERVER_LIMITS.jobs, log);
  const server = createHttpServer(createApp({ ...options, jobs, log }));
  server.setTimeout(options.stalledMs ?? STALLED_MS);
  const { port } = await listen(server, config);
  return {
    url: `http://${addressOf(config.host)}:${port}`,
    port,
    close: async () => {
      await Promise.all([jobs.close(), stop(server)]);
      if (!options.threads) await threads.close();
    },
  };
}

function listen(server: Server, { host, port }: Pick<Config, "host" | "port">): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(explain(error, host, port));
    });
    server.listen(port, host, () => {
      resolve(server.address() as AddressInfo);
    });
  });
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): RelataError {
  const failed = (message: string, hint?: string) =>
    new RelataError("INVALID_CONFIG", message, { cause: error, ...(hint !== undefined && { hint }) });
  if (error.code === "EADDRINUSE")
    return failed(
      `PORT=${port}: another program listens there, perhaps Relata itself`,
      `Stop it, or choose another port: PORT=${port + 1} npm start`,
    );
  if (error.code === "EACCES")
    return failed(`PORT=${port}: this user may not listen there`, "Choose a port above 1023");
  if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND")
    return failed(
      `HOST=${host}: this machine has no such address`,
      "Leave HOST unset for this machine alone, or set 0.0.0.0 for all its addresses",
    );
  return failed(`HOST=${host} PORT=${port}: ${error.message}`);
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      server.closeAllConnections();
    }, GRACE_MS);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}

/** An address that a browser can open: all addresses of a machine include its own. */
function addressOf(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "127.0.0.1";
  return host.includes(":") ? `[${host}]` : host;
}

function logError(error: RelataError): void {
  console.error(`${error.code}: ${error.message}`);
  if (error.cause !== undefined) console.error(error.cause);
}
