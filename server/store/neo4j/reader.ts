// A process that runs one person's query at a time on Neo4j. The driver takes a row whole, however large it is, and turns
// its values at a stretch: in the server, a row of thirty million numbers would stop all others for minutes. Ending the
// process closes its connection, and Neo4j ends the query.
import neo4j, { type Driver } from "neo4j-driver";
import { withinMemory } from "../process/memory.ts";
import type { ReaderOperations } from "../process/messages.ts";
import { serve } from "../process/serve.ts";
import { createDriver } from "./connection.ts";
import type { Credentials } from "./credentials.ts";
import { storeError } from "./errors.ts";
import { runQuery } from "./query.ts";

/** What a reading process is told of the database. */
export interface ReaderSource {
  readonly credentials: Credentials;
  /** What the query must see, also on another member of a cluster. */
  readonly bookmarks: readonly string[];
}

let driver: Driver | undefined;
let source: ReaderSource | undefined;

serve<ReaderOperations>({
  open: ({ source: given }) => {
    source = JSON.parse(given) as ReaderSource;
    driver ??= createDriver(source.credentials);
    return undefined;
  },
  query: (request) =>
    withinMemory(async () => {
      if (!driver || !source) throw new Error("no database is open");
      const { credentials, bookmarks } = source;
      const sessionConfig = {
        database: credentials.database,
        defaultAccessMode: neo4j.session.READ,
        bookmarks: [...bookmarks],
      };
      try {
        return await runQuery({ driver, sessionConfig }, request);
      } catch (error) {
        throw storeError(error, credentials) ?? error;
      }
    }),
});
