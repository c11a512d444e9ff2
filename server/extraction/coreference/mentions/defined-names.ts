// Names that the text itself spells out beside their initials: "the Dover Fire and Rescue Service (DFRS)", "DFRS (Dover
// Fire and Rescue Service)". The initials tell where the long form begins and ends, whatever the recogniser makes of
// its words (A. Schwartz and M. Hearst, "A simple algorithm for identifying abbreviation definitions", 2003).
import type { Token } from "../../doc.ts";
import { at, type TextView } from "../text-view.ts";
import { isCapitalised, type NameSpan } from "./name-span.ts";

/** Two capitals at least, or a word: "WHO", "DoJ", "AT&T", "Unicef" */
const INITIALS = /^(?:(?=(?:.*\p{Lu}){2})\p{L}[\p{L}&.-]{1,8}|\p{Lu}\p{Ll}{2,7})$/u;
const SMALL_WORDS = new Set("of the and for in on at to & , - de la du des del y et".split(" "));
const MOST_TOKENS = 14;

/** Long forms in front of their bracketed initials, and in brackets behind them. */
export function definedNames(view: TextView): NameSpan[] {
  return view.tokens.flatMap(({ index, text }) => {
    if (text !== "(") return [];
    const isShortInside = INITIALS.test(at(view, index + 1).text) && at(view, index + 2).text === ")";
    const long = isShortInside
      ? longForm(view, index, lettersOf(at(view, index + 1)))
      : longFormInside(view, index);
    return long ?? [];
  });
}

/** "DFRS (Dover Fire and Rescue Service)" */
function longFormInside(view: TextView, open: number): NameSpan | null {
  const short = at(view, open - 1);
  if (!INITIALS.test(short.text)) return null;
  const length = view.tokens.slice(open, open + MOST_TOKENS).findIndex(({ text }) => text === ")");
  if (length < 0) return null;
  const long = longForm(view, open + length, lettersOf(short));
  return long?.start === open + 1 ? long : null;
}

/** All letters of "DoJ", and the capitals alone. */
const lettersOf = ({ text }: Token): readonly string[] => [
  ...new Set([text.replace(/\P{L}/gu, "").toLowerCase(), text.replace(/\P{Lu}/gu, "").toLowerCase()]),
];

function longForm(view: TextView, end: number, spellings: readonly string[]): NameSpan | null {
  for (const letters of spellings) {
    const start = startOf(view, { index: end - 1, least: end - MOST_TOKENS }, letters);
    const words = view.tokens.slice(start, end).filter(isCapitalised).length;
    if (start < 0 || words < 2 || !isCapitalised(at(view, start))) continue;
    const label = at(view, end - 1).entType;
    return {
      start,
      end,
      label: /^(ORG|EVENT|LAW|FAC|LOC)$/.test(label) ? label : "ORG",
      rule: "spelled-out",
    };
  }
  return null;
}

/** Where the words begin whose initials, read from the last, are the letters; small words may go uncounted; -1 if none do. */
function startOf(
  view: TextView,
  { index, least }: { readonly index: number; readonly least: number },
  letters: string,
): number {
  if (letters === "") return index + 1;
  const token = at(view, index);
  if (index < least || token.isSpace || view.paragraph[index] !== view.paragraph[index + 1]) return -1;
  const rest = { index: index - 1, least };
  const isSmall = SMALL_WORDS.has(token.text);
  const skipped = isSmall ? startOf(view, rest, letters) : -1;
  const fits = (isSmall || isCapitalised(token)) && token.text[0]?.toLowerCase() === letters.at(-1);
  return skipped < 0 && fits ? startOf(view, rest, letters.slice(0, -1)) : skipped;
}
