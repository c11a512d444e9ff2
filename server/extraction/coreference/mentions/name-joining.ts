// Names that the recogniser saw only parts of: what belongs to them beside and between the parts.
import {
  EVENT_WORDS,
  ORGANIZATION_WORDS,
  PLACE_WORDS,
} from "../../../../graph-data/lexicons/names/name-parts.ts";
import { FEDERAL_STATES } from "../../../../graph-data/lexicons/places/federal-states.ts";
import { genderOfFirstName } from "../gender.ts";
import {
  countryOf,
  isCalendarWord,
  isGroupNoun,
  isNational,
  isOrganizationNoun,
  isPersonNoun,
  isTitle,
} from "../lexicon.ts";
import { at, headOf, textOf, type TextView } from "../text-view.ts";
import { isSportsReport } from "../typing/sports.ts";
import { areNamesOfOne, isContestOf, isForeignOf, isPeopleOf } from "./long-names.ts";
import { isTitleCase } from "./missed-names.ts";
import { isRepresented } from "./name-joints.ts";
import { isRoleBefore } from "./name-repair.ts";
import { isCapitalised, type NameSpan } from "./name-span.ts";
import { officeBefore } from "./office-holders.ts";

/** Takes in neighbouring proper nouns of the same noun phrase: "Hitwise UK" from "UK". */
export function extendSpan(view: TextView, span: NameSpan, all: readonly NameSpan[]): NameSpan {
  if (span.label === "NORP") return takePartyWord(view, span);
  let { start, end } = span;
  const taken = (index: number) =>
    all.some((other) => other !== span && index >= other.start && index < other.end);
  const joins = (index: number) => {
    const token = at(view, index);
    const name = token.upos === "PROPN" && isCapitalised(token) && !isCalendarWord(token.text);
    return (
      name &&
      !isTitle(token.text) &&
      !isRoleBefore(view, index) &&
      !isNational(token.text) &&
      !isPersonNoun(token.lemma.toLowerCase()) &&
      token.entType === "" &&
      !taken(index)
    );
  };
  const inside = (index: number) => index >= start && index < end;
  // "Defending Belarus today …" opens a sentence: its capital letter is no sign of a name
  const known = countryOf(textOf(view, start, end), "name", "capital") !== null;
  const opens = (index: number) => {
    const before = at(view, index - 1);
    return known && (before.sentence !== at(view, index).sentence || before.upos === "PUNCT");
  };
  // "the member for Wentworth Dave Sharma"
  const isElected = span.label === "PERSON" && end - start > 1 && isRepresented(view, start - 1);
  while (!isElected && joins(start - 1) && inside(at(view, start - 1).head) && !opens(start - 1)) start--;
  // "the Saudi Gazette", "the Greek Orthodox Church": the adjective belongs to an institution's name
  const before = at(view, start - 1);
  const institution = span.label !== "PERSON" && ORGANIZATION_WORDS.has(at(view, end - 1).text.toLowerCase());
  if (institution && before.entType === "NORP" && isCapitalised(before) && inside(before.head)) start--;
  // "South" of "the South African Astronomical Observatory"
  const isOfSide = institution && /^(?:African|Korean|Sudanese|American)$/.test(at(view, start).text);
  if (isOfSide && /^(?:South|North|Central|West|East|Latin)$/.test(at(view, start - 1).text)) start--;
  const belongs = (index: number) =>
    inside(at(view, index).head) || at(view, headOf(view, start, end)).head === index;
  while (joins(end) && (belongs(end) || isBesideInTitle(view, { ...span, start, end }))) end++;
  if (isLastWord(view, { ...span, start, end })) end++;
  return start === span.start && end === span.end ? span : { ...span, start, end, rule: "extended-name" };
}

/** "the Liberal Democrats", of which the recogniser sees Democrats alone */
function takePartyWord(view: TextView, span: NameSpan): NameSpan {
  const isParty = PARTIES.test(textOf(view, span.start, span.end));
  return isParty && PARTY_WORDS.test(at(view, span.start - 1).text)
    ? { ...span, start: span.start - 1, label: "ORG", rule: "extended-name" }
    : span;
}

const PARTIES = /^(?:Democrat|Republican|Conservative|Liberal|Socialist|Unionist|Nationalist)s?$/;
const PARTY_WORDS =
  /^(?:Liberal|Social|Christian|Free|National|Progressive|Radical|Independent|Democratic|Ulster)$/;

