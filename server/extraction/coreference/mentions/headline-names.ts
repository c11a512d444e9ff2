// Names in a headline in Title Case, where every word is written like one: the article below tells which they are.
import { ENGLISH_FUNCTION_WORDS } from "../../../../graph-data/lexicons/pages/languages.ts";
import { countryOf } from "../lexicon.ts";
import { at, blockKindOf, textOf, type TextView } from "../text-view.ts";
import { isTitleCase } from "./missed-names.ts";
import { isCapitalised, type NameSpan } from "./name-span.ts";
import { writtenWords } from "./written-words.ts";

/** What of a headline's span is a name; [] for words that only the headline writes so. */
export function keepInHeadline(view: TextView, span: NameSpan): NameSpan[] {
  const isHeadline =
    blockKindOf(view, span.start) === "headline" && isTitleCase(view, at(view, span.start).sentence);
  const isState = countryOf(textOf(view, span.start, span.end), "name", "capital", "adjective") !== null;
  if (!isHeadline || isState) return [span];
  const written = longestWritten(view, span);
  if (written === 0 && isOnlyThere(view, span)) return [];
  if (written > 1) return [{ ...span, end: span.start + written }];
  return splitAtSmallWords(view, span)
    .flatMap((piece) => splitAtUnwritten(view, piece))
    .flatMap((piece) => trimOrdinary(view, piece));
}

/** "Species Discovered After Laying Misidentified": a name goes on after "of" or "and", not after "after". */
function splitAtSmallWords(view: TextView, span: NameSpan): NameSpan[] {
  const pieces: NameSpan[] = [];
  let { start } = span;
  for (let i = start; i <= span.end; i++) {
    const word = at(view, i).text.toLowerCase();
    if (i < span.end && (!ENGLISH_FUNCTION_WORDS.has(word) || NAME_JOINTS.has(word))) continue;
    if (i > start) pieces.push({ ...span, start, end: i });
    start = i + 1;
  }
  return pieces;
}

/** "Morality And Political Alliances": no word of it is a name in an article of some length */
function isOnlyThere(view: TextView, { start, end, label }: NameSpan): boolean {
  const words = view.tokens.slice(start, end).filter(isCapitalised);
  const isLong = view.tokens.length > LONG_ARTICLE && end - start >= LEAST_LONG && label === "ORG";
  return isLong && words.every(({ text }) => !writtenWords(view).names.has(text));
}

const LONG_ARTICLE = 120;

/** "Senators Criticize" between "GOP" and "Trump": where the article below writes some of many words as names, the others are none. */
function splitAtUnwritten(view: TextView, span: NameSpan): NameSpan[] {
  const { names } = writtenWords(view);
  const isWritten = (index: number): boolean => names.has(at(view, index).text);
  const written = view.tokens.slice(span.start, span.end).filter(({ index }) => isWritten(index)).length;
  const isVerbal = view.tokens.slice(span.start + 1, span.end).some(({ upos, index }) => upos === "VERB" && !isWritten(index)); // prettier-ignore
  if (
    written === 0 ||
    span.end - span.start < LEAST_LONG ||
    !(isVerbal || written < span.end - span.start - 1)
  )
    return [span];
  const pieces: NameSpan[] = [];
  let { start } = span;
  for (let i = start; i <= span.end; i++) {
    if (i < span.end && isWritten(i)) continue;
    if (i > start) pieces.push({ ...span, start, end: i });
    start = i + 1;
  }
  return pieces;
}

const LEAST_LONG = 3;
const NAME_JOINTS = new Set(["of", "the", "and", "for"]);

/** "Bill" in "Lawmakers Reject Finance Bill Over Fuel Levy" is written small below; of one word more is asked. */
function trimOrdinary(view: TextView, span: NameSpan): NameSpan[] {
  const { nouns, verbs, names } = writtenWords(view);
  const isName = (index: number): boolean => names.has(at(view, index).text);
  const isOrdinary = (index: number): boolean =>
    !isName(index) && [nouns, verbs].some((words) => words.has(at(view, index).text.toLowerCase()));
  let { start, end } = span;
  while (start < end && isOrdinary(start)) start++;
  while (end > start && isOrdinary(end - 1)) end--;
  return end - start > 1 || (end > start && isName(start)) ? [{ ...span, start, end }] : [];
}

/** "Charlie Kirk Suspected Assassin": how many of its first words the article below writes. */
function longestWritten(view: TextView, span: NameSpan): number {
  const words = view.tokens.slice(span.start, span.end).map((t) => t.text);
  const runs = view.tokens
    .filter(({ index, text }) => index >= span.end && text === words[0])
    .map(({ index }) => {
      const length = words.findIndex((word, k) => at(view, index + k).text !== word);
      return length < 0 ? words.length : length;
    });
  return Math.max(0, ...runs);
}
