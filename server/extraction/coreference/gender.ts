// Gender of first names and of nouns for persons.
import { FEMALE_NOUNS, MALE_NOUNS } from "../../../graph-data/lexicons/role-nouns.ts";
import { FEMALE_TITLES, MALE_TITLES } from "../../../graph-data/lexicons/titles.ts";
import { FEMALE_FIRST_NAMES } from "../../../graph-data/lexicons/first-names-female.ts";
import { MALE_FIRST_NAMES } from "../../../graph-data/lexicons/first-names-male.ts";
import { normalise, type Gender } from "./mention.ts";

/** The gender that a first name tells, "either" for one that is a first name of both, null for no first name. */
export function genderOfFirstName(word: string): Gender | "either" | null {
  const name = normalise(word);
  const male = MALE_FIRST_NAMES.has(name);
  const female = FEMALE_FIRST_NAMES.has(name);
  if (male && female) return "either";
  if (male) return "male";
  return female ? "female" : null;
}

export function genderOfTitle(word: string): Gender | null {
  const title = word.toLowerCase();
  if (MALE_TITLES.has(title)) return "male";
  return FEMALE_TITLES.has(title) ? "female" : null;
}

export function genderOfNoun(lemma: string): Gender | null {
  if (MALE_NOUNS.has(lemma)) return "male";
  return FEMALE_NOUNS.has(lemma) ? "female" : null;
}