/** "East" of "Kavango East governor Ann Lee", which hangs to the office as "Kavango" does */
function isBesideInTitle(view: TextView, { start, end }: NameSpan): boolean {
  const [last, next] = [at(view, headOf(view, start, end)), at(view, end)];
  const isSibling = last.head === next.head && /^(compound|nmod)$/.test(next.deprel);
  return isSibling && !isTitleCase(view, next.sentence) && officeBefore(view, end + 1) !== null;
}

/** "Studio 54" from "Studio" */
export function takeNumberAfter(view: TextView, span: NameSpan): NameSpan {
  return isNumber(view, span) ? { ...span, end: span.end + 1, rule: "extended-name" } : span;
}

/** "54" after "Studio", "360" after "Xbox"; not the goals of a side, nor what is counted */
function isNumber(view: TextView, { label, start, end }: NameSpan): boolean {
  const token = at(view, end);
  const next = at(view, end + 1);
  if (!/^\d{1,3}$/.test(token.text) || token.deprel !== "nummod" || token.head !== end - 1) return false;
  if (/^(PERSON|NORP|GPE)$/.test(label) || isSportsReport(view) || isCalendarWord(at(view, end - 1).text))
    return false;
  return at(view, start).sentence === token.sentence && !/^[-–—:%$]$/.test(next.text) && next.upos !== "NOUN";
}

/** "Open" after "U.S.", "Two" after "BBC", "Or" after "Wilson": a capital that is no proper noun to the tagger */
function isLastWord(view: TextView, { label, start, end }: NameSpan): boolean {
  const token = at(view, end);
  const { sentence, deprel } = at(view, end - 1);
  if (token.sentence !== sentence || !/^\p{Lu}\p{Ll}/u.test(token.text) || isTitleCase(view, sentence))
    return false;
  if (token.upos === "PROPN" || isCalendarWord(token.text) || /^(NORP|GPE)$/.test(token.entType))
    return false;
  const isEvent =
    EVENT_WORDS.has(token.text.toLowerCase()) && /^(compound|nmod|amod|poss|npadvmod|nsubj)$/.test(deprel);
  const isNumbered = label === "ORG" && token.upos === "NUM";
  // "Wilson Or", whose surname is a small word
  const isSurname =
    label === "PERSON" && end - start === 1 && /^(CCONJ|ADP|AUX|ADV|PRON|SCONJ|PART)$/.test(token.upos);
  return isEvent || isNumbered || isSurname;
}

/** "the Rise to Power Fund", "the Daughters of the Revolution Hall": an institution's name begins at the first capital after "the". */
export function takeWordsBefore(view: TextView, span: NameSpan): NameSpan {
  if (opensWithAll(view, span))
    return { ...span, start: span.start - 1, label: "ORG", rule: "extended-name" };
  const last = at(view, span.end - 1);
  const kind = last.text.toLowerCase();
  const told = ORGANIZATION_WORDS.has(kind) ? "ORG" : PLACE_WORDS.has(kind) ? "FAC" : null;
  if (told === null || span.label === "PERSON" || isTitleCase(view, last.sentence)) return span;
  let { start } = span;
  for (let i = span.start - 1; i >= span.start - MAX_WORDS_BEFORE; i--) {
    const token = at(view, i);
    if (token.sentence !== last.sentence || token.isSpace) break;
    if (isCapitalised(token)) {
      if (!belongsBefore(view, i, start)) break;
      start = i;
    } else if (!WORD_JOINTS.has(token.text)) break;
  }
  const isOpened = at(view, start - 1).text.toLowerCase() === "the";
  if (start === span.start || !isOpened) return span;
  return { ...span, start, label: span.label || told, rule: "extended-name" };
}

/** "the ruling All Basotho Convention": within a sentence the capital is the name's */
function opensWithAll(view: TextView, { start, end, label }: NameSpan): boolean {
  const [all, before] = [at(view, start - 1), at(view, start - 2)];
  const isWithin = before.sentence === at(view, start).sentence && /^\p{Ll}/u.test(before.text);
  const { sentence } = at(view, start);
  return all.text === "All" && isWithin && end - start > 1 && /^(ORG|EVENT|)$/.test(label) && !isTitleCase(view, sentence); // prettier-ignore
}

const MAX_WORDS_BEFORE = 5;
const WORD_JOINTS = new Set(["of", "the", "to", "on", "and", "for", "without", "against", "with"]);

/** A capital that is no title and no name of its own; with "of" between, it may be tagged as one. */
function belongsBefore(view: TextView, index: number, start: number): boolean {
  const token = at(view, index);
  const isOffice = isTitle(token.text) || isPersonNoun(token.lemma.toLowerCase());
  if (isOffice || token.entType !== "" || isCalendarWord(token.text)) return false;
  if (at(view, index - 1).sentence !== token.sentence) return false;
  if (token.upos !== "PROPN" || index === start - 1 || at(view, index + 1).text === "of") return true;
  const noun = token.text.toLowerCase();
  // "the Public and Commercial Services Union"
  const isKind = noun !== "public" && (isOrganizationNoun(noun) || isGroupNoun(noun));
  return at(view, index - 1).text === "the" && !isKind;
}

