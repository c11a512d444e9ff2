// What every GraphStore must do, as one function over an implementation. Each adapter's file is a few lines.
import { afterAll, beforeAll, describe } from "vitest";
import { cypherRequest, documentsQuery } from "../../../graph-data/schema/index.ts";
import { createGraphStore } from "../../../server/store/create-graph-store.ts";
import type { Database } from "../../../server/store/database.ts";
import type { GraphStore } from "../../../server/store/graph-store.ts";
import { fixtureGraph } from "../../fixtures/graph.ts";
import { describeCypherAnswers } from "./cypher-answers.ts";
import { describeCypherLimits } from "./cypher-limits.ts";
import { describeCypherRefusals } from "./cypher-refusals.ts";
import { describeDeleting } from "./deleting.ts";
import { describeExport } from "./export.ts";
import { describeHostile } from "./hostile.ts";
import { describeNeighbourhood } from "./neighbourhood.ts";
import { describeOverview } from "./overview.ts";
import { describePaths } from "./paths.ts";
import { describeReading } from "./reading.ts";
import { describeSaving } from "./saving.ts";
import { describeSearch } from "./search.ts";
import type { Subject } from "./subject.ts";

export interface Implementation {
  readonly name: string;
  /** Opens a database with nothing in it. */
  open(): Promise<Database>;
  /** Takes away what open made. */
  dispose(): Promise<void>;
}

const TOPICS: readonly ((subject: Subject) => void)[] = [
  describeSaving,
  describeDeleting,
  describeHostile,
  describeReading,
  describeOverview,
  describeSearch,
  describeNeighbourhood,
  describePaths,
  describeExport,
  describeCypherAnswers,
  describeCypherRefusals,
  describeCypherLimits,
];

export function describeGraphStore(implementation: Implementation): void {
  describe(`GraphStore: ${implementation.name}`, () => {
    let database: Database;
    let store: GraphStore;
    const subject: Subject = {
      get store() {
        return store;
      },
      get database() {
        return database;
      },
      clear: async () => {
        const { documents } = await store.documents(documentsQuery.parse({ limit: "1000" }));
        for (const { id } of documents) await store.deleteDocument(id);
      },
      fill: async () => {
        await subject.clear();
        await store.saveDocuments(fixtureGraph);
      },
      ask: (query, more = {}) => store.cypher(cypherRequest.parse({ query, ...more })),
    };
    beforeAll(async () => {
      database = await implementation.open();
      store = createGraphStore(database);
    });
    afterAll(async () => {
      await store.close();
      await implementation.dispose();
    });
    for (const describeTopic of TOPICS) describeTopic(subject);
  });
}
