// Two names that are one: of a person with many, with a particle between them, of a people within a state.
import { HONORIFICS } from "../../../../graph-data/lexicons/people/titles.ts";
import { SURNAME_PARTICLES } from "../../../../graph-data/lexicons/names/name-parts.ts";
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
  if (given.end !== start || !isPersonal) return false;
  // "Datuk Seri Syed Hamid Albar"
  const isHonoured = HONORIFICS.has(at(view, given.start - 1).text.toLowerCase());
  if (given.label === "PERSON" && isHonoured) return true;
  if (!mayOpen || !mayGoOn) return false;
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

/** "the French Open": an adjective of a state, and a contest */
export const isContestOf = (view: TextView, state: NameSpan, { start, end }: NameSpan): boolean =>
  state.label === "NORP" && state.end === start && end - start === 1 && /^(Open|Masters|Cup)$/.test(at(view, start).text); // prettier-ignore

/** "Recreativo do Libolo", "Museo del Prado": two halves with a small word of another language between them */
export function isForeignOf(view: TextView, first: NameSpan, second: NameSpan): boolean {
  const isBody = /^(ORG|FAC|)$/.test(first.label) && /^(ORG|FAC|GPE|LOC|)$/.test(second.label);
  return isBody && second.start === first.end + 1 && /^(do|da|dos|das|del|della|di|du)$/.test(at(view, first.end).text); // prettier-ignore
}

/** "American Samoans", "Bosnian Serbs": a people within a state, seen as two */
export const isPeopleOf = (view: TextView, state: NameSpan, { start, end, label }: NameSpan): boolean =>
  state.label === "NORP" && label === "NORP" && state.end === start && end - start === 1 &&
  at(view, start).xpos === "NNPS" && at(view, state.end - 1).deprel === "compound"; // prettier-ignore

/** "Isabel dos Santos", which the recogniser takes for two: a particle belongs to the surname after it. */
export function joinParticles(view: TextView, spans: readonly NameSpan[]): NameSpan[] {
  const joined: NameSpan[] = [];
  for (const span of spans) {
    const before = joined.at(-1);
    const between = before ? view.tokens.slice(before.end, span.start) : [];
    const isName = before && before.end - before.start === 1 && mayBeFirstName(view, before);
    const isJoint =
      between.length > 0 && between.length < 3 && between.every(({ text }) => SURNAME_PARTICLES.has(text));
    if (before && isName && isJoint && span.end - span.start < 3)
      joined[joined.length - 1] = {
        start: before.start,
        end: span.end,
        label: "PERSON",
        rule: "joined-name",
      };
    else joined.push(span);
  }
  return joined;
}

const mayBeFirstName = (view: TextView, { start, label }: NameSpan): boolean =>
  label === "PERSON" || genderOfFirstName(at(view, start).text) !== null;
