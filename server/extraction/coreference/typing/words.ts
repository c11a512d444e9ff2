// What a name's own words tell: "Nizhny Novgorod Stadium", "Ministry of Culture", "Hamdullah Mohib" after "Ambassador".
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
import { KNOWN_BODIES } from "../../../../graph-data/lexicons/organizations/known-bodies.ts";
import { NEWS_AGENCIES } from "../../../../graph-data/lexicons/organizations/news-agencies.ts";
import { PLATFORMS } from "../../../../graph-data/lexicons/organizations/platforms.ts";
import { genderOfFirstName } from "../gender.ts";
import { countryOf, isPlaceNoun, isTitle } from "../lexicon.ts";
import { isSiteName } from "../mentions/missed-names.ts";
import type { NameSpan } from "../mentions/name-span.ts";
import { at, headOf, textOf, type TextView } from "../text-view.ts";
import { isIntroduced } from "./introductions.ts";
import { isSportsReport } from "./sports.ts";
import type { Voter } from "./voter.ts";

const AGENCIES: ReadonlySet<string> = new Set(NEWS_AGENCIES);
const BODIES: ReadonlySet<string> = new Set([...KNOWN_BODIES].flat());
const SHIP_PREFIXES =
  /^(U\.S\.S\.|H\.M\.S\.|HMS|HMAS|HMCS|USS|USNS|USCGC|RMS|RRS|INS|KRI|MV|MS|MT|RV|SS|TSS) /;
/** The recogniser gives these to persons' names too. */
const FIRST_NAME_LABELS = new Set(["PERSON", "ORG", "FAC", "PRODUCT", "WORK_OF_ART", ""]);

export const voteByWords: Voter = (view, span, vote) => {
  const text = textOf(view, span.start, span.end);
  if (countryOf(text, "name")) vote("Place", 4);
  else if (countryOf(text.replace(",", ""), "capital")) vote("Place", 2);
  // "Bloomberg", but not where the text has a Michael Bloomberg
  if (PLATFORMS.has(text) || (AGENCIES.has(text) && !isIntroduced(view, span))) vote("Organization", 4);
  // "EU", "US Federal Reserve"
  if (BODIES.has(text) || BODIES.has(textOf(view, span.start + 1, span.end))) vote("Organization", 4);
  // "Route 2", "Bell 206"
  if (span.label === "PERSON" && span.end - span.start > 1 && /^\d/.test(at(view, span.end - 1).text)) vote("Person", -3); // prettier-ignore
  if (countryOf(text, "people") && !countryOf(text, "adjective")) vote("Group", 6);
  // "easyJet", "WikiLeaks", but "MacArthur"
  if (/^(?!Mac|Fitz)(\p{Ll}{1,4}|\p{Lu}\p{Ll}{2,})\p{Lu}\p{Ll}+$/u.test(text)) vote("Organization", 2);
  // "4chan", "dpa"; an address is only linked to
  if (span.end - span.start === 1 && isSiteName(at(view, span.start)) && !text.includes("."))
    vote("Organization", 1);
  if (text.startsWith("@")) vote("Person", 0.5);
  // "Muslims", taken for a person
  const isPeople =
    span.label === "PERSON" && span.end - span.start === 1 && at(view, span.start).xpos === "NNPS";
  if (isPeople && !/^the$/i.test(at(view, span.start - 1).text)) vote("Group", 2);
  // "HMS Richmond"
  if (span.end - span.start > 1 && SHIP_PREFIXES.test(text)) vote("Work", 5);
  // "Marks & Spencer"
  if (/\p{L} & \p{L}/u.test(text)) vote("Organization", 3);
  const isKeyed = voteByKeyWord(view, span, vote);
  // "former Springfield mayor": the title is not the town's
  const head = at(view, nameHead(view, span));
  const before = at(view, span.start - 1);
  const owns = head.deprel === "compound" && at(view, head.head).upos === "NOUN";
  // nor "former US Marines"
  const isPlural = head.xpos === "NNPS";
  if (isTitle(before.text) && before.sentence === head.sentence && !owns && !isPlural) vote("Person", 4);
  const words = span.end - span.start;
  const isOfState = countryOf(at(view, span.start).text, "name", "capital") !== null;
  // "Kimberly-Clark" is one word
  const isHyphened = words === 3 && at(view, span.start + 1).text === "-";
  const isPersonal =
    !isOfState && !isHyphened && words > 1 && words < 5 && !isKeyed && FIRST_NAME_LABELS.has(span.label) && !holdsKind(view, span); // prettier-ignore
  // "al-Shabaab", whose article is no "Al"
  const isArticle = /^([ae]l|il|l[ae]|los|las)$/i.test(at(view, span.start).text);
  // "the Charlotte Hornets", "the Costa Sur plant"; but "the Annie Oakley print"
  const isOfPerson = head.deprel === "compound" && !isPlaceNoun(at(view, head.head).lemma.toLowerCase());
  const isOfThing = span.label !== "PERSON" && before.text.toLowerCase() === "the" && !isOfPerson;
  if (isPersonal && !isArticle && !isPlural && !isOfThing && genderOfFirstName(at(view, span.start).text))
    vote("Person", 2);
};

