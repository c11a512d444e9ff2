// What is looked for in a text: CONTAINS, split() and replace() compare it anew at every place, which among a text of one
// letter is its length for each; and what split() and replace() make of a long text is longer still.
import { closingOf, isSymbol, isWord, type Tokens } from "../../cypher/tokens.ts";
import { needleGuard, searchedGuard, tooLongToFind, type Guard } from "./guards.ts";
import type { Parameters } from "./lengths.ts";
import { operandEnd, operandStart } from "./operands.ts";
import { textOf } from "./patterns.ts";
import type { Extent } from "./loops.ts";

/** In a text that the query makes, at worst a second. */
const LONGEST_NEEDLE = 500;
/** In a text that is stored. */
const LONGEST_STORED_NEEDLE = 2000;
/** A text that the query makes may be so long to be looked through. */
const LONGEST_SEARCHED = 10_000_000;
/** It may be so long where what stands for a part of it is longer than a few characters. */
const LONGEST_FILLED = 1_000_000;
const FEW_CHARACTERS = 20;

interface Search {
  readonly text: Extent;
  readonly needle: Extent;
  /** What replace() puts in its place. */
  readonly filling: Extent | undefined;
}

/**
 * Guards for texts that are looked through, and for what is looked for.
 * @param isLong Whether the query makes long texts.
 * @throws {RelataError} CYPHER_FAILED for one that looks for a long text.
 */
export function textGuards(
  tokens: Tokens,
  { parameters, isLong }: { readonly parameters: Parameters; readonly isLong: boolean },
): Guard[] {
  const lengthAt = ({ from, to }: Extent) => textOf(tokens.slice(from, to), parameters)?.length;
  return searches(tokens).flatMap(({ text, needle, filling }) => {
    const longest = isLong ? LONGEST_NEEDLE : LONGEST_STORED_NEEDLE;
    const isFilled = filling !== undefined && (lengthAt(filling) ?? Infinity) > FEW_CHARACTERS;
    const sought = [needle, ...(filling ? [filling] : [])].flatMap((extent) => {
      const length = lengthAt(extent);
      if (length !== undefined && length > longest) throw tooLongToFind(length, longest);
      return length === undefined ? needleGuard(extent, longest) : [];
    });
    const most = isFilled ? LONGEST_FILLED : LONGEST_SEARCHED;
    return isLong && lengthAt(text) === undefined ? [...sought, searchedGuard(text, most)] : sought;
  });
}

const searches = (tokens: Tokens): Search[] =>
  tokens.flatMap(({ token }, i): Search | [] => {
    if (isWord(token, "CONTAINS"))
      return {
        text: { from: operandStart(tokens, i), to: i },
        needle: { from: i + 1, to: operandEnd(tokens, i + 1) },
        filling: undefined,
      };
    if (!isWord(token, "SPLIT", "REPLACE") || !isSymbol(tokens[i + 1]?.token, "(")) return [];
    const [text, needle, filling] = argumentsOf(tokens, i + 1);
    return text && needle ? { text, needle, filling } : [];
  });

function argumentsOf(tokens: Tokens, open: number): Extent[] {
  const close = closingOf(tokens, open);
  const inside = (tokens[open]?.depth ?? 0) + 1;
  const ends = tokens.flatMap(({ token, depth }, i) =>
    i > open && i < close && depth === inside && isSymbol(token, ",") ? i : [],
  );
  return [...ends, close].map((to, i) => ({ from: (ends[i - 1] ?? open) + 1, to }));
}
