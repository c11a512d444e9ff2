// Which language a text is in, by its script and its function words: a reader of another language than English is told
// so, by the language's name where it can be told, instead of getting noise.
import {
  CYRILLIC_LETTERS,
  ENGLISH_FUNCTION_WORDS,
  FUNCTION_WORDS,
  SCRIPTS,
} from "../../../graph-data/lexicons/pages/languages.ts";

/** English news has 35–50 % of them, other languages in Latin script below 10 %, headlines and lists 15 % and more. */
const LEAST_ENGLISH = 0.12;
/** What a language has at least of its own small words. */
const LEAST_OTHER = 0.1;
/** Below this many words English is believed without a proof, unless another language is plain to see. */
const LEAST_WORDS = 30;
const PLAIN_WORDS = 4;
/** A script counts from this share of the letters. */
const SCRIPT_SHARE = 0.2;
const SAMPLE = 20_000;

/** BCP 47 code of the text's language; "und" for one that is not English and not known here. Too short a text is "en". */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const words = sample.toLowerCase().match(/['’]?\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*/gu) ?? [];
  const isLatin = !isOtherScript(sample);
  const share = words.filter((word) => ENGLISH_FUNCTION_WORDS.has(word)).length / Math.max(1, words.length);
  const other = isLatin ? bestOf(words) : (scriptOf(sample) ?? cyrillicOf(sample) ?? bestOf(words));
  if (!isLatin) return other ?? "und";
  if (words.length >= LEAST_WORDS) return share >= LEAST_ENGLISH ? "en" : (other ?? "und");
  const isPlain = other !== null && countOf(words, other) >= PLAIN_WORDS;
  return isPlain && countOf(words, other) > 2 * share * words.length ? other : "en";
}

/** "German" */
export function nameLanguage(code: string): string | null {
  return code === "und" ? null : (new Intl.DisplayNames("en", { type: "language" }).of(code) ?? null);
}

/** Different words of a language count for more than one often used: "a" and "in" are words of many. */
function countOf(words: readonly string[], code: string): number {
  const known = FUNCTION_WORDS.get(code);
  return new Set(words.filter((word) => known?.has(word))).size;
}

/** The language that most of the text's words are small words of, or null where none stands out. */
function bestOf(words: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const word of words)
    for (const [code, known] of FUNCTION_WORDS)
      if (known.has(word)) counts.set(code, (counts.get(code) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < words.length * LEAST_OTHER) return null;
  return first[1] > (second?.[1] ?? 0) ? first[0] : null;
}

/** The language of a script that has only one; Japanese before Chinese, whose signs it uses too. */
function scriptOf(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const found = SCRIPTS.find(([pattern], i) => {
    const share = (text.match(pattern)?.length ?? 0) / Math.max(1, letters);
    return share >= (i === 0 ? SCRIPT_SHARE / 2 : SCRIPT_SHARE);
  });
  return found?.[1] ?? null;
}

function cyrillicOf(text: string): string | null {
  if (!/\p{Script=Cyrillic}/u.test(text)) return null;
  return CYRILLIC_LETTERS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** More letters of other scripts than Latin ones. */
function isOtherScript(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters > 0 && latin * 2 < letters;
}
