// The embedded graph: a process that holds it, and processes that read copies of it for persons' queries.
import fs from "node:fs/promises";
import path from "node:path";
import type { CypherRequest, EntityType } from "../../../graph-data/schema/index.ts";
import { RelataError } from "../../errors.ts";
import type { Candidate, Database, Parameters, QueryResult, WriteTransaction } from "../database.ts";
import { inTurn } from "../in-turn.ts";
import type { WriterOperations } from "./protocol.ts";
import { ReaderPool } from "../process/reader-pool.ts";
import { StoreProcess } from "../process/store-process.ts";

export interface EmbeddedOptions {
  /** The engine's log is folded into the graph's file once it has so many bytes, and four times those of the graph. */
  readonly foldAtBytes?: number;
}

const FOLD_AT_BYTES = 64 * 1024 * 1024;

/**
 * Opens the graph in a folder, making it if there is none.
 * @throws {RelataError} STORE_LOCKED, STORE_DAMAGED, STORE_FULL, STORE_UNAVAILABLE, UNSUPPORTED_PLATFORM.
 */
export async function openEmbeddedDatabase(
  directory: string,
  { foldAtBytes = FOLD_AT_BYTES }: EmbeddedOptions = {},
): Promise<Database> {
  const database = new EmbeddedDatabase(path.resolve(directory), foldAtBytes);
  await database.start();
  return database;
}

class EmbeddedDatabase implements Database {
  readonly kind = "embedded" as const;
  readonly #directory: string;
  readonly #foldAtBytes: number;
  readonly #readers = new ReaderPool(new URL("reader.ts", import.meta.url));
  readonly #takeTurn = inTurn();
  #writer: Promise<StoreProcess<WriterOperations>> | undefined;
  #version = "";
  /** Counts commits; a snapshot is good for as long as there is no other. */
  #commits = 0;
  #snapshot: { readonly commits: number; readonly path: string } | undefined;
  #closed = false;

  constructor(directory: string, foldAtBytes: number) {
    this.#directory = directory;
    this.#foldAtBytes = foldAtBytes;
  }

  async start(): Promise<void> {
    await this.#process();
  }

  version(): Promise<string> {
    return Promise.resolve(`Grafeo ${this.#version}`);
  }

  async read<Row>(query: string, parameters: Parameters = {}): Promise<readonly Row[]> {
    const writer = await this.#process();
    return (await writer.request("read", { query, parameters })) as readonly Row[];
  }

  write<Result>(work: (tx: WriteTransaction) => Promise<Result>): Promise<Result> {
    return this.#takeTurn(async () => {
      const writer = await this.#process();
      const touched = new Set<string>();
      await writer.request("begin", undefined);
      try {
        const result = await work({
          run: async <Row>(query: string, parameters: Parameters = {}) =>
            (await writer.request("run", { query, parameters })) as readonly Row[],
          touch: (ids) => {
            for (const id of ids) touched.add(id);
          },
        });
        await writer.request("commit", { touched: [...touched] });
        return result;
      } catch (error) {
        // After a failed write to disk, what the process holds in memory is not to be trusted.
        if (error instanceof RelataError && error.code === "STORE_FULL") await writer.kill();
        else if (writer.alive) await writer.request("rollback", undefined);
        throw error;
      } finally {
        this.#commits++;
      }
    });
  }

  async prepare(): Promise<void> {
    this.#readers.warm();
    const writer = await this.#process();
    await writer.request("prepareSearch", undefined);
  }

  async candidates(text: string, type: EntityType | undefined, limit: number): Promise<readonly Candidate[]> {
    const writer = await this.#process();
    return writer.request("candidates", { text, type, limit });
  }

  async query(request: CypherRequest, signal: AbortSignal): Promise<QueryResult> {
    const snapshot = await this.#freshSnapshot();
    const { query, parameters, limit, timeoutMs } = request;
    return this.#readers.run(snapshot, { query, parameters, limit, timeoutMs }, signal);
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#readers.close();
    const held = this.#writer;
    this.#writer = undefined;
    if (!held) return;
    await this.#takeTurn(async () => {
      const writer = await held;
      try {
        if (writer.alive) await writer.request("close", undefined);
      } finally {
        await writer.kill();
      }
    });
    await fs.rm(path.join(this.#directory, "snapshots"), { recursive: true, force: true });
  }

  /** The process that holds the graph; a new one if it has died. */
  async #process(): Promise<StoreProcess<WriterOperations>> {
    for (;;) {
      if (this.#closed) throw closed();
      const held = (this.#writer ??= this.#open());
      const writer = await held.catch((error: unknown) => {
        if (this.#writer === held) this.#writer = undefined;
        throw error;
      });
      if (writer.alive) return writer;
      if (this.#writer === held) this.#writer = undefined;
    }
  }

  async #open(): Promise<StoreProcess<WriterOperations>> {
    // A process that opens the folder clears its snapshots.
    this.#snapshot = undefined;
    const writer = new StoreProcess<WriterOperations>(new URL("writer.ts", import.meta.url));
    try {
      this.#version = (
        await writer.request("open", { directory: this.#directory, foldAtBytes: this.#foldAtBytes })
      ).version;
      return writer;
    } catch (error) {
      await writer.kill();
      throw error;
    }
  }

  /** A copy of the graph with everything committed so far. */
  async #freshSnapshot(): Promise<string> {
    const fresh = () => (this.#snapshot?.commits === this.#commits ? this.#snapshot.path : undefined);
    return (
      fresh() ??
      this.#takeTurn(async () => {
        const made = fresh();
        if (made !== undefined) return made;
        const writer = await this.#process();
        const commits = this.#commits;
        const { path: copy } = await writer.request("snapshot", { name: String(commits) });
        this.#snapshot = { commits, path: copy };
        await this.#dropOldSnapshots();
        return copy;
      })
    );
  }

  async #dropOldSnapshots(): Promise<void> {
    const kept = new Set([...this.#readers.inUse(), this.#snapshot?.path].map((p) => p && path.dirname(p)));
    const folder = path.join(this.#directory, "snapshots");
    for (const name of await fs.readdir(folder)) {
      const snapshot = path.join(folder, name);
      if (!kept.has(snapshot)) await fs.rm(snapshot, { recursive: true, force: true });
    }
  }
}

const closed = (): RelataError =>
  new RelataError("STORE_UNAVAILABLE", "the store is closed", {
    hint: "Relata is stopping; start it again.",
  });
