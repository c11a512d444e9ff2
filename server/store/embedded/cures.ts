// Where the embedded engine answers otherwise than Neo4j and says nothing: what is put into a query so that it does not.
import type { Insertion } from "../cypher/insertions.ts";
import { closingOf, isClosing, isSymbol, isWord, type CypherToken, type Tokens } from "../cypher/tokens.ts";

const insert = (at: number, text: string): Insertion => ({ at, replaces: 0, text });

/** The sum of nothing is 0, where the engine gives null. Not where rows are ordered by a sum: that must be returned as it is. */
export function sumsOfNothing(tokens: Tokens): Insertion[] {
  const insertions: Insertion[] = [];
  let isOrdering = false;
  for (const [i, { token }] of tokens.entries()) {
    if (isWord(token, "ORDER")) isOrdering = true;
    else if (isWord(token, "SKIP", "LIMIT", "RETURN", "MATCH", "WHERE")) isOrdering = false;
    const closing = isWord(token, "SUM") ? closingOfCall(tokens, i) : undefined;
    if (!closing) continue;
    if (isOrdering) return [];
    insertions.push(insert(token.start, "coalesce("), insert(closing.end, ", 0)"));
  }
  return insertions;
}

/** `round(-1.5)` is -1: halves go up, where the engine sends them away from 0. */
export function halvesUp(tokens: Tokens): Insertion[] {
  return tokens.flatMap(({ token, depth }, i) => {
    const closing = isWord(token, "ROUND") ? closingOfCall(tokens, i) : undefined;
    const hasPrecision = tokens.some(
      (t) => t.depth === depth + 1 && isSymbol(t.token, ",") && isWithin(t.token, token, closing),
    );
    if (!closing || hasPrecision) return [];
    return [
      { at: token.start, replaces: token.end - token.start, text: "floor" },
      insert(tokens[i + 1]?.token.end ?? 0, "0.5 + ("),
      insert(closing.start, ")"),
    ];
  });
}

const isWithin = (token: CypherToken, from: CypherToken, to: CypherToken | undefined): boolean =>
  token.start > from.start && token.start < (to?.start ?? 0);

/** The bracket that ends the call of the function at `i`; undefined where it is none: a property, a variable. */
function closingOfCall(tokens: Tokens, i: number): CypherToken | undefined {
  if (!isSymbol(tokens[i + 1]?.token, "(") || isSymbol(tokens[i - 1]?.token, ".")) return undefined;
  return tokens[closingOf(tokens, i + 1)]?.token;
}

/** `list[-2..]`: the engine counts no slice from the end. A bound that may be negative is counted from the beginning. */
export function slicesFromEnd(original: string, tokens: Tokens): Insertion[] {
  return slices(tokens).flatMap(({ open, bounds }) => {
    const list = original.slice(tokens[listBefore(tokens, open)]?.token.start, tokens[open]?.token.start);
    return bounds
      .filter(([from, to]) => to > from && !(to === from + 1 && tokens[from]?.token.kind === "number"))
      .flatMap(([from, to]) => [
        insert(tokens[from]?.token.start ?? 0, "[__n IN [("),
        insert(
          tokens[to - 1]?.token.end ?? 0,
          `)] | CASE WHEN __n >= 0 THEN __n WHEN __n + size(${list}) < 0 THEN 0 ELSE __n + size(${list}) END][0]`,
        ),
      ]);
  });
}

/** Whether a slice is cut of a slice: the inner one would have to be written twice. */
export const slicesSlice = (tokens: Tokens): boolean => {
  const all = slices(tokens);
  return all.some(({ open }) => {
    const from = listBefore(tokens, open);
    return all.some((other) => other.open >= from && other.open < open);
  });
};

/**
 * `count(n) + ' people'`: a number before a text becomes a part of it, where the engine gives null. What is added up to
 * there is put behind an empty text. A text that is a property or a variable is not known to be one.
 * @returns What comes before other cures of the same place, and what comes after them.
 */
