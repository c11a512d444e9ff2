// Processes for persons' queries: one query at a time each, killed when a query runs over its time or is cancelled.
import { RelataError } from "../../errors.ts";
import { cancelled } from "../../turnstile.ts";
import type { QueryResult } from "../database.ts";
import { SCRIPT_MEGABYTES } from "./memory.ts";
import type { ReaderOperations, ReaderQuery } from "./messages.ts";
import { StoreProcess } from "./store-process.ts";

type ReaderProcess = StoreProcess<ReaderOperations>;

interface Reader {
  readonly process: ReaderProcess;
  source: string | undefined;
}

/** Idle processes that are kept for the next query. */
const KEPT = 2;

export class ReaderPool {
  readonly #script: URL;
  readonly #graceMs: number;
  readonly #idle: Reader[] = [];
  readonly #all = new Set<Reader>();
  #closed = false;

  /** @param graceMs how long past its time a query may be ended by the store itself. */
  constructor(script: URL, graceMs = 0) {
    this.#script = script;
    this.#graceMs = graceMs;
  }

  /**
   * @param source what the query is to read. Opening it does not count as the query's time: after a large load it takes
   * longer than a query may.
   */
  async run(source: string, query: ReaderQuery, signal: AbortSignal): Promise<QueryResult> {
    const reader = this.#take();
    try {
      if (reader.source !== source) await untilAborted(signal, reader.process.request("open", { source }));
      reader.source = source;
      const result = await this.#ask(reader, query, signal);
      this.#giveBack(reader);
      return result;
    } catch (error) {
      if (isFatal(error)) await this.#replace(reader);
      else this.#giveBack(reader);
      throw error;
    }
  }

  /** Starts a process ahead of the first query. */
  warm(): void {
    if (this.#idle.length === 0) this.#idle.push(this.#start());
  }

  /** What processes have open. */
  inUse(): Set<string | undefined> {
    return new Set([...this.#all].map((reader) => reader.source));
  }

  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all([...this.#all].map((reader) => this.#end(reader)));
  }

  async #ask({ process }: Reader, query: ReaderQuery, signal: AbortSignal): Promise<QueryResult> {
    try {
      return await within({ ...query, graceMs: this.#graceMs, signal }, process.request("query", query));
    } catch (error) {
      throw process.alive ? error : endedItsProcess(error);
    }
  }

  #take(): Reader {
    for (let reader = this.#idle.pop(); reader; reader = this.#idle.pop()) {
      if (reader.process.alive) return reader;
      this.#all.delete(reader);
    }
    return this.#start();
  }

  #start(): Reader {
    const reader = {
      process: new StoreProcess<ReaderOperations>(this.#script, SCRIPT_MEGABYTES),
      source: undefined,
    };
    this.#all.add(reader);
    return reader;
  }

  #giveBack(reader: Reader): void {
    if (reader.process.alive && this.#idle.length < KEPT) this.#idle.push(reader);
    else void this.#end(reader);
  }

  /** The next query finds another process ready: to start one may take longer than the query. */
  async #replace(reader: Reader): Promise<void> {
    if (!this.#closed) this.warm();
    await this.#end(reader);
  }

  async #end(reader: Reader): Promise<void> {
    this.#all.delete(reader);
    await reader.process.kill();
  }
}

interface ReaderLimits {
  readonly timeoutMs: number;
  readonly graceMs: number;
  readonly signal: AbortSignal;
}

async function within<T>({ timeoutMs, graceMs, signal }: ReaderLimits, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(timedOut(timeoutMs)), timeoutMs + graceMs);
  });
  try {
    return await untilAborted(signal, Promise.race([work, late]));
  } finally {
    clearTimeout(timer);
  }
}

async function untilAborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  let leave: (() => void) | undefined;
  const aborted = new Promise<never>((_, reject) => {
    leave = () => reject(cancelled());
    if (signal.aborted) leave();
    signal.addEventListener("abort", leave, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    if (leave) signal.removeEventListener("abort", leave);
  }
}

const timedOut = (timeoutMs: number): RelataError =>
  new RelataError("CYPHER_TIMEOUT", `the query ran longer than ${timeoutMs} ms and was ended`, {
    hint: "Narrow it, add a LIMIT, or allow it more time.",
  });

/** A query that is nested too deep for the engine, or whose result is too large to be turned, takes its process with it. */
const endedItsProcess = (error: unknown): unknown =>
  error instanceof RelataError && error.code === "STORE_UNAVAILABLE"
    ? new RelataError("CYPHER_FAILED", `the query took more than there is: ${error.message}`, {
        cause: error,
        hint: "Nest it less deep, narrow it, or add a LIMIT before collecting.",
      })
    : error;

/** Errors after which the process still computes, or is gone. */
const isFatal = (error: unknown): boolean =>
  !(error instanceof RelataError) ||
  ["CANCELLED", "CYPHER_TIMEOUT", "STORE_UNAVAILABLE"].includes(error.code) ||
  /memory/.test(error.message);
