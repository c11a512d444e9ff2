// Where in a query, as the person wrote it, an error of the engine is.
import { RelataError } from "../../errors.ts";
import { placeOf } from "../cypher/place.ts";
import { tokenize } from "../cypher/tokens.ts";
import type { AliasedQuery } from "./aliases.ts";

interface Sent {
  readonly aliased: AliasedQuery;
  readonly original: string;
  /** Length of what was put before the query (EXPLAIN). */
  readonly shift: number;
}

export function locate(error: unknown, { aliased, original, shift }: Sent): unknown {
  if (!(error instanceof RelataError)) return error;
  const { line, column = 1 } = error.details;
  if (line === undefined) return place(error, original, offsetOfNamed(error.message, original));
  // The prefix stands on the first line only.
  const lines = aliased.query.split("\n");
  const before = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
  const offset = before + Math.max(0, column - 1 - (line === 1 ? shift : 0));
  return place(error, original, aliased.originalOffset(offset));
}

/** The engine names what it does not know, without its place: "Undefined variable 'x'", "Missing parameter: $x". */
const UNKNOWN =
  /(?:undefined variable|unknown function|unknown procedure|missing parameter:?) '?(\$?[\p{L}\p{N}_]+)/iu;

function offsetOfNamed(message: string, query: string): number | undefined {
  const name = UNKNOWN.exec(message)?.[1];
  return tokenize(query).find((token) => token.kind !== "string" && token.text === name)?.start;
}

const place = (error: RelataError, query: string, offset: number | undefined): RelataError =>
  offset === undefined
    ? error
    : new RelataError(error.code, error.message, { ...error.details, ...placeOf(query, offset) });
