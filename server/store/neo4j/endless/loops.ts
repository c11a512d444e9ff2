// Lists that are walked within an expression.
import { closingOf, isSymbol, isWord, type Tokens } from "../../cypher/tokens.ts";

/** Token indexes: the first, and the one after the last. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

export interface Loop {
  readonly list: Extent;
  /** What is computed for each of the list. */
  readonly body: Extent;
  /**
   * What becomes at every step of what is made: `reduce(all = [], x IN list | all + x)` adds to it and copies it,
   * `reduce(s = 'a', x IN list | s + s)` doubles it.
   */
  readonly growth: "none" | "adds" | "doubles";
}

/** List comprehensions, all(), any(), none(), single() and reduce(). */
export function findLoops(tokens: Tokens): Loop[] {
  return tokens.flatMap(({ token }, i) => {
    const before = tokens[i - 1]?.token;
    if (isSymbol(token, "[")) return loopAt(tokens, i, i) ?? [];
    if (!isSymbol(token, "(")) return [];
    if (isWord(before, "ALL", "ANY", "NONE", "SINGLE")) return loopAt(tokens, i, i) ?? [];
    return isWord(before, "REDUCE") ? (reduceAt(tokens, i) ?? []) : [];
  });
}

/** A loop within the bracket at `open` whose variable stands behind `start`. */
function loopAt(tokens: Tokens, open: number, start: number): Loop | undefined {
  const variable = tokens[start + 1]?.token.kind;
  if ((variable !== "word" && variable !== "quoted") || !isWord(tokens[start + 2]?.token, "IN"))
    return undefined;
  const close = closingOf(tokens, open);
  const from = start + 3;
  const end = findInside(tokens, { open, from, close }, (i) => {
    const token = tokens[i]?.token;
    return isWord(token, "WHERE") || isSymbol(token, "|") || isSymbol(token, ",");
  });
  // [x IN list, true] is a list of two.
  if (isSymbol(tokens[end]?.token, ",")) return undefined;
  return { list: { from, to: end }, body: { from: Math.min(end + 1, close), to: close }, growth: "none" };
}

function reduceAt(tokens: Tokens, open: number): Loop | undefined {
  const close = closingOf(tokens, open);
  const comma = findInside(tokens, { open, from: open + 1, close }, (i) => isSymbol(tokens[i]?.token, ","));
  const loop = loopAt(tokens, open, comma);
  if (!loop) return undefined;
  const first = tokens.slice(open + 3, comma);
  const isNumber = first.every(({ token }) => token.kind === "number" || isSymbol(token, "-"));
  return isNumber ? loop : { ...loop, growth: growthOf(tokens, loop.body, tokens[open + 1]?.token.text) };
}

function growthOf(tokens: Tokens, { from, to }: Extent, name: string | undefined): Loop["growth"] {
  let [sums, added] = [0, 0];
  for (let i = from; i < to; i++) {
    if (isSymbol(tokens[i]?.token, "+")) sums++;
    const isAdded = [i - 1, i + 1].some((at) => isSymbol(tokens[at]?.token, "+"));
    if (isAdded && tokens[i]?.token.text === name) added++;
  }
  if (sums === 0) return "none";
  return added > 1 ? "doubles" : "adds";
}

/** The first place directly within the bracket that is one; where the bracket closes if there is none. */
function findInside(
  tokens: Tokens,
  { open, from, close }: { readonly open: number; readonly from: number; readonly close: number },
  isOne: (i: number) => boolean,
): number {
  const inside = (tokens[open]?.depth ?? 0) + 1;
  for (let i = from; i < close; i++) if (tokens[i]?.depth === inside && isOne(i)) return i;
  return close;
}

/** The loops in whose bodies this one stands. In a subquery Neo4j looks at its clock again at every row. */
export const loopsAround = (tokens: Tokens, loops: readonly Loop[], { list }: Loop): Loop[] =>
  loops.filter(
    ({ body }) =>
      body.from <= list.from &&
      list.from < body.to &&
      !isInSubquery(tokens, { from: body.from, to: list.from }),
  );

/** Whether a subquery opens in the extent and is still open where it ends. */
function isInSubquery(tokens: Tokens, { from, to }: Extent): boolean {
  for (let i = from; i < to; i++)
    if (
      isSymbol(tokens[i]?.token, "{") &&
      isWord(tokens[i - 1]?.token, "COLLECT", "COUNT", "EXISTS") &&
      closingOf(tokens, i) >= to
    )
      return true;
  return false;
}
