// Names that the entity recogniser did not see: capitalised runs, sites, repeated names, acronyms in brackets.
import { ORGANIZATION_WORDS } from "../../../../graph-data/lexicons/names/name-parts.ts";
import { ABBREVIATED_NOUNS } from "../../../../graph-data/lexicons/names/acronyms.ts";
import { NEWS_AGENCIES } from "../../../../graph-data/lexicons/organizations/news-agencies.ts";
import { PORTFOLIOS } from "../../../../graph-data/lexicons/people/titles.ts";
import type { Token } from "../../doc.ts";
import { genderOfFirstName } from "../gender.ts";
import { countryOf, isCalendarWord, isOrganizationNoun, isPersonNoun, isTitle } from "../lexicon.ts";
import { at, textOf, type TextView } from "../text-view.ts";
import { isOfOffice } from "./name-repair.ts";
import { coverage, isCapitalised, isHandle, type NameSpan } from "./name-span.ts";
import { opensSentence, writtenWords } from "./written-words.ts";

/** "Gawker.com", "alt.religion.scientology", "4chan", "dpa" */
export const isSiteName = (token: Token) =>
  /^\p{L}[\p{L}\d-]+(\.\p{L}[\p{L}\d-]+)+$/u.test(token.text) ||
  (/^\d{1,4}\p{Ll}{3,}$/u.test(token.text) &&
    !UNITS.test(token.text) &&
    /^(PROPN|NOUN|NUM|X)$/.test(token.upos)) ||
  SMALL_AGENCIES.has(token.text);
/** Agencies that write themselves in small letters: "dpa" */
const SMALL_AGENCIES = new Set(NEWS_AGENCIES.filter((name) => name === name.toLowerCase()));
const UNITS =
  /\d(min|sec|hrs|mph|kmh|kph|lbs|rpm|kwh|[mgt]?hz|bhp|ppm|ppb|usd|eur|gbp|aud|bpd|sqm|sqft|hundred|thousand|million|billion|trillion|year|month|week|day)s?$/;

/** "FIRST", but "CEO" is an office. */
export const isLongAcronym = (text: string): boolean => /^\p{Lu}{4,}$/u.test(text);

/** "Minister", and "Affairs" in "Minister of Foreign Affairs Pavlo Klimkin" */
const isOffice = (view: TextView, index: number): boolean => {
  const { text } = at(view, index);
  return (isTitle(text) && !isLongAcronym(text)) || isOfOffice(view, index);
};

/** "Justice" of "Justice Party" */
const isWithBody = (view: TextView, start: number, end: number): boolean =>
  end - start === 2 && ORGANIZATION_WORDS.has(at(view, end - 1).text.toLowerCase());

/** Runs of proper nouns that the recogniser missed. */
export function properRuns(view: TextView, known: readonly NameSpan[]): NameSpan[] {
  const covered = coverage(view, known);
  const runs: NameSpan[] = [];
  const fits = (token: Token) =>
    ((token.upos === "PROPN" && isCapitalised(token) && token.entType === "") || isSiteName(token) || isHandle(token) || isOfPlace(view, token) || isCapitalObject(view, token) || isBeforeAmount(view, token) || opensWithout(view, token) || isNumberName(view, token) || isBodyInCapitals(view, token)) &&
    !covered[token.index] && !token.isSpace && !isCalendarWord(token.text); // prettier-ignore
  for (let i = 0; i < view.tokens.length; i++) {
    if (!fits(at(view, i)) || isTitleCase(view, at(view, i).sentence)) continue;
    const goesOn = (index: number): boolean =>
      fits(at(view, index)) && view.paragraph[index] === view.paragraph[i];
    let end = i + 1;
    while (goesOn(end) || (isCapitalPreposition(at(view, end)) && goesOn(end + 1))) end++;
    let start = i;
    while (start < end && isOffice(view, start) && !isWithBody(view, start, end)) start++;
    // "Hellenic Telecom"
    const before = at(view, i - 1);
    const nationality =
      start === i &&
      before.entType === "NORP" &&
      isCapitalised(before) &&
      before.head >= i &&
      before.head < end;
    // but "Russian Andrey Rublev"
    const isOfPerson = isPersonNoun(at(view, i).lemma.toLowerCase()) || genderOfFirstName(at(view, i).text) !== null; // prettier-ignore
    if (nationality && !isOfPerson) start--;
    i = end;
    if (isOfficeOfState(view, start, end)) end = start + 1;
    if (end - start === 1 && isPortfolio(view, start)) continue;
    if (start === end || view.tokens.slice(start, end).every((t) => isPersonNoun(t.lemma.toLowerCase())))
      continue;
    runs.push({ start, end, label: "", rule: "proper-nouns" });
  }
  return runs;
}

