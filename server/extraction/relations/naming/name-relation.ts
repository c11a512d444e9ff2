// From the words of a statement to its names: phrase and type.
import { EPITHETS } from "../../../../graph-data/lexicons/grammar/epithets.ts";
import { wordPairs, wordSet } from "../../../../graph-data/lexicons/notation.ts";
import { TRANSFER_VERBS } from "../../../../graph-data/lexicons/verbs/control-verbs.ts";
import { TYPE_SYNONYMS } from "../../../../graph-data/lexicons/verbs/light-verbs.ts";
import { thirdPerson } from "./inflect.ts";

const MAX_TYPE_WORDS = 6;
const FALLBACK = "RELATES_TO";

/** Content words → UPPER_SNAKE of at most six words; words marked "~" go first. */
export function nameType(words: readonly string[]): string {
  const plain = dropStranded(dropEpithets(words)).flatMap((word) => cleanWord(word));
  const offered = dropTransfer(plain);
  const kept = shorten(offered);
  const name = kept.map((word) => word.replace("~", "").toUpperCase()).join("_");
  return TYPE_SYNONYMS.get(name) ?? (name || FALLBACK);
}

/** "the beleaguered president of" is "the president of"; "is famous for" and "is long" stay: an epithet is one of a noun. */
function dropEpithets(words: readonly string[]): readonly string[] {
  const isEpithet = (word: string) => EPITHETS.has(word.replace("~", "").toLowerCase());
  return words.filter((word, i) => i === 0 || !isEpithet(word) || !isNoun(words[i + 1]));
}

const LINKS = wordSet(
  "and or to of in at on for with from by as about among against over between within across through during until than",
);
/** Nouns and what stands before them, where an adjective has neither behind it, or a link. */
const isNoun = (next: string | undefined): boolean => next !== undefined && !LINKS.has(next);

/** "was born on 3 May in": where the noun between two links is a number or a name, the second says it. */
const dropStranded = (words: readonly string[]): readonly string[] =>
  words.filter((word, i) => i === 0 || !LINKS.has(word) || !LINKS.has(words[i + 1] ?? ""));

/** First the modifiers go, then what stands between the verb ("is accused" has two words) and the end. */
function shorten(words: readonly string[]): readonly string[] {
  const short = [...words];
  while (short.length > MAX_TYPE_WORDS) {
    const modifier = short.findIndex((word) => word.startsWith("~"));
    if (modifier < 0) break;
    short.splice(modifier, 1);
  }
  if (short.length <= MAX_TYPE_WORDS) return short;
  // "is accused", "begins turning": two words that belong together
  const first = short[0] === "is" || short[1]?.endsWith("ing") ? 2 : 1;
  const end = short.slice(first - MAX_TYPE_WORDS);
  return [...short.slice(0, first), ...(end[0] === "of" ? end.slice(1) : end)];
}

/** Letters that no accent was added to. */
const LIGATURES = wordPairs("æ:ae œ:oe ø:o ł:l ß:ss đ:d");

/** Letters and digits only, accents gone; "~" kept. */
function cleanWord(word: string): readonly string[] {
  const mark = word.startsWith("~") ? "~" : "";
  const letters = word
    .replace(/[æœøłßđ]/gi, (letter) => LIGATURES.get(letter.toLowerCase()) ?? letter)
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .split(/[^A-Za-z0-9]+/)
    .filter((part) => part && !/^(?:the|a|an)$/i.test(part));
  return letters.map((part) => mark + part);
}

/** "offers to send assistance" → "offers assistance" */
function dropTransfer(words: readonly string[]): readonly string[] {
  const to = words.indexOf("to");
  // "has to find" → "finds"; "starts to ask", "starts asking" are left as they are
  if (words[0] === "has" && to === 1 && words[2] !== undefined)
    return [thirdPerson(words[2]), ...words.slice(3)];
  const isTransfer = words[0] === "offers" && to === 1 && TRANSFER_VERBS.has(words[2] ?? "");
  return isTransfer ? [words[0] ?? "", ...words.slice(3)] : words;
}

/** The words as a person reads them: single blanks, no repeated word. */
export const namePhrase = (words: readonly string[]): string =>
  words.filter((word, i) => word && word !== words[i - 1]).join(" ");
