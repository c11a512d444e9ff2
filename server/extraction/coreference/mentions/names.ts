// Finds the names of a document: the entity recogniser's spans repaired, then capitalised runs that it missed.
import type { Token } from "../../doc.ts";
import {
  countryOf,
  isCalendarWord,
  isGroupNoun,
  isNational,
  isOrganizationNoun,
  isPersonNoun,
  isPlaceNoun,
  isPostNominal,
  isTitle,
} from "../lexicon.ts";
import { bracketedAcronyms, isTitleCase, knownNames, properRuns } from "./missed-names.ts";
import { isCapitalised, type NameSpan } from "./name-span.ts";
import { at, headOf, textOf, type TextView } from "../text-view.ts";
import { ORGANIZATION_WORDS, PLACE_WORDS } from "../../../../graph-data/lexicons/name-parts.ts";
import { PORTFOLIOS } from "../../../../graph-data/lexicons/titles.ts";

const NAME_LABELS = new Set([
  "PERSON",
  "ORG",
  "GPE",
  "LOC",
  "FAC",
  "NORP",
  "EVENT",
  "WORK_OF_ART",
  "PRODUCT",
  "LAW",
  "LANGUAGE",
]);

/** All names, in text order, none inside another. */
export function findNames(view: TextView): NameSpan[] {
  const recognised = recognisedSpans(view).flatMap((span) => repair(view, span));
  const extended = withoutOverlap(recognised.map((span) => extend(view, span, recognised)));
  const found = withoutOverlap([...extended, ...properRuns(view, extended)]);
  const numbered = found.map((span) => takeNumber(view, span));
  const all = withoutOverlap([...numbered, ...knownNames(view, found), ...bracketedAcronyms(view, found)]);
  const names = joinOf(view, joinNumbered(view, all)).filter(
    (span) =>
      !isPartOfTitle(view, span) &&
      !isCommonNoun(view, span) &&
      !isHeadlineWord(view, span) &&
      !isPersonByNationality(view, span),
  );
  return names.map((span) => shrinkInHeadline(view, span)).flatMap((span) => adjectiveOrName(view, span));
}

function recognisedSpans(view: TextView): NameSpan[] {
  const spans: NameSpan[] = [];
  const { tokens } = view;
  for (let i = 0; i < tokens.length; i++) {
    const token = at(view, i);
    if (token.entIob !== "B" || !NAME_LABELS.has(token.entType)) continue;
    let end = i + 1;
    while (at(view, end).entIob === "I") end++;
    spans.push({ start: i, end, label: token.entType, rule: "entity-recogniser" });
  }
  return spans;
}

