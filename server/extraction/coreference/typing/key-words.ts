// The word of a name that says what is named: "Court" of "Supreme Court of Cassation", "Estadio" of "Estadio da Luz".
import type { EntityType } from "../../../../graph-data/schema/index.ts";
import {
  EVENT_WORDS,
  LEADING_EVENT_WORDS,
  LEADING_LAND_WORDS,
  LEADING_ORGANIZATION_WORDS,
  LEADING_PLACE_WORDS,
  LEGISLATURES,
  ORGANIZATION_WORDS,
  PAPER_WORDS,
  PLACE_WORDS,
  SURNAME_WORDS,
  WORK_WORDS,
} from "../../../../graph-data/lexicons/names/name-parts.ts";
import { COMPANY_WORDS } from "../../../../graph-data/lexicons/organizations/company-words.ts";
import { genderOfFirstName } from "../gender.ts";
import { countryOf } from "../lexicon.ts";
import type { NameSpan } from "../mentions/name-span.ts";
import { at, headOf, type TextView } from "../text-view.ts";
import type { NameInText } from "./name-in-text.ts";
import { isSportsReport } from "./sports.ts";
import type { Vote } from "./voter.ts";

/** Words of the longest names of persons: "Martin Luther King Day" has more with its "Jr." */
const MOST_OF_PERSON = 4;
/** "Clean Water Act (CWA)": the initials are typed by what they stand for, however often they come. */
const SPELLED_OUT = 4;

const KINDS: readonly (readonly [type: EntityType, words: ReadonlySet<string>, weight: number])[] = [
  ["Organization", ORGANIZATION_WORDS, 4],
  ["Place", PLACE_WORDS, 3],
  ["Event", EVENT_WORDS, 3],
  ["Work", WORK_WORDS, 3],
];

/** "Estadio da Luz", "Lake Garda", "Hurricane Maria", "Primeira Liga" */
const LEADING_KINDS: typeof KINDS = [
  ["Place", LEADING_PLACE_WORDS, 2.5],
  ["Place", LEADING_LAND_WORDS, 2.5],
  ["Event", LEADING_EVENT_WORDS, 3],
  ["Organization", LEADING_ORGANIZATION_WORDS, 2.5],
];

const isKind = (word: string): boolean => KINDS.some(([, words]) => words.has(word));

/** Votes by the word that says what the thing is; returns whether there is one. */
export function voteByKeyWord(name: NameInText, vote: Vote): boolean {
  const word = at(name.view, nameHead(name.view, name.span)).text.toLowerCase().replace(/\.$/, "");
  const isBody = name.size < 2 ? isPaper(name, word) || LEGISLATURES.has(word) : isClub(name, word);
  if (isBody) vote("Organization", name.size < 2 ? 3 : 5);
  // "the All Basotho Convention"
  const isForAll = name.size > 1 && name.first.text === "All";
  if (isForAll) vote("Organization", 4);
  return isBody || isForAll || (name.size > 1 && voteByKind(name, word, vote));
}

function voteByKind(name: NameInText, word: string, vote: Vote): boolean {
  const kinds = kindsOf(name, word);
  for (const [type, weight] of kinds) vote(type, weight);
  if (kinds.length === 0)
    for (const [type, words, weight] of LEADING_KINDS)
      if (words.has(name.first.text.toLowerCase())) vote(type, weight);
  if (isNational(name, word)) vote("Organization", 1);
  // "Lisbon Rovers", taken for a person
  const isCompany = kinds.length === 0 && COMPANY_WORDS.has(word) && !isNamedLikePerson(name);
  if (isCompany) vote("Organization", 2.5);
  return isCompany || kinds.length > 0;
}

/** "told The Telegraph" */
const isPaper = ({ before }: NameInText, word: string): boolean =>
  PAPER_WORDS.has(word) && /^the$/i.test(before.text);

/** "Manchester City"; but "in Oklahoma City", "Mexico City" */
function isClub({ view, text, before }: NameInText, word: string): boolean {
  const isTown = countryOf(text, "capital") !== null || before.text === "in";
  return /^(city|town|county|united)$/.test(word) && !isTown && isSportsReport(view);
}

/** "Hubble Space Telescope", "Tony Award" and "Madison County", taken for persons; but "Tony Hall" is one. */
function kindsOf(name: NameInText, word: string): readonly (readonly [EntityType, number])[] {
  const { view, span, size } = name;
  if (span.label === "PERSON" && SURNAME_WORDS.has(word) && size <= MOST_OF_PERSON) return [];
  const hasInitials = at(view, span.end).text === "(" && at(view, span.end + 2).text === ")";
  const isPersonal = isNamedLikePerson(name);
  return KINDS.flatMap(([type, words, weight]) => {
    if (!words.has(word) || (isPersonal && !/^(Event|Place)$/.test(type))) return [];
    return [[type, type === "Work" && hasInitials ? SPELLED_OUT * weight : weight] as const];
  });
}

/** "James Webb" may be one, "James Webb Space Telescope" is none. */
const isNamedLikePerson = ({ span, size, first }: NameInText): boolean =>
  span.label === "PERSON" && size < 4 && genderOfFirstName(first.text) !== null;

/** "Hellenic Telecom" */
const isNational = ({ first, text }: NameInText, word: string): boolean =>
  !WORK_WORDS.has(word) &&
  countryOf(first.text, "adjective") !== null &&
  countryOf(text, "name", "adjective") === null;

/** "Sky News Arabia", "Royal Society Fellow", "Marine One": a word behind the first that is in no person's name */
export function holdsKind({ view, span }: NameInText): boolean {
  return view.tokens.slice(span.start + 1, span.end).some(({ text, upos }) => {
    const word = text.toLowerCase();
    return upos === "NUM" || /^(one|two)$/.test(word) || (!SURNAME_WORDS.has(word) && isKind(word));
  });
}

/**
 * Index of the last word before the first preposition: "Court" of "Supreme Court of Cassation", "Bill" of "Finance Bill 2019".
 */
export function nameHead(view: TextView, span: NameSpan): number {
  const isNumbered = span.end - span.start > 1 && /^\d+$/.test(at(view, span.end - 1).text);
  const last = isNumbered ? span.end - 2 : span.end - 1;
  // "District of Columbia Superior Court", "Tenure of Office Act"
  if (headOf(view, span.start, span.end) === last && isKind(at(view, last).text.toLowerCase())) return last;
  for (let i = span.start + 1; i < span.end; i++) {
    if (at(view, i).upos === "ADP") return i - 1;
  }
  return last;
}