export function numbersBeforeTexts(tokens: Tokens): {
  readonly before: Insertion[];
  readonly after: Insertion[];
} {
  const before: Insertion[] = [];
  const after: Insertion[] = [];
  for (const [i, { token }] of tokens.entries()) {
    if (!isSymbol(token, "+") || tokens[i + 1]?.token.kind !== "string") continue;
    const from = sumBefore(tokens, i);
    const [first, last] = [tokens[from ?? i]?.token, tokens[i - 1]?.token];
    const isText = tokens
      .slice(from, i)
      .some((t) => t.depth === tokens[i]?.depth && t.token.kind === "string");
    if (from === undefined || isText || !first || !last) continue;
    before.push(insert(first.start, "'' + ("));
    after.push(insert(last.end, ")"));
  }
  return { before, after };
}

/** Where begins what is added up to the sign at `sign`: `a * 2 + b`; undefined for what is not looked through. */
function sumBefore(tokens: Tokens, sign: number): number | undefined {
  for (let end = sign; ;) {
    const last = tokens[end - 1]?.token;
    if (!endsValue(last) && last?.kind !== "number") return undefined;
    if (isSymbol(last, "}") || isWord(last, "END")) return undefined;
    const from = listBefore(tokens, end);
    if (!["+", "-", "*", "/", "%", "^"].some((symbol) => isSymbol(tokens[from - 1]?.token, symbol)))
      return from;
    end = from - 1;
  }
}

interface Slice {
  /** The place of its bracket among the tokens. */
  readonly open: number;
  /** Where the tokens of each bound begin and end; an open end has none. */
  readonly bounds: readonly (readonly [from: number, to: number])[];
}

function slices(tokens: Tokens): Slice[] {
  return tokens.flatMap(({ token, depth }, open) => {
    if (!isSymbol(token, "[") || !endsValue(tokens[open - 1]?.token)) return [];
    const close = closingOf(tokens, open);
    const dots = tokens.findIndex(
      (t, i) => i > open && i < close && t.depth === depth + 1 && isRange(t.token, tokens[i + 1]?.token),
    );
    if (dots === -1) return [];
    const bounds = [[open + 1, dots] as const, [dots + 2, close] as const];
    return [{ open, bounds }];
  });
}

const isRange = (token: CypherToken, next: CypherToken | undefined): boolean =>
  isSymbol(token, ".") && isSymbol(next, ".") && next?.start === token.end;

/** Not the bracket of a relationship, `-[:MEETS*1..2]-`, nor that of a list, `IN [1, 2]`. */
export const endsValue = (token: CypherToken | undefined): boolean =>
  token !== undefined &&
  (["quoted", "parameter", "string"].includes(token.kind) ||
    (token.kind === "word" &&
      !isWord(token, "IN", "RETURN", "WITH", "AND", "OR", "NOT", "THEN", "ELSE", "WHEN")) ||
    isClosing(token));

/** Where the value begins that ends before the bracket: `n.aliases`, `split(a, ',')`, `[1, 2]`, `lists[0]`. */
function listBefore(tokens: Tokens, open: number): number {
  let from = open - 1;
  for (;;) {
    const token = tokens[from]?.token;
    if (isClosing(token)) {
      const opening = openingOf(tokens, from);
      const isCall = isSymbol(token, ")") && tokens[opening - 1]?.token.kind === "word";
      const isIndex = isSymbol(token, "]") && endsValue(tokens[opening - 1]?.token);
      from = isCall || isIndex ? opening - 1 : opening;
      if (isIndex) continue;
    }
    if (!isSymbol(tokens[from - 1]?.token, ".")) return from;
    from -= 2;
  }
}

/** The place of the bracket that opens what the one at `close` closes. */
export function openingOf(tokens: Tokens, close: number): number {
  const depth = tokens[close]?.depth ?? 0;
  for (let i = close - 1; i > 0; i--)
    if (tokens[i]?.depth === depth && ["(", "[", "{"].some((s) => isSymbol(tokens[i]?.token, s))) return i;
  return 0;
}
