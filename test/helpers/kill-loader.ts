// Runs a loader process and kills it with its whole group, as a power cut would.
import { fork } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { StoreConfig } from "../../server/config.ts";
import type { GraphSize } from "../fixtures/many-documents.ts";

export interface LoaderTask {
  readonly store: StoreConfig;
  readonly size: GraphSize;
  readonly documents: readonly string[];
  /** As they are read from articles, each acknowledged; or as a file of a graph is loaded, many to a transaction. */
  readonly way: "one by one" | "in bulk";
}

/** The ways by turns. */
export const wayOf = (turn: number): LoaderTask["way"] => (turn % 2 === 0 ? "one by one" : "in bulk");

/** @returns the documents that were acknowledged before the kill, `killAfterMs` after the loader was ready. */
export function runAndKill(task: LoaderTask, killAfterMs: number): Promise<string[]> {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
  const child = fork(fileURLToPath(new URL("loader.ts", import.meta.url)), [JSON.stringify(task)], {
    execArgv: ["--import", tsx],
    detached: true,
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const saved: string[] = [];
  child.on("message", (message: { ready?: true; saved?: string }) => {
    if (message.saved !== undefined) saved.push(message.saved);
    if (message.ready) setTimeout(() => killGroup(child.pid), killAfterMs);
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => {
      if (code !== null && code !== 0) reject(new Error(`the loader ended by itself with exit code ${code}`));
      else resolve(saved);
    });
  });
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch (error) {
    // It had finished already.
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}
