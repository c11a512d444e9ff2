// What Neo4j goes on with after its time, and after its client is gone: between two rows it sees that it must end, but not
// while it computes an expression, and a list made by range() takes no memory however long it is.
import { RelataError } from "../../errors.ts";
import { closingOf, isSymbol, isWord, tokenize, withDepth, type CypherToken } from "../cypher/tokens.ts";

/** So many numbers are walked in a second or two. */
const MOST_STEPS = 100_000_000;

/** A list walked within an expression: `reduce(s = 0, x IN range(1, 9) | …)`, up to the bracket that ends it. */
interface Loop {
  readonly depth: number;
  readonly steps: number;
}

/** @throws {RelataError} CYPHER_FAILED for `reduce(s = 0, x IN range(1, 100000000000) | s + x)`, and for loops in loops. */
export function checkRanges(query: string, parameters: Readonly<Record<string, unknown>>): void {
  const tokens = withDepth(tokenize(query));
  const around: Loop[] = [];
  for (const [i, { token, depth }] of tokens.entries()) {
    while (depth < (around.at(-1)?.depth ?? 0)) around.pop();
    const isRange = isWord(token, "RANGE") && isSymbol(tokens[i + 1]?.token, "(");
    // Row by row it ends in time.
    if (!isRange || isWord(tokens[i - 1]?.token, "UNWIND")) continue;
    const bounds = tokens.slice(i + 2, closingOf(tokens, i + 1)).map((t) => t.token);
    const steps = length(bounds, parameters);
    if (around.reduce((product, loop) => product * loop.steps, steps) > MOST_STEPS)
      throw new RelataError("CYPHER_FAILED", `range() of more than ${MOST_STEPS} numbers in an expression`, {
        hint: "Neo4j cannot end a query within an expression: walk it by rows, UNWIND range(…) AS x, or take fewer. Of lists within lists the lengths multiply.",
      });
    if (isLoop(tokens.slice(Math.max(0, i - 3), i).map((t) => t.token))) around.push({ depth, steps });
  }
}

/** Whether `x IN`, and no test such as `n.year IN`, stands before the range. */
function isLoop(before: readonly CypherToken[]): boolean {
  const [opening, variable, word] = before;
  return (
    isWord(word, "IN") &&
    variable?.kind === "word" &&
    ["(", "[", ","].some((symbol) => isSymbol(opening, symbol))
  );
}

/** How many numbers there are at most. What is no number in the query, such as `size(list)`, counts for nothing. */
function length(bounds: readonly CypherToken[], parameters: Readonly<Record<string, unknown>>): number {
  const given = bounds.map(({ kind, text }) =>
    kind === "parameter" ? String(parameters[text.slice(1)]) : text.replaceAll("_", ""),
  );
  const plain = /^(-?\d+),(-?\d+)(?:,(-?\d+))?$/.exec(given.join(""));
  if (plain) {
    const [first = 0, last = 0, step = 1] = plain.slice(1).flatMap((n) => (n ? [Number(n)] : []));
    return Math.max(1, (last - first) / (step || 1) + 1);
  }
  const numbers = given.map(Number).filter((number) => !Number.isNaN(number));
  return Math.max(1, ...numbers.map(Math.abs));
}
