// Sieves that join names with names, from the surest to the least sure.
import { COMPANY_WORDS } from "../../../../graph-data/lexicons/company-words.ts";
import { SURNAME_PARTICLES } from "../../../../graph-data/lexicons/name-parts.ts";
import { CLUB_SUFFIXES } from "../../../../graph-data/lexicons/sport-words.ts";
import { genderOfFirstName } from "../gender.ts";
import { countryOf } from "../lexicon.ts";
import { genderOf, typeOf, type Clusters } from "../clusters.ts";
import { winner, type Candidate } from "../mention.ts";
import { at, blockKindOf, type TextView } from "../text-view.ts";
import { mayBeOne } from "./constructions.ts";
import { editDistance } from "../../edit-distance.ts";

/** The same words, whatever stands around them: "the Kremlin's" and "Kremlin"; other names of a state as well. */
export function joinSameNames(clusters: Clusters): void {
  const known = new Map<string, Candidate[]>();
  for (const name of namesIn(clusters)) {
    const words = name.words.join(" ");
    const country =
      countryOf(words, "name") ?? (name.rule === "demonym" ? countryOf(words, "adjective") : null);
    const key = country ? `the state of ${country.name}` : inSingular(clusters, name);
    // Mr Brown and Mrs Brown are two; "Brown" is who was last spoken of.
    const earlier = known.get(key)?.findLast((other) => agree(clusters, other, name));
    if (earlier) clusters.join(earlier.id, name.id, country ? "same-state" : "same-name");
    remember(clusters, known, key, name);
  }
}

/** "Emirates Airlines" is Emirates Airline. */
function inSingular(clusters: Clusters, name: Candidate): string {
  const words = name.words.join(" ");
  const isBody = name.words.length > 1 && typeOf(clusters.of(name.id)) === "Organization";
  return isBody ? words.replace(/(?<=\p{L}{5})s$/u, "") : words;
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
  const all = [of(name.words), of(content), of(content.flatMap((w) => w.split("-")))];
  return [...new Set(all)].filter((initials) => initials.length > 1);
}

/**
 * The surname for the whole name: "Lukashenko" for "Alexander Lukashenko", also where it comes first, in a headline.
 * Of several with one surname the last one spoken of whose gender fits.
 */
export function joinSurnames(clusters: Clusters): void {
  const surnames = new Set(namesIn(clusters).flatMap((name) => (isFullName(name) ? surnamesOf(name) : [])));
  joinPartOfPerson(clusters, surnamesOf, "surname");
  // "Tsai" for "Tsai Ing-wen", "Gloria" for "Gloria Sam"
  joinPartOfPerson(
    clusters,
    ({ words: [first = ""] }) => (surnames.has(first) ? [] : [first, ...shortOf(first)]),
    "first-name",
  );
}

/** "Oli" of "Oliver", "Alex" of "Alexander" */
function shortOf(first: string): string[] {
  const beginnings = [3, 4, 5]
    .filter((length) => length <= first.length - 2)
    .map((length) => first.slice(0, length));
  return beginnings.filter((short) => genderOfFirstName(short) !== null || short.length === 3);
}

/** "Groot" and "de Groot" of "Pieter de Groot" */
function surnamesOf({ words }: Candidate): string[] {
  let start = words.length - 1;
  const surnames = [words[start] ?? ""];
  while (start > 1 && SURNAME_PARTICLES.has(words[start - 1] ?? "")) start--;
  if (start < words.length - 1) surnames.push(words.slice(start).join(" "));
  return surnames;
}

/** A given name and a surname: "De Groot" is a surname alone. */
const isFullName = ({ words }: Candidate): boolean =>
  words.length > 1 && !words.slice(0, -1).every((word) => SURNAME_PARTICLES.has(word));

/** People of one surname that are kept in mind at a time. */
const NAMESAKES = 8;

function joinPartOfPerson(
  clusters: Clusters,
  partsOf: (full: Candidate) => readonly string[],
  sieve: string,
): void {
  const keysOf = (name: Candidate) => (isFullName(name) && mayBePerson(clusters, name) ? partsOf(name) : []);
  const first = new Map<string, Candidate[]>();
  for (const name of distinct(clusters)) {
    for (const key of keysOf(name)) if ((first.get(key)?.length ?? 0) < NAMESAKES) push(first, key, name);
  }
  const recent = new Map<string, Candidate[]>();
  for (const name of namesIn(clusters)) {
    for (const key of keysOf(name)) remember(clusters, recent, key, name);
    const word = name.words.join(" ");
    if (isFullName(name) || name.rule === "demonym" || countryOf(word, "name")) continue;
    // "in Lisbon" is not "Lisbon Mendes"
    if ((name.votes.Place ?? 0) >= 4 && winner(name.votes) === "Place") continue;
    const person = typeOf(clusters.of(name.id)) === "Person";
    const fits = (full: Candidate) =>
      agree(clusters, full, name) &&
      !areNamesakes(clusters, full, name) &&
      (person || typeOf(clusters.of(full.id)) === "Person");
    // In a headline the surname comes before the whole name.
    const chosen = recent.get(word)?.findLast(fits) ?? first.get(word)?.find(fits);
    if (chosen) clusters.join(chosen.id, name.id, sieve);
  }
}

