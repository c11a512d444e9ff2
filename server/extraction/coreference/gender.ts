// Gender of first names and of nouns for persons.
import { FEMALE_NOUNS, MALE_NOUNS } from "../../../graph-data/lexicons/people/person-nouns.ts";
import { FEMALE_TITLES, MALE_TITLES } from "../../../graph-data/lexicons/people/titles.ts";
import { readFirstName, type Gender } from "../first-names.ts";
import { normalise } from "./mention.ts";

/** The gender that a first name tells, "either" for one that is a first name of both, null for no first name. */
export function genderOfFirstName(word: string): Gender | "either" | null {
  return readFirstName(normalise(word));
}

/** "Ms" */
export function genderOfTitle(word: string): Gender | null {
  const title = word.toLowerCase();
  if (MALE_TITLES.has(title)) return "male";
  return FEMALE_TITLES.has(title) ? "female" : null;
}

/** "wife" */
export function genderOfNoun(lemma: string): Gender | null {
  if (MALE_NOUNS.has(lemma)) return "male";
  return FEMALE_NOUNS.has(lemma) ? "female" : null;
}
