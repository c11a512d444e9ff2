// The shortest paths of a pattern: `SHORTEST 2 (a)-[:MEETS]-+(b)`, ANY and ALL SHORTEST. From one end to all others, Neo4j looks
// at its clock only once it has been everywhere; between one pair of nodes at a time, which it can be told, after each pair.
import type { Insertion } from "../../cypher/insertions.ts";
import { isSymbol, isWord, type Tokens } from "../../cypher/tokens.ts";
import { RelataError } from "../../../errors.ts";

/** Of paths that have at least more steps, all that are as long may be tried. */
const MOST_LEAST_STEPS = 4;
const BY_PAIRS = "statefulShortestPlanningMode=into_only";

/**
 * The option that has such paths found by pairs.
 * @throws {RelataError} CYPHER_FAILED for those of many steps at least: `SHORTEST 2 (a)-[]-{9,}(b)`.
 */
export function shortestByPairs(tokens: Tokens): Insertion[] {
  if (!tokens.some((_, i) => isSelector(tokens, i))) return [];
  const least = Math.max(
    ...tokens.map((_, i) => leastSteps(tokens, i)),
    ...tokens.map((_, i) => (isSelector(tokens, i) ? writtenSteps(tokens, i) : 0)),
  );
  if (least > MOST_LEAST_STEPS)
    throw new RelataError("CYPHER_FAILED", `the shortest of paths of ${least} steps at least`, {
      hint: `Neo4j may look for them for ever, and cannot end it. Ask for at least ${MOST_LEAST_STEPS} steps, or for paths without SHORTEST, ANY or ALL.`,
    });
  const [first, second] = tokens.map(({ token }) => token);
  if (!isWord(first, "CYPHER")) return [{ at: 0, replaces: 0, text: `CYPHER ${BY_PAIRS} ` }];
  // `CYPHER 5`: the version comes first.
  const last = second?.kind === "number" ? second : first;
  return [{ at: last?.end ?? 0, replaces: 0, text: ` ${BY_PAIRS}` }];
}

/** `SHORTEST`, `ANY`, `ALL` before a path; not `any(x IN list …)`, nor `shortestPath()`. */
function isSelector(tokens: Tokens, i: number): boolean {
  const [before, token] = [tokens[i - 1]?.token, tokens[i]?.token];
  const beginsPath = isWord(before, "MATCH") || isSymbol(before, "=") || isSymbol(before, ",");
  const isCondition = isWord(tokens[i + 3]?.token, "IN");
  return isWord(token, "SHORTEST", "ANY", "ALL") && beginsPath && !isCondition;
}

/** `{9,}` behind what is repeated. */
function leastSteps(tokens: Tokens, i: number): number {
  const [before, token, next] = [tokens[i - 1]?.token, tokens[i]?.token, tokens[i + 1]?.token];
  const isQuantifier = isSymbol(token, "{") && [")", "-", ">"].some((sign) => isSymbol(before, sign));
  return isQuantifier && next?.kind === "number" ? Number(next.text) : 0;
}

/** Of `(a)--()--(b)` two: the relationships written in the path behind a selector. */
function writtenSteps(tokens: Tokens, selector: number): number {
  const end = tokens.findIndex(
    ({ token, depth }, i) =>
      i > selector &&
      depth <= (tokens[selector]?.depth ?? 0) &&
      (isSymbol(token, ",") || isWord(token, "WHERE", "WITH", "RETURN", "MATCH", "ORDER", "UNWIND", "CALL")),
  );
  return tokens
    .slice(selector, end < 0 ? undefined : end)
    .filter(
      ({ token }, i, path) =>
        isSymbol(token, ")") && ["-", "<"].some((sign) => isSymbol(path[i + 1]?.token, sign)),
    ).length;
}
