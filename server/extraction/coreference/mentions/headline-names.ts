// Names in a headline in Title Case, where every word is written like one: the article below tells which they are.
import { ENGLISH_FUNCTION_WORDS } from "../../../../graph-data/lexicons/function-words.ts";
import { countryOf } from "../lexicon.ts";
import { at, blockKindOf, textOf, type TextView } from "../text-view.ts";
import { isTitleCase } from "./missed-names.ts";
import { isCapitalised, type NameSpan } from "./name-span.ts";

interface WrittenWords {
  /** Nouns and adjectives in small letters. */
  readonly nouns: ReadonlySet<string>;
  /** Verbs and adverbs in small letters. */
  readonly verbs: ReadonlySet<string>;
  /** Words with a capital within a sentence. */
  readonly names: ReadonlySet<string>;
}

const known = new WeakMap<TextView, WrittenWords>();

/** How the text writes its words where their first letter is free to be small. */
export function writtenWords(view: TextView): WrittenWords {
  const found = known.get(view);
  if (found) return found;
  const nouns = new Set<string>();
  const verbs = new Set<string>();
  const names = new Set<string>();
  for (const token of view.tokens) {
    if (isCapitalised(token)) {
      const isFree =
        at(view, token.index - 1).sentence === token.sentence &&
        blockKindOf(view, token.index) !== "headline";
      if (isFree) names.add(token.text);
    } else if (/^(NOUN|ADJ)$/.test(token.upos)) nouns.add(token.text);
    else if (/^(VERB|ADV)$/.test(token.upos)) verbs.add(token.text);
  }
  const words = { nouns, verbs, names };
  known.set(view, words);
  return words;
}

/** As much of a headline's span as is a name; [] for one of words that only the headline writes so. */
export function keepInHeadline(view: TextView, span: NameSpan): NameSpan[] {
  if (blockKindOf(view, span.start) !== "headline" || !isTitleCase(view, at(view, span.start).sentence))
    return [span];
  if (countryOf(textOf(view, span.start, span.end), "name", "capital", "adjective") !== null) return [span];
  const { nouns, verbs, names } = writtenWords(view);
  const isName = (index: number): boolean => names.has(at(view, index).text);
  // "Bill" in "Lawmakers Reject Finance Bill Over Fuel Levy"
  if (span.end - span.start === 1) return isName(span.start) ? [span] : [];
  const written = longestWritten(view, span);
  if (written > 1) return [{ ...span, end: span.start + written }];
  // "New Dinosaur Species Discovered"
  const isOrdinary = (index: number): boolean =>
    !isName(index) && [nouns, verbs, ENGLISH_FUNCTION_WORDS].some((set) => set.has(at(view, index).text.toLowerCase()));
  let { start, end } = span;
  while (start < end && isOrdinary(start)) start++;
  while (end > start && isOrdinary(end - 1)) end--;
  const trimmed = { ...span, start, end };
  if (end - start === span.end - span.start) return [span];
  return end - start > 1 || (end > start && isName(start)) ? [trimmed] : [];
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
