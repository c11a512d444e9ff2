// Look-ups over the lexicons of graph-data, in the shape that the rules of this folder ask for.
import { CALENDAR_WORDS } from "../../../graph-data/lexicons/names/calendar-words.ts";
import { BODY_KINDS } from "../../../graph-data/lexicons/names/kind-nouns.ts";
import {
  GROUP_NOUNS,
  ORGANIZATION_NOUNS,
  PLACE_NOUNS,
  WORK_NOUNS,
} from "../../../graph-data/lexicons/nouns/group-nouns.ts";
import { FEMALE_NOUNS, MALE_NOUNS, PERSON_NOUNS } from "../../../graph-data/lexicons/people/person-nouns.ts";
import { POST_NOMINALS, TITLES } from "../../../graph-data/lexicons/people/titles.ts";
import { COUNTRIES, type Country } from "../../../graph-data/lexicons/places/countries.ts";
import { normalise } from "./mention.ts";

export interface CountryForm {
  readonly country: Country;
  readonly form: "name" | "adjective" | "people" | "capital";
}

const countryForms = new Map<string, CountryForm[]>();
for (const country of COUNTRIES) {
  const add = (written: string, form: CountryForm["form"]) => {
    const key = normalise(written);
    countryForms.set(key, [...(countryForms.get(key) ?? []), { country, form }]);
  };
  for (const name of [country.name, ...country.otherNames]) add(name, "name");
  for (const adjective of country.adjectives) add(adjective, "adjective");
  for (const people of country.people) {
    add(people, "people");
    // "a Belarusian", "a New Zealander"
    if (people.endsWith("s")) add(people.slice(0, -1), "people");
  }
  for (const capital of country.capitals) add(capital, "capital");
}

/** The first country that uses these words in one of the given forms, or null. */
export function countryOf(text: string, ...forms: CountryForm["form"][]): Country | null {
  const key = normalise(text.replace(/^the\s+/i, ""));
  return countryForms.get(key)?.find((entry) => forms.includes(entry.form))?.country ?? null;
}

/** "Serb", "Croatian", "Dutchman": one person of a people. */
export function isNational(word: string): boolean {
  const plural = word.endsWith("man") ? `${word.slice(0, -2)}en` : `${word}s`;
  // "U.S." is an adjective too.
  return /\p{Ll}{2}/u.test(word) && countryOf(plural, "people") !== null;
}

/** "Mr", "President", "Vice-President": belongs to a person's name without being part of it. */
export function isTitle(word: string): boolean {
  return TITLES.has(word.toLowerCase());
}

export function isPostNominal(word: string): boolean {
  return POST_NOMINALS.has(word.toLowerCase());
}

export function isCalendarWord(word: string): boolean {
  return CALENDAR_WORDS.has(word.toLowerCase());
}

/** A noun for a person: "leader", "teacher", "chairwoman". */
export function isPersonNoun(lemma: string): boolean {
  return PERSON_NOUNS.has(lemma) || MALE_NOUNS.has(lemma) || FEMALE_NOUNS.has(lemma);
}

/** A noun for a body: "company", "ministry"; "carmaker", "drugmaker", but no "lawmaker". */
export function isOrganizationNoun(lemma: string): boolean {
  return ORGANIZATION_NOUNS.has(lemma) || isMaker(lemma);
}

const isMaker = (lemma: string): boolean => /.maker$/.test(lemma) && !isPersonNoun(lemma);

/** A noun that a company, club or body is called by after its name: "the firm", "the carmaker"; not "the government". */
export function isBodyKind(lemma: string): boolean {
  return BODY_KINDS.has(lemma) || isMaker(lemma);
}

export function isGroupNoun(lemma: string): boolean {
  return GROUP_NOUNS.has(lemma);
}

export function isPlaceNoun(lemma: string): boolean {
  return PLACE_NOUNS.has(lemma);
}

export function isWorkNoun(lemma: string): boolean {
  return WORK_NOUNS.has(lemma);
}
