// What a name is described as by the nouns beside it: "actor Dennis Hopper", "the film Roma", "the Stela monument".
import { NAMED_CRAFT_NOUNS } from "../../../../graph-data/lexicons/names/product-words.ts";
import { COMPANY_WORDS } from "../../../../graph-data/lexicons/organizations/company-words.ts";
import type { Token } from "../../doc.ts";
import { genderOfFirstName } from "../gender.ts";
import {
  countryOf,
  isBodyKind,
  isGroupNoun,
  isOrganizationNoun,
  isPersonNoun,
  isPlaceNoun,
  isWorkNoun,
} from "../lexicon.ts";
import { at, dependents } from "../text-view.ts";
import { isIntroduced } from "./introductions.ts";
import type { NameInText } from "./name-in-text.ts";
import { voteByAll, voteByFirst, type Clue, type Vote, type Voter } from "./voter.ts";

/** By appositions on both sides and the noun before: "the rig, the Paul B Loyd Jr", "team Cloud9" */
export const voteByDescriptions: Voter = (name, vote) => {
  const { view, head, governor, before } = name;
  for (const child of dependents(view, head.index, "appos")) voteByNoun(name, at(view, child), vote);
  // In brackets stands another name of what is before, not its description.
  if (head.deprel === "appos" && before.text !== "(") voteByNoun(name, governor, vote);
  voteByOwned(name, vote);
  voteByAll(FOLLOWERS, name, vote);
  const modifies = before.head === head.index || /^(compound|nmod|appos)$/.test(before.deprel);
  if (before.upos === "NOUN" && modifies) voteByNoun(name, before, vote);
};

/** By what stands right behind a name that the recogniser does not take for a person's. */
const FOLLOWERS: readonly Clue<NameInText>[] = [
  ["Person", 3, isNamedAs],
  ["Person", 2.5, hasTerm],
  ["Organization", 2.5, isOutlet],
];

/** "N1 television", "the Vega radio station" */
function isOutlet({ view, span, head }: NameInText): boolean {
  const isOfPlace = /^(GPE|NORP)$/.test(span.label);
  return /^(television|TV|radio|broadcaster)$/.test(at(view, span.end).text) && head.deprel === "compound" && !isOfPlace; // prettier-ignore
}

/** "picked Cveto Lund as labour, family and social affairs minister" */
function isNamedAs({ view, span, size }: NameInText): boolean {
  if (span.label === "PERSON" || size < 2 || size > 3 || at(view, span.end).text !== "as") return false;
  const { sentence } = at(view, span.start);
  for (let i = span.end + 1; i < span.end + MOST_OF_OFFICE; i++) {
    const { text, upos, sentence: own } = at(view, i);
    if (own !== sentence || !(OFFICE_PARTS.test(upos) || text === ",")) return false;
    if (OFFICES.test(text)) return true;
  }
  return false;
}

const MOST_OF_OFFICE = 9;
const OFFICE_PARTS = /^(NOUN|PROPN|ADJ|DET|CCONJ)$/;
const OFFICES = /^(minister|secretary|president|premier|chancellor|ambassador|governor|mayor|chairman|chairwoman|chairperson|ceo|CEO|executive|director|manager|coach|captain|editor|judge|speaker|commissioner|spokesman|spokeswoman|successor|envoy)$/i; // prettier-ignore

/** "the Varela administration", "the Trump campaign said": a surname, taken for a body, before what only one who was elected has */
function hasTerm({ view, span, size, head, governor, text }: NameInText): boolean {
  const isSurname =
    size === 1 && /^(ORG|PRODUCT|WORK_OF_ART|)$/.test(span.label) && /^\p{Lu}\p{Ll}+$/u.test(text);
  const isOwned = head.deprel === "compound" && governor.index === span.end;
  const isKnown = countryOf(text, "name", "capital", "adjective") !== null || NO_PRESIDENTS.test(text);
  if (!isSurname || !isOwned || isKnown || at(view, span.start - 1).text.toLowerCase() !== "the")
    return false;
  return /^(administration|presidency|premiership|campaign)$/.test(governor.text);
}

/** "the White House administration", "the Leave campaign" */
const NO_PRESIDENTS =
  /^(Kremlin|Congress|Senate|House|Federal|State|University|Leave|Remain|Yes|No|Vote|Stay)$/;

/** A name, and the noun that says what it is. */
interface Description {
  readonly name: NameInText;
  readonly noun: Token;
  readonly lemma: string;
}

function voteByNoun(name: NameInText, noun: Token, vote: Vote): void {
  const description = { name, noun, lemma: noun.lemma.toLowerCase() };
  voteByFirst(ACTORS, description, vote);
  voteByAll(THINGS, description, vote);
}

