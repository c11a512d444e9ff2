// Lists that are walked within an expression.
import { closingOf, isSymbol, isWord, opens, type Tokens } from "../../cypher/tokens.ts";

/** Token indexes: the first, and the one after the last. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

export interface Loop {
  /** With its brackets, and the name before them. */
  readonly whole: Extent;
  readonly names: readonly string[];
  readonly list: Extent;
  /** What is computed for each of the list: the condition, if there is one, and the value that is made, if there is one. */
  readonly body: Extent;
  readonly condition: Extent | undefined;
  readonly value: Extent | undefined;
  /** Whether every step doubles what is made: `reduce(s = 'a', x IN list | s + s)`, or `| [s, s])`. */
  readonly doubles: boolean;
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
  const body = { from: Math.min(end + 1, close), to: close };
  const hasCondition = isWord(tokens[end]?.token, "WHERE");
  const bar = isSymbol(tokens[end]?.token, "|")
    ? end
    : hasCondition
      ? barIn(tokens, { open, ...body })
      : close;
  return {
    whole: { from: isSymbol(tokens[open]?.token, "[") ? open : open - 1, to: close + 1 },
    names: [tokens[start + 1]?.token.text ?? ""],
    ...{ list: { from, to: end }, body, doubles: false },
    condition: hasCondition ? { from: body.from, to: bar } : undefined,
    value: bar < close ? { from: bar + 1, to: close } : undefined,
  };
}

/** `x:A|B | x.name`: as Neo4j takes it, the last bar behind labels ends the condition, and else the first. */
function barIn(tokens: Tokens, { open, from, to }: { readonly open: number } & Extent): number {
  const isBar = (i: number) => isSymbol(tokens[i]?.token, "|");
  let bar = findInside(tokens, { open, from, close: to }, isBar);
  for (let next = bar; next < to && isBehindLabels(tokens, from, next);) {
    bar = next;
    next = findInside(tokens, { open, from: bar + 1, close: to }, isBar);
    if (next < to) bar = next;
  }
  return bar;
}

/** Whether what stands before is `:Label`, `:A|B`, `:!A&B`. */
function isBehindLabels(tokens: Tokens, from: number, to: number): boolean {
  const kinds = tokens
    .slice(from, to)
    .map(({ token }) => (token.kind === "word" || token.kind === "quoted" ? "n" : token.text));
  return /:[!(]*n[)]*(?:[&|][!(]*n[)]*)*$/.test(kinds.join(""));
}

function reduceAt(tokens: Tokens, open: number): Loop | undefined {
  const close = closingOf(tokens, open);
  const comma = findInside(tokens, { open, from: open + 1, close }, (i) => isSymbol(tokens[i]?.token, ","));
  const loop = loopAt(tokens, open, comma);
  if (!loop) return undefined;
  const first = tokens.slice(open + 3, comma);
  const isNumber = first.every(({ token }) => token.kind === "number" || isSymbol(token, "-"));
  const name = tokens[open + 1]?.token.text ?? "";
  return {
    ...loop,
    names: [name, ...loop.names],
    doubles: !isNumber && makesTwice(tokens, loop.body, name),
  };
}

function makesTwice(tokens: Tokens, { from, to }: Extent, name: string): boolean {
  let [added, held] = [0, 0];
  for (let i = from; i < to; i++) {
    if (tokens[i]?.token.text !== name) continue;
    if ([i - 1, i + 1].some((at) => isSymbol(tokens[at]?.token, "+"))) added++;
    held += timesHeld(tokens, i);
  }
  return added > 1 || held > 1;
}

/** `[s, s]` and `{a: s, b: s}` hold it twice; what replace() makes may hold it more often than it is written. */
function timesHeld(tokens: Tokens, i: number): number {
  const open = tokens.findLastIndex(
    ({ token, depth }, at) => at < i && depth === (tokens[i]?.depth ?? 0) - 1 && opens(token),
  );
  const bracket = tokens[open]?.token;
  if (isSymbol(bracket, "(")) return isWord(tokens[open - 1]?.token, "REPLACE") ? 2 : 0;
  return 1;
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
