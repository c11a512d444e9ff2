// The GraphStore over any database: the same reads, writes and answers on both stores.
import type { GraphJson } from "../../graph-data/schema/index.ts";
import { RelataError } from "../errors.ts";
import { cypherAnswers } from "./cypher/answer.ts";
import type { Database } from "./database.ts";
import type { ExportSelection, GraphPart, GraphStore, SaveResult } from "./graph-store.ts";
import { indexGraph, sliceDocument, type DocumentSlice, type SlicedGraph } from "./model/document-slice.ts";
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
import { removeDocument } from "./writes/remove-documents.ts";
import { saveDocuments } from "./writes/save-documents.ts";
import { notFound } from "./reads/not-found.ts";

/**
 * Documents of a bulk load go into one transaction until it holds about so many rows. Each transaction writes the entities
 * that it meets once, so larger ones write fewer; Neo4j holds a transaction in memory, some 1 kB a row.
 */
const ROWS_PER_TRANSACTION = 60_000;

export function createGraphStore(db: Database): GraphStore {
  const counts = cachedByGeneration(db, () => readCounts(db));
  const schema = cachedByGeneration(db, () => readSchema(db));

  const cypher = cypherAnswers(db);

  /** Shrinks where the database has too little memory for more. */
  let rowsPerTransaction = ROWS_PER_TRANSACTION;

  /** Returns how many of the documents were new or changed. */
  const save = async (slices: readonly DocumentSlice[]): Promise<number> => {
    let changed = 0;
    for (let done = 0; done < slices.length;) {
      const portion = firstOf(slices.slice(done), rowsPerTransaction);
      try {
        changed += (await db.write((tx) => saveDocuments(tx, portion))).size;
        done += portion.length;
      } catch (error) {
        if (!(error instanceof RelataError && error.code === "TOO_LARGE") || portion.length === 1)
          throw error;
        // Fewer than all but the last have, so that the next portion is smaller for certain.
        rowsPerTransaction = rowsOf(portion.slice(0, -1)) / 2;
      }
    }
    return changed;
  };

  return {
    kind: db.kind,
    health: async () => ({
      store: { kind: db.kind, version: await db.version() },
      counts: await counts(),
    }),
    schema,
    graph: (query) => readOverview(db, query),
    searchEntities: (query) => searchEntities(db, query),
    prepareSearch: () => db.prepareSearch(),
    entity: (id) => readEntity(db, id),
    neighbourhood: (id, query) => readNeighbourhood(db, id, query),
    paths: (query) => readPaths(db, query),
    relation: (id) => readRelation(db, id),
    documents: (query) => listDocuments(db, query),
    document: (id) => readDocument(db, id),
    knownEntities: (replacing) => knownEntities(db, replacing),
    saveDocument: async (graph: GraphJson, documentId: string): Promise<SaveResult> => {
      const changed = await save([sliceOf(indexGraph(graph), documentId)]);
      return { changed: changed > 0 };
    },
    saveDocuments: async (graph, { onProgress, signal } = {}) => {
      let done = 0;
      let changed = 0;
      const portions = transactions(indexGraph(graph), () => rowsPerTransaction);
      for (let slices = portions.next().value; slices;) {
        if (signal?.aborted) throw new RelataError("CANCELLED", "the load was cancelled");
        // The next portion is made while the store is at work on this one.
        const [saved, next] = await Promise.all([save(slices), afterwards(() => portions.next().value)]);
        changed += saved;
        done += slices.length;
        onProgress?.(done, graph.attributes.documents.length);
        slices = next;
      }
      return { documents: done, changed };
    },
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

/** Once what is begun has had its first turn. */
const afterwards = async <T>(work: () => T): Promise<T> => {
  await new Promise((resolve) => setTimeout(resolve, 1));
  return work();
};

function sliceOf(graph: SlicedGraph, documentId: string): DocumentSlice {
  const record = graph.documents.get(documentId);
  if (!record) throw notFound("document", documentId);
  return sliceDocument(graph, record);
}

/** The documents in portions of so many rows: each document whole in one of them. */
function* transactions(graph: SlicedGraph, rowsWanted: () => number): Generator<DocumentSlice[], undefined> {
  let portion: DocumentSlice[] = [];
  let rows = 0;
  for (const record of graph.documents.values()) {
    const slice = sliceDocument(graph, record);
    portion.push(slice);
    rows += rowsOf([slice]);
    if (rows < rowsWanted()) continue;
    yield portion;
    portion = [];
    rows = 0;
  }
  if (portion.length > 0) yield portion;
  return undefined;
}

/** The first that together have so many rows, or all. */
function firstOf(slices: readonly DocumentSlice[], rows: number): readonly DocumentSlice[] {
  let taken = 0;
  for (let sum = 0; taken < slices.length && sum < rows; taken++)
    sum += rowsOf(slices.slice(taken, taken + 1));
  return slices.slice(0, taken);
}

/** Nodes and relationships that the documents bring, themselves included. */
const rowsOf = (slices: readonly DocumentSlice[]): number =>
  slices.reduce(
    (sum, s) => sum + 1 + s.sentences.length + s.entities.length + s.mentions.length + s.relations.length,
    0,
  );
