// What a query returns, item by item.
import { closingOf, isSymbol, isWord, type CypherToken, type Tokens } from "./tokens.ts";

export interface ReturnClause {
  /** Token indexes: the first of the items, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** `RETURN` at the outermost level, but not a property, label or type of that name. */
export function findReturns(tokens: Tokens): ReturnClause[] {
  const clauses: ReturnClause[] = [];
  tokens.forEach(({ token, depth }, i) => {
    if (depth !== 0 || !isWord(token, "RETURN") || isNamePart(tokens[i - 1]?.token)) return;
    let from = i + 1;
    if (isWord(tokens[from]?.token, "DISTINCT", "ALL") && !isSymbol(tokens[from + 1]?.token, ",")) from++;
    clauses.push({ from, to: clauseEnd(tokens, from) });
  });
  return clauses;
}

const isNamePart = (before: CypherToken | undefined): boolean =>
  isWord(before, "AS") || [".", ":", "|", "&", "!"].some((symbol) => isSymbol(before, symbol));

export function clauseEnd(tokens: Tokens, from: number): number {
  for (let i = from; i < tokens.length; i++) {
    const { token, depth } = tokens[i] ?? { token: undefined, depth: 0 };
    // What an item begins with is a name: RETURN limit, skip
    const beginsItem = i === from || isSymbol(tokens[i - 1]?.token, ",");
    if (depth !== 0 || beginsItem || isNamePart(tokens[i - 1]?.token)) continue;
    if (isSymbol(token, ";") || isWord(token, "UNION", "SKIP", "OFFSET", "LIMIT")) return i;
    if (isWord(token, "ORDER") && isWord(tokens[i + 1]?.token, "BY")) return i;
  }
  return tokens.length;
}

/** Where each item begins and where it ends. */
export function* returnedItems(tokens: Tokens, { from, to }: ReturnClause): Generator<[number, number]> {
  let start = from;
  for (let i = from; i < to; i++)
    if (tokens[i]?.depth === 0 && isSymbol(tokens[i]?.token, ",")) {
      yield [start, i];
      start = i + 1;
    }
  yield [start, to];
}

/** What Neo4j calls an item that has no AS: its text, but `n` for `n` in backticks and for `n {.name}`. */
export function columnName(
  query: string,
  tokens: Tokens,
  { from, to }: { readonly from: number; readonly to: number },
): string {
  const [first, last] = [tokens[from]?.token, tokens[to - 1]?.token];
  if (!first || !last) return "";
  const isSingle = from + 1 === to && first.kind === "quoted";
  return isSingle || isMapProjection(tokens, from, to) ? first.text : query.slice(first.start, last.end);
}

const isMapProjection = (tokens: Tokens, from: number, to: number): boolean =>
  isSymbol(tokens[from + 1]?.token, "{") &&
  closingOf(tokens, from + 1) === to - 1 &&
  !isWord(tokens[from]?.token, "COUNT", "COLLECT", "EXISTS");

/** The name that a person has given the item, behind AS. */
export function aliasAt(tokens: Tokens, from: number, to: number): CypherToken | undefined {
  const before = tokens[to - 2];
  return to - from >= 3 && before?.depth === 0 && isWord(before.token, "AS")
    ? tokens[to - 1]?.token
    : undefined;
}
