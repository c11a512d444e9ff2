// Lets so many run at once and so many wait; one more is refused.
import { RelataError } from "./errors.ts";

export class Turnstile {
  readonly #things: string;
  readonly #capacity: number;
  readonly #room: number;
  #running = 0;
  readonly #waiting: (() => void)[] = [];

  /** @param things What runs: "queries". */
  constructor(things: string, capacity: number, room: number) {
    this.#things = things;
    this.#capacity = capacity;
    this.#room = room;
  }

  /** @throws {RelataError} TOO_MANY_REQUESTS, or CANCELLED if the signal comes before the turn. */
  async run<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    await this.#enter(signal);
    try {
      return await work();
    } finally {
      // Who waits takes over the place: given back, somebody who has just come could take it as well.
      const next = this.#waiting.shift();
      if (next) next();
      else this.#running--;
    }
  }

  async #enter(signal: AbortSignal): Promise<void> {
    if (signal.aborted) throw cancelled();
    if (this.#running >= this.#capacity) {
      if (this.#waiting.length >= this.#room)
        throw new RelataError(
          "TOO_MANY_REQUESTS",
          `${this.#capacity} ${this.#things} run and ${this.#room} wait already`,
          {
            hint: "Wait until some have ended.",
            retriable: true,
          },
        );
      await this.#wait(signal);
    } else this.#running++;
  }

  #wait(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const go = () => {
        signal.removeEventListener("abort", leave);
        resolve();
      };
      const leave = () => {
        this.#waiting.splice(this.#waiting.indexOf(go), 1);
        reject(cancelled());
      };
      this.#waiting.push(go);
      signal.addEventListener("abort", leave, { once: true });
    });
  }
}

export const cancelled = (): RelataError =>
  new RelataError("CANCELLED", "the query was cancelled", { hint: "Run it again if it is still wanted." });
