// Neo4j, tested as every store is.
import { describe } from "vitest";
import { openNeo4jDatabase } from "../../server/store/neo4j/database.ts";
import { leaseNeo4j, neo4jMissing, type Lease } from "../helpers/neo4j.ts";
import { describeGraphStore } from "./graph-store/index.ts";

const missing = neo4jMissing();
let lease: Lease | undefined;

describe.skipIf(missing !== undefined)(`on a real server${missing ? ` (skipped: ${missing})` : ""}`, () => {
  describeGraphStore({
    name: "Neo4j",
    open: async () => {
      lease = await leaseNeo4j();
      await lease.empty();
      return openNeo4jDatabase(lease.config, {});
    },
    dispose: async () => lease?.release(),
  });
});
