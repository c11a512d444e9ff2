// The GraphStore over any database: the same reads, writes and answers on both stores.
import { LIMITS } from "../../graph-data/schema/index.ts";
import { cypherAnswers } from "./cypher/answer.ts";
import type { Database } from "./database.ts";
import type { ExportSelection, GraphPart, GraphStore } from "./graph-store.ts";
import { cachedByGeneration } from "./reads/cache.ts";
import { readCounts, readSchema } from "./reads/counts.ts";
import { listDocuments, readDocument } from "./reads/documents.ts";
import { knownEntities, readEntity, searchEntities } from "./reads/entities.ts";
import { exportParts } from "./reads/export.ts";
import { readNeighbourhood } from "./reads/neighbourhood.ts";
import { resolveSelection } from "./reads/export-selection.ts";
import { readOverview } from "./reads/overview.ts";
import { readPaths } from "./reads/paths.ts";
import { readRelation } from "./reads/relations.ts";
import { Loader } from "./writes/load.ts";
import { removeDocument } from "./writes/remove-documents.ts";
import { notFound } from "./reads/not-found.ts";

export function createGraphStore(db: Database): GraphStore {
  const counts = cachedByGeneration(db, () => readCounts(db));
  const schema = cachedByGeneration(db, () => readSchema(db));
  const cypher = cypherAnswers(db, LIMITS.graph);
  const loader = new Loader(db);

  return {
    kind: db.kind,
    health: async () => ({
      store: { kind: db.kind, version: await db.version() },
      counts: await counts(),
    }),
    schema,
    graph: (query) => readOverview(db, query),
    searchEntities: (query) => searchEntities(db, query),
    prepare: () => db.prepare(),
    entity: (id) => readEntity(db, id),
    neighbourhood: (id, query) => readNeighbourhood(db, id, query),
    paths: (query) => readPaths(db, query),
    relation: (id) => readRelation(db, id),
    documents: (query) => listDocuments(db, query),
    document: (id) => readDocument(db, id),
    knownEntities: (replacing) => knownEntities(db, replacing),
    saveDocument: (graph, documentId) => loader.one(graph, documentId),
    saveDocuments: (graph, options) => loader.all(graph, options),
    deleteDocument: async (id) => {
      if (!(await db.write((tx) => removeDocument(tx, id)))) throw notFound("document", id);
    },
    cypher,
    exportParts: async function* (
      selection: ExportSelection,
      signal?: AbortSignal,
    ): AsyncGenerator<GraphPart> {
      yield* exportParts(db, await resolveSelection(db, selection, (request) => cypher(request, signal)));
    },
    close: () => db.close(),
  };
}
