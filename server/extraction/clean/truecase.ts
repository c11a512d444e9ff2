// A headline or a label in capitals is written again as the article itself writes its words ("PUTIN OFFERS HELP" →
// "Putin offers help"): a parser and a recogniser of names can do little with capitals. Where the whole text is in
// capitals, there is nothing to learn from, and it stays as it is.
import type { Edit } from "./compose.ts";
import type { WordCounts } from "./gluing.ts";

const LEAST_WORDS = 3;
const WORD = /\p{L}[\p{L}\p{M}]*/gu;

/** One edit for each letter, so that every character still knows where it stood. */
export function findCaseEdits(text: string, counts: WordCounts): Edit[] {
  const words = [...text.matchAll(WORD)];
  const isShouted = words.filter(([word]) => word.length > 1).length >= LEAST_WORDS && !/\p{Ll}/u.test(text);
  if (!isShouted) return [];
  const known = words.filter(([word]) => isWrittenOtherwise(word, counts)).length;
  if (known * 2 < words.length) return [];
  return words.flatMap(({ 0: word, index }, i) => {
    const form = formOf(word, counts) ?? word.toLowerCase();
    const written = i === 0 ? form.charAt(0).toUpperCase() + form.slice(1) : form;
    if (written.length !== word.length) return [];
    return [...word].flatMap((letter, k) =>
      letter === written.charAt(k) ? [] : [{ start: index + k, end: index + k + 1, text: written.charAt(k) }],
    );
  });
}

const titleCase = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase();

const isWrittenOtherwise = (word: string, counts: WordCounts): boolean =>
  counts.has(word.toLowerCase()) || (word.length > 1 && counts.has(titleCase(word)));

/** How the text writes the word elsewhere: in small letters, with a capital, or always in capitals ("NATO"); or null. */
function formOf(word: string, counts: WordCounts): string | null {
  const lower = word.toLowerCase();
  const title = titleCase(word);
  const [small, capital] = [counts.get(lower) ?? 0, counts.get(title) ?? 0];
  if (small + capital === 0) return (counts.get(word) ?? 0) > 1 ? word : null;
  return small >= capital ? lower : title;
}
