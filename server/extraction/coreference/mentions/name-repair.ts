// The entity recogniser's spans repaired: split where a name cannot go on, trimmed at their edges.
import { MULTIPLES } from "../../../../graph-data/lexicons/grammar/count-words.ts";
import { ORGANIZATION_WORDS, PLACE_WORDS } from "../../../../graph-data/lexicons/names/name-parts.ts";
import { COMPANY_WORDS } from "../../../../graph-data/lexicons/organizations/company-words.ts";
import { PLATFORMS } from "../../../../graph-data/lexicons/organizations/platforms.ts";
import { HONORIFICS, PORTFOLIOS } from "../../../../graph-data/lexicons/people/titles.ts";
import { FEDERAL_STATES } from "../../../../graph-data/lexicons/places/federal-states.ts";
import type { Token } from "../../doc.ts";
import { genderOfFirstName } from "../gender.ts";
import {
  countryOf,
  isCalendarWord,
  isNational,
  isOrganizationNoun,
  isPersonNoun,
  isPostNominal,
  isTitle,
} from "../lexicon.ts";
import { at, textOf, type TextView } from "../text-view.ts";
import { isBehindPerson, isJoint, isRepresented, opensName } from "./name-joints.ts";
import { isCapitalised, type NameSpan } from "./name-span.ts";
import { officeBefore } from "./office-holders.ts";

/** Splits a span where a name cannot go on, and takes away what is no part of the name at its edges. */
export function repairSpan(view: TextView, span: NameSpan): NameSpan[] {
  const pieces: NameSpan[] = [];
  let { start } = span;
  // "India" of "pro-India Nasheed"
  if (isStance(view, start + 2)) start += 2;
  if (!isAlone(span) && isStance(view, start) && countryOf(at(view, start).text, "name") !== null) {
    pieces.push({ ...span, start, end: start + 1, label: "GPE" });
    start++;
  }
  for (let i = start; i <= span.end; i++) {
    const isInside = i < span.end;
    const opens = isInside && i > start && opensName(view, { ...span, start }, i);
    if (isInside && !opens && !isJoint(view, span, i)) continue;
    const piece = trim(view, { ...span, start, end: i });
    const isPerson = isInside && isBehindPerson(view, { ...span, start }, i);
    if (piece) pieces.push(opens ? asPlace(view, piece) : isPerson ? { ...piece, label: "PERSON" } : piece);
    start = opens ? i : i + 1;
  }
  return pieces;
}

/** "pro-" right before a token */
const isStance = (view: TextView, index: number): boolean =>
  at(view, index - 1).text === "-" && /^(?:pro|anti)$/i.test(at(view, index - 2).text);

/** "Vermont" of "Vermont Bernie Sanders", cut off from a person's name */
function asPlace(view: TextView, piece: NameSpan): NameSpan {
  const name = textOf(view, piece.start, piece.end);
  const isPlace = countryOf(name, "name") !== null || FEDERAL_STATES.has(name.toLowerCase());
  return isPlace || (piece.label === "PERSON" && isRepresented(view, piece.start)) ? { ...piece, label: "GPE" } : piece; // prettier-ignore
}

/** The span without what is no part of the name at its edges; null where nothing is left that names anything. */
function trim(view: TextView, span: NameSpan): NameSpan | null {
  let { start, end } = span;
  while (start < end && isBeforeName(view, { ...span, start, end })) start++;
  while (start < end && isBehindName(view, { ...span, start, end })) end--;
  const piece = { ...span, start, end: endOfName(view, { ...span, start, end }) };
  return piece.end <= start || namesNothing(view, piece) ? null : piece;
}

/** Names of these kinds neither begin nor end with a number: "0 Korea Republic". */
const WORDED = /^(GPE|FAC|LOC|PERSON)$/;

/** Whether a name cannot begin with the span's first token. */
const isBeforeName = (view: TextView, span: NameSpan): boolean =>
  NO_BEGINNINGS.some((isFound) => isFound(view, span, at(view, span.start)));