/** "Sky News Arabia", "Royal Society Fellow", "Marine One": a word behind the first that is in no person's name */
const holdsKind = (view: TextView, { start, end }: NameSpan): boolean =>
  view.tokens.slice(start + 1, end).some(({ text, upos }) => {
    const word = text.toLowerCase();
    return (
      upos === "NUM" ||
      /^(one|two)$/.test(word) ||
      (!SURNAME_WORDS.has(word) && KINDS.some((list) => list.has(word)))
    );
  });

const KINDS = [ORGANIZATION_WORDS, PLACE_WORDS, EVENT_WORDS, WORK_WORDS];

/** By the word that says what the thing is; returns whether there is one. */
const voteByKeyWord = (...[view, span, vote]: Parameters<Voter>): boolean => {
  const word = at(view, nameHead(view, span)).text.toLowerCase().replace(/\.$/, "");
  if (span.end - span.start < 2) {
    // "told The Telegraph"
    const isPaper = PAPER_WORDS.has(word) && /^the$/i.test(at(view, span.start - 1).text);
    const isHouse = LEGISLATURES.has(word);
    if (isPaper || isHouse) vote("Organization", 3);
    return isPaper || isHouse;
  }
  // "Manchester City"; but "in Oklahoma City", "Mexico City"
  const isTown = countryOf(textOf(view, span.start, span.end), "capital") !== null || at(view, span.start - 1).text === "in"; // prettier-ignore
  if (/^(city|town|county|united)$/.test(word) && !isTown && isSportsReport(view)) {
    vote("Organization", 5);
    return true;
  }
  const first = at(view, span.start).text;
  // "James Webb" may be one, "James Webb Space Telescope" is none.
  const isNamedLikePerson =
    span.label === "PERSON" && span.end - span.start < 4 && genderOfFirstName(first) !== null;
  let isKeyed = false;
  const hasInitials = at(view, span.end).text === "(" && at(view, span.end + 2).text === ")";
  const lists = [["Organization", ORGANIZATION_WORDS, 4], ["Place", PLACE_WORDS, 3], ["Event", EVENT_WORDS, 3], ["Work", WORK_WORDS, 3]] as const; // prettier-ignore
  // "Hubble Space Telescope", "Tony Award" and "Madison County", taken for persons; but "Tony Hall" is one.
  if (span.label !== "PERSON" || !SURNAME_WORDS.has(word) || span.end - span.start > MOST_OF_PERSON)
    for (const [type, list, weight] of lists) {
      if (!list.has(word) || (isNamedLikePerson && !/^(Event|Place)$/.test(type))) continue;
      vote(type, type === "Work" && hasInitials ? SPELLED_OUT * weight : weight);
      isKeyed = true;
    }
  // "Estadio da Luz", "Primeira Liga"
  if (!isKeyed && LEADING_PLACE_WORDS.has(first.toLowerCase())) vote("Place", 2.5);
  if (!isKeyed && LEADING_LAND_WORDS.has(first.toLowerCase())) vote("Place", 2.5);
  if (!isKeyed && LEADING_EVENT_WORDS.has(first.toLowerCase())) vote("Event", 3);
  if (!isKeyed && LEADING_ORGANIZATION_WORDS.has(first.toLowerCase())) vote("Organization", 2.5);
  // "Hellenic Telecom"
  const isNational =
    !WORK_WORDS.has(word) &&
    countryOf(first, "adjective") !== null &&
    countryOf(textOf(view, span.start, span.end), "name", "adjective") === null;
  if (isNational) vote("Organization", 1);
  // "Lisbon Rovers", taken for a person
  if (isKeyed || !COMPANY_WORDS.has(word) || isNamedLikePerson) return isKeyed;
  vote("Organization", 2.5);
  return true;
};

/** Words of the longest names of persons: "Martin Luther King Day" has more with its "Jr." */
const MOST_OF_PERSON = 4;
/** "Clean Water Act (CWA)": the initials are typed by what they stand for, however often they come. */
const SPELLED_OUT = 4;

/** The last word before the first preposition: "Court" of "Supreme Court of Cassation", "Bill" of "Finance Bill 2019". */
export function nameHead(view: TextView, span: NameSpan): number {
  const isNumbered = span.end - span.start > 1 && /^\d+$/.test(at(view, span.end - 1).text);
  const last = isNumbered ? span.end - 2 : span.end - 1;
  // "District of Columbia Superior Court", "Tenure of Office Act"
  const kind = at(view, last).text.toLowerCase();
  if (headOf(view, span.start, span.end) === last && KINDS.some((list) => list.has(kind))) return last;
  for (let i = span.start + 1; i < span.end; i++) {
    if (at(view, i).upos === "ADP") return i - 1;
  }
  return last;
}
