// The store that the environment names, for a command: it says on stderr when it waits for a database.
import { readConfig } from "../../server/config.ts";
import type { GraphStore } from "../../server/store/graph-store.ts";
import { openStore } from "../../server/store/index.ts";

/**
 * @param env The environment; a command may put its own options in its place.
 * @throws {RelataError} INVALID_CONFIG, and what openStore throws.
 */
export const openConfiguredStore = (env: NodeJS.ProcessEnv = process.env): Promise<GraphStore> =>
  openStore(readConfig(env).store, { onWaiting: (line) => console.error(line) });
