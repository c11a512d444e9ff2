// Where the embedded engine answers otherwise than Neo4j and says nothing: cured in the query, or refused.
import { isSymbol, isWord, tokenize, type CypherToken } from "../cypher/tokens.ts";

type Tokens = readonly { readonly token: CypherToken; readonly depth: number }[];

/** What is put into a query, or in place of a part of it. */
export interface Insertion {
  readonly at: number;
  /** How many characters of the original it replaces. */
  readonly replaces: number;
  readonly text: string;
}

/** The sum of nothing is 0, where the engine gives null. Not where rows are ordered by a sum: that must be returned as it is. */
export function sumsOfNothing(tokens: Tokens): Insertion[] {
  const insertions: Insertion[] = [];
  let isOrdering = false;
  for (const [i, { token, depth }] of tokens.entries()) {
    if (isWord(token, "ORDER")) isOrdering = true;
    else if (isWord(token, "SKIP", "LIMIT", "RETURN", "MATCH", "WHERE")) isOrdering = false;
    const [before, after] = [tokens[i - 1]?.token, tokens[i + 1]?.token];
    if (!isWord(token, "SUM") || !isSymbol(after, "(") || isSymbol(before, ".")) continue;
    if (isOrdering) return [];
    const closing = tokens.slice(i + 2).find((t) => t.depth === depth && isSymbol(t.token, ")"));
    if (!closing) continue;
    insertions.push({ at: token.start, replaces: 0, text: "coalesce(" });
    insertions.push({ at: closing.token.end, replaces: 0, text: ", 0)" });
  }
  return insertions;
}

/** `list[1..-1]`, `list[-2..]`: a slice that counts from the end, which the engine reads as if the list ended there. */
export function countsFromEnd(query: string): boolean {
  const tokens = tokenize(query);
  return tokens.some((token, i) => {
    const isRange = isSymbol(token, ".") && isSymbol(tokens[i + 1], ".");
    if (!isRange) return false;
    const from =
      tokens[i - 1]?.kind === "number" && isSymbol(tokens[i - 2], "-") && isSymbol(tokens[i - 3], "[");
    const to = isSymbol(tokens[i + 2], "-") && tokens[i + 3]?.kind === "number";
    return from || to;
  });
}
