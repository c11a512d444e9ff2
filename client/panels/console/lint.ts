// Errors at their place: the store explains the query as one pauses, and what it says is underlined.
import type { Fault } from "./run.ts";

export interface Underline {
  readonly from: number;
  readonly to: number;
  readonly message: string;
}

/** The line put before a query to have it explained; lines of the answer are one too many. */
export const EXPLAIN = "EXPLAIN\n";
export const isExplained = (query: string): boolean => /^\s*(EXPLAIN|PROFILE)\b/i.test(query);

/**
 * Where a fault stands in the query.
 * @param linesBefore lines that were put before the query
 */
export function underline(query: string, { text, hint, at }: Fault, linesBefore: number): Underline {
  const message = hint ? `${text} ${hint}` : text;
  const from = at ? offsetOf(query, at.line - linesBefore, at.column) : namedIn(query, text);
  if (from === null) {
    const start = query.length - query.trimStart().length;
    const end = query.indexOf("\n", start);
    return { from: start, to: end < 0 ? query.length : end, message };
  }
  const word = /^(?:[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_])/u.exec(query.slice(from))?.[0] ?? "";
  return {
    from: Math.min(from, query.length),
    to: Math.min(query.length, from + Math.max(1, word.length)),
    message,
  };
}

function offsetOf(query: string, line: number, column: number): number {
  const lines = query.split("\n");
  const row = Math.max(1, Math.min(line, lines.length));
  const before = lines.slice(0, row - 1).reduce((sum, text) => sum + text.length + 1, 0);
  const offset = before + Math.min(column - 1, lines[row - 1]?.length ?? 0);
  // At the very end there is nothing to underline but the last sign.
  return offset >= query.length ? Math.max(0, query.trimEnd().length - 1) : offset;
}

// "Undefined variable 'b'": stores that give no place quote the word; its last place is where it is used.
function namedIn(query: string, text: string): number | null {
  const word = /['"`]([\p{L}_][\p{L}\p{N}_]*)['"`]/u.exec(text)?.[1];
  if (!word) return null;
  const found = [...query.matchAll(new RegExp(`(?<![\\p{L}\\p{N}_])${word}(?![\\p{L}\\p{N}_])`, "gu"))].at(
    -1,
  );
  return found?.index ?? null;
}
