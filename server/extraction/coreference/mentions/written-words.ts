// How a text writes its words: in small letters, or with a capital where the first letter is free to be small.
import { at, blockKindOf, type TextView } from "../text-view.ts";
import { isCapitalised } from "./name-span.ts";

interface WrittenWords {
  /** Nouns and adjectives in small letters. */
  readonly nouns: ReadonlySet<string>;
  /** Verbs and adverbs in small letters. */
  readonly verbs: ReadonlySet<string>;
  /** Words with a capital within a sentence. */
  readonly names: ReadonlySet<string>;
  /** Words with a capital right behind another: "Senate" of "Idaho Senate". */
  readonly ends: ReadonlySet<string>;
}

const known = new WeakMap<TextView, WrittenWords>();

/** How the text writes its words where their first letter is free to be small. */
export function writtenWords(view: TextView): WrittenWords {
  const found = known.get(view);
  if (found) return found;
  const nouns = new Set<string>();
  const verbs = new Set<string>();
  const names = new Set<string>();
  const ends = new Set<string>();
  for (const token of view.tokens) {
    if (isCapitalised(token)) {
      const isFree = !opensSentence(view, token.index) && blockKindOf(view, token.index) !== "headline";
      if (isFree) names.add(token.text);
      const before = at(view, token.index - 1);
      if (isFree && isCapitalised(before) && before.upos !== "DET") ends.add(token.text);
    } else if (/^(NOUN|ADJ)$/.test(token.upos)) nouns.add(token.text);
    else if (/^(VERB|ADV)$/.test(token.upos)) verbs.add(token.text);
  }
  const words = { nouns, verbs, names, ends };
  known.set(view, words);
  return words;
}

/** First word of a sentence, or of one that is quoted; a single word in quotation marks may be a name. */
export function opensSentence(view: TextView, index: number): boolean {
  const before = at(view, index - 1);
  const opensQuote = /^["“«]$/.test(before.text) && !/^["”»]$/.test(at(view, index + 1).text);
  return before.sentence !== at(view, index).sentence || opensQuote;
}
