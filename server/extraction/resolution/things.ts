// Organizations, places, works, events and groups of one name: by spelling, acronym and the lexicon of countries.
import { FEDERAL_STATES } from "../../../graph-data/lexicons/places/federal-states.ts";
import type { EntityType } from "../../../graph-data/schema/index.ts";
import type { Candidate } from "./candidates.ts";
import type { Clusters } from "./clusters.ts";
import type { Context } from "./context.ts";
import { groupBy } from "./group-by.ts";
import { isCommonInstitution, knownBody, splitSeat } from "./institutions.ts";
import { joinShortNames } from "./short-names.ts";
import {
  isAcronym,
  isAcronymInAnyOrder,
  isAcronymOf,
  normaliseName,
  sameNumbers,
  stripDescriptor,
} from "./names.ts";
import { editDistance } from "../../edit-distance.ts";
import { jaroWinkler } from "./similarity.ts";
import { foldName, skeletonOf } from "./skeleton.ts";

const MAX_BLOCK = 100;
/** Shorter acronyms mean too many things to be joined across articles. */
const MIN_ACRONYM = 3;

export function resolveThings(candidates: readonly Candidate[], clusters: Clusters, context: Context): void {
  const things = candidates.filter(({ type }) => type !== "Person");
  joinSameName(things, clusters, context);
  joinDefinitions(candidates, clusters);
  joinShortNames(things, clusters, context);
  joinAcronyms(things, clusters, context);
  joinTransliterations(things, clusters);
  joinSlips(things, clusters, context);
  joinAcrossTypes(candidates, clusters, context);
}

/** "the European Union", "European Union" · "Microsoft Corp.", "Microsoft" · "the US", "United States" */
function joinSameName(things: readonly Candidate[], clusters: Clusters, context: Context): void {
  const keysOf = (thing: Candidate): string[] => {
    const body = knownBody(thing.name);
    // What it was taken for does not matter where every reader knows it.
    return body === null
      ? identityKeys(thing, context).map((key) => `${thing.type} ${key}`)
      : [`body ${body}`];
  };
  for (const [first, ...others] of groupBy(things, keysOf).values())
    for (const other of others) {
      // The Supreme Court of one state is not another's, though two articles tell one story.
      if (!first || (first.seat !== null && other.seat !== null && first.seat !== other.seat)) continue;
      const isSame = normaliseName(first.name) === normaliseName(other.name);
      const isSeated = first.seat !== null && first.seat === other.seat;
      const what = first.state === null ? knownBody(first.name) && "known body" : "state";
      const reason = isSame
        ? `same name${isSeated ? `, both of ${first.seat ?? ""}` : ""}`
        : what === null
          ? "a name in common"
          : `name of the same ${what}`;
      const confidence = isCommonInstitution(other.name) ? 0.8 : 0.95;
      clusters.join(first, other, { reason, confidence });
    }
}

/**
 * The names by which a thing is known anywhere. "The church" is one only to its own article; "the Supreme Court", to
 * the articles of its story and to those about its state.
 */
function identityKeys({ name, type, state, document, seat }: Candidate, context: Context): string[] {
  // The names of a state are its own; a name that only coreference gave it may be another state's.
  if (state !== null) return [normaliseName(state)];
  const own = normaliseName(name);
  if (isCommonInstitution(own)) {
    const stories = document === null ? [""] : context.storiesOf(document);
    const seats = seat === null ? [] : [normaliseName(`${name} of ${seat}`)];
    return [`${own} in ${document ?? ""}`, ...stories.map((story) => `${own} in ${story}`), ...seats];
  }
  const keys = [own];
  const seated = splitSeat(own);
  if (seated !== null) keys.push(normaliseName(`${seated.institution} of ${seated.state}`));
  if (type === "Organization")
    keys.push(normaliseName(stripDescriptor(name)), own.replace(/ (?:of|the|and|for) /g, " "));
  return [...new Set(keys)].filter((key) => key && !isCommonInstitution(key));
}

