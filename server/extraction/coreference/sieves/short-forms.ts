// Sieves that join a name that is no person's with a part of it: "Supreme Court" for "Supreme Court of Cassation".
import { COMPANY_WORDS } from "../../../../graph-data/lexicons/company-words.ts";
import { CLUB_SUFFIXES } from "../../../../graph-data/lexicons/sport-words.ts";
import { countryOf } from "../lexicon.ts";
import { typeOf, type Clusters } from "../clusters.ts";
import type { Candidate } from "../mention.ts";
import { distinct, joinOrdered, push } from "./name-lists.ts";

/** "Andy Warhol Foundation" for "Andy Warhol Foundation for the Visual Arts", "Supreme Court" for "Supreme Court of Cassation" */
export function joinShortForms(clusters: Clusters): void {
  const names = distinct(clusters).filter(
    (name) => name.words.length > 1 && typeOf(clusters.of(name.id)) !== "Person",
  );
  const longs = new Map<string, Candidate[]>();
  for (const long of names) {
    // The short form may leave out the first word, not more.
    for (const word of new Set(long.words.length > 2 ? long.words.slice(0, 2) : [])) push(longs, word, long);
  }
  for (const short of names) {
    const candidates = longs.get(short.words[0] ?? "") ?? [];
    const fitting = candidates.filter((long) => isShortOf(short.words, long.words));
    const [only] = fitting;
    if (only && fitting.every((f) => clusters.of(f.id) === clusters.of(only.id)))
      joinOrdered(clusters, only, short, "short-form");
  }
}

/** The long name goes on after a preposition where the short one ends: a qualifier, not another thing. */
function isShortOf(short: readonly string[], long: readonly string[]): boolean {
  if (long.length <= short.length) return false;
  const at = long.findIndex((_, k) => short.every((word, n) => long[k + n] === word));
  if (at < 0) return false;
  const rest = long.slice(at + short.length);
  // "Samsan Heavy" of "Samsan Heavy Industries Co."
  if (
    at === 0 &&
    short.length > 1 &&
    rest.every((word) => COMPANY_WORDS.has(word) || CLUB_SUFFIXES.has(word))
  )
    return true;
  return rest.length === 0 ? at <= 1 : ["of", "for", "at", "in"].includes(rest[0] ?? "") && at <= 1;
}

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
      (s) => s.words[1] === word || (s.words[0] === word && /^(north|south|east|west)$/.test(word)),
    );
    const [only] = fitting;
    if (only && fitting.every((f) => clusters.of(f.id) === clusters.of(only.id)))
      joinOrdered(clusters, only, name, "part-of-state");
  }
}
