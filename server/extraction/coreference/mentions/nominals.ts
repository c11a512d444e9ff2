// Finds the noun phrases without a name: "the Belarusian leader", "the company", "hundreds of protesters".
// All of them are looked at, things and events too: what "it" can refer to must compete with what it does refer to.
import { QUANTITY_NOUNS } from "../../../../graph-data/lexicons/grammar/count-words.ts";
import { genderOfNoun } from "../gender.ts";
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
import { NO_VOTES, normalise, type Candidate, type Determination, type TypeVotes } from "../mention.ts";
import { at, dependents, textOf, type TextView } from "../text-view.ts";
import { officeBefore } from "./office-holders.ts";

const INNER = new Set([
  "det",
  "amod",
  "compound",
  "poss",
  "nummod",
  "nmod",
  "predet",
  "quantmod",
  "punct",
  "advmod",
]);

/** `covered` marks the tokens of names, which head no nominal. */
export function findNominals(view: TextView, covered: Uint8Array): Omit<Candidate, "id">[] {
  const found: Omit<Candidate, "id">[] = [];
  const counted = new Set<number>();
  for (const token of view.tokens) {
    if (covered[token.index] || counted.has(token.index) || !isNominalHead(view, token.index)) continue;
    const said = countedNoun(view, token.index, covered);
    if (said === "name") continue;
    if (said !== token.index) counted.add(said);
    found.push(nominal(view, token.index, said));
  }
  return found;
}

function isNominalHead(view: TextView, index: number): boolean {
  const token = at(view, index);
  if (isAgeAlone(view, index) || isBothAlone(view, index)) return true;
  if (token.isSpace || /^(DATE|TIME|PERCENT|MONEY|QUANTITY)$/.test(token.entType)) return false;
  // "Secretary of State Mike Pompeo"
  if (token.text === "State" && /^secretar/i.test(at(view, at(view, token.head).head).text)) return false;
  if (isPostNominal(token.text) && at(view, index - 1).text === ",") return false;
  if (token.deprel === "compound" || token.deprel === "nmod" || token.deprel === "amod") return false;
  if (isTitleOfNext(view, index)) return false;
  if (token.upos === "NUM") return isCountOfPersons(view, index);
  if (personByAdjective(view, index) !== null) return true;
  const noun = token.upos === "NOUN" || (token.upos === "PROPN" && /^\p{Lu}/u.test(token.text));
  return noun && /^\p{L}/u.test(token.text);
}

/** "CEO" of "Association of Wineries CEO Ann Lee", which parsers hang to the wineries: it is told of her */
function isTitleOfNext(view: TextView, index: number): boolean {
  const [token, before] = [at(view, index), at(view, index - 1)];
  const isSingular = /^NNP?$/.test(token.xpos) && before.entIob !== "O" && before.upos === "PROPN";
  return isSingular && officeBefore(view, index)?.index === index;
}

/** "the accused", "the 34-year-old", "the Serb": what the person is called by, or null. */
function personByAdjective(view: TextView, index: number): string | null {
  const { text, xpos, deprel } = at(view, index);
  const isNoun =
    /^(nsubj|nsubjpass|dobj|pobj|dative)$/.test(deprel) && dependents(view, index, "det").length > 0;
  if (!isNoun) return null;
  if (isAgeAlone(view, index)) return YEAR_OLD;
  const word = text.toLowerCase();
  if (isNational(text)) return word;
  return /^(VBN|JJ)$/.test(xpos) && isPersonNoun(word) ? word : null;
}

/** What a person called by an age alone is called by. */
export const YEAR_OLD = "year-old";

/** "old" in "the 34-year-old" */
function isAgeAlone(view: TextView, index: number): boolean {
  const { text, deprel } = at(view, index);
  return text === "old" && deprel !== "amod" && isAge(view, index);
}

/** "old" in "34-year-old" */
function isAge(view: TextView, index: number): boolean {
  return at(view, index).text === "old" && at(view, index - 2).text === "year";
}

/** "Both" in "Both are teachers"; in "both leaders", "both Ali and Omar" it stands before what it counts. */
function isBothAlone(view: TextView, index: number): boolean {
  const { text, deprel } = at(view, index);
  return /^both$/i.test(text) && /^(nsubj|nsubjpass|dobj|pobj|dative)$/.test(deprel) && dependents(view, index, "prep").length === 0; // prettier-ignore
}

/** "the two" */
function isCountOfPersons(view: TextView, index: number): boolean {
  const token = at(view, index);
  return /^(two|three|four)$/i.test(token.text) && /^(nsubj|nsubjpass|dobj|pobj)$/.test(token.deprel) &&
    at(view, index - 1).text.toLowerCase() === "the"; // prettier-ignore
}

/** "people" of "tens of thousands of people"; "name" if what is counted is named and found already. */
function countedNoun(view: TextView, index: number, covered: Uint8Array): number | "name" {
  let noun = index;
  for (let step = 0; step < 3 && QUANTITY_NOUNS.has(at(view, noun).lemma.toLowerCase()); step++) {
    const [of] = dependents(view, noun, "prep").filter((p) => at(view, p).text === "of");
    const [object] = of === undefined ? [] : dependents(view, of, "pobj");
    if (object === undefined) break;
    if (covered[object]) return "name";
    if (at(view, object).upos !== "NOUN") break;
    noun = object;
  }
  return noun;
}