const isSameStory = (a: Candidate, b: Candidate, context: Context): boolean =>
  a.document !== null && b.document !== null && context.areSameStory(a.document, b.document);

/** "the Union of Rationalist Atheists and Agnostics (UAAR)" */
function joinDefinitions(candidates: readonly Candidate[], clusters: Clusters): void {
  const inDocument = new Map(candidates.map((c) => [`${c.document ?? ""}\u0000${c.chain}`, c]));
  for (const long of candidates) {
    if (long.bracketed === null) continue;
    const short = inDocument.get(`${long.document ?? ""}\u0000${long.bracketed}`);
    const isDefined =
      short && (isAcronymInAnyOrder(short.name, long.name) || isAcronymOf(short.name, long.name));
    if (isDefined)
      clusters.join(long, short, { reason: "short form in brackets after the name", confidence: 0.97 });
  }
}

/** In articles that name another actor in common. */
function areRelated(a: Candidate, b: Candidate, context: Context): boolean {
  const except = new Set([normaliseName(a.name), normaliseName(b.name)]);
  return a.document !== null && b.document !== null && context.shareActor(a.document, b.document, except);
}

/**
 * "World Health Organization", "WHO"; across articles three letters mean the same only in related ones: the broadcaster
 * CBC is no Congressional Black Caucus.
 */
function joinAcronyms(things: readonly Candidate[], clusters: Clusters, context: Context): void {
  const organizations = things.filter(
    ({ type }) => type === "Organization" || type === "Place" || type === "Event",
  );
  const acronyms = organizations.filter(({ name, state }) => isAcronym(name) && state === null);
  const byInitial = groupBy(
    organizations.filter(({ name }) => name.includes(" ")),
    ({ name }) => name.charAt(0).toLowerCase(),
  );
  for (const acronym of acronyms) {
    const letters = acronym.name.replace(/\P{L}/gu, "");
    const longs = (byInitial.get(letters.charAt(0).toLowerCase()) ?? []).filter(
      (long) =>
        long.type === acronym.type && isAcronymOf(letters, long.name) && sameNumbers(acronym.name, long.name),
    );
    const near = longs.filter((long) => long.document !== null && long.document === acronym.document);
    const far = letters.length < MIN_ACRONYM ? [] : longs;
    const told = far.filter((long) => letters.length > MIN_ACRONYM || areRelated(acronym, long, context));
    const found = near.length > 0 ? near : told;
    const [only] = found;
    if (!only || new Set(found.map((c) => clusters.find(c.index))).size !== 1) continue;
    const where = near.length > 0 ? " in the same article" : "";
    clusters.join(only, acronym, {
      reason: `initials of the long name${where}`,
      confidence: near.length > 0 ? 0.9 : 0.75,
    });
  }
}

/** "al-Qaeda", "al-Qa’ida", "Al-Qaida": an Arabic name under its article, in Latin letters one way or the other */
function joinTransliterations(things: readonly Candidate[], clusters: Clusters): void {
  const arabic = things.filter(({ name }) => ARABIC_ARTICLE.test(name));
  const keyOf = ({ type, name }: Candidate): string =>
    `${type} ${skeletonOf(name.replace(ARABIC_ARTICLE, ""))}`;
  for (const [first, ...others] of groupBy(arabic, keyOf).values())
    for (const other of others) {
      const [x, y] = [first, other].map((c) => foldName(c?.name ?? "").replaceAll(" ", ""));
      if (first && jaroWinkler(x ?? "", y ?? "") >= LEAST_LIKENESS)
        clusters.join(first, other, { reason: "transliteration of the same name", confidence: 0.85 });
    }
}

const ARABIC_ARTICLE = /^(?:al|el|as|ash|an|ar|at|ad)-(?=\p{L})/iu;
const LEAST_LIKENESS = 0.9;

