// The states of the lexicon under all their names.
import { COUNTRIES } from "../../../graph-data/lexicons/places/countries.ts";
import { normaliseName } from "./names.ts";

const names = new Map<string, string>();
const adjectives = new Map<string, string>();
for (const country of COUNTRIES) {
  for (const name of [country.name, ...country.otherNames]) names.set(normaliseName(name), country.name);
  for (const adjective of country.adjectives) adjectives.set(normaliseName(adjective), country.name);
}

/** "the US" → United States; null for what is no state. */
export const stateOf = (name: string): string | null => names.get(normaliseName(name)) ?? null;

/** "Russian" → Russia; null for "Russians", who are a people. */
export const stateOfAdjective = (name: string): string | null => adjectives.get(normaliseName(name)) ?? null;
