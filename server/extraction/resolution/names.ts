// Names taken apart: what belongs to the name and what to the sentence, the title or the company's form.
import { SURNAME_PARTICLES } from "../../../graph-data/lexicons/names/name-parts.ts";
import { POST_NOMINALS, TITLES } from "../../../graph-data/lexicons/people/titles.ts";
import { foldName } from "./skeleton.ts";

const COMPANY_FORMS = new Set("inc ltd llc plc corp corporation co company gmbh ag sa nv bv spa limited incorporated llp group holdings holding".split(" ")); // prettier-ignore
/** Words that an acronym may leave out or take in. */
const SMALL_WORDS = new Set("of the and for in on to de la du des et y a an &".split(" "));

const DESCRIPTORS = /(?<=\p{Lu}[\p{L}\p{N}]*)(?: \p{Ll}+){0,2} (?:agency|party|group|company|newspaper|magazine|website|site|channel|movement|network|station|broadcaster|organi[sz]ation|service)$/u; // prettier-ignore

export interface PersonName {
  /** Folded given names, "" if only a surname is known. */
  readonly given: readonly string[];
  /** Folded, particles included. */
  readonly surname: string;
}

/** "the Kremlin’s" → Kremlin; "“Charter 97”" → Charter 97 */
export function trimName(words: string): string {
  return words
    .replace(/\s+/g, " ")
    .replace(/(?:['’]s|(?<=s)['’])$/u, "")
    .replace(/^(?:the|a|an)\s+(?=\S)/i, "")
    .replace(/^[\s"“”‘’'«»(,;:–—-]+|[\s"“”‘’'«»,;:–—-]+$/gu, "")
    .trim();
}

/** "President Vladimir Putin" → Vladimir Putin; "Mark Tedeschi, QC" → Mark Tedeschi. A title alone stays. */
export function stripTitles(name: string): string {
  const words = name.replace(/,/g, " ").split(" ").filter(Boolean);
  let start = 0;
  while (start < words.length - 1 && TITLES.has((words[start] ?? "").toLowerCase())) start++;
  let end = words.length;
  while (end - start > 1 && POST_NOMINALS.has((words[end - 1] ?? "").toLowerCase())) end--;
  return words.slice(start, end).join(" ");
}

/** "Belta news agency" → Belta; "M5S party" → M5S: what a thing is, in lower case after its name. */
export function stripDescriptor(name: string): string {
  return name.replace(DESCRIPTORS, "") || name;
}

/** Given names and surname of a person's name without titles. */
export function parsePersonName(name: string): PersonName {
  const words = foldName(name.replace(/[“"‘(][^”"’)]*[”"’)]/g, " "))
    .split(" ")
    .filter(Boolean);
  let from = Math.max(0, words.length - 1);
  while (from > 1 && SURNAME_PARTICLES.has(words[from - 1] ?? "")) from--;
  return { given: words.slice(0, from), surname: words.slice(from).join(" ") };
}

/** The same organization, place or work under all its spellings of case, article, dots and company form. */
export function normaliseName(name: string): string {
  const words = foldName(
    name
      .replace(/ A\/S$/, "")
      .replace(/(?<=\b\p{L})\.(?=\p{L}\b|$|\s)/gu, "")
      .replace(/&/g, " and "),
  ).split(" ");
  if (words.length > 1 && words[0] === "the") words.shift();
  while (words.length > 1 && COMPANY_FORMS.has(words.at(-1) ?? "")) words.pop();
  return words.join(" ");
}

export const isAcronym = (name: string): boolean => /^(?:\p{Lu}\.?){2,}s?$/u.test(name.replace(/[\d-]/g, ""));

/** Whether the letters are the initials of the long form's words, in their order: WHO, World Health Organization. */
export function isAcronymOf(acronym: string, long: string): boolean {
  const letters = lettersOf(acronym);
  return letters.length >= 2 && initialsOf(long).includes(letters);
}

/** The same initials in any order, as names in another language leave them: UDPS, Union for Democracy and Social Progress. */
export function isAcronymInAnyOrder(acronym: string, long: string): boolean {
  const sort = (text: string): string => [...text].sort().join("");
  const letters = lettersOf(acronym);
  return letters.length >= 3 && initialsOf(long).map(sort).includes(sort(letters));
}

const lettersOf = (acronym: string): string => acronym.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** With small words and without; [] for a single word. */
function initialsOf(long: string): string[] {
  const words = long.split(/[\s-]+/).filter(Boolean);
  const initials = (list: readonly string[]): string =>
    list.map((word) => word.charAt(0).toLowerCase()).join("");
  return words.length < 2
    ? []
    : [initials(words.filter((word) => !SMALL_WORDS.has(word.toLowerCase()))), initials(words)];
}

/** "IE6" and "IE9", "Channel 4" and "Channel 5" are two things. */
export function sameNumbers(a: string, b: string): boolean {
  const numbers = (text: string): string => (text.match(/\d+/g) ?? []).join(" ");
  return numbers(a) === numbers(b);
}
