// What the server and its stores' processes say to each other.
import type { CypherRequest } from "../../../graph-data/schema/index.ts";
import { RelataError, type ErrorCode } from "../../errors.ts";
import type { QueryResult } from "../database.ts";

/** What of a person's request the process needs that runs it. */
export type ReaderQuery = Pick<CypherRequest, "query" | "parameters" | "limit" | "timeoutMs">;

/** Operations of a process that runs one query of a person at a time. */
export interface ReaderOperations {
  /** `source`: what is to be read, in the words of the store. */
  open: [{ source: string }, undefined];
  query: [ReaderQuery, QueryResult];
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
  code === undefined ? new Error(`store process: ${message}`) : new RelataError(code, message, details);
