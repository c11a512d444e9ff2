// Neo4j over Bolt.
import type { StoreConfig } from "../../config.ts";
import { RelataError } from "../../errors.ts";
import type { Database, OpenOptions } from "../database.ts";

export function openNeo4jDatabase(
  config: StoreConfig & { kind: "neo4j" },
  _options: OpenOptions,
): Promise<Database> {
  return Promise.reject(new RelataError("STORE_UNAVAILABLE", `${config.uri}: Neo4j is not there yet`));
}
