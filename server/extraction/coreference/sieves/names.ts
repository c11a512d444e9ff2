// Sieves that join names with names: the same words, and the initials of a long name.
import { genderOfFirstName } from "../gender.ts";
import { countryOf } from "../lexicon.ts";
import { joinOrdered, typeOf, type Clusters } from "../clusters.ts";
import type { Candidate } from "../mention.ts";
import { at, blockKindOf, type TextView } from "../text-view.ts";
import { mayBeOne } from "./constructions.ts";
import { agree, distinct, namesIn, remember, stateAsOneWord } from "./name-lists.ts";

/** The same words, whatever stands around them: "the Kremlin's" and "Kremlin"; other names of a state as well. */
export function joinSameNames(clusters: Clusters): void {
  const known = new Map<string, Candidate[]>();
  for (const name of namesIn(clusters)) {
    const words = name.words.join(" ");
    const country =
      countryOf(words, "name") ?? (name.rule === "demonym" ? countryOf(words, "adjective") : null);
    const key = country ? `the state of ${country.name}` : keyOf(clusters, name);
    // Mr Brown and Mrs Brown are two; "Brown" is who was last spoken of.
    const earlier = known.get(key)?.findLast((other) => agree(clusters, other, name));
    if (earlier) clusters.join(earlier.id, name.id, country ? "same-state" : "same-name");
    remember(clusters, known, key, name);
  }
}

/** "Emirates Airlines" is Emirates Airline, "US Congress" United States Congress. */
function keyOf(clusters: Clusters, name: Candidate): string {
  const words = (ofState(name.words) ?? stateAsOneWord(name.words)).join(" ");
  const isBody = name.words.length > 1 && typeOf(clusters.of(name.id)) === "Organization";
  // "Stormy Daniels", taken for a firm
  const isPersonal = genderOfFirstName(name.words[0] ?? "") !== null;
  return isBody && !isPersonal ? words.replace(/(?<=\p{L}{5})s$/u, "") : words;
}

/** "Parliament of Iraq" as "Iraqi Parliament" is written */
function ofState(words: readonly string[]): readonly string[] | null {
  const of = words.indexOf("of");
  const state = of > 0 ? countryOf(words.slice(of + 1).join(" "), "name") : null;
  return state && [state.name, ...words.slice(0, of)];
}

/** "Union for Democracy and Social Progress (UDPS)", "USI" for "University of Southern Indiana" */
export function joinAcronyms(view: TextView, clusters: Clusters): void {
  const longs = distinct(clusters).filter((name) => name.words.length > 1 || isHyphened(name));
  const byInitials = new Map<string, Candidate>();
  for (const name of longs) {
    for (const initials of initialsOf(name)) if (!byInitials.has(initials)) byInitials.set(initials, name);
  }
  for (const name of distinct(clusters)) {
    const [word = ""] = name.words;
    if (name.words.length !== 1 || !/^[a-z][a-z0-9.&-]{1,7}$/.test(word) || countryOf(word, "name")) continue;
    const long = byInitials.get(word.replaceAll(/[.&-]/g, ""));
    const fits = long && typeOf(clusters.of(long.id)) !== "Person" && mayBeOne(clusters, long, name);
    // "HP" stands before "Hewlett-Packard" as often as after it
    if (fits && (isHyphened(long) || isIntroduced(view, long, name, namesIn(clusters))))
      joinOrdered(clusters, long, name, "acronym");
  }
}

/** "Hewlett-Packard" */
const isHyphened = ({ words }: Candidate): boolean =>
  words.length === 1 && /^\p{L}{2,}-\p{L}{2,}$/u.test(words[0] ?? "");

/** An article spells a name out before it shortens it; "BP" before "Benfica Place" is not short for it. A headline may go before. */
function isIntroduced(
  view: TextView,
  long: Candidate,
  short: Candidate,
  names: readonly Candidate[],
): boolean {
  const isSame = (a: Candidate, b: Candidate): boolean => a.words.join(" ") === b.words.join(" ");
  const inBody = names.find((name) => isSame(name, short) && !isInHeadline(view, name));
  if (!inBody || inBody.id > long.id) return true;
  // "CEI (Italian Episcopal Conference)", "the 5-Star (M5S)"
  const inBrackets = (name: Candidate): boolean => at(view, name.start - 1).text === "(";
  return names.some((name) => (isSame(name, long) || isSame(name, short)) && inBrackets(name));
}

function isInHeadline(view: TextView, name: Candidate): boolean {
  const kind = blockKindOf(view, name.start);
  return kind !== null && kind !== "body";
}

const SMALL_WORDS = new Set(["of", "the", "and", "for", "in", "on", "at", "to", "de", "la", "&", "'s"]);

/** With and without the small words: WHO, FIRST, USI. */
function initialsOf(name: Candidate): string[] {
  const content = name.words.filter((w) => !SMALL_WORDS.has(w));
  const of = (words: readonly string[]) => words.map((w) => w[0] ?? "").join("");
  // "CIA" of "United States Central Intelligence Agency"
  const [state = "", ...own] = stateAsOneWord(name.words);
  const ofBody =
    countryOf(state, "name") && own.length > 1 ? [of(own.filter((w) => !SMALL_WORDS.has(w)))] : [];
  const all = [of(name.words), of(content), of(content.flatMap((w) => w.split("-"))), ...ofBody];
  return [...new Set(all)].filter((initials) => initials.length > 1);
}
