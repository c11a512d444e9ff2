// Opens the store that the configuration names.
import type { StoreConfig } from "../config.ts";
import { createGraphStore } from "./create-graph-store.ts";
import { openEmbeddedDatabase } from "./embedded/database.ts";
import type { OpenOptions } from "./database.ts";
import type { GraphStore } from "./graph-store.ts";

/** @throws {RelataError} STORE_UNAVAILABLE, STORE_LOCKED, STORE_DAMAGED, STORE_FULL, UNSUPPORTED_PLATFORM. */
export async function openStore(config: StoreConfig, options: OpenOptions = {}): Promise<GraphStore> {
  switch (config.kind) {
    case "embedded":
      return createGraphStore(await openEmbeddedDatabase(config.directory));
    case "neo4j": {
      // The driver is loaded only where it is used.
      const { openNeo4jDatabase } = await import("./neo4j/database.ts");
      return createGraphStore(await openNeo4jDatabase(config, options));
    }
  }
}