/** The first of them counts. */
const ACTORS: readonly Clue<Description>[] = [
  ["Organization", 2.5, isFirm],
  // "actor Dennis Hopper"
  ["Person", 3, (description) => isPersonNoun(description.lemma) && !isEither(description)],
  // "the producer Halden Foods"
  ["Organization", 1, (description) => isOrganizationNoun(description.lemma) && isEither(description)],
  // "the carmaker Lada"
  ["Organization", 3, ({ lemma }) => isOrganizationNoun(lemma)],
  // "team Cloud9"
  ["Organization", 2, ({ lemma }) => isGroupNoun(lemma)],
  // "the website Vimeo"
  ["Organization", 2, ({ lemma }) => /^(web)?site$/.test(lemma)],
];

const THINGS: readonly Clue<Description>[] = [
  // "the town Goma"
  ["Place", 2.5, ({ lemma }) => isPlaceNoun(lemma) && lemma !== "site" && !isOrganizationNoun(lemma)],
  // "the school Greenhill"
  ["Place", 2, ({ lemma }) => isPlaceNoun(lemma) && lemma !== "site" && isOrganizationNoun(lemma)],
  // "the film Roma"
  ["Work", 3, ({ lemma }) => isWorkNoun(lemma)],
];

/** "the producer Brian Eno", not "the producer Halden Foods" */
function isPersonal({ span, first, last }: NameInText): boolean {
  // "leaders Al Hilal"
  const isArticle = /^(Al|El)$/.test(first.text);
  const isFirstName = span.label === "PERSON" && !isArticle && genderOfFirstName(first.text) !== null;
  return isFirstName && !COMPANY_WORDS.has(last.text.toLowerCase());
}

/** "with administrators Deloitte": several that are one are a firm */
function isFirm({ name, noun, lemma }: Description): boolean {
  const { view, span, head } = name;
  const isPluralBefore = noun.xpos === "NNS" && noun.index < span.start;
  const isOne = dependents(view, head.index, "conj").length === 0;
  return isPersonNoun(lemma) && isPluralBefore && isOne && !isPersonal(name);
}

/** A noun for persons and for bodies; "Lea Ivanova, the minister's rival", and again "Sanyo KK, the country's third operator" */
function isEither({ name, noun, lemma }: Description): boolean {
  const isBehind = noun.index > name.span.start;
  const isBody = isBehind ? isBodyKind(lemma) && name.span.label !== "PERSON" : isOrganizationNoun(lemma);
  return isPersonNoun(lemma) && isBody && !isPersonal(name);
}

/** "the Stela monument", "the Ada Boyle telescope", "the Verity newspaper": taken for a person, before what it is the name of. */
function voteByOwned(
  { view, span, size, first, head, governor: owned, before }: NameInText,
  vote: Vote,
): void {
  const isDoubtful = /^(PERSON|FAC)$/.test(span.label);
  if (!isDoubtful || !/^(compound|nmod)$/.test(head.deprel) || owned.upos !== "NOUN") return;
  const noun = owned.lemma.toLowerCase();
  // "Stela" is a first name too; but the article shows that it is not a person who is spoken of.
  const isFirstName = genderOfFirstName(first.text) !== null;
  const isDefinite = /^(?:the|['’]s)$/i.test(before.text);
  const weight = !isFirstName ? 2 : isDefinite ? 5 : 0;
  if (NAMED_CRAFT_NOUNS.has(noun)) vote("Work", isDefinite ? 5 : weight);
  else if (BUSINESSES.test(noun)) vote("Organization", isDefinite ? 5 : weight);
  else if (isPlaceNoun(noun) && (size === 1 || !OWNED_PLACES.test(noun))) vote("Place", weight);
  // "the Brexit vote", "the Jubilee lines": whom a text speaks of it introduces
  else if (size === 1 && !isFirstName && !isLed(noun) && !isIntroduced(view, span)) vote("Person", -2);
}

/** "the Monti government", "the Varela camp", "the Dahl affair": what is called after one known by his surname */
const isLed = (noun: string): boolean =>
  isOrganizationNoun(noun) || isGroupNoun(noun) || isPersonNoun(noun) || /^(affair|campaign|case|doctrine|era|presidency|trial)$/.test(noun); // prettier-ignore

const BUSINESSES = /^(newspaper|magazine|daily|weekly|website|broadcaster|airline|supermarket|brand|restaurant|bar|pub|café|cafe|nightclub|brewery)$/; // prettier-ignore
/** A person has these: "the Marta Kovac home". */
const OWNED_PLACES = /^(home|house|room|farm|factory|school|country|state|power|land|grave|campus|street)$/;
