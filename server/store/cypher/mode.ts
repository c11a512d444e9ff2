// What a query asks for: its rows, its plan, or both.
import { RelataError } from "../../errors.ts";
import { placeOf } from "./place.ts";
import { isSymbol, isWord, tokenize, type CypherToken } from "./tokens.ts";

export type QueryMode = "run" | "explain" | "profile";

/**
 * EXPLAIN or PROFILE before a query, and the query without it. White space keeps every later place where it was.
 * @throws {RelataError} CYPHER_SYNTAX for more than one of them.
 */
export function queryMode(query: string): { mode: QueryMode; body: string } {
  const [word, second] = prefixes(query);
  if (!word) return { mode: "run", body: query };
  if (second) throw twice(query, second);
  const body = query.slice(0, word.start) + " ".repeat(word.end - word.start) + query.slice(word.end);
  return { mode: isWord(word, "EXPLAIN") ? "explain" : "profile", body };
}

/** EXPLAIN and PROFILE before the query, among Neo4j's options: `CYPHER 5 planner=cost EXPLAIN RETURN 1`. */
function prefixes(query: string): CypherToken[] {
  const tokens = tokenize(query);
  const found: CypherToken[] = [];
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i];
    if (token && isWord(token, "EXPLAIN", "PROFILE")) found.push(token);
    const isOption = token?.kind === "word" && isSymbol(tokens[i + 1], "=");
    if (!isOption && token?.kind !== "number" && !isWord(token, "CYPHER", "EXPLAIN", "PROFILE")) break;
    i += isOption ? 3 : 1;
  }
  return found;
}

const twice = (query: string, { start, text }: CypherToken): RelataError =>
  new RelataError("CYPHER_SYNTAX", `${text.toUpperCase()} after another EXPLAIN or PROFILE`, {
    ...placeOf(query, start),
    hint: "Give one of them: EXPLAIN plans the query, PROFILE runs it as well.",
  });
