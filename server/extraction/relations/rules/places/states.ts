// Which places of an article are states, what they are called there, and which one the article is about.
import { COUNTRIES } from "../../../../../graph-data/lexicons/places/countries.ts";
import {
  CONTINENTS,
  DEFINITE_REGIONS,
  WORLD_REGIONS,
} from "../../../../../graph-data/lexicons/places/regions.ts";
import { mostSpokenOf } from "../../../home-state.ts";
import type { Context } from "../../arguments/context.ts";

const NAMES = new Set(COUNTRIES.flatMap((country) => [country.name, ...country.otherNames]));

/** A state, which lies in no other. */
export const isCountry = ({ mentions }: Context, id: number): boolean =>
  NAMES.has(mentions.chain(id)?.name ?? "");

/** A state lies in a part of the world: neither in another nor, as in "talks between Chile and Peru in Oslo", in a town. */
export const mayLieIn = (context: Context, inner: number, outer: number): boolean =>
  inner !== outer && (!isCountry(context, inner) || isWorldRegion(context, outer));

const isWorldRegion = ({ mentions }: Context, id: number): boolean => {
  const name = (mentions.chain(id)?.name ?? "").replace(/^the /i, "");
  return WORLD_REGIONS.has(name) || DEFINITE_REGIONS.has(name) || CONTINENTS.has(name);
};

/** Whatever the article calls its places by, and its states' adjectives: lower case → chain. */
export function namedPlaces({ chains, syntax }: Context): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const add = (name: string, id: number) => {
    const key = name.toLowerCase().replace(/^the /, "");
    if (!found.has(key)) found.set(key, id);
  };
  for (const { id, name, named, type, mentions } of chains) {
    if (!named || type !== "Place") continue;
    add(name, id);
    for (const { kind, start, end } of mentions)
      if (kind === "name") add(syntax.tokens.slice(start, end).map(({ text }) => text).join(" "), id); // prettier-ignore
    const country = COUNTRIES.find((each) => each.name === name || each.otherNames.includes(name));
    for (const other of country ? [country.name, ...country.otherNames, ...country.adjectives] : [])
      add(other, id);
  }
  return found;
}

/** Where what is told of no state or town is supposed to be of the one that an article is about. */
const LEAST_MENTIONS = 3;
/** Where it is the only one. */
const LEAST_ALONE = 2;

/** The one state, or the one town, that an article is about, or null. */
export function mostMentioned(
  { chains }: Context,
  isCandidate: (chain: number) => boolean,
  least = LEAST_MENTIONS,
): number | null {
  const places = chains.filter(({ id, named }) => named && isCandidate(id));
  return mostSpokenOf(
    places.map(({ id, mentions }) => [id, mentions.length] as const),
    least,
  );
}

/** The one state that an article names at all, but for a word in passing. */
export function onlyCountry(context: Context): number | null {
  const home = mostMentioned(context, (id) => isCountry(context, id), LEAST_ALONE);
  const others = context.chains.filter(
    (chain) => chain.named && chain.id !== home && isCountry(context, chain.id),
  );
  return others.every((chain) => chain.mentions.length < 2) && others.length < 3 ? home : null;
}
