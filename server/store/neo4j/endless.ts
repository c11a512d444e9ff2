// What Neo4j goes on with after its time, and after its client is gone: between two rows it sees that it must end, but not
// while it computes an expression, and a list made by range() takes no memory however long it is.
import { RelataError } from "../../errors.ts";
import { isSymbol, isWord, tokenize, withDepth, type CypherToken } from "../cypher/tokens.ts";

/** So many numbers are walked in a second or two. */
const LONGEST_RANGE = 100_000_000;

/** @throws {RelataError} CYPHER_FAILED for `reduce(s = 0, x IN range(1, 100000000000) | s + x)`. */
export function checkRanges(query: string, parameters: Readonly<Record<string, unknown>>): void {
  const tokens = withDepth(tokenize(query));
  const isLong = (token: CypherToken): boolean =>
    (token.kind === "number" && Number(token.text) > LONGEST_RANGE) ||
    (token.kind === "parameter" && Math.abs(Number(parameters[token.text.slice(1)])) > LONGEST_RANGE);
  for (const [i, { token, depth }] of tokens.entries()) {
    const isRange = isWord(token, "RANGE") && isSymbol(tokens[i + 1]?.token, "(");
    // Row by row it ends in time.
    if (!isRange || isWord(tokens[i - 1]?.token, "UNWIND")) continue;
    const end = tokens.findIndex((t, at) => at > i + 1 && t.depth <= depth);
    if (tokens.slice(i + 2, end === -1 ? undefined : end).some((t) => isLong(t.token)))
      throw new RelataError(
        "CYPHER_FAILED",
        `range() of more than ${LONGEST_RANGE} numbers in an expression`,
        {
          hint: "Neo4j cannot end a query within an expression: walk it by rows, UNWIND range(…) AS x, or take fewer.",
        },
      );
  }
}
