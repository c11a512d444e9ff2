// What the two adapters give: transactions, the search for names, and a person's own query. All of Relata's own
// Cypher stands in queries/ and is run through this.
import type { CypherRequest, CypherValue, EntityType } from "../../graph-data/schema/index.ts";

export type Parameters = Readonly<Record<string, unknown>>;

/** A reading or writing transaction. */
export interface Transaction {
  /**
   * Rows as plain objects: integers and floats as numbers, no nodes or relationships. Statements run in the order in
   * which they are given; the next may be given before the one before it is done.
   */
  run<Row>(query: string, parameters?: Parameters): Promise<readonly Row[]>;
}

export interface WriteTransaction extends Transaction {
  /** Tells which entities the transaction changes, for a search index that the database does not keep itself. */
  touch(entityIds: Iterable<string>): void;
}

/** An entity that the search index holds to be like the text; ranking comes after. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly aliases: readonly string[];
  readonly named: boolean;
  readonly mentionCount: number;
}

/** What a person's query gave, before its graph is made. */
export interface QueryResult {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CypherValue[])[];
  readonly truncatedBy?: "rows" | "bytes" | undefined;
  readonly plan?: unknown;
}

export interface Database {
  readonly kind: "neo4j" | "embedded";
  /** The engine's name and version, e.g. "Neo4j 5.26.30". */
  version(): Promise<string>;
  read<Row>(query: string, parameters?: Parameters): Promise<readonly Row[]>;
  /** One transaction; writers take turns. It may be run again after a passing fault, so it must be repeatable. */
  write<Result>(work: (tx: WriteTransaction) => Promise<Result>): Promise<Result>;
  /** Makes ready what the first search and the first query would wait for. Others are answered meanwhile. */
  prepare(): Promise<void>;
  candidates(text: string, type: EntityType | undefined, limit: number): Promise<readonly Candidate[]>;
  /** Runs a person's query, read-only and within the request's limits. */
  query(request: CypherRequest, signal: AbortSignal): Promise<QueryResult>;
  close(): Promise<void>;
}

export interface OpenOptions {
  /** Told while a database that does not answer yet is waited for. */
  readonly onWaiting?: (message: string) => void;
  /** How long it is waited for, in milliseconds. */
  readonly waitMs?: number;
}