const isBreak = (token: Token) => /^["“”«»():;—–|•]$/.test(token.text);

/** Splits a span where a name cannot go on, and takes away what is no part of the name at its edges. */
function repair(view: TextView, span: NameSpan): NameSpan[] {
  const pieces: NameSpan[] = [];
  let start = span.start;
  for (let i = span.start; i <= span.end; i++) {
    const token = at(view, i);
    const person = span.label === "PERSON" || span.label === "GPE";
    // "Vladimir Putin and Alexander Lukashenko" given as one person
    const joint = person && (token.text === "," || token.upos === "CCONJ");
    const newLine = i > start && i < span.end && view.paragraph[i] !== view.paragraph[start];
    if (i < span.end && !isBreak(token) && !joint && !newLine) continue;
    const piece = trim(view, { ...span, start, end: i });
    if (piece) pieces.push(piece);
    start = newLine ? i : i + 1;
  }
  return pieces;
}

function trim(view: TextView, span: NameSpan): NameSpan | null {
  let { start, end } = span;
  const place =
    span.label === "GPE" || span.label === "FAC" || span.label === "LOC" || span.label === "PERSON";
  for (; start < end; start++) {
    const token = at(view, start);
    const lowercase = !isCapitalised(token) && !/^\d/.test(token.text);
    // "Defending Belarus today", "a Westernising reformer"
    const verb = span.label !== "WORK_OF_ART" && /^(VERB|ADV|AUX)$/.test(token.upos);
    const article = token.upos === "DET" && !(start + 1 < end && span.label === "WORK_OF_ART");
    const title =
      span.label !== "ORG" && span.label !== "WORK_OF_ART" && start + 1 < end && isTitle(token.text);
    // "0 Korea Republic"
    const number = place && /^\d+$/.test(token.text);
    const connector = token.upos === "PUNCT" || token.upos === "ADP" || token.upos === "PART";
    if (token.isSpace || lowercase || verb || article || title || number || connector) continue;
    break;
  }
  for (; end > start; end--) {
    const token = at(view, end - 1);
    // "Yonhap news agency" keeps its noun, which is its head
    // "Wong Kwok-kin"
    const hyphenated = at(view, end - 2).text === "-" && end - 2 > start;
    const lowercase =
      !isCapitalised(token) &&
      !/\d/.test(token.text) &&
      !hyphenated &&
      !(span.label === "ORG" && isOrganizationNoun(token.lemma.toLowerCase()));
    const number = place && /^\d+$/.test(token.text);
    const connector =
      token.upos === "PUNCT" || token.upos === "ADP" || token.upos === "PART" || token.upos === "CCONJ";
    if (token.isSpace || lowercase || number || connector) continue;
    break;
  }
  if (
    end - start > 1 &&
    /^\d+$/.test(at(view, end - 1).text) &&
    countryOf(textOf(view, start, end - 1), "name")
  )
    end--;
  // "Fulham 2 – 1 Southampton"
  const score = [at(view, end).text, at(view, end + 1).text];
  if (end - start > 1 && /^\d{1,2}$/.test(at(view, end - 1).text) && /^[-–—:]$/.test(score[0] ?? "") && /^\d{1,2}$/.test(score[1] ?? "")) end--; // prettier-ignore
  // "Ugandan Finance" of "Ugandan Finance Minister Matia Kasaija": the office begins within the span
  if (span.label !== "PERSON" && end - start > 1 && isOfficeHolder(view, end))
    while (end - start > 1 && PORTFOLIOS.has(at(view, end - 1).text.toLowerCase())) end--;
  if (end <= start) return null;
  const words = view.tokens.slice(start, end);
  if (!words.some(isCapitalised) || words.every((t) => isCalendarWord(t.text) || /^[\d:.,]+$/.test(t.text)))
    return null;
  if (words.some((t) => /^\d{1,2}:\d{2}$/.test(t.text))) return null;
  // "a Westernising reformer"
  const [word] = words;
  if (words.length === 1 && /(is|iz|ify)ing$/.test(word?.text ?? "") && word?.deprel === "compound")
    return null;
  // "Belarusian National flags"
  const beside = at(view, end);
  if (
    /^(National|Federal|Royal|Central)$/.test(words.at(-1)?.text ?? "") &&
    beside.upos === "NOUN" &&
    beside.xpos === "NNS"
  )
    return null;
  // "Mark Tedeschi, QC"
  if (words.length === 1 && isPostNominal(words[0]?.text ?? "") && at(view, start - 1).text === ",")
    return null;
  return { ...span, start, end };
}

/** An office of government with who holds it after it: "Minister Matia Kasaija" */
function isOfficeHolder(view: TextView, index: number): boolean {
  return /^(minister|secretary|ministers)$/i.test(at(view, index).text);
}

/** Takes in neighbouring proper nouns of the same noun phrase: "Hitwise UK" from "UK". */
function extend(view: TextView, span: NameSpan, all: readonly NameSpan[]): NameSpan {
  if (span.label === "NORP") return span;
  let { start, end } = span;
  const taken = (index: number) =>
    all.some((other) => other !== span && index >= other.start && index < other.end);
  const joins = (index: number) => {
    const token = at(view, index);
    const name = token.upos === "PROPN" && isCapitalised(token) && !isCalendarWord(token.text);
    return (
      name &&
      !isTitle(token.text) &&
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
  while (joins(start - 1) && inside(at(view, start - 1).head) && !opens(start - 1)) start--;
  // "the Saudi Gazette", "the Greek Orthodox Church": the adjective belongs to an institution's name
  const before = at(view, start - 1);
  const institution = span.label !== "PERSON" && ORGANIZATION_WORDS.has(at(view, end - 1).text.toLowerCase());
  if (institution && before.entType === "NORP" && isCapitalised(before) && inside(before.head)) start--;
  while (joins(end) && (inside(at(view, end).head) || at(view, headOf(view, start, end)).head === end)) end++;
  return start === span.start && end === span.end ? span : { ...span, start, end, rule: "extended-name" };
}

/** "5-Star Movement" from "Star Movement" */
function takeNumber(view: TextView, span: NameSpan): NameSpan {
  const isNumbered = /^\d{1,2}$/.test(at(view, span.start - 2).text) && isTightHyphen(view, span.start - 1);
  return isNumbered ? { ...span, start: span.start - 2, rule: "extended-name" } : span;
}

/** A hyphen without space on either side. */
function isTightHyphen(view: TextView, index: number): boolean {
  const hyphen = at(view, index);
  return (
    hyphen.text === "-" &&
    at(view, index - 1).end === hyphen.start &&
    at(view, index + 1).start === hyphen.end
  );
}

/** Of spans that overlap the longer one stays. */
function withoutOverlap(spans: readonly NameSpan[]): NameSpan[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: NameSpan[] = [];
  for (const span of sorted) {
    const last = kept.at(-1);
    if (!last || span.start >= last.end) kept.push(span);
    else if (span.end - span.start > last.end - last.start) kept[kept.length - 1] = span;
  }
  return kept;
}

/** "Movimento 5 Stelle": a number within one noun phrase; not the scores of "Sweden 2 Korea 1", of which each is a state. */
function joinNumbered(view: TextView, spans: readonly NameSpan[]): NameSpan[] {
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

/** "the Municipality of Livorno", "the Andy Warhol Foundation for the Visual Arts": one name, not two. */
function joinOf(view: TextView, spans: readonly NameSpan[]): NameSpan[] {
  const joined: NameSpan[] = [];
  for (const span of spans) {
    const before = joined.at(-1);
    if (before && belongsTo(view, before, span)) {
      joined[joined.length - 1] = { ...before, end: span.end, rule: "joined-name" };
    } else joined.push(span);
  }
  return joined;
}

function belongsTo(view: TextView, first: NameSpan, second: NameSpan): boolean {
  const between = view.tokens.slice(first.end, second.start);
  const [preposition, article] = between;
  if (!preposition || between.length > 2 || (article && article.upos !== "DET")) return false;
  const head = at(view, first.end - 1);
  const noun = head.text.toLowerCase();
  const institution = (ORGANIZATION_WORDS.has(noun) || PLACE_WORDS.has(noun)) && first.label !== "PERSON";
  const university = /^(University|College)$/.test(at(view, first.start).text);
  // "Colorado State University of the US" is a name and where it is
  const complete = /^(University|College)$/.test(head.text) && first.end - first.start > 1;
  if (preposition.text === "of") return institution && !complete;
  if (preposition.text === "for") return institution && second.label !== "PERSON" && second.label !== "GPE";
  return preposition.text === "at" && university && !/^(PERSON|EVENT)$/.test(second.label);
}

/** "State" in "Secretary of State Mike Pompeo" */
function isPartOfTitle(view: TextView, span: NameSpan): boolean {
  const preposition = at(view, span.start - 1);
  return span.end - span.start === 1 && preposition.text === "of" && textOf(view, span.start, span.end) === "State" &&
    /^secretar/i.test(at(view, span.start - 2).text); // prettier-ignore
}

/** "Bill" in "Lawmakers Reject Finance Bill Over Fuel Levy": a word that only a headline in Title Case writes so. */
function isHeadlineWord(view: TextView, { start, end }: NameSpan): boolean {
  const { sentence, text } = at(view, start);
  if (end - start !== 1 || !isInTitleCaseHeadline(view, start)) return false;
  if (countryOf(text, "name", "capital", "adjective")) return false;
  return !view.tokens.some((t) => t.text === text && t.sentence !== sentence);
}

/** "Charlie Kirk Suspected Assassin" in a headline in Title Case: as much of it as the article itself writes. */
function shrinkInHeadline(view: TextView, span: NameSpan): NameSpan {
  const words = view.tokens.slice(span.start, span.end).map((t) => t.text);
  if (words.length < 3 || !isInTitleCaseHeadline(view, span.start)) return span;
  const isWritten = (length: number): boolean =>
    view.tokens.some(
      (t) =>
        t.index >= span.end && words.slice(0, length).every((word, k) => at(view, t.index + k).text === word),
    );
  if (isWritten(words.length)) return span;
  for (let length = words.length - 1; length > 1; length--)
    if (isWritten(length)) return { ...span, end: span.start + length };
  return span;
}

function isInTitleCaseHeadline(view: TextView, index: number): boolean {
  const { sentence, start } = at(view, index);
  const isHeadline = view.doc.blocks.some((b) => b.kind === "headline" && start >= b.start && start < b.end);
  return isHeadline && isTitleCase(view, sentence);
}

/** "The Serb lost": a person spoken of before, not the people. */
function isPersonByNationality(view: TextView, { start, end }: NameSpan): boolean {
  const { text, deprel, xpos } = at(view, start);
  const isAlone = end - start === 1 && /^(nsubj|nsubjpass|dobj|pobj|dative)$/.test(deprel) && xpos !== "NNPS";
  return isAlone && /^(the|this|that)$/i.test(at(view, start - 1).text) && isNational(text);
}

/** "the Church", "the Court", "Opposition": a noun that is written like a name refers back to one as "the church" does. */
function isCommonNoun(view: TextView, { start, end }: NameSpan): boolean {
  if (end - start !== 1) return false;
  const { text } = at(view, start);
  // "MPs", "NGOs": a plural that only looks like capitals
  const word = (/^\p{Lu}{2,}s$/u.test(text) ? text.slice(0, -1) : text).toLowerCase();
  return isOrganizationNoun(word) || isGroupNoun(word) || isPersonNoun(word) || isPlaceNoun(word);
}

/**
 * "Belarusian" in "the Belarusian president" stands for Belarus; other adjectives ("Muslim", "Baltic") name nobody.
 * The state is meant where its offices, bodies, people or borders are.
 */
function adjectiveOrName(view: TextView, span: NameSpan): NameSpan[] {
  const index = headOf(view, span.start, span.end);
  const head = at(view, index);
  const attributive =
    head.deprel === "amod" || head.deprel === "compound" || head.deprel === "nmod" || head.upos === "ADJ";
  // "the Rwandan-backed rebels"
  const isPrefix = at(view, span.end).text === "-" && at(view, span.end).start === head.end;
  const text = textOf(view, span.start, span.end);
  const country = countryOf(text, "adjective") !== null && countryOf(text, "name") === null;
  // "Moldovan President Maia Sandu", whom the recogniser takes for one person; not "Dawn French"
  const isBeforeOffice = isPersonNoun(at(view, span.end).text.toLowerCase());
  const isPerson = span.label === "PERSON" && !isPrefix && !isBeforeOffice;
  if (span.label !== "NORP" && (!country || isPerson)) return [span];
  if (!attributive && !isPrefix) return [span];
  // "the Baltic states"
  const noun = at(view, span.end);
  const states = /^(states|republics|nations|countries)$/.test(noun.text) && head.head === noun.index;
  if (!country && states) return [{ ...span, end: span.end + 1, label: "LOC", rule: "states-of-region" }];
  if (!country) return head.upos === "PROPN" && span.end - span.start > 1 ? [span] : [];
  return [{ ...span, label: "NORP", rule: "demonym" }];
}
