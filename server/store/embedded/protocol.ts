// What the server and its store processes say to each other.
import type { CypherValue, EntityType } from "../../../graph-data/schema/index.ts";
import { RelataError, type ErrorCode } from "../../errors.ts";
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
  candidates: [{ text: string; type: EntityType | undefined; limit: number }, readonly Candidate[]];
  /** Copies the graph as it is to a file for the reading processes; returns its path. */
  snapshot: [{ name: string }, { path: string }];
  close: [undefined, undefined];
}

export interface ReaderQuery {
  readonly query: string;
  readonly parameters: Parameters;
  readonly limit: number;
}
export interface ReaderResult {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CypherValue[])[];
  readonly truncatedBy: "rows" | "bytes" | undefined;
  readonly plan: unknown;
}

/** Operations of a process that runs one query of a person at a time on a snapshot. */
export interface ReaderOperations {
  open: [{ path: string }, undefined];
  query: [ReaderQuery, ReaderResult];
}

export interface RequestMessage {
  readonly id: number;
  readonly operation: string;
  readonly argument: unknown;
}

export type ReplyMessage =
  { readonly id: number; readonly result: unknown } | { readonly id: number; readonly error: ErrorMessage };

interface ErrorMessage {
  readonly code: ErrorCode | undefined;
  readonly message: string;
  readonly details: { hint?: string; line?: number; column?: number; retriable?: boolean };
}

export function packError(error: unknown): ErrorMessage {
  if (!(error instanceof RelataError))
    return { code: undefined, message: error instanceof Error ? error.message : String(error), details: {} };
  const { hint, line, column, retriable } = error.details;
  return {
    code: error.code,
    message: error.message,
    details: {
      ...(hint !== undefined && { hint }),
      ...(line !== undefined && { line }),
      ...(column !== undefined && { column }),
      ...(retriable !== undefined && { retriable }),
    },
  };
}

export const unpackError = ({ code, message, details }: ErrorMessage): Error =>
  code === undefined ? new Error(`embedded store: ${message}`) : new RelataError(code, message, details);
