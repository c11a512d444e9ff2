// Where the embedded engine answers otherwise than Neo4j, says nothing, and the query cannot be cured: refused, with what
// to write instead.
import { RelataError } from "../../errors.ts";
import { isSymbol, isWord, tokenize, withDepth, type Tokens } from "../cypher/tokens.ts";
import { endsValue, openingOf, slicesSlice } from "./cures.ts";

interface Difference {
  readonly what: string;
  /** What means the same on both stores. */
  readonly instead: string;
  readonly isAt: (tokens: Tokens, i: number) => boolean;
}

const isNumber = (tokens: Tokens, i: number): boolean => tokens[i]?.token.kind === "number";
const isScalar = (tokens: Tokens, i: number): boolean =>
  isNumber(tokens, i) || tokens[i]?.token.kind === "string";
/** The end of a list as it is written, not of `list[0]`. */
const isListEnd = (tokens: Tokens, i: number): boolean =>
  isSymbol(tokens[i]?.token, "]") && !endsValue(tokens[openingOf(tokens, i) - 1]?.token);
const isTruth = (tokens: Tokens, i: number): boolean => isWord(tokens[i]?.token, "TRUE", "FALSE");

const DIFFERENCES: readonly Difference[] = [
  {
    what: "name with NUL characters",
    instead: "Name it otherwise.",
    isAt: (tokens, i) =>
      /^(?:quoted|parameter)$/.test(tokens[i]?.token.kind ?? "") &&
      (tokens[i]?.token.text.includes("\0") ?? false),
  },
  {
    what: "slice of a slice",
    instead: "Name the inner slice in a WITH before it.",
    isAt: (tokens, i) => i === 0 && slicesSlice(tokens),
  },
  {
    what: "percentileDisc()",
    instead: "Use percentileCont().",
    isAt: (tokens, i) => isWord(tokens[i]?.token, "PERCENTILEDISC") && isSymbol(tokens[i + 1]?.token, "("),
  },
  {
    // -[*5..1]-
    what: "path that is longer at least than at most",
    instead: "Put the smaller number first.",
    isAt: (tokens, i) =>
      isSymbol(tokens[i]?.token, "*") &&
      [i + 1, i + 4].every((at) => isNumber(tokens, at)) &&
      [i + 2, i + 3].every((at) => isSymbol(tokens[at]?.token, ".")) &&
      Number(tokens[i + 1]?.token.text) > Number(tokens[i + 4]?.token.text) &&
      isInPattern(tokens, i),
  },
  {
    // [1] + 2
    what: "list to which a value is added",
    instead: "Add a list: [1] + [2].",
    isAt: (tokens, i) =>
      isSymbol(tokens[i]?.token, "+") &&
      ((isScalar(tokens, i + 1) && isListEnd(tokens, i - 1)) ||
        (isScalar(tokens, i - 1) && isSymbol(tokens[i + 1]?.token, "["))),
  },
  {
    // true > false
    what: "order of true and false",
    instead: "Compare them with =, or take a CASE that gives numbers.",
    isAt: (tokens, i) => {
      const [sign, next] = [tokens[i]?.token, tokens[i + 1]?.token];
      const isOrder =
        (isSymbol(sign, "<") && !isSymbol(next, ">")) ||
        (isSymbol(sign, ">") && !isSymbol(tokens[i - 1]?.token, "<"));
      return isOrder && (isTruth(tokens, i - 1) || isTruth(tokens, isSymbol(next, "=") ? i + 2 : i + 1));
    },
  },
];

/** Within `-[…]-`. */
function isInPattern(tokens: Tokens, i: number): boolean {
  const inside = tokens[i]?.depth ?? 0;
  for (let open = i - 1; open > 0; open--)
    if (tokens[open]?.depth === inside - 1 && isSymbol(tokens[open]?.token, "["))
      return isSymbol(tokens[open - 1]?.token, "-");
  return false;
}

/** @throws {RelataError} CYPHER_UNSUPPORTED for what would be answered otherwise than on Neo4j. */
export function checkDifferences(query: string): void {
  const tokens = withDepth(tokenize(query));
  const found = DIFFERENCES.find(({ isAt }) => tokens.some((_, i) => isAt(tokens, i)));
  if (!found) return;
  throw new RelataError("CYPHER_UNSUPPORTED", `the embedded store has no ${found.what}`, {
    hint: `${found.instead} Neo4j runs it as it is: set NEO4J_URI to use it.`,
  });
}
