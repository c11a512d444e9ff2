// Words as the recogniser tells of them anywhere in a text: last words of people's names, and names of one word.
import { at, type TextView } from "../text-view.ts";

interface RecognisedWords {
  /** "Wine" of "Bobi Wine": what people of the text are called by. */
  readonly surnames: ReadonlySet<string>;
  /** Names of one word, and how often each stands so. */
  readonly alone: ReadonlyMap<string, number>;
}

const known = new WeakMap<TextView, RecognisedWords>();

/** What the recogniser found of single words; read once for each text. */
export function recognisedWords(view: TextView): RecognisedWords {
  const found = known.get(view);
  if (found) return found;
  const surnames = new Set<string>();
  const alone = new Map<string, number>();
  for (const { text, entType, entIob, index } of view.tokens) {
    if (at(view, index + 1).entIob === "I") continue;
    if (entIob === "I" && entType === "PERSON") surnames.add(text);
    if (entIob === "B") alone.set(text, (alone.get(text) ?? 0) + 1);
  }
  const words = { surnames, alone };
  known.set(view, words);
  return words;
}
