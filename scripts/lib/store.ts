// The store that the environment names, for a command: what it waits for and how far it is goes to stderr.
import { readConfig } from "../../server/config.ts";
import type { GraphJson } from "../../graph-data/schema/index.ts";
import type { GraphStore } from "../../server/store/graph-store.ts";
import { openStore } from "../../server/store/index.ts";
import { interruptible } from "./interrupt.ts";
import { withProgress } from "./progress.ts";

/**
 * @param env The environment; a command may put its own options in its place.
 * @throws {RelataError} INVALID_CONFIG, and what openStore throws.
 */
export const openConfiguredStore = (env: NodeJS.ProcessEnv = process.env): Promise<GraphStore> =>
  openStore(readConfig(env).store, { onWaiting: (line) => console.error(line) });

/** Saves a whole graph; Ctrl+C ends it after the transaction that is at work. */
export const saveWithProgress = (store: GraphStore, graph: GraphJson, title: string) =>
  withProgress(title, (onProgress) =>
    interruptible((signal) => store.saveDocuments(graph, { signal, onProgress })),
  );
