// Words that lost the space between them when the page became text.
import { countWords, SENTENCE_END } from "./lines.ts";

/** Sentence to sentence: "beatings.Thousands fill …" */
const GLUED_SENTENCES = /(?<=\p{Ll}{3,}[.!?]["”’»)]?)(?=["“‘«(]?\p{Lu}\p{Ll}+(?:\s|['’]s\s))/gu;
/** One thing to the next: "the presidential electionTV workers" */
const LOWER_TO_UPPER = /\b\p{Ll}{4,}(?=\p{Lu})/gu;
/** A name and a function word: "Putinand Alexander" */
const GLUED_NAME =
  /(?<![\p{L}\p{N}-])(\p{Lu}\p{Ll}{3,}?)(and|of|in|on|at|to|for|with|from|by|has|was|is|said|will|who)(?=\s\p{L})/gu;

/** A name and a name: "StatesSpace" */
const GLUED_NAMES = /(?<![\p{L}\p{N}-])\p{Lu}\p{Ll}{2,}(?=(\p{Lu}\p{Ll}{2,})(?![\p{L}\p{N}]))/gu;

/** How often each word stands in a text by itself. */
type WordCounts = ReadonlyMap<string, number>;

export function countOccurrences(text: string): WordCounts {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Offsets at which a new block begins: a sentence or a caption was glued to the one before. */
export function findGluedBlocks(text: string, counts: WordCounts): number[] {
  const sentences = [...text.matchAll(GLUED_SENTENCES)]
    .map((m) => m.index)
    .filter((at) => !isInAddress(text, at));
  const captions = [...text.matchAll(LOWER_TO_UPPER)].flatMap(({ 0: left, index }) => {
    const at = index + left.length;
    const right = /^\p{Lu}[\p{L}\p{N}]*/u.exec(text.slice(at))?.[0] ?? "";
    return isWordHere(left, counts) && isWordHere(right, counts) ? [at] : [];
  });
  return [...sentences, ...captions, ...findCaptionEnd(text)].sort((a, b) => a - b);
}

/** A caption before a paragraph is short. */
const CAPTION_WORDS = 14;
/** A capital that only the first word of a sentence has: "the mayor of Turin In the northern city …" */
const OPENING =
  /(?<=[\p{L}\p{N}"”’)] )(?:In|On|At|After|When|While|During|Since|Although|But|It|He|She|They|This|These|There) (?=\p{Ll}|\p{Lu}\p{Ll}+['’]s )|(?<=\p{Lu}[\p{L}'’-]+ )(?:The|A|An) (?=\p{Ll})/u;
/** The name that a caption and the paragraph after it begin with: "Dr Ann Lee at work Dr Ann Lee leads …" */
const TWICE = /^((?:\p{Lu}[\p{L}.'’-]* ){2,4})(?:[^\s.!?;]+ ){1,12}?(?=\1)/u;

/** Where the paragraph begins that a caption without a full stop was glued to; none if none was. */
function findCaptionEnd(text: string): number[] {
  if (!SENTENCE_END.test(text.trimEnd())) return [];
  const twice = TWICE.exec(text);
  const at = twice ? twice[0].length : (OPENING.exec(text)?.index ?? -1);
  const caption = text.slice(0, Math.max(0, at));
  const isCaption = caption && countWords(caption) <= CAPTION_WORDS && !/[.!?:;,–—-] ?$|["“]/u.test(caption);
  return isCaption && countWords(text.slice(at)) >= 8 ? [at] : [];
}

/** "WikiLeaks", "iPhone" are words; "electionTV" is two that the text also has apart. */
const isWordHere = (word: string, counts: WordCounts): boolean => (counts.get(word) ?? 0) > 0;

function isInAddress(text: string, at: number): boolean {
  const start = text.lastIndexOf(" ", at) + 1;
  const end = text.indexOf(" ", at);
  return /:\/\/|www\.|@|\.(com|org|net|co|gov|edu|io)\b/.test(text.slice(start, end < 0 ? undefined : end));
}

/**
 * Offsets before which a space is missing: a name that the text has twice or more by itself, glued to a function word,
 * or two that it has apart, where the text does not have the whole as a word a second time.
 */
export function findGluedNames(text: string, counts: WordCounts): number[] {
  const beforeWords = [...text.matchAll(GLUED_NAME)].flatMap(({ 1: name = "", 2: word = "", index }) => {
    const isName = (counts.get(name) ?? 0) >= 2 && !counts.has(name.toLowerCase());
    const isGlued = (counts.get(name) ?? 0) > (counts.get(name + word) ?? 0);
    return isName && isGlued ? [index + name.length] : [];
  });
  const beforeNames = [...text.matchAll(GLUED_NAMES)].flatMap(({ 0: left, 1: right = "", index }) =>
    isWordHere(left, counts) && isWordHere(right, counts) && counts.get(left + right) === 1
      ? [index + left.length]
      : [],
  );
  return [...beforeWords, ...beforeNames].sort((a, b) => a - b);
}
