// Sieves for things that are called with the kind before their own name, and without: storms and ships.
import { joinOrdered, typeOf, type Clusters } from "../clusters.ts";
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
