// What the server says to the process that holds the graph.
import type { EntityType } from "../../../graph-data/schema/index.ts";
import type { Candidate, Parameters } from "../database.ts";

/** Operations of the process that holds the graph: argument and result of each. */
export interface WriterOperations {
  /** `foldAtBytes`: the size from which the log is folded into the graph's file. */
  open: [{ directory: string; foldAtBytes: number }, { version: string }];
  read: [{ query: string; parameters: Parameters }, readonly Record<string, unknown>[]];
  begin: [undefined, undefined];
  run: [{ query: string; parameters: Parameters }, readonly Record<string, unknown>[]];
  /** Answers once the transaction is on disk. */
  commit: [{ touched: readonly string[] }, undefined];
  rollback: [undefined, undefined];
  /** Answers once the index of names is made. */
  prepareSearch: [undefined, undefined];
  candidates: [{ text: string; type: EntityType | undefined; limit: number }, readonly Candidate[]];
  /** Copies the graph as it is to a file for the reading processes; returns its path. */
  snapshot: [{ name: string }, { path: string }];
  close: [undefined, undefined];
}
