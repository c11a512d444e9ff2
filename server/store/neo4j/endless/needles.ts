// What is looked for in a text: CONTAINS, split() and replace() compare it anew at every place, which among a text of one
// letter is its length for each.
import { closingOf, isSymbol, isWord, type Tokens } from "../../cypher/tokens.ts";
import { needleGuard, tooLongToFind, type Guard } from "./guards.ts";
import type { Parameters } from "./lengths.ts";
import { operandEnd } from "./operands.ts";
import { textOf } from "./patterns.ts";
import type { Extent } from "./loops.ts";

/** In a text of millions, at worst a second or two. */
const LONGEST_NEEDLE = 500;

/**
 * Guards for a query that makes long texts.
 * @throws {RelataError} CYPHER_FAILED for one that looks for such a text.
 */
export const needleGuards = (tokens: Tokens, parameters: Parameters): Guard[] =>
  needles(tokens).flatMap((needle) => {
    const known = textOf(tokens.slice(needle.from, needle.to), parameters);
    if (known === undefined) return [needleGuard(needle, LONGEST_NEEDLE)];
    if (known.length > LONGEST_NEEDLE) throw tooLongToFind(known.length, LONGEST_NEEDLE);
    return [];
  });

const needles = (tokens: Tokens): Extent[] =>
  tokens.flatMap(({ token }, i) => {
    if (isWord(token, "CONTAINS")) return { from: i + 1, to: operandEnd(tokens, i + 1) };
    const isCall = isWord(token, "SPLIT", "REPLACE") && isSymbol(tokens[i + 1]?.token, "(");
    return isCall ? secondArgument(tokens, i + 1) : [];
  });

function secondArgument(tokens: Tokens, open: number): Extent | [] {
  const close = closingOf(tokens, open);
  const commas = tokens.flatMap(({ token, depth }, i) =>
    i > open && i < close && depth === (tokens[open]?.depth ?? 0) + 1 && isSymbol(token, ",") ? i : [],
  );
  return commas[0] === undefined ? [] : { from: commas[0] + 1, to: commas[1] ?? close };
}