/** "Dennis Whitaker" and "Carol Whitaker": one bare "Whitaker" cannot be both. */
export function areNamesakes(clusters: Clusters, a: Candidate, b: Candidate): boolean {
  const [first, second] = [clusters.of(a.id), clusters.of(b.id)];
  if (first === second) return false;
  const genders = [genderOf(first), genderOf(second)];
  if (genders[0] !== null && genders[1] !== null && genders[0] !== genders[1]) return true;
  const fullNames = (cluster: typeof first) =>
    cluster.mentions.filter((m) => m.kind === "name" && isFullName(m));
  return fullNames(first).some((x) => fullNames(second).some((y) => x.words.at(-1) === y.words.at(-1) && x.words[0]?.[0] !== y.words[0]?.[0])); // prettier-ignore
}

/** Moves a person to the end of those last spoken of by one name. */
function remember(clusters: Clusters, recent: Map<string, Candidate[]>, key: string, name: Candidate): void {
  const others = (recent.get(key) ?? []).filter((other) => clusters.of(other.id) !== clusters.of(name.id));
  recent.set(key, [...others, name].slice(-NAMESAKES));
}

/** A person, or two or three words that nothing speaks for being something else: "Romelu Lukaku" taken for a building. */
function mayBePerson(clusters: Clusters, name: Candidate): boolean {
  if (typeOf(clusters.of(name.id)) === "Person") return true;
  const most = Math.max(0, ...Object.values(name.votes));
  return name.words.length < 4 && most < 2 && !name.words.includes("of");
}

function agree(clusters: Clusters, a: Candidate, b: Candidate): boolean {
  const first = genderOf(clusters.of(a.id));
  const second = b.gender;
  return first === null || second === null || first === second;
}

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

/** "Lukashnenko" for "Lukashenko", "Kristen Wilkins" for "Kristin Wilkins", "Putinand" for "Putin" */
export function joinMisspellings(view: TextView, clusters: Clusters): void {
  const persons = distinct(clusters).filter(
    (n) => /^(Person|Other)$/.test(typeOf(clusters.of(n.id))) || n.titles.length > 0,
  );
  for (const [k, name] of persons.entries()) {
    // Names are compared in a window: a document has few persons, and a book's worth must not cost its square.
    for (const earlier of persons.slice(Math.max(0, k - 200), k)) {
      if (clusters.of(earlier.id) === clusters.of(name.id) || !agree(clusters, earlier, name)) continue;
      if (isMisspelling(earlier.words, name.words) || isGlued(view, earlier, name)) {
        clusters.join(earlier.id, name.id, "misspelling");
        break;
      }
    }
  }
}

function isMisspelling(a: readonly string[], b: readonly string[]): boolean {
  const [first, second] = [a.at(-1) ?? "", b.at(-1) ?? ""];
  const surnames = close(first, second);
  if (!surnames) return false;
  if (a.length === 1 || b.length === 1) return first !== second;
  const [given, other] = [a.slice(0, -1).join(" "), b.slice(0, -1).join(" ")];
  return given === other ? true : first === second && close(given, other) && given[0] === other[0];
}

/** One letter in five, two in eight; the first letter is hardly ever mistyped. "Kwok-hing" is not "Kwok-kin". */
function close(a: string, b: string): boolean {
  const [x, y] = [a.split("-"), b.split("-")];
  return x.length === y.length && x.every((part, k) => areClose(part, y[k] ?? ""));
}

function areClose(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  if (a === b) return true;
  if (length < 5 || a[0] !== b[0] || Math.abs(a.length - b.length) > 2) return false;
  return editDistance(a, b) <= (length >= 8 ? 2 : 1);
}

/** A missing space before "and": "Vladimir Putinand Alexander Lukashenko" */
function isGlued(view: TextView, a: Candidate, b: Candidate): boolean {
  const last = b.words.at(-1) ?? "";
  return (
    last.endsWith("and") && last.slice(0, -3) === a.words.at(-1) && /^\p{Lu}/u.test(at(view, b.end).text)
  );
}

export function namesIn(clusters: Clusters): Candidate[] {
  return clusters.candidates.filter((c) => c.kind === "name");
}

/** One name for each different writing, the first. */
function distinct(clusters: Clusters): Candidate[] {
  const seen = new Map<string, Candidate>();
  for (const name of namesIn(clusters)) {
    const key = name.words.join(" ");
    if (!seen.has(key)) seen.set(key, name);
  }
  return [...seen.values()];
}

function joinOrdered(clusters: Clusters, a: Candidate, b: Candidate, sieve: string): void {
  if (a.id < b.id) clusters.join(a.id, b.id, sieve);
  else clusters.join(b.id, a.id, sieve);
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
