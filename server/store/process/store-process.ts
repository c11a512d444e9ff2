// The server's side of the protocol: starts a child process and sends it requests.
import { fork, type ChildProcess } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { RelataError } from "../../errors.ts";
import { unpackError, type ReplyMessage } from "./messages.ts";

interface Pending {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

type ArgumentOf<Entry> = Entry extends [infer Argument, unknown] ? Argument : never;
type ResultOf<Entry> = Entry extends [unknown, infer Result] ? Result : never;

const STARTED_ANEW = "Try again; it is started anew.";

export class StoreProcess<Operations> {
  readonly #child: ChildProcess;
  readonly #pending = new Map<number, Pending>();
  readonly #ended: Promise<void>;
  #next = 1;
  #alive = true;

  /** @param megabytes of memory that JavaScript may take in it; past that it ends. */
  constructor(script: URL, megabytes?: number) {
    const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
    this.#child = fork(fileURLToPath(script), [], {
      execArgv: [
        ...(megabytes === undefined ? [] : [`--max-old-space-size=${Math.round(megabytes)}`]),
        ...["--import", tsx],
      ],
      serialization: "advanced",
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    this.#child.on("message", (message) => this.#settle(message as ReplyMessage));
    this.#ended = new Promise((resolve) => {
      const end = (reason: string) => {
        this.#alive = false;
        const error = new RelataError("STORE_UNAVAILABLE", `the store's process ended: ${reason}`, {
          hint: STARTED_ANEW,
          retriable: true,
        });
        for (const { reject } of this.#pending.values()) reject(error);
        this.#pending.clear();
        resolve();
      };
      this.#child.once("exit", (code, signal) => end(signal ?? `exit code ${code ?? "unknown"}`));
      this.#child.once("error", (error) => end(error.message));
    });
  }

  /** False as soon as nothing can be sent to it, which may be before its exit is known. */
  get alive(): boolean {
    return this.#alive && this.#child.connected;
  }

  request<Name extends keyof Operations & string>(
    operation: Name,
    argument: ArgumentOf<Operations[Name]>,
  ): Promise<ResultOf<Operations[Name]>> {
    return new Promise((resolve, reject) => {
      const id = this.#next++;
      this.#pending.set(id, { resolve: resolve as (result: unknown) => void, reject });
      this.#child.send({ id, operation, argument }, (error) => {
        if (!error) return;
        // It has been killed, which may be known here before its exit and the end of its channel are.
        this.#alive = false;
        this.#pending.delete(id);
        reject(
          new RelataError("STORE_UNAVAILABLE", "the store's process has ended", {
            cause: error,
            hint: STARTED_ANEW,
            retriable: true,
          }),
        );
      });
    });
  }

  /** Ends the process at once, whatever it is doing. Resolves when it is gone. */
  kill(): Promise<void> {
    this.#child.kill("SIGKILL");
    return this.#ended;
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  #settle(message: ReplyMessage): void {
    const pending = this.#pending.get(message.id);
    this.#pending.delete(message.id);
    if ("error" in message) pending?.reject(unpackError(message.error));
    else pending?.resolve(message.result);
  }
}
