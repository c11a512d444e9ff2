// What the preposition before a name says it is: "in Lisbon", "published in Nature", "the mayor of Lyon".
import { PLACE_GOVERNORS } from "../../../../graph-data/lexicons/names/name-parts.ts";
import { wordSet } from "../../../../graph-data/lexicons/notation.ts";
import {
  COMPANY_PEOPLE,
  HOLDING_NOUNS,
} from "../../../../graph-data/lexicons/organizations/company-words.ts";
import { genderOfFirstName } from "../gender.ts";
import { isPlaceNoun } from "../lexicon.ts";
import { at } from "../text-view.ts";
import type { NameInText } from "./name-in-text.ts";
import { voteByAll, type Clue, type Voter } from "./voter.ts";

/** A name behind a preposition, with the lemmas of what the phrase depends on and of what stands before it. */
interface Phrase {
  readonly name: NameInText;
  readonly preposition: string;
  readonly owner: string;
  readonly beside: string;
}

export const voteByPreposition: Voter = (name, vote) => {
  const { view } = name;
  let { head } = name;
  // "to Antwerp and Rotterdam"
  for (let step = 0; step < MOST_BESIDE && head.deprel === "conj"; step++) head = at(view, head.head);
  if (head.deprel !== "pobj") return;
  const governor = at(view, head.head);
  const phrase = {
    name,
    preposition: governor.text.toLowerCase(),
    owner: at(view, governor.head).lemma.toLowerCase(),
    beside: at(view, governor.index - 1).lemma.toLowerCase(),
  };
  voteByAll(head === name.head ? CLUES : LATER_CLUES, phrase, vote);
};

const MOST_BESIDE = 5;

const LOCATIVE = /^(near|outside|across|around|throughout|inside|through|off)$/;
/** "wrote on Instagram", "a video on Vimeo", "posted to Reddit" */
const POSTING = wordSet(
  `account message page photo photograph picture post profile statement tweet upload video write`,
);
const PRINTING = /^(publish|print|appear|write)$/;

const isLabelledPlace = ({ span }: NameInText): boolean => /^(GPE|LOC)$/.test(span.label);

/** Of each name in a list. */
const LATER_CLUES: readonly Clue<Phrase>[] = [
  // "flew to La Paz"
  ["Place", 2.5, (phrase) => isDestination(phrase)],
];

const CLUES: readonly Clue<Phrase>[] = [
  ["Work", 3, isPrintedIn],
  // "in Lisbon"; what the recogniser takes for a body and is written in capitals, less: "in UEFA"
  ["Place", 2.5, (phrase) => isWithin(phrase) && !isAcronymOfBody(phrase)],
  ["Place", 1.5, (phrase) => isWithin(phrase) && isAcronymOfBody(phrase)],
  // "near Lisbon"
  ["Place", 2.5, ({ preposition }) => LOCATIVE.test(preposition)],
  // "shot in Ha Masana"
  ["Place", 2, isScene],
  ["Person", -1.5, (phrase) => isWorkplace(phrase)],
  // "the mayor of Lyon"
  ["Place", 2, ({ preposition, owner }) => preposition === "of" && PLACE_GOVERNORS.has(owner)],
  ...LATER_CLUES,
  // "a camp at Ain Issa"
  ["Place", 2, ({ preposition, owner }) => preposition === "at" && isPlaceNoun(owner)],
  ["Organization", 2.5, isPostedOn],
  // "a striker for Dynamo Brno", "the chief executive of Vestamet"
  ["Organization", 1.5, (phrase) => /^(of|for|at)$/.test(phrase.preposition) && COMPANY_PEOPLE.has(phrase.owner) && !isLabelledPlace(phrase.name)], // prettier-ignore
];

/** "published in Nature" */
function isPrintedIn({ name, preposition, owner }: Phrase): boolean {
  return preposition === "in" && PRINTING.test(owner) && !isLabelledPlace(name);
}

/** "in Lisbon", but "a stake in Vodafone" */
function isWithin(phrase: Phrase): boolean {
  const { name, preposition, owner } = phrase;
  return preposition === "in" && name.size === 1 && !HOLDING_NOUNS.has(owner) && !isPrintedIn(phrase);
}

/** What the recogniser takes for a person, though it begins with no first name. */
const isStrange = ({ span, first }: NameInText): boolean =>
  span.label === "PERSON" && genderOfFirstName(first.text) === null;

/** Two such words in which something is done */
function isScene({ name, preposition }: Phrase): boolean {
  const verb = at(name.view, name.governor.head);
  const isInName = preposition === "in" && name.size === 2 && isStrange(name);
  return isInName && verb.upos === "VERB" && !TRUSTING.test(verb.lemma);
}

/** "flew to La Paz", "shipped cocaine to Antwerp and Rotterdam" */
const isDestination = ({ name, preposition, owner }: Phrase): boolean =>
  /^(?:to|from|via|towards?)$/.test(preposition) &&
  TRAVELS.has(owner) &&
  (isStrange(name) || isStrangeBody(name, owner));

/** "marched to Sirte", which the recogniser takes for a body; "returned to Benfica" may be one. */
const isStrangeBody = ({ span, first, size }: NameInText, owner: string): boolean =>
  span.label === "ORG" && size === 1 && owner !== "return" && !/^\p{Lu}{2,}$/u.test(first.text);

const TRAVELS = wordSet(`
  arrive deport drive emigrate evacuate export extradite flee flight fly immigrate import journey march relocate retreat return sail
  ship smuggle trip travel voyage
`);

const TRUSTING = /^(believe|trust|confide|invest|delight|result|end|find|see|interest)$/;

function isAcronymOfBody({ name: { span, first } }: Phrase): boolean {
  return span.label === "ORG" && /^\p{Lu}{3,}$/u.test(first.text);
}

/** "his shift at Cipriani"; but "shouted at Varela" */
const isWorkplace = ({ name, preposition }: Phrase): boolean =>
  preposition === "at" && isStrange(name) && at(name.view, name.governor.head).upos === "NOUN";

/** "wrote on Instagram", "a video on Vimeo" */
function isPostedOn({ name, preposition, owner, beside }: Phrase): boolean {
  const isOneWord = name.size === 1 && !isLabelledPlace(name);
  return /^(on|to|via)$/.test(preposition) && isOneWord && (POSTING.has(owner) || POSTING.has(beside));
}
