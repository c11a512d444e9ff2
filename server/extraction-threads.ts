// The threads that read documents: started when there is work, ended when there has been none for a while.
import { fileURLToPath } from "node:url";
import { MessageChannel, type MessagePort } from "node:worker_threads";
import { Piscina } from "piscina";
import type { GraphJson } from "../graph-data/schema/index.ts";
import { RelataError } from "./errors.ts";
import type { BuildTask, IncomingDocument, Outcome, ReadProgress, ReadTask } from "./extraction-thread.ts";
import type { DocumentFacts } from "./extraction/facts.ts";

const IDLE_MS = 60_000;

export interface TaskOptions {
  readonly onProgress?: (progress: ReadProgress) => void;
  /** Ends the work at once, and its thread with it. */
  readonly signal?: AbortSignal;
}

export class ExtractionThreads {
  /** How many documents are read at once. */
  readonly size: number;
  readonly #pool: Piscina;
  /** Rejects when a thread cannot even start: the pool would leave its work waiting for ever. */
  readonly #broken: Promise<never>;

  /** @param size Each thread holds a language model of its own. */
  constructor(size = 1) {
    this.size = size;
    this.#pool = new Piscina({
      filename: fileURLToPath(new URL("./extraction-thread.mjs", import.meta.url)),
      execArgv: [],
      minThreads: 0,
      maxThreads: size,
      idleTimeout: IDLE_MS,
      recordTiming: false,
    });
    this.#broken = new Promise((_resolve, reject) => {
      this.#pool.on("error", reject);
    });
    this.#broken.catch(() => undefined);
  }

  /**
   * Reads one document.
   * @throws {RelataError} UNREADABLE_TEXT for a text with nothing to read in it; CANCELLED.
   */
  async read(source: IncomingDocument, { onProgress, signal }: TaskOptions = {}): Promise<DocumentFacts> {
    const { port1, port2 } = new MessageChannel();
    port1.on("message", (progress: ReadProgress) => onProgress?.(progress));
    try {
      const task: ReadTask = { source, port: port2 };
      return await this.#run<DocumentFacts>("read", task, { signal, transferList: [port2] });
    } finally {
      port1.close();
    }
  }

  /** Joins the documents' names to each other and to the known entities, and builds their graph. */
  build(task: BuildTask, { signal }: Pick<TaskOptions, "signal"> = {}): Promise<GraphJson> {
    return this.#run<GraphJson>("build", task, { signal, transferList: [] });
  }

  /** Ends all threads, whatever they are doing. */
  async close(): Promise<void> {
    await this.#pool.destroy();
  }

  async #run<T>(
    name: "read" | "build",
    task: ReadTask | BuildTask,
    options: { readonly signal?: AbortSignal | undefined; readonly transferList: readonly MessagePort[] },
  ): Promise<T> {
    const { signal, transferList } = options;
    let outcome: Outcome<T>;
    try {
      const work = this.#pool.run(task, { name, signal: signal ?? null, transferList: [...transferList] });
      outcome = (await Promise.race([work, this.#broken])) as Outcome<T>;
    } catch (error) {
      if (signal?.aborted)
        throw new RelataError("CANCELLED", "the extraction was cancelled", { cause: error });
      throw error;
    }
    if ("error" in outcome)
      throw new RelataError(outcome.error.code, outcome.error.message, outcome.error.details);
    return outcome.value;
  }
}
