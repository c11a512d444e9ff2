// Documents into the store: as many to a transaction as it bears, each whole in one.
import type { GraphJson } from "../../../graph-data/schema/index.ts";
import { RelataError } from "../../errors.ts";
import type { Database } from "../database.ts";
import type { GraphStore, SaveOptions } from "../graph-store.ts";
import { indexGraph, sliceDocument, type DocumentSlice, type SlicedGraph } from "../model/document-slice.ts";
import { notFound } from "../reads/not-found.ts";
import { saveDocuments } from "./save-documents.ts";

/**
 * Documents of a bulk load go into one transaction until it holds about so many rows. Each transaction writes the entities
 * that it meets once, so larger ones write fewer; Neo4j holds a transaction in memory, some 1 kB a row.
 */
const ROWS_PER_TRANSACTION = 60_000;

export class Loader {
  readonly #db: Database;
  /** Shrinks where the database has too little memory for more. */
  #rowsPerTransaction = ROWS_PER_TRANSACTION;

  constructor(db: Database) {
    this.#db = db;
  }

  /** See GraphStore.saveDocument. */
  async one(graph: GraphJson, documentId: string): ReturnType<GraphStore["saveDocument"]> {
    const sliced = indexGraph(graph);
    const record = sliced.documents.get(documentId);
    if (!record) throw notFound("document", documentId);
    return { changed: (await this.#save([sliceDocument(sliced, record)])) > 0 };
  }

  /** See GraphStore.saveDocuments. */
  async all(
    graph: GraphJson,
    { onProgress, signal }: SaveOptions = {},
  ): ReturnType<GraphStore["saveDocuments"]> {
    let done = 0;
    let changed = 0;
    const portions = this.#portions(indexGraph(graph));
    for (let slices = portions.next().value; slices;) {
      if (signal?.aborted) throw new RelataError("CANCELLED", "the load was cancelled");
      // The next portion is made while the store is at work on this one.
      const [saved, next] = await Promise.all([this.#save(slices), afterwards(() => portions.next().value)]);
      changed += saved;
      done += slices.length;
      onProgress?.(done, graph.attributes.documents.length);
      slices = next;
    }
    return { documents: done, changed };
  }

  /** Returns how many of the documents were new or changed. */
  async #save(slices: readonly DocumentSlice[]): Promise<number> {
    let changed = 0;
    for (let done = 0; done < slices.length;) {
      const portion = firstOf(slices.slice(done), this.#rowsPerTransaction);
      try {
        changed += (await this.#db.write((tx) => saveDocuments(tx, portion))).size;
        done += portion.length;
      } catch (error) {
        if (!(error instanceof RelataError && error.code === "TOO_LARGE") || portion.length === 1)
          throw error;
        // Fewer than all but the last have, so that the next portion is smaller for certain.
        this.#rowsPerTransaction = rowsOf(portion.slice(0, -1)) / 2;
      }
    }
    return changed;
  }

  /** The documents in portions of so many rows: each document whole in one of them. */
  *#portions(graph: SlicedGraph): Generator<DocumentSlice[], undefined> {
    let portion: DocumentSlice[] = [];
    let rows = 0;
    for (const record of graph.documents.values()) {
      const slice = sliceDocument(graph, record);
      portion.push(slice);
      rows += rowsOf([slice]);
      if (rows < this.#rowsPerTransaction) continue;
      yield portion;
      portion = [];
      rows = 0;
    }
    if (portion.length > 0) yield portion;
    return undefined;
  }
}

/** Once what is begun has had its first turn. */
const afterwards = async <T>(work: () => T): Promise<T> => {
  await new Promise((resolve) => setTimeout(resolve, 1));
  return work();
};

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
