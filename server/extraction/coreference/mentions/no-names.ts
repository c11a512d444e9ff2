// What is written like a name and is none: common nouns, first words of sentences, parts of titles, persons by nationality.
import { CURRENCY_CODES } from "../../../../graph-data/lexicons/grammar/currency-codes.ts";
import { ABBREVIATED_NOUNS } from "../../../../graph-data/lexicons/names/acronyms.ts";
import {
  LEGISLATURES,
  ORGANIZATION_WORDS,
  PAPER_WORDS,
} from "../../../../graph-data/lexicons/names/name-parts.ts";
import { ENGLISH_FUNCTION_WORDS } from "../../../../graph-data/lexicons/pages/languages.ts";
import { OTHER_HOLDER_WORDS } from "../../../../graph-data/lexicons/people/offices.ts";
import { OFFICE_WORDS, PORTFOLIOS } from "../../../../graph-data/lexicons/people/titles.ts";
import type { Token } from "../../doc.ts";
import { genderOfFirstName } from "../gender.ts";
import {
  countryOf,
  isGroupNoun,
  isNational,
  isOrganizationNoun,
  isPersonNoun,
  isPlaceNoun,
  isPostNominal,
  isTitle,
} from "../lexicon.ts";
import { at, dependents, textOf, type TextView } from "../text-view.ts";
import { opensSentence, writtenWords } from "./written-words.ts";
import { isSportsReport } from "../typing/sports.ts";
import { isLongAcronym } from "./missed-names.ts";
import { isOfOffice } from "./name-repair.ts";
import { ADJECTIVE_ENDING, officeBefore } from "./office-holders.ts";
import { isCapitalised, type NameSpan } from "./name-span.ts";

export function isNoName(view: TextView, span: NameSpan): boolean {
  // "S$76.1m"
  if (/\p{Sc}/u.test(textOf(view, span.start, span.end))) return true;
  if (isAmount(view, span)) return true;
  // "Category 5", "Chapter 11"
  if (/^(Advisory Number|Category|Chapter|Grade|Level|Number|Phase|Round|Section|Stage|Tier)( \d+)?$/.test(textOf(view, span.start, span.end))) return true; // prettier-ignore
  if (isOfficeAlone(view, span) || isPortfolio(view, span) || isNewHolder(view, span)) return true;
  // "Economic Affairs" of "Minister of Economic Affairs Jonas Reiter"
  if (view.tokens.slice(span.start, span.end).every(({ index }) => isOfOffice(view, index))) return true;
  if (span.end - span.start !== 1) return false;
  if (ABBREVIATED_NOUNS.has(at(view, span.start).text.replace(/s$/, ""))) return true;
  // "Ex-Minister Karl Lund"
  if (/^(?:afro|anglo|co|euro|ex|franco|indo|mid|non|post|pre|sino|vice)$/i.test(at(view, span.start).text) && at(view, span.end).text === "-") return true; // prettier-ignore
  return [
    isSmallWord,
    isLetter,
    isShouted,
    isPartOfTitle,
    isCommonNoun,
    isAdjective,
    isPersonByNationality,
    isOpeningWord,
    isLanguage,
  ].some((rule) => rule(view, span));
}

/** "USD45 million", "HUF 345", "1,077 BGN"; "TVN24" is a channel */
function isAmount(view: TextView, { start, end }: NameSpan): boolean {
  const [code = "", glued = ""] = at(view, start).text.split(/(?<=^\p{Lu}{3})(?=\d)/u);
  if (!CURRENCY_CODES.has(code)) return false;
  const isNumber = (text: string): boolean => /^\d[\d.,]*(?:bn|m|k)?$/.test(text);
  if (glued !== "") return isNumber(glued) && end - start === 1;
  return isNumber(at(view, start + 1).text) || (end - start === 1 && isNumber(at(view, start - 1).text));
}

/** "New" and "New Home" of "New Home Secretary Ida Holm said": its capital only opens the sentence. */
function isNewHolder(view: TextView, { start, end }: NameSpan): boolean {
  const opening = at(view, start).text;
  if (!opensSentence(view, start) || !OTHER_HOLDER_WORDS.has(opening.toLowerCase())) return false;
  const words = view.tokens.slice(start + 1, start + 1 + MOST_OF_OFFICE).map((t) => t.text.toLowerCase());
  const title = words.findIndex((word) => isTitle(word));
  const isOffice = title >= 0 && start + 1 + title >= end - 1 && words.slice(0, title).every(isOfOffices);
  return isOffice && !namesAlone(view, opening);
}