/** "National Park": words that say what something is, and not which */
const isKindOnly = (view: TextView, { start, end }: NameSpan): boolean =>
  (PLACE_WORDS.has(at(view, end - 1).text.toLowerCase()) || at(view, end - 1).text === "Hospital") &&
  view.tokens.slice(start, end - 1).every(({ text }) => /^(National|State|Regional|International|Royal|Nature|Game|Wildlife|District|General|Memorial|Community)$/.test(text)); // prettier-ignore

/** Names whose parts the recogniser takes for two: the second goes into the first. */
export function joinAdjacent(view: TextView, spans: readonly NameSpan[]): NameSpan[] {
  const joined: NameSpan[] = [];
  for (const span of spans) {
    const before = joined.at(-1);
    const whole = before?.end === span.start ? joinPair(view, before, span) : null;
    if (whole) joined[joined.length - 1] = whole;
    else joined.push(span);
  }
  return joined;
}

function joinPair(view: TextView, before: NameSpan, span: NameSpan): NameSpan | null {
  const whole = { ...before, end: span.end, rule: "joined-name" };
  if (isSurnameOf(view, before, span)) return whole;
  if (areNamesOfOne(view, before, span)) return { ...whole, label: "PERSON" };
  if (isPeopleOf(view, before, span)) return { ...whole, label: "NORP" };
  if (isContestOf(view, before, span)) return { ...whole, label: "EVENT" };
  if (before.label === "NORP") return null;
  if (isKindBehind(view, before, span)) return whole;
  // What it is, the recogniser did not see
  if (isFirstHalf(view, before, span) || isUnknownTown(view, before, span)) return { ...whole, label: "" };
  return modifyOneBody(view, span) ? { ...whole, label: "ORG" } : null;
}

/** "Gombe Stream", then "National Park" */
function isKindBehind(view: TextView, before: NameSpan, span: NameSpan): boolean {
  const { head } = at(view, span.start - 1);
  const isCountry = countryOf(textOf(view, before.start, before.end), "name") !== null;
  return isKindOnly(view, span) && head >= span.start && head < span.end && !isCountry;
}

/** "Dynamo", then "Brno", both taken for the same kind of thing: the first hangs on the second */
function isFirstHalf(view: TextView, before: NameSpan, span: NameSpan): boolean {
  if (before.label !== span.label || !/^(ORG|PRODUCT|WORK_OF_ART|FAC)$/.test(span.label)) return false;
  if (isTitleCase(view, at(view, span.start).sentence)) return false;
  return view.tokens.slice(before.start, before.end).every(({ upos, deprel, head }) =>
      upos === "PROPN" && deprel === "compound" && ((head >= span.start && head < span.end) || head < before.end)); // prettier-ignore
}

/** "Aung", taken for a town, then "San Suu Kyi", which the recogniser did not see */
function isUnknownTown(view: TextView, before: NameSpan, span: NameSpan): boolean {
  const { text, deprel, head, sentence } = at(view, before.start);
  const isOneWord = before.label === "GPE" && before.end - before.start === 1;
  const isKnown = countryOf(text, "name", "capital") !== null || FEDERAL_STATES.has(text.toLowerCase());
  if (!isOneWord || isKnown || span.label !== "" || isTitleCase(view, sentence)) return false;
  return span.end - span.start > 1 && deprel === "compound" && head >= span.start && head < span.end;
}

/** "Saginaw", then "Chippewa", of "the Saginaw Chippewa tribe" */
function modifyOneBody(view: TextView, span: NameSpan): boolean {
  const [first, second, noun] = [at(view, span.start - 1), at(view, span.end - 1), at(view, span.end)];
  const lemma = noun.lemma.toLowerCase();
  if (noun.upos !== "NOUN" || !(isGroupNoun(lemma) || isOrganizationNoun(lemma))) return false;
  return [first, second].every(
    ({ deprel, head }) => deprel === "compound" && (head === noun.index || head === second.index),
  );
}

