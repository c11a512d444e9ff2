// Names right before an office and who holds it, which the recogniser often takes for a people or for part of the person:
// "Iqaluit mayor Ann Lee", "Vestamet spokeswoman Ann Lee".
import { STATE_OFFICES, TOWN_OFFICES } from "../../../../graph-data/lexicons/people/offices.ts";
import { PORTFOLIOS } from "../../../../graph-data/lexicons/people/titles.ts";
import type { Token } from "../../doc.ts";
import { genderOfFirstName } from "../gender.ts";
import { isPersonNoun, isTitle } from "../lexicon.ts";
import { at, type TextView } from "../text-view.ts";
import { isCapitalised } from "./name-span.ts";

const LONGEST_OFFICE = 4;

/** The last noun of the office between this token and a person's name that follows at once; null where there is none. */
export function officeBefore(view: TextView, start: number): Token | null {
  const { sentence } = at(view, start);
  for (let i = start; i < start + LONGEST_OFFICE; i++) {
    const token = at(view, i);
    if (token.sentence !== sentence || !isOfficeWord(token)) return null;
    const next = at(view, i + 1);
    if (next.sentence === sentence && isOffice(token) && opensPerson(next)) return token;
  }
  return null;
}

const opensPerson = (token: Token): boolean =>
  isCapitalised(token) &&
  ((token.entType === "PERSON" && token.entIob === "B") || genderOfFirstName(token.text) !== null);

/** "mayor", "MLA" */
export const isOffice = ({ text, lemma }: Token): boolean =>
  isPersonNoun(lemma.toLowerCase()) || isTitle(text);

/** "chief", "climate" and "minister" */
const isOfficeWord = (token: Token): boolean =>
  isOffice(token) ||
  PORTFOLIOS.has(token.text.toLowerCase()) ||
  (/^(NOUN|ADJ)$/.test(token.upos) && /^\p{Ll}/u.test(token.text));

/** What has such offices: a town or state its mayor and ministers, a body all others. */
export const labelByOffice = ({ lemma }: Token): "GPE" | "ORG" => {
  const word = lemma.toLowerCase();
  return STATE_OFFICES.has(word) || TOWN_OFFICES.has(word) ? "GPE" : "ORG";
};

/** "Republican", "Democratic", "Shiite", "Jewish": a bearer's kind, and no name. */
export const ADJECTIVE_ENDING = /(?:an|ic|ish|ist|ite|ese|al|ive|im|ni)$/;