const isAlone = ({ start, end }: NameSpan): boolean => end - start === 1;

const NO_BEGINNINGS: readonly ((view: TextView, span: NameSpan, first: Token) => boolean)[] = [
  (_, __, { isSpace, upos }) => isSpace || /^(PUNCT|ADP|PART)$/.test(upos),
  isSmall,
  // "Defending Belarus today"
  (_, { label }, { upos }) => label !== "WORK_OF_ART" && /^(VERB|ADV|AUX)$/.test(upos),
  // "the" of "the Volga"; but "The Hague", "A Star Is Born"
  (view, span, { upos }) =>
    upos === "DET" && (isAlone(span) || !(span.label === "WORK_OF_ART" || isPartOfPlace(view, span))),
  // "President" of "President Sandu"
  (view, span, { text }) => !isAlone(span) && isTitle(text) && !keepsTitle(view, span),
  // "Sri" of "Tan Sri Amin Mulia", "Datuk Seri Anwar"
  (view, span, { text }) => !isAlone(span) && isOfHonour(view, span.start, text),
  (_, span, { text }) => !isAlone(span) && /^(Today|Tonight|Tomorrow|Yesterday)$/.test(text),
  (view, { start, end }) => end - start > 2 && (isRoleBefore(view, start) || isPeopleBefore(view, start)),
  // "D-Ohio" of "Senator Ann Lee (D-Ohio)": the letter is her party
  (view, { start }, { text }) =>
    /^\p{Lu}$/u.test(text) && at(view, start - 1).text === "(" && at(view, start + 1).text === "-",
  // "0 Korea Republic"
  (_, { label }, { text }) => WORDED.test(label) && /^\d+$/.test(text),
  isOpeningAdjective,
  (view, span) => span.label === "PERSON" && isBesidePerson(view, span),
];