/** "Conway" of "John Horton Conway", which the recogniser takes for a town, or for another person */
function isSurnameOf(view: TextView, given: NameSpan, { start, end, label }: NameSpan): boolean {
  const isOne = given.label === "PERSON" && given.end === start && end - start === 1 && /^(GPE|LOC|ORG|PERSON)$/.test(label); // prettier-ignore
  const first = at(view, given.start);
  const isName = given.end - given.start > 1 || genderOfFirstName(first.text) !== null;
  if (!isOne || !isName || isTitleCase(view, first.sentence)) return false;
  return view.tokens.slice(given.start, given.end).every(({ deprel, head }) => deprel === "compound" && head === start); // prettier-ignore
}

/** "Movimento 5 Stelle": a number within one noun phrase; not the scores of "Sweden 2 Korea 1", of which each is a state. */
export function joinNumbered(view: TextView, spans: readonly NameSpan[]): NameSpan[] {
  const joined: NameSpan[] = [];
  for (const span of spans) {
    const before = joined.at(-1);
    const number = at(view, span.start - 1);
    const isNumbered = before?.end === span.start - 1 && /^\d{1,3}$/.test(number.text);
    const isScore = /^\d/.test(at(view, span.end).text) || number.head === before?.start;
    if (before && isNumbered && !isScore && haveOneHead(view, before, span) && !isStateName(view, before))
      joined[joined.length - 1] = { ...before, end: span.end, rule: "numbered-name" };
    else joined.push(span);
  }
  return joined;
}

const isStateName = (view: TextView, { start, end }: NameSpan): boolean =>
  countryOf(textOf(view, start, end), "name", "capital") !== null;

/** One of the two governs the other. */
function haveOneHead(view: TextView, a: NameSpan, b: NameSpan): boolean {
  const [x, y] = [headOf(view, a.start, a.end), headOf(view, b.start, b.end)];
  return at(view, x).head === y || at(view, y).head === x;
}

/** "the Commission on Presidential Debates" */
const ON_SOMETHING = new Set(["commission", "committee", "conference", "council", "panel", "subcommittee"]);

/** "the Municipality of Livorno", "the Andy Warhol Foundation for the Visual Arts": one name, not two. */
export function joinOf(view: TextView, spans: readonly NameSpan[]): NameSpan[] {
  const joined: NameSpan[] = [];
  for (const span of spans) {
    const before = joined.at(-1);
    if (before && (belongsTo(view, before, span) || isForeignOf(view, before, span))) {
      joined[joined.length - 1] = {
        ...before,
        end: span.end,
        label: before.label || "ORG",
        rule: "joined-name",
      };
    } else joined.push(span);
  }
  return joined;
}

function belongsTo(view: TextView, first: NameSpan, second: NameSpan): boolean {
  const between = view.tokens.slice(first.end, second.start);
  const [preposition, article] = between;
  if (!preposition || between.length > 2 || (article && article.upos !== "DET")) return false;
  switch (preposition.text) {
    case "of":
      return (isInstitution(view, first) || isEventOf(view, first, second)) && !isUniversity(view, first);
    // "the Andy Warhol Foundation for the Visual Arts", "Parliamentarians for Global Action"
    case "for":
      return !/^(PERSON|GPE)$/.test(second.label) && (isInstitution(view, first) || isOfMembers(view, first));
    case "on":
      return ON_SOMETHING.has(lastWord(view, first)) && !/^(PERSON|GPE|DATE)$/.test(second.label);
    // "University of Texas at Austin"
    case "at":
      return UNIVERSITY.test(at(view, first.start).text) && !/^(PERSON|EVENT)$/.test(second.label);
    default:
      return false;
  }
}

const UNIVERSITY = /^(University|College)$/;

const lastWord = (view: TextView, { end }: NameSpan): string => at(view, end - 1).text.toLowerCase();

/** "the Municipality of Livorno", "Proceedings of the Academy" */
function isInstitution(view: TextView, name: NameSpan): boolean {
  const noun = lastWord(view, name);
  const isRecord = /^(proceedings|annals|transactions)$/.test(noun);
  return name.label !== "PERSON" && (ORGANIZATION_WORDS.has(noun) || PLACE_WORDS.has(noun) || isRecord);
}

/** "the Battle of Hastings" */
const isEventOf = (view: TextView, first: NameSpan, second: NameSpan): boolean =>
  first.label !== "PERSON" && EVENT_WORDS.has(lastWord(view, first)) && !/^(PERSON|ORG)$/.test(second.label);

/** "Colorado State University of the US" is a name and where it is */
const isUniversity = (view: TextView, { start, end }: NameSpan): boolean =>
  UNIVERSITY.test(at(view, end - 1).text) && end - start > 1;

const isOfMembers = (view: TextView, name: NameSpan): boolean =>
  at(view, name.end - 1).xpos === "NNPS" && isPersonNoun(lastWord(view, name).replace(/s$/, ""));
