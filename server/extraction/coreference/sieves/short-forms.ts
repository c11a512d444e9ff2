// Sieves that join a name that is no person's with a part of it: "Supreme Court" for "Supreme Court of Cassation".
import { ORGANIZATION_WORDS, PLACE_WORDS } from "../../../../graph-data/lexicons/names/name-parts.ts";
import { COMPANY_WORDS } from "../../../../graph-data/lexicons/organizations/company-words.ts";
import { CLUB_SUFFIXES } from "../../../../graph-data/lexicons/topics/sport-words.ts";
import { countryOf } from "../lexicon.ts";
import { joinOrdered, typeOf, type Clusters } from "../clusters.ts";
import type { Candidate } from "../mention.ts";
import { distinct, isSubsequence, push, stateAsOneWord } from "./name-lists.ts";

/**
 * "Andy Warhol Foundation" for "Andy Warhol Foundation for the Visual Arts", "Supreme Court" for "Supreme Court of
 * Cassation", "Rivers Committee" for "Senate Rivers and Harbours Committee"
 */
export function joinShortForms(clusters: Clusters): void {
  const names = distinct(clusters).filter(
    (name) => name.words.length > 1 && typeOf(clusters.of(name.id)) !== "Person",
  );
  const longs = new Map<string, Candidate[]>();
  const written = new Map<Candidate, readonly string[]>(
    names.map((name) => [name, stateAsOneWord(name.words)]),
  );
  const wordsOf = (name: Candidate): readonly string[] => written.get(name) ?? name.words;
  for (const long of names) {
    // The short form may leave out the first word, not more.
    const words = wordsOf(long);
    for (const word of new Set(words.length > 2 ? words.slice(0, 2) : [])) push(longs, word, long);
  }
  for (const short of names) {
    const candidates = longs.get(wordsOf(short)[0] ?? "") ?? [];
    const fitting = candidates.filter((long) => isShortOf(wordsOf(short), wordsOf(long)));
    const [only] = fitting;
    if (only && fitting.every((f) => clusters.of(f.id) === clusters.of(only.id)))
      joinOrdered(clusters, only, short, "short-form");
  }
}

/** The long name goes on after a preposition where the short one ends: a qualifier, not another thing. */
function isShortOf(short: readonly string[], long: readonly string[]): boolean {
  if (long.length <= short.length) return false;
  const at = long.findIndex((_, k) => short.every((word, n) => long[k + n] === word));
  if (at < 0) return leavesWordsOut(short, long) || leavesRankOut(short, long);
  const rest = long.slice(at + short.length);
  // "Samsan Heavy" of "Samsan Heavy Industries Co."
  if (
    at === 0 &&
    short.length > 1 &&
    rest.every((word) => COMPANY_WORDS.has(word) || CLUB_SUFFIXES.has(word))
  )
    return true;
  // "Eastern Marlow" of "Eastern Marlow Tribe"
  if (at === 0 && short.length > 1 && rest.length === 1 && KINDS_AFTER.has(rest[0] ?? "")) return true;
  return rest.length === 0 ? at <= 1 : ["of", "for", "at", "in"].includes(rest[0] ?? "") && at <= 1;
}

/** What names may be written with and without. */
const KINDS_AFTER = new Set([
  "group",
  "movement",
  "network",
  "newspaper",
  "organisation",
  "organization",
  "party",
  "tribe",
]);

/** "Judiciary Committee" of "Senate Judiciary and Rules Committee": the noun that says what the body is stays. */
function leavesWordsOut(short: readonly string[], long: readonly string[]): boolean {
  const kind = short.at(-1) ?? "";
  return kind === long.at(-1) && ORGANIZATION_WORDS.has(kind) && isSubsequence(short, long);
}

/** "Brandon Airport" of "Brandon International Airport": how large it is, or whose, stands before the noun. */
function leavesRankOut(short: readonly string[], long: readonly string[]): boolean {
  const kind = short.length - 1;
  return (
    long.length === short.length + 1 &&
    PLACE_WORDS.has(short[kind] ?? "") &&
    RANKS.has(long[kind] ?? "") &&
    short.every((word, n) => word === long[n < kind ? n : n + 1])
  );
}

const RANKS = new Set([
  "general",
  "international",
  "memorial",
  "municipal",
  "national",
  "provincial",
  "regional",
  "state",
]);

/** "Scientology" for "Church of Scientology", where it is no place of its own */
export function joinBodyByObject(clusters: Clusters): void {
  const bodies = new Map<string, Candidate>();
  for (const name of distinct(clusters)) {
    const [, of, object] = name.words;
    if (name.words.length === 3 && of === "of" && object && typeOf(clusters.of(name.id)) === "Organization")
      bodies.set(object, name);
  }
  for (const name of distinct(clusters)) {
    const body = name.words.length === 1 ? bodies.get(name.words[0] ?? "") : undefined;
    if (body && typeOf(clusters.of(name.id)) === "Organization") joinOrdered(clusters, body, name, "body-of");
  }
}

/** "the North" for "North Korea", "Korea" where only one of the two is spoken of */
export function joinPartOfState(clusters: Clusters): void {
  const states = distinct(clusters).filter(
    (name) => name.words.length === 2 && countryOf(name.words.join(" "), "name"),
  );
  for (const name of distinct(clusters)) {
    const [word = ""] = name.words;
    if (name.words.length !== 1 || countryOf(word, "name")) continue;
    const fitting = states.filter(
      (s) =>
        (s.words[1] === word && word !== "africa") ||
        (s.words[0] === word && /^(north|south|east|west)$/.test(word)),
    );
    const [only] = fitting;
    if (only && fitting.every((f) => clusters.of(f.id) === clusters.of(only.id)))
      joinOrdered(clusters, only, name, "part-of-state");
  }
}