/** Titles of honour of two words: "Tan Sri", "Datuk Seri" */
const isOfHonour = (view: TextView, index: number, text: string): boolean =>
  (text === "Tan" && at(view, index + 1).text === "Sri") ||
  (/^(Sri|Seri|Paduka)$/.test(text) && /^(Tan|Datuk|Dato'?|Datin|Tun)$/.test(at(view, index - 1).text));

/** "a Westernising reformer"; but "la Repubblica" keeps its article */
function isSmall(_: TextView, { label }: NameSpan, first: Token): boolean {
  const isArticle = label === "ORG" && /^(la|le|el|il|los|las)$/.test(first.text);
  return !isCapitalised(first) && !/^\d/.test(first.text) && !isArticle;
}

/** "Briton" of "Briton Hayley Yelling", but "Dane Cook"; "Affairs" of "Minister of Foreign Affairs Pavlo Klimkin" */
function isBesidePerson(view: TextView, { start, end }: NameSpan): boolean {
  const isWholeName = end - start > 2 || (end - start === 2 && at(view, end).upos === "PROPN");
  return (isWholeName && isNational(at(view, start).text)) || (end - start > 1 && isOfOffice(view, start));
}

/** Whether a name cannot end with the span's last token. */
function isBehindName(view: TextView, { label, start, end }: NameSpan): boolean {
  const [before, token] = [at(view, end - 2), at(view, end - 1)];
  if (token.isSpace || /^(PUNCT|ADP|PART|CCONJ)$/.test(token.upos)) return true;
  // "Wong Kwok-kin"
  const isHyphened = before.text === "-" && end - 2 > start && before.end === token.start;
  // "Yonhap news agency" keeps its noun, which is its head
  const isKept = isHyphened || (label === "ORG" && isOrganizationNoun(token.lemma.toLowerCase()));
  if (!isCapitalised(token) && !/\d/.test(token.text) && !isKept) return true;
  // "Plaid Cymru - 4"
  const isCount = /^[-–—]$/.test(before.text) && before.end < token.start;
  return (WORDED.test(label) || isCount) && /^\d+$/.test(token.text);
}

/** Where the name ends in what the recogniser took into it: before a score, an office, the platform of a channel. */
function endOfName(view: TextView, { label, start, end: last }: NameSpan): number {
  let end = last;
  const isNumbered = /^\d+$/.test(at(view, end - 1).text);
  if (end - start > 1 && isNumbered && countryOf(textOf(view, start, end - 1), "name")) end--;
  // "Fulham 2 – 1 Southampton"
  if (end - start > 1 && opensScore(view, end - 1)) end--;
  // "paid Villarreal 12 million pounds"
  if (end - start > 1 && /^[\d.,]+$/.test(at(view, end - 1).text) && opensAmount(at(view, end))) end--;
  // "Ugandan Finance" of "Ugandan Finance Minister Matia Kasaija": the office begins within the span
  if (label !== "PERSON" && isOfficeHolder(view, end))
    while (end - start > 1 && PORTFOLIOS.has(at(view, end - 1).text.toLowerCase())) end--;
  // "a former United States Representative": whose office it is
  const isStates = end - start > 1 && countryOf(textOf(view, start, end - 1), "name") !== null;
  if (isStates && isTitle(at(view, end - 1).text)) end--;
  // "Port Moresby Northeast MP" of "Port Moresby Northeast MP Ann Lee"
  if (end - start > 1 && officeBefore(view, end - 1)?.index === end - 1) end--;
  // "the Nexta Telegram channel" is called Nexta
  const isPlatform = PLATFORMS.has(at(view, end - 1).text) && PLATFORM_PAGES.has(at(view, end).lemma);
  return end - start > 1 && isPlatform ? end - 1 : end;
}

/** What follows the number of an amount. */
const opensAmount = ({ text, lemma }: Token): boolean =>
  MULTIPLES.has(text.toLowerCase()) || /^(?:percent|%|pound|euro|dollar)$/.test(lemma);

/** "2" in "2 – 1" */
const opensScore = (view: TextView, index: number): boolean =>
  /^\d{1,2} [-–—:] \d{1,2}$/.test([0, 1, 2].map((step) => at(view, index + step).text).join(" "));

function namesNothing(view: TextView, { start, end }: NameSpan): boolean {
  const words = view.tokens.slice(start, end);
  const [first] = words;
  if (!words.some(isCapitalised) || words.every((t) => isCalendarWord(t.text) || /^[\d:.,]+$/.test(t.text)))
    return true;
  if (words.some((t) => /^\d{1,2}:\d{2}$/.test(t.text))) return true;
  // "Belarusian National flags"
  const beside = at(view, end);
  const isPlural = beside.upos === "NOUN" && beside.xpos === "NNS";
  if (isPlural && /^(National|Federal|Royal|Central)$/.test(words.at(-1)?.text ?? "")) return true;
  // "MP had faced a rival"
  if (words.length === 1 && /^(?:MPs?|MEP|MSP|PM|DPM|CEO|CFO)$/.test(first?.text ?? "")) return true;
  // "Datuk Seri", cut off from the name behind it
  if (words.every(({ text }) => HONORIFICS.has(text.toLowerCase())) && beside.upos === "PROPN") return true;
  if (words.length > 1 || !first) return false;
  // "a Westernising reformer"; "Mark Tedeschi, QC"
  const isParticiple = /(is|iz|ify)ing$/.test(first.text) && first.deprel === "compound";
  return isParticiple || (isPostNominal(first.text) && at(view, start - 1).text === ",");
}

const PLATFORM_PAGES = new Set(["account", "channel", "feed", "group", "page"]);

/** "Senators Marco Rubio and …", "Assemblywoman Selena Torres", "Kenyans Dejene Rono": who somebody is, before a first name */
export function isRoleBefore(view: TextView, index: number): boolean {
  const { text } = at(view, index);
  const one = text.replace(/s$/, "").replace(/men$/, "man");
  const isRole = isTitle(one) || isPersonNoun(one.toLowerCase()) || isNational(one) || /.(man|woman)$/.test(one) || /^(Democrat|Republican)$/.test(one); // prettier-ignore
  return (
    isRole &&
    !isTitle(text) &&
    // "Queens Park Rangers"
    !/^(Queens|Kings)$/.test(text) &&
    genderOfFirstName(text) === null &&
    genderOfFirstName(at(view, index + 1).text) !== null
  );
}

/** "Director" of "Director Films", "Queen" of "Queen Elizabeth Hospital" belong to the name; not "Lawyer" in "Lawyer Cliff Ombeta" */
function keepsTitle(view: TextView, { label, start, end }: NameSpan): boolean {
  // "Second World War", "President's Cup"
  if (label === "WORK_OF_ART" || label === "EVENT") return true;
  if (label === "ORG") return !isPersonOfOffice(view, start, end);
  const last = at(view, end - 1).text.toLowerCase();
  return label !== "PERSON" && end - start > 2 && PLACE_WORDS.has(last);
}

/** "Ethiopians Dejene Debela and …": a people in the plural, before one of them */
const isPeopleBefore = (view: TextView, index: number): boolean =>
  at(view, index).xpos === "NNPS" && isNational(at(view, index).text.replace(/s$/, ""));

/** "The" of "The Hague", which has its capital within a sentence too; "The Gambia" is known without */
function isPartOfPlace(view: TextView, { label, start, end }: NameSpan): boolean {
  if (label !== "GPE" || countryOf(textOf(view, start, end), "name")) return false;
  const next = at(view, start + 1).text;
  return view.tokens.some(
    ({ text, index, sentence }) =>
      text === "The" &&
      at(view, index + 1).text === next &&
      at(view, index - 1).sentence === sentence &&
      /^\p{Ll}/u.test(at(view, index - 1).text),
  );
}

/** "Veteran Dutch coach Piet Maas": the sentence begins with a capital, the name with the second */
function isOpeningAdjective(view: TextView, { start, end }: NameSpan): boolean {
  const isFirst = at(view, start - 1).sentence !== at(view, start).sentence;
  const isNationality = countryOf(at(view, start + 1).text, "adjective") !== null;
  return isFirst && end - start === 2 && isNationality && at(view, end).upos === "NOUN";
}

/** An office of government with who holds it after it: "Minister Matia Kasaija" */
function isOfficeHolder(view: TextView, index: number): boolean {
  return /^(minister|secretary|ministers)$/i.test(at(view, index).text);
}

/** "Lawyer Cliff Ombeta", taken for a firm; but "General Motors" */
function isPersonOfOffice(view: TextView, start: number, end: number): boolean {
  const last = at(view, end - 1).text.toLowerCase();
  return end - start === 3 && isPersonNoun(at(view, start).text.toLowerCase()) && genderOfFirstName(at(view, start + 1).text) !== null &&
    !ORGANIZATION_WORDS.has(last) && !COMPANY_WORDS.has(last); // prettier-ignore
}

/** A word of what an office is for: "Trade" and "Industry" in "Minister of Trade and Industry". */
export function isOfOffice(view: TextView, index: number): boolean {
  if (!PORTFOLIOS.has(at(view, index).text.toLowerCase())) return false;
  for (let i = index - 1; i > index - MAX_OFFICE; i--) {
    const { text } = at(view, i);
    // "the ministries of Interior, Culture and Environment"
    if (text === "of" || text === "for") return isTitle(at(view, i - 1).text) || /^(ministries|departments)$/i.test(at(view, i - 1).text); // prettier-ignore
    if (!/^(and|the|,)$/.test(text) && !PORTFOLIOS.has(text.toLowerCase())) return false;
  }
  return false;
}

const MAX_OFFICE = 12;
