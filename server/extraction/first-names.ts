// What a first name tells of its bearer; read by coreference within an article and by resolution across articles.
import { FEMALE_FIRST_NAMES } from "../../graph-data/lexicons/people/first-names-female.ts";
import { MALE_FIRST_NAMES } from "../../graph-data/lexicons/people/first-names-male.ts";

export type Gender = "male" | "female";

/** Of a name in lower case without accents: its gender, "either" for one that both bear, null for no first name. */
export function readFirstName(name: string): Gender | "either" | null {
  const male = MALE_FIRST_NAMES.has(name);
  const female = FEMALE_FIRST_NAMES.has(name);
  if (male && female) return "either";
  if (male) return "male";
  return female ? "female" : null;
}