/** "Amnesty Internatonal" once, "Amnesty International" often. Never two states: Iceland, Ireland. */
function joinSlips(things: readonly Candidate[], clusters: Clusters, context: Context): void {
  const named = things.filter(({ type, name, state }) => (type === "Organization" || type === "Place") && name.length >= 7 && state === null); // prettier-ignore
  const representatives = [...groupBy(named, (c) => String(clusters.find(c.index))).values()].flatMap(
    (g) => g[0] ?? [],
  );
  const keysOf = ({ type, name }: Candidate): string[] => {
    const key = normaliseName(name);
    return [`${type} ${key.slice(0, 5)}`, `${type} ${key.slice(-5)}`];
  };
  for (const block of groupBy(representatives, keysOf).values()) {
    if (block.length > MAX_BLOCK) continue;
    block.forEach((a, i) => {
      for (const b of block.slice(i + 1)) joinIfSlip(a, b, { clusters, context });
    });
  }
}

function joinIfSlip(
  a: Candidate,
  b: Candidate,
  { clusters, context }: { clusters: Clusters; context: Context },
): void {
  const [x, y] = [normaliseName(a.name), normaliseName(b.name)];
  const slips = Math.min(x.length, y.length) >= 14 ? 2 : 1;
  if (!sameNumbers(x, y) || isAcronym(a.name) || editDistance(x, y, slips) > slips || areOpposed(x, y))
    return;
  const weight = (c: Candidate): number =>
    clusters.membersOf(c).reduce((sum, m) => sum + (m.names.get(m.name) ?? 0), 0);
  const [rare, frequent] = weight(a) <= weight(b) ? [a, b] : [b, a];
  const isRelated = isSameStory(a, b, context) || a.document === b.document;
  if (weight(rare) * 3 <= weight(frequent) && isRelated)
    clusters.join(frequent, rare, { reason: "spelling of the same name", confidence: 0.8 });
}

/** "North Carolina", "South Carolina": one letter or two, and another land */
const areOpposed = (a: string, b: string): boolean =>
  [a, b].every((name) => FEDERAL_STATES.has(name) || /\b(?:north|south|east|west)(?:ern)?\b/.test(name));

/** Types that the same name may have got in different articles without being two things. */
const INTERCHANGEABLE: ReadonlySet<EntityType> = new Set(["Organization", "Place", "Event", "Work", "Other"]);

/** "Belta", an Organization in two articles and taken for a person in a third of the same story. */
function joinAcrossTypes(candidates: readonly Candidate[], clusters: Clusters, context: Context): void {
  for (const block of groupBy(candidates, ({ name }) => normaliseName(name)).values()) {
    if (block.length < 2 || new Set(block.map(({ type }) => type)).size < 2) continue;
    const weightOf = (type: EntityType): number => block.filter((c) => c.type === type).length;
    const ranked = [...block].sort((a, b) => weightOf(b.type) - weightOf(a.type) || a.index - b.index);
    const [main, ...others] = ranked;
    for (const other of others)
      if (main && other.type !== main.type && canChangeType(main, other, context))
        clusters.join(main, other, { reason: `same name, taken for ${other.type} there`, confidence: 0.7 });
  }
}

function canChangeType(main: Candidate, other: Candidate, context: Context): boolean {
  if (main.document === other.document) return false;
  // "Twitter", of which one article did not tell what it is
  if (main.type === "Other" || other.type === "Other")
    return (
      INTERCHANGEABLE.has(main.type) && INTERCHANGEABLE.has(other.type) && !isCommonInstitution(main.name)
    );
  if (main.document !== null && !isSameStory(main, other, context)) return false;
  const isPlainWord = other.type === "Person" && other.person?.given.length === 0 && other.titles.size === 0;
  return INTERCHANGEABLE.has(main.type) && (INTERCHANGEABLE.has(other.type) || isPlainWord);
}