/** "Broadcasting" in "Minister for Information and Broadcasting": what a minister is for, though it is no known portfolio. */
function isPortfolio(view: TextView, index: number): boolean {
  let first = at(view, index);
  while (first.deprel === "conj" && first.head < first.index) first = at(view, first.head);
  const link = at(view, first.head);
  const isFirst = first.upos === "NOUN" ? isCapitalised(first) : isOfOffice(view, first.index);
  return (
    first.index < index && isFirst && /^(?:for|of)$/.test(link.text) && isTitle(at(view, link.head).text)
  );
}

/** "China's Geely", read as a noun: within a sentence only a name has a capital there. */
function isOfPlace(view: TextView, token: Token): boolean {
  const isOwned = at(view, token.index - 1).xpos === "POS" && at(view, token.index - 2).entType === "GPE";
  const isName = token.upos === "NOUN" && token.entType === "" && /^\p{Lu}\p{L}*\p{Ll}$/u.test(token.text);
  const noun = token.lemma.toLowerCase();
  return isOwned && isName && !isTitle(token.text) && !isPersonNoun(noun) && !isOrganizationNoun(noun);
}

/** "Orbis paid Veltra 5 million dollars", taken for a part of the amount */
function isBeforeAmount(view: TextView, token: Token): boolean {
  const isMoney = token.entType === "MONEY" && token.entIob === "B" && token.upos === "PROPN";
  const isWord = /^\p{Lu}\p{Ll}{2,}$/u.test(token.text) && !CURRENCIES.test(token.text);
  return isMoney && isWord && at(view, token.index + 1).upos === "NUM";
}
const CURRENCIES =
  /^(?:Baht|Birr|Dollars?|Euros?|Francs?|Kroner|Kronor|Naira|Peso|Pounds?|Rand|Rupees?|Yen|Yuan)$/;

/** "acquired Beats", read as a noun: alone behind a verb, within a sentence, only a name has a capital. */
function isCapitalObject(view: TextView, token: Token): boolean {
  const { upos, entType, text, deprel, head, index } = token;
  const isWord = upos === "NOUN" && entType === "" && /^\p{Lu}\p{L}*\p{Ll}$/u.test(text);
  if (!isWord || deprel !== "dobj" || head !== index - 1) return false;
  const isSmallElsewhere = writtenWords(view).nouns.has(text.toLowerCase());
  const noun = token.lemma.toLowerCase();
  return !isSmallElsewhere && !isTitle(text) && !isPersonNoun(noun) && !isOrganizationNoun(noun);
}

/** "Moldovan Prime Minister resigns": the state's adjective, and an office */
function isOfficeOfState(view: TextView, start: number, end: number): boolean {
  const office = view.tokens.slice(start + 1, end);
  const isOfState = countryOf(at(view, start).text, "adjective") !== null && office.length > 0;
  return isOfState && office.every(({ text }) => isTitle(text) || PORTFOLIOS.has(text.toLowerCase()));
}

/** "Farmers Without Land", "Fans Supporting Farmers": within a sentence only a name has a capital there. */
const isCapitalPreposition = ({ text, upos, xpos }: Token): boolean =>
  (/^(ADP|SCONJ)$/.test(upos) || xpos === "VBG") && /^\p{Lu}\p{Ll}{3}/u.test(text);

/** "Doctors" of "Doctors Without Borders", also where it opens the sentence */
const opensWithout = (view: TextView, token: Token): boolean =>
  token.upos === "NOUN" && token.entType === "" && isCapitalised(token) &&
  isCapitalPreposition(at(view, token.index + 1)) && isCapitalised(at(view, token.index + 2)); // prettier-ignore

/** "Seven" of "Seven Summit Treks", "Three" of "Vodafone and Three": within a sentence a number has its capital from a name. */
function isNumberName(view: TextView, token: Token): boolean {
  const { text, entType, deprel, index, head } = token;
  if (!/^(One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)$/.test(text) || opensSentence(view, index))
    return false;
  const isOfName = head > index && /^(compound|nummod)$/.test(deprel) && isRunTo(view, index + 1, head);
  return entType === "CARDINAL" && (isOfName || (deprel === "conj" && at(view, head).entType === "ORG"));
}

/** "the opposition party LSDM", "the LSDM (Social Democratic League)": read as a noun */
function isBodyInCapitals(view: TextView, { text, upos, entType, index }: Token): boolean {
  if (upos !== "NOUN" || entType !== "" || !/^\p{Lu}{3,6}$/u.test(text) || ABBREVIATED_NOUNS.has(text))
    return false;
  const isBehindKind = isOrganizationNoun(at(view, index - 1).lemma.toLowerCase()) && /^\p{Ll}/u.test(at(view, index - 1).text); // prettier-ignore
  return isBehindKind || (at(view, index + 1).text === "(" && at(view, index + 2).entType === "ORG");
}

/** Nothing but proper nouns that the recogniser did not see. */
const isRunTo = (view: TextView, first: number, last: number): boolean =>
  view.tokens.slice(first, last + 1).every((t) => t.upos === "PROPN" && t.entType === "" && isCapitalised(t));