/** "He left Next in May": with a capital within a sentence and none behind it, the word is a name of its own. */
const namesAlone = (view: TextView, word: string): boolean =>
  view.tokens.some(
    ({ text, index }) => text === word && !opensSentence(view, index) && !isCapitalised(at(view, index + 1)),
  );

/** Words of an office: "Foreign Affairs Minister" */
const MOST_OF_OFFICE = 4;

/** "Special Envoy", "Deputy Commissioner", "Aviation Minister", "Majority Leader": an office without its holder */
function isOfficeAlone(view: TextView, { start, end }: NameSpan): boolean {
  const words = view.tokens.slice(start, end);
  const last = words.at(-1)?.text.toLowerCase() ?? "";
  // "National Guard" is a body; "Democratic Representatives" are several
  const one = words.at(-1)?.xpos === "NNPS" ? last.replace(/s$/, "") : last;
  const isOffice = words.length > 1 && (isTitle(one) || (isPersonNoun(one) && !ORGANIZATION_WORDS.has(one)));
  const isRank = (text: string): boolean =>
    /^(?:champion|medallist|medalist)$/.test(one) && RANKED.test(text);
  return isOffice && words.slice(0, -1).every(({ text }) => isOfOffices(text.toLowerCase()) || isRank(text));
}

/** "UCI World Champion" */
const RANKED = /^(?:World|Olympic|Paralympic|European|African|Asian|National|Junior|\p{Lu}{2,5})$/u;

export const isOfOffices = (word: string): boolean =>
  OFFICE_WORDS.has(word) || PORTFOLIOS.has(word) || PARTISAN.test(word);
const PARTISAN = /^(?:conservative|democratic|labour|liberal|republican)$/;

/** "Commerce" of "Commerce Secretary Wilma Rossi": what the office is for */
function isPortfolio(view: TextView, { start, end }: NameSpan): boolean {
  const words = view.tokens.slice(start, end);
  return /^(Minister|Secretary|Commissioner)$/.test(at(view, end).text) && words.every(({ text }) => PORTFOLIOS.has(text.toLowerCase())); // prettier-ignore
}

/** "All" of "Equal for All", seen as a name by its capital alone; "US" is no "us" */
const isSmallWord = (view: TextView, { start, label }: NameSpan): boolean =>
  label === "" && /\p{Ll}$/u.test(at(view, start).text) && ENGLISH_FUNCTION_WORDS.has(at(view, start).text.toLowerCase()); // prettier-ignore

/** "C" of "vitamin C", "G" of "3G"; "Mr. A" is somebody. */
const isLetter = (view: TextView, { start }: NameSpan): boolean =>
  /^\p{Lu}\.?$/u.test(at(view, start).text) && !isTitle(at(view, start - 1).text);

/** "TOGETHER", "MORE": a word of the language in capitals, once; WHO comes again. */
function isShouted(view: TextView, { start }: NameSpan): boolean {
  const { text, xpos } = at(view, start);
  const isWord = /^\p{Lu}{3,}$/u.test(text) && !/^NN/.test(xpos) && ENGLISH_FUNCTION_WORDS.has(text.toLowerCase()); // prettier-ignore
  return isWord && view.tokens.filter((other) => other.text === text).length === 1;
}

/** "State" in "Secretary of State Mike Pompeo" */
function isPartOfTitle(view: TextView, span: NameSpan): boolean {
  const preposition = at(view, span.start - 1);
  // "Saudi Crown Prince"
  const isHeir =
    /^Crown$/.test(textOf(view, span.start, span.end)) && /^Prince(ss)?$/.test(at(view, span.end).text);
  if (isHeir) return true;
  const isState = textOf(view, span.start, span.end) === "State";
  return isState && preposition.text === "of" && /^secretar/i.test(at(view, span.start - 2).text);
}

/** "the Church", "the Court", "Opposition": a noun that is written like a name refers back to one as "the church" does. */
function isCommonNoun(view: TextView, { start, label }: NameSpan): boolean {
  const { text, xpos } = at(view, start);
  if (isLongAcronym(text) || isLegislature(view, text) || isSurname(view, start) || isPaper(view, start))
    return false;
  // "MPs", "NGOs": a plural that only looks like capitals
  const word = (/^\p{Lu}{2,}s$/u.test(text) ? text.slice(0, -1) : text).toLowerCase();
  // "the Prime Ministers of Norway and Peru"; but Rangers is a club
  const isPlural = xpos === "NNPS" || isTitle(at(view, start - 1).text);
  if (/^(PERSON|)$/.test(label) && isPlural && !isSportsReport(view) && isTitle(word.replace(/s$/, ""))) return true; // prettier-ignore
  // "a PhD student"
  if (isPostNominal(word)) return true;
  return isOrganizationNoun(word) || isGroupNoun(word) || isPersonNoun(word) || isPlaceNoun(word);
}

