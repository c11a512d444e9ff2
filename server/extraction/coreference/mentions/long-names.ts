// Two names side by side that are one: of a person with many, of a people within a state.
import { genderOfFirstName } from "../gender.ts";
import { isNational, isOrganizationNoun, isPersonNoun, isTitle } from "../lexicon.ts";
import { at, type TextView } from "../text-view.ts";
import { isTitleCase } from "./missed-names.ts";
import type { NameSpan } from "./name-span.ts";

/** "Zine El Abidine Ben Ali", "Kevin Arnol Inuma Mandruma": pieces of one long name, each hanging on its last word */
export function areNamesOfOne(view: TextView, given: NameSpan, { start, end, label }: NameSpan): boolean {
  const first = at(view, given.start);
  const isPersonal = label === "PERSON" && end - start > 1 && end - given.start < MOST_OF_PERSON;
  const mayOpen = given.label === "PERSON" || (given.label === "" && given.end - given.start === 1 && !isOther(first.text)); // prettier-ignore
  const second = at(view, start).text;
  const mayGoOn = genderOfFirstName(second) === null || PARTICLES.test(second);
  if (given.end !== start || !isPersonal || !mayOpen || !mayGoOn) return false;
  if (isTitleCase(view, first.sentence)) return false;
  // The last word of all may stand behind the second piece: "Zine", "El Abidine", "Ben Ali"
  const last = at(view, end - 1);
  const head = last.deprel === "compound" ? last.head : end - 1;
  return view.tokens
    .slice(given.start, start)
    .every((t) => t.upos === "PROPN" && t.deprel === "compound" && (t.head === head || t.head < end));
}

const MOST_OF_PERSON = 7;
const PARTICLES = /^(Al|Ben|Bin|Bint|El|Ibn|Abu|De|Van|Von)$/;
const isOther = (word: string): boolean => isTitle(word) || isNational(word) || isPersonNoun(word.toLowerCase()) || isOrganizationNoun(word.toLowerCase()) || /^\p{Lu}{2,}$/u.test(word); // prettier-ignore

/** "American Samoans", "Bosnian Serbs": a people within a state, seen as two */
export const isPeopleOf = (view: TextView, state: NameSpan, { start, end, label }: NameSpan): boolean =>
  state.label === "NORP" && label === "NORP" && state.end === start && end - start === 1 &&
  at(view, start).xpos === "NNPS" && at(view, state.end - 1).deprel === "compound"; // prettier-ignore