/**
 * Names of several words that were found elsewhere in the document: "The Ever Given" after "the ship Ever Given", and
 * "Free Growers", where the recogniser sees a name "Free" and a name "Growers".
 */
export function repeatedNames(view: TextView, known: readonly NameSpan[]): NameSpan[] {
  const spanAt = new Int32Array(view.tokens.length + 1).fill(-1);
  known.forEach(({ start, end }, k) => spanAt.fill(k, start, end));
  const byFirst = new Map<string, NameSpan[]>();
  for (const span of known) {
    const first = at(view, span.start).text;
    const words = textOf(view, span.start, span.end);
    const others = byFirst.get(first) ?? [];
    const isNew = span.end - span.start > 1 && !others.some((o) => textOf(view, o.start, o.end) === words);
    if (isNew) byFirst.set(first, [...others, span]);
  }
  /** A known name neither holds the stretch nor is cut by its ends. */
  const isFree = (start: number, end: number): boolean => {
    const [before, first, last, after] = [start - 1, start, end - 1, end].map((k) => spanAt[k] ?? -1);
    return (first === -1 || (first !== before && first !== last)) && (last === -1 || last !== after);
  };
  return view.tokens.flatMap(({ index, text }) => {
    const fitting = (byFirst.get(text) ?? []).filter(
      ({ start, end }) =>
        isFree(index, index + end - start) &&
        view.tokens.slice(start, end).every((word, k) => at(view, index + k).text === word.text),
    );
    return fitting.map(({ start, end, label }) => ({ start: index, end: index + end - start, label, rule: "known-name" })); // prettier-ignore
  });
}

/** Names that were recognised elsewhere in the document: "Warhol" in "the Warhol Polaroids". */
export function knownNames(view: TextView, known: readonly NameSpan[]): NameSpan[] {
  const covered = coverage(view, known);
  const labels = new Map<string, string>();
  for (const { start, end, label } of known) {
    const last = at(view, end - 1).text;
    if (end - start === 1 || label === "PERSON") labels.set(last, label);
    const initials = view.tokens
      .slice(start, end)
      .map((t) => t.text[0] ?? "")
      .join("")
      .replace(/[^\p{Lu}]/gu, "");
    if (end - start > 2 && initials.length > 2) labels.set(initials, label);
  }
  return view.tokens
    .filter(
      (t) =>
        !covered[t.index] &&
        t.text.length > 2 &&
        isCapitalised(t) &&
        labels.has(t.text) &&
        !isCalendarWord(t.text),
    )
    .filter(
      (t) => !isTitle(t.text) && at(view, t.index + 1).text !== "-" && at(view, t.index - 1).text !== "-",
    )
    .map((t) => ({ start: t.index, end: t.index + 1, label: labels.get(t.text) ?? "", rule: "known-name" }));
}

/** "Movimento 5 Stelle (M5S)" */
export function bracketedAcronyms(view: TextView, known: readonly NameSpan[]): NameSpan[] {
  const covered = coverage(view, known);
  return view.tokens
    .filter((t) => !covered[t.index] && /^(?=(?:.*\p{Lu}){2})[\p{Lu}\d]{2,8}$/u.test(t.text))
    .filter(
      (t) => at(view, t.index - 1).text === "(" && at(view, t.index + 1).text === ")" && covered[t.index - 2],
    )
    .map((t) => ({ start: t.index, end: t.index + 1, label: "", rule: "bracketed-acronym" }));
}

/** A headline in Title Case tells nothing about which of its words are names. */
export function isTitleCase(view: TextView, sentence: number): boolean {
  const known = titleCased.get(view) ?? new Map<number, boolean>();
  titleCased.set(view, known);
  const found = known.get(sentence) ?? hasTitleCase(view, sentence);
  known.set(sentence, found);
  return found;
}

/** It is asked of each word with a capital: of a sentence of 2,000 words, only the first pays for the look at all. */
const titleCased = new WeakMap<TextView, Map<number, boolean>>();

function hasTitleCase(view: TextView, sentence: number): boolean {
  const { start = 0, end = 0 } = view.doc.sentences[sentence] ?? {};
  const words = view.tokens.slice(start, end).filter((t) => /^\p{L}{4,}/u.test(t.text));
  const isMostly = words.length >= 4 && words.filter(isCapitalised).length > 0.75 * words.length;
  // "Naomi Osaka lost to Coco Gauff at the Australian Open", "Ann Lee met Tony Blair": many names, and a small verb
  const isSmall = (t: Token): boolean => !isCapitalised(t) && /^(VERB|NOUN|ADJ|ADV)$/.test(t.upos);
  const hasVerb = view.tokens.slice(start, end).some((t) => isSmall(t) && t.upos === "VERB");
  return isMostly && !hasVerb && !words.some(isSmall);
}