/** "the Senate" of a text that neither calls it by a longer name nor writes it small */
function isLegislature(view: TextView, text: string): boolean {
  if (!LEGISLATURES.has(text.toLowerCase())) return false;
  const { nouns, ends } = writtenWords(view);
  return !ends.has(text) && !nouns.has(text.toLowerCase());
}

/** "Guy" and "Hunter" after "Ann Guy" and "Robert Hunter", in a text that writes them small nowhere */
function isSurname(view: TextView, index: number): boolean {
  const { text } = at(view, index);
  if (!surnamesIn(view).has(text) || isTitle(text) || at(view, index - 1).upos === "DET") return false;
  return !writtenWords(view).nouns.has(text.toLowerCase());
}

const surnames = new WeakMap<TextView, ReadonlySet<string>>();

/** Last words of what the recogniser takes for whole names of persons. */
function surnamesIn(view: TextView): ReadonlySet<string> {
  const known = surnames.get(view);
  if (known) return known;
  const isWhole = ({ index, entType, entIob }: Token): boolean =>
    entType === "PERSON" && entIob === "I" && at(view, index + 1).entIob !== "I";
  const found = new Set(view.tokens.filter(isWhole).map(({ text }) => text));
  surnames.set(view, found);
  return found;
}

/** "reported by The Guardian", "told the Guardian newspaper" */
function isPaper(view: TextView, index: number): boolean {
  const [article, noun] = [at(view, index - 1), at(view, index + 1)];
  if (!PAPER_WORDS.has(at(view, index).text.toLowerCase())) return false;
  const isWithin = at(view, index - 2).sentence === article.sentence;
  return /^(newspaper|paper|daily|weekly|magazine)$/.test(noun.text) || (article.text === "The" && isWithin);
}

/** "Congressional" of "Congressional hearings"; "Russian" stands for its state, and "anti-Putin" names him. */
function isAdjective(view: TextView, { start, label }: NameSpan): boolean {
  const { text, xpos, deprel } = at(view, start);
  return (
    xpos === "JJ" &&
    deprel === "amod" &&
    at(view, start - 1).text !== "-" &&
    /^(ORG|LAW|EVENT|WORK_OF_ART|PRODUCT|)$/.test(label) &&
    countryOf(text, "adjective", "name") === null &&
    // "Brontec chairman Ann Lee"
    (ADJECTIVE_ENDING.test(text) || officeBefore(view, start + 1) === null)
  );
}

/** "The Serb lost", "every Australian who …": a person, not the people. */
function isPersonByNationality(view: TextView, { start, label }: NameSpan): boolean {
  const { text, deprel, xpos } = at(view, start);
  // "Lund, a Democrat from Ohio"
  const isOneOf = dependents(view, start, "det").some((det) => /^an?$/i.test(at(view, det).text));
  if (isOneOf && label === "NORP" && /^(appos|attr)$/.test(deprel) && !isNational(text)) return true;
  const isNoun = /^(nsubj|nsubjpass|dobj|pobj|dative|attr)$/.test(deprel) && xpos !== "NNPS";
  return isNoun && dependents(view, start, "det").length > 0 && isNational(text);
}

/** "Iodine" that opens a sentence or what is quoted, in a text that otherwise writes "iodine"; "Ships" at its beginning. */
function isOpeningWord(view: TextView, { start, label }: NameSpan): boolean {
  const { text, xpos } = at(view, start);
  if (!opensSentence(view, start) || genderOfFirstName(text) !== null) return false;
  const { nouns, names } = writtenWords(view);
  const isPlural = xpos === "NNS" && /^(ORG|)$/.test(label) && !isSportsReport(view);
  return (isPlural || nouns.has(text.toLowerCase())) && !names.has(text);
}

/** "translated into English", "speaks Russian": not the state */
function isLanguage(view: TextView, { start, label }: NameSpan): boolean {
  const { text, deprel, head } = at(view, start);
  const isTongue = label === "LANGUAGE" || countryOf(text, "adjective") !== null;
  if (!isTongue || countryOf(text, "name") !== null || dependents(view, start, "det").length > 0)
    return false;
  const governor = at(view, head);
  if (deprel === "dobj") return /^(speak|learn|teach|study)$/.test(governor.lemma);
  return deprel === "pobj" && /^(in|into|from)$/.test(governor.text) && (label === "LANGUAGE" || /^(translate|write|speak|publish)$/.test(at(view, governor.head).lemma)); // prettier-ignore
}
