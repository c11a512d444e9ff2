// The port: what Relata asks of a graph database. Its conformance suite is test/conformance, run on every adapter.
import type {
  CypherAnswer,
  CypherRequest,
  DocumentAnswer,
  DocumentRecord,
  DocumentsAnswer,
  DocumentsQuery,
  EntitiesAnswer,
  EntitiesQuery,
  EntityAnswer,
  GraphJson,
  GraphQuery,
  GraphSchema,
  Health,
  KnownEntity,
  NeighbourhoodQuery,
  PathsQuery,
  RelationAnswer,
} from "../../graph-data/schema/index.ts";

export interface SaveResult {
  /** False if the store held exactly this document already. */
  readonly changed: boolean;
}

export interface SaveOptions {
  /** Called after each transaction with the documents done and all. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Stops between two transactions; what was acknowledged stays. */
  readonly signal?: AbortSignal;
}

/** What an export takes: the whole graph, what is listed, or what a query returns. */
export type ExportSelection =
  | { readonly kind: "all" }
  | {
      readonly kind: "listed";
      readonly entities: readonly string[];
      /** These and their ends; undefined for all relations among the entities. */
      readonly relations?: readonly string[] | undefined;
    }
  | {
      readonly kind: "cypher";
      readonly query: string;
      readonly parameters?: CypherRequest["parameters"];
    };

/** A graph in pieces small enough to stream: all documents first, then entities, then relations. */
export type GraphPart =
  | { readonly kind: "document"; readonly document: DocumentRecord }
  | { readonly kind: "node"; readonly node: GraphJson["nodes"][number] }
  | { readonly kind: "edge"; readonly edge: GraphJson["edges"][number] };

/**
 * All methods reject with a RelataError: NOT_FOUND for an id that does not exist, STORE_UNAVAILABLE when the
 * database cannot be reached, and what their own line says.
 */
export interface GraphStore {
  readonly kind: "neo4j" | "embedded";

  health(): Promise<Pick<Health, "store" | "counts">>;
  schema(): Promise<GraphSchema>;

  /** The most connected part within the filter, at most `limit` entities; `attributes.omitted` tells what was left out. */
  graph(query: GraphQuery): Promise<GraphJson>;
  searchEntities(query: EntitiesQuery): Promise<EntitiesAnswer>;
  /**
   * Makes ready what the first search and the first query would wait for: the embedded store's index of names, and a
   * process for queries. Settles when search is ready; whatever else is asked is answered meanwhile.
   */
  prepare(): Promise<void>;
  entity(id: string): Promise<EntityAnswer>;
  neighbourhood(id: string, query: NeighbourhoodQuery): Promise<GraphJson>;
  paths(query: PathsQuery): Promise<GraphJson>;
  relation(id: string): Promise<RelationAnswer>;
  documents(query: DocumentsQuery): Promise<DocumentsAnswer>;
  document(id: string): Promise<DocumentAnswer>;

  /**
   * The entities that a new document's names are resolved against.
   * @param replacing Ids of documents about to be written anew: what only they mention does not count, so that a
   * document read again finds its ids free.
   */
  knownEntities(replacing?: readonly string[]): Promise<readonly KnownEntity[]>;

  /**
   * Writes one document with the entities it mentions and the relations it supports, in one transaction. The same
   * document again changes nothing; another text under the same id replaces its own evidence.
   * @param graph Graph JSON; what belongs to other documents in it is ignored.
   */
  saveDocument(graph: GraphJson, documentId: string): Promise<SaveResult>;
  /** Writes all documents of the graph, several to a transaction, each whole in one. Faster than one by one. */
  saveDocuments(graph: GraphJson, options?: SaveOptions): Promise<{ documents: number; changed: number }>;
  /** Removes the document and what only it supported. */
  deleteDocument(id: string): Promise<void>;

  /**
   * Runs a reading query.
   * @throws {RelataError} CYPHER_SYNTAX (line, column), CYPHER_WRITE, CYPHER_UNSUPPORTED, CYPHER_TIMEOUT, CANCELLED, CYPHER_FAILED.
   */
  cypher(request: CypherRequest, signal?: AbortSignal): Promise<CypherAnswer>;

  /** @throws {RelataError} NOT_FOUND for what is listed and not there; what `cypher` throws; TOO_LARGE for its result. */
  exportParts(selection: ExportSelection, signal?: AbortSignal): AsyncIterable<GraphPart>;

  close(): Promise<void>;
}
