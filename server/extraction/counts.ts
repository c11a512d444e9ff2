// How many a noun phrase speaks of: "up to 200,000 people", "thousands of protesters", "several men". A count is no part
// of what a crowd is called by, but two counts that disagree tell two crowds apart.
import {
  COUNT_HEDGES,
  FEW_WORDS,
  MANY_WORDS,
  MULTIPLES,
  NUMBER_WORDS,
} from "../../graph-data/lexicons/grammar/count-words.ts";

export interface Count {
  /** Null where the text gives none. */
  readonly number: number | null;
  /** So many that nobody is told from the others. */
  readonly isCrowd: boolean;
}

export interface Counted {
  /** Null where nothing is counted. */
  readonly count: Count | null;
  /** The words without hedge and count: "people". */
  readonly what: string;
}

const CROWD = 100;

const either = (words: Iterable<string>): string => [...words].join("|");
const SIZE = "(?:large|small|huge|growing|big|vast|great)";
/** "some of the protesters" are not the protesters. */
const OF = "of (?!(?:the|these|those|them|his|her|its|our|their)\\b)";
const QUANTITY = `(?:an? )?(?:${SIZE} )?(?:${either([...FEW_WORDS, ...MANY_WORDS])}) (?:${OF})?`;
const NUMBER = `(?:an? )?(?:\\d[\\d,.]*|${either([...NUMBER_WORDS.keys(), ...MULTIPLES.keys()])}) `;
const COUNT = new RegExp(`^(?:(?:${either(COUNT_HEDGES)}) )*((?:${QUANTITY}|${NUMBER})+)(?!of\\b)`, "i");
const ONLY_HEDGE = /^(?:some|another) (?!of\b)/i;

/** Takes hedge and count off the front of a noun phrase without its article; "the two sides" are those two. */
export function readCount(words: string): Counted {
  const found = COUNT.exec(words);
  if (!found) return { count: null, what: words.replace(ONLY_HEDGE, "") };
  return { count: toCount(found[1] ?? ""), what: words.slice(found[0].length) };
}

function toCount(text: string): Count {
  const words = text.toLowerCase().split(" ").filter(Boolean);
  if (words.some((word) => MANY_WORDS.has(word))) return { number: null, isCrowd: true };
  const number = words.reduce((product, word) => product * valueOf(word), 1);
  const isCrowd = number >= CROWD;
  return { number: words.some((word) => FEW_WORDS.has(word)) ? null : number, isCrowd };
}

/** 1 for what is no number. */
const valueOf = (word: string): number =>
  NUMBER_WORDS.get(word) ?? MULTIPLES.get(word) ?? (Number(word.replace(/[^\d.]|\.$/g, "")) || 1);

/** "200,000" and "thousands of" may be one crowd; "two" and "thousands of" are not, nor are 12,000 and 200,000. */
export function countsAgree(a: Count, b: Count): boolean {
  if (a.number !== null && b.number !== null) return a.number === b.number;
  return a.isCrowd === b.isCrowd;
}