function nominal(view: TextView, index: number, said: number): Omit<Candidate, "id"> {
  const token = at(view, index);
  const noun = at(view, said);
  const start = startOf(view, index);
  const lemma = personByAdjective(view, said) ?? noun.lemma.toLowerCase();
  const plural =
    said === index
      ? /^NNP?S$/.test(token.xpos) || lemma === "people" || lemma === "both" || token.upos === "NUM"
      : true;
  return {
    start,
    end: said + 1,
    head: index,
    sentence: token.sentence,
    kind: "nominal",
    rule: said === index ? "noun-phrase" : "counted-noun",
    votes: isNational(noun.text) || lemma === YEAR_OLD ? { Person: 2 } : voteOnNoun(lemma, plural),
    labelVotes: NO_VOTES,
    gender: genderOfNoun(lemma),
    number: plural ? "plural" : "singular",
    person: 3,
    words: modifiers(view, said),
    lemma,
    determination: determinationOf(view, index),
    titles: NO_TITLES,
    country:
      countryBeside(view, index) ??
      (isNational(noun.text) ? (countryOf(noun.text, "people")?.name ?? null) : null),
  };
}

function startOf(view: TextView, index: number): number {
  let start = index;
  for (const child of view.children[index] ?? []) {
    if (child < index && INNER.has(at(view, child).deprel))
      start = Math.min(start, view.left[child] ?? child);
  }
  while (start < index && at(view, start).upos === "PUNCT") start++;
  return start;
}

/** A long document has the same nouns again and again: each is looked up once. */
const knownVotes = new Map<string, TypeVotes>();
const NO_TITLES: readonly string[] = [];

function voteOnNoun(lemma: string, plural: boolean): Readonly<TypeVotes> {
  const key = `${lemma} ${plural ? "s" : ""}`;
  const known = knownVotes.get(key) ?? voteAnew(lemma, plural);
  if (knownVotes.size < MOST_NOUNS) knownVotes.set(key, known);
  return known;
}

const MOST_NOUNS = 20_000;

function voteAnew(lemma: string, plural: boolean): TypeVotes {
  if (isPersonNoun(lemma) || (isTitle(lemma) && lemma.length > 4))
    return plural ? { Group: 1.1, Person: 1 } : { Person: 2 };
  const votes: TypeVotes = {};
  if (isOrganizationNoun(lemma)) votes.Organization = 1;
  if (isGroupNoun(lemma)) votes.Group = 1.1;
  if (isPlaceNoun(lemma)) votes.Place = 1;
  if (lemma === "people" || lemma === "two" || lemma === "both" || lemma === "pair" || lemma === "duo")
    votes.Group = 2;
  return votes;
}

/** With the names within: "kowloon", "east" and "geographical" of "the Kowloon East geographical constituency". */
function modifiers(view: TextView, index: number): string[] {
  return dependents(view, index, "amod", "compound", "nmod", "nummod").flatMap((c) => [
    ...dependents(view, c, "compound").map((inner) => normalise(at(view, inner).lemma)),
    isAge(view, c) ? YEAR_OLD : normalise(at(view, c).lemma),
  ]);
}

function determinationOf(view: TextView, index: number): Determination {
  if (dependents(view, index, "poss").length > 0) return "possessed";
  if (isBothAlone(view, index)) return "definite";
  const [det] = dependents(view, index, "det", "predet");
  const word = det === undefined ? "" : at(view, det).text.toLowerCase();
  if (word === "the" || word === "both") return "definite";
  if (/^(this|that|these|those|such)$/.test(word)) return "demonstrative";
  if (/^(every|each|any|no|either|neither|all)$/.test(word)) return "quantified";
  return word === "" ? "bare" : "indefinite";
}

/** "Belarus" for "the Belarusian leader", "the leader of Belarus" and "Belarus's leader" */
function countryBeside(view: TextView, index: number): string | null {
  return countryAmong(view, [
    ...dependents(view, index, "amod", "compound", "nmod", "poss"),
    ...objectsOf(view, index, /^(of|from)$/),
  ]);
}

/** "Belarus" for "has ruled Belarus" and "has ruled over Belarus" */
export function countryActedOn(view: TextView, verb: number): string | null {
  return countryAmong(view, [...dependents(view, verb, "dobj"), ...objectsOf(view, verb, /^over$/)]);
}

const objectsOf = (view: TextView, index: number, preposition: RegExp): number[] =>
  dependents(view, index, "prep")
    .filter((prep) => preposition.test(at(view, prep).text))
    .flatMap((prep) => dependents(view, prep, "pobj"));

/** The first country that one of the tokens names. */
function countryAmong(view: TextView, beside: readonly number[]): string | null {
  for (const child of beside) {
    const written = textOf(view, compoundStart(view, child), child + 1);
    const country =
      countryOf(written, "name", "adjective") ?? countryOf(at(view, child).text, "name", "adjective");
    if (country) return country.name;
  }
  return null;
}

/** "New Zealand" from its last word */
function compoundStart(view: TextView, index: number): number {
  const [first] = dependents(view, index, "compound", "amod");
  return first !== undefined && first < index ? first : index;
}
