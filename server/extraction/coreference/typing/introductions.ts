// Whether a text introduces whom it calls by one word: news give a person's whole name, or a title, before the surname.
import { isTitle } from "../lexicon.ts";
import type { NameSpan } from "../mentions/name-span.ts";
import { at, type TextView } from "../text-view.ts";

const known = new WeakMap<TextView, ReadonlySet<string>>();

/** First and last words of what the recogniser takes for whole names of persons. */
function wholeNames(view: TextView): ReadonlySet<string> {
  const found = known.get(view);
  if (found) return found;
  const words = new Set<string>();
  for (const { index, entIob, entType, text } of view.tokens) {
    if (entIob !== "B" || entType !== "PERSON") continue;
    let end = index + 1;
    while (at(view, end).entIob === "I") end++;
    if (end - index < 2) continue;
    words.add(text);
    for (let i = index + 1; i < end; i++) words.add(at(view, i).text);
  }
  known.set(view, words);
  return words;
}

/** A name of several words, one with a title, or part of a whole name of the text. */
export function isIntroduced(view: TextView, { start, end }: NameSpan): boolean {
  // "al-Shabaab" is one word.
  const isHyphened =
    end - start === 3 && at(view, start + 1).text === "-" && at(view, start).text.length === 2;
  return (
    (end - start > 1 && !isHyphened) ||
    isTitle(at(view, start - 1).text) ||
    wholeNames(view).has(at(view, start).text)
  );
}
