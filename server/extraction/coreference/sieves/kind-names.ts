// Sieves for things that are called with the kind before or behind their own name, and without: storms, ships, provinces.
import { joinOrdered, typeOf, type Clusters } from "../clusters.ts";
import { countryOf } from "../lexicon.ts";
import type { Candidate } from "../mention.ts";
import { namesIn, push } from "./name-lists.ts";

const STORM =
  /^(?:hurricane|(?:sub)?tropical (?:storm|depression)|(?:super )?typhoon|(?:tropical )?cyclone|storm) (?=\S+$)/;
const SHIP = /^(?:hms|hmas|hmcs|uss|u\.s\.s\.|usns|uscgc|rms|mv|ms|mt|rv|ss) (?=\S+$)/;

/**
 * "Dorian" for "Hurricane Dorian", which was "Tropical Storm Dorian" before; "Grayback" for "USS Grayback". The
 * recogniser takes the bare name for a person's; not where a person of that name is spoken of.
 */
export function joinKindNames(clusters: Clusters): void {
  const persons = new Set<string>();
  const called = new Map<string, Candidate[]>();
  const bare: Candidate[] = [];
  for (const name of namesIn(clusters)) {
    const words = name.words.join(" ");
    const kind = (STORM.exec(words) ?? SHIP.exec(words))?.[0];
    if (kind !== undefined) push(called, words.slice(kind.length), name);
    else if (name.words.length === 1) bare.push(name);
    else if (typeOf(clusters.of(name.id)) === "Person") for (const word of name.words) persons.add(word);
  }
  if (called.size === 0) return;
  for (const [word, [first, ...others]] of called) {
    if (!first) continue;
    for (const other of others) joinOrdered(clusters, first, other, "kind-before-name");
    if (persons.has(word)) continue;
    for (const name of bare.filter(({ words }) => words[0] === word)) {
      const cluster = clusters.of(name.id);
      if (cluster === clusters.of(first.id) || name.titles.length > 0) continue;
      Object.assign(cluster, { votes: {}, labelVotes: {}, labelled: 0 });
      joinOrdered(clusters, first, name, "name-without-kind");
    }
  }
}

/** Kinds of land behind its name. Not "city" or "county": Kansas City is not in Kansas. */
const LAND = /^(?:state|province|governorate|oblast|prefecture|islands|sea)$/;

/** "Edo" for "Edo State", where both are places and no sentence tells them apart ("in Kano, Kano State"). */
export function joinLandNames(clusters: Clusters): void {
  const places = namesIn(clusters).filter(
    (name) => typeOf(clusters.of(name.id)) === "Place" && !countryOf(name.words.join(" "), "name", "capital"),
  );
  const lands = new Map<string, Candidate[]>();
  for (const name of places)
    if (name.words.length > 1 && LAND.test(name.words.at(-1) ?? "")) push(lands, name.words.slice(0, -1).join(" "), name); // prettier-ignore
  if (lands.size === 0) return;
  for (const [own, [first, ...others]] of lands) {
    if (!first) continue;
    const sentences = new Set([first, ...others].map(({ sentence }) => sentence));
    const bare = places.filter(({ words }) => words.join(" ") === own);
    if (bare.some(({ sentence }) => sentences.has(sentence))) continue;
    for (const name of bare) joinOrdered(clusters, first, name, "name-without-kind");
  }
}
