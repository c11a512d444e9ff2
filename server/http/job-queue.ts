// Documents that wait to be extracted, one after the other, and what listeners are told of them.
import { randomUUID } from "node:crypto";
import type { JobEvent, NewDocument } from "../../graph-data/schema/index.ts";
import { RelataError } from "../errors.ts";
import { toRelataError } from "./problem.ts";

export type JobResult = NonNullable<JobEvent["result"]>;

/** Extracts a document and saves it; see ingest.ts. */
export type Ingest = (
  document: NewDocument,
  onProgress: (event: JobEvent) => void,
  signal: AbortSignal,
) => Promise<JobResult>;

/** `id` counts a job's events from 1. */
export type JobListener = (event: JobEvent, id: number) => void;

interface Job {
  readonly id: string;
  last: { readonly event: JobEvent; readonly id: number };
  readonly listeners: Set<JobListener>;
}

export interface JobQueueLimits {
  /** Jobs that wait or run. */
  readonly open: number;
  /** Finished jobs whose outcome can still be asked for. */
  readonly finished: number;
}

export const isOver = (event: JobEvent): boolean => event.stage === "done" || event.stage === "failed";

export class JobQueue {
  readonly #ingest: Ingest;
  readonly #limits: JobQueueLimits;
  readonly #log: (error: RelataError) => void;
  readonly #jobs = new Map<string, Job>();
  readonly #stop = new AbortController();
  #open = 0;
  /** The end of the line. */
  #last: Promise<void> = Promise.resolve();

  constructor(ingest: Ingest, limits: JobQueueLimits, log: (error: RelataError) => void) {
    this.#ingest = ingest;
    this.#limits = limits;
    this.#log = log;
  }

  /**
   * @returns the job's id.
   * @throws {RelataError} TOO_MANY_REQUESTS when the queue is full.
   */
  submit(document: NewDocument): string {
    if (this.#open >= this.#limits.open) {
      throw new RelataError("TOO_MANY_REQUESTS", `${this.#open} documents are waiting already`, {
        hint: "Wait until some are done, or use npm run extract and npm run load for many at once.",
        retriable: true,
      });
    }
    const job: Job = {
      id: randomUUID(),
      last: { event: { stage: "queued", done: 0, total: 0 }, id: 1 },
      listeners: new Set(),
    };
    this.#jobs.set(job.id, job);
    this.#open++;
    this.#last = this.#last.then(() => this.#run(job, document));
    return job.id;
  }

  /**
   * Tells the listener the job's last event at once and each later one; the last of all is "done" or "failed".
   * @returns a function that ends it.
   * @throws {RelataError} NOT_FOUND
   */
  listen(id: string, listener: JobListener): () => void {
    const job = this.#find(id);
    if (!isOver(job.last.event)) job.listeners.add(listener);
    listener(job.last.event, job.last.id);
    return () => job.listeners.delete(listener);
  }

  /** @throws {RelataError} NOT_FOUND */
  lastEvent(id: string): { readonly event: JobEvent; readonly id: number } {
    return this.#find(id).last;
  }

  /** Stops the running job, drops those that wait, and settles when nothing of them runs any more. */
  async close(): Promise<void> {
    this.#stop.abort(new RelataError("CANCELLED", "Relata is stopping"));
    await this.#last;
  }

  #find(id: string): Job {
    const job = this.#jobs.get(id);
    if (!job)
      throw new RelataError("NOT_FOUND", `there is no job ${JSON.stringify(id)}`, {
        hint: "Jobs are forgotten when Relata restarts, and some time after they are done.",
      });
    return job;
  }

  async #run(job: Job, document: NewDocument): Promise<void> {
    try {
      this.#stop.signal.throwIfAborted();
      const tell = (event: JobEvent) => this.#tell(job, event);
      const result = await this.#ingest(document, tell, this.#stop.signal);
      const { total } = job.last.event;
      this.#tell(job, { stage: "done", done: total, total, result });
    } catch (thrown) {
      const error = toRelataError(thrown);
      if (error.status >= 500) this.#log(error);
      const { done, total } = job.last.event;
      const words = [error.message, error.details.hint].filter(Boolean).join(". ");
      this.#tell(job, { stage: "failed", done, total, error: words });
    }
    this.#open--;
    this.#forgetOld();
  }

  #tell(job: Job, event: JobEvent): void {
    job.last = { event, id: job.last.id + 1 };
    for (const listener of job.listeners) listener(event, job.last.id);
  }

  #forgetOld(): void {
    const over = [...this.#jobs.values()].filter((job) => isOver(job.last.event));
    for (const { id } of over.slice(0, Math.max(0, over.length - this.#limits.finished)))
      this.#jobs.delete(id);
  }
}
