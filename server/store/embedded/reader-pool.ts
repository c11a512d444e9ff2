// Processes for persons' queries: one query at a time each, killed when a query runs over its time or is cancelled.
import { RelataError } from "../../errors.ts";
import { cancelled } from "../cypher/turnstile.ts";
import type { ReaderOperations, ReaderQuery, ReaderResult } from "./protocol.ts";
import { StoreProcess } from "./store-process.ts";

type ReaderProcess = StoreProcess<ReaderOperations>;

interface Reader {
  readonly process: ReaderProcess;
  snapshot: string | undefined;
}

/** Idle processes that are kept for the next query. */
const KEPT = 2;

export interface ReaderLimits {
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

export class ReaderPool {
  readonly #idle: Reader[] = [];
  readonly #all = new Set<Reader>();

  /**
   * @param snapshot path of the copy of the graph to run on. Opening it does not count as the query's time: after a
   * large load it takes longer than a query may.
   */
  async run(snapshot: string, query: ReaderQuery, limits: ReaderLimits): Promise<ReaderResult> {
    const reader = this.#take();
    try {
      if (reader.snapshot !== snapshot)
        await untilAborted(limits.signal, reader.process.request("open", { path: snapshot }));
      reader.snapshot = snapshot;
      const result = await within(limits, reader.process.request("query", query));
      this.#giveBack(reader);
      return result;
    } catch (error) {
      if (isFatal(error)) await this.#end(reader);
      else this.#giveBack(reader);
      throw error;
    }
  }

  /** Starts a process ahead of the first query. */
  warm(): void {
    if (this.#idle.length === 0) this.#idle.push(this.#start());
  }

  /** The snapshots that processes have open. */
  inUse(): Set<string | undefined> {
    return new Set([...this.#all].map((reader) => reader.snapshot));
  }

  async close(): Promise<void> {
    await Promise.all([...this.#all].map((reader) => this.#end(reader)));
  }

  #take(): Reader {
    for (let reader = this.#idle.pop(); reader; reader = this.#idle.pop()) {
      if (reader.process.alive) return reader;
      this.#all.delete(reader);
    }
    return this.#start();
  }

  #start(): Reader {
    const reader = { process: new StoreProcess<ReaderOperations>("reader.ts"), snapshot: undefined };
    this.#all.add(reader);
    return reader;
  }

  #giveBack(reader: Reader): void {
    if (reader.process.alive && this.#idle.length < KEPT) this.#idle.push(reader);
    else void this.#end(reader);
  }

  async #end(reader: Reader): Promise<void> {
    this.#all.delete(reader);
    await reader.process.kill();
  }
}

async function within<T>({ timeoutMs, signal }: ReaderLimits, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(timedOut(timeoutMs)), timeoutMs);
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

/** Errors after which the process still computes, or is gone. */
const isFatal = (error: unknown): boolean =>
  !(error instanceof RelataError) ||
  ["CANCELLED", "CYPHER_TIMEOUT", "STORE_UNAVAILABLE"].includes(error.code) ||
  /memory/.test(error.message);
