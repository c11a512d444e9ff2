// What the clause around a name says it is: "Lund said", "unveiled the Prius", "the Lakers", "Ubisoft, Microsoft and Sony".
import { EVENT_WORDS, PLACE_GOVERNORS } from "../../../../graph-data/lexicons/names/name-parts.ts";
import { DISEASE_NOUNS, PRODUCT_VERBS } from "../../../../graph-data/lexicons/names/product-words.ts";
import { wordSet } from "../../../../graph-data/lexicons/notation.ts";
import { PERSONAL_NOUNS, PERSONAL_VERBS } from "../../../../graph-data/lexicons/people/person-nouns.ts";
import { SAYING_VERBS } from "../../../../graph-data/lexicons/verbs/saying-verbs.ts";
import { genderOfFirstName } from "../gender.ts";
import { isOrganizationNoun, isWorkNoun } from "../lexicon.ts";
import { at, dependents } from "../text-view.ts";
import { isIntroduced } from "./introductions.ts";
import { BY_LABEL } from "./label.ts";
import type { NameInText } from "./name-in-text.ts";
import { voteByAll, type Clue, type Vote, type Voter } from "./voter.ts";

export const voteByContext: Voter = (name, vote) => {
  voteByAll(CLUES, name, vote);
  voteByPartners(name, vote);
  voteByRelativeClauses(name, vote);
};

/** Only persons do these. */
const PERSON_VERBS = /^(sing|marry|weep|smile|graduate|resign|star)$/;
/** What is done to places, hardly ever to persons. */
const PLACE_VERBS = wordSet(`besiege bomb bombard enter evacuate flee invade occupy reach recapture shell`);

const CLUES: readonly Clue<NameInText>[] = [
  // "Lund said", "Nokia said"
  ["Person", 0.5, speaks],
  ["Organization", 0.5, speaks],
  // "Reyes resigned"
  ["Person", 2.5, ({ head, governor }) => head.deprel === "nsubj" && PERSON_VERBS.test(governor.lemma)],
  ["Person", 1.5, actsAsBuilding],
  ["Place", 2, isTaken],
  // "Baltimore's mayor"
  ["Place", 2, ({ head, governor }) => head.deprel === "poss" && PLACE_GOVERNORS.has(governor.lemma.toLowerCase())], // prettier-ignore
  ["Person", 3, hasAge],

  ["Person", 2.5, hasWhatPersonsHave],
  // "killed Henderson"
  ["Person", 2.5, ({ head, governor }) => /^(dobj|nsubjpass)$/.test(head.deprel) && PERSONAL_VERBS.has(governor.lemma)], // prettier-ignore
  ["Person", 2.5, speaksFromPlace],
  ["Person", 2, isSomebodyOfState],

  // "unveiled the Prius", "drives Volvos"
  ["Work", 2.5, (name) => isMade(name) && articleOf(name) !== undefined],
  ["Work", 1, (name) => isMade(name) && articleOf(name) === undefined],
  ["Work", 1.5, (name) => isOneOfMany(name) && !isMade(name)],
  // "the film 'Ray'"
  ["Work", 6, isQuotedWork],
  // "Fortnite maker Epic Games"
  ["Work", 2.5, (name) => mayBeThing(name) && /^(maker|manufacturer|creator)$/.test(ownedBy(name))],
  // "the Ngwane people"
  ["Group", 3, (name) => /^(people|tribe|clan)$/.test(ownedBy(name)) && !/^(GPE|NORP)$/.test(name.span.label)], // prettier-ignore
  // "the Zika virus": what nobody is
  ...(["Person", "Organization", "Place", "Work"] as const).map((type) => [type, -3, namesDisease] as const),

  ["Organization", 2.5, isTeam],
  ["Person", -1, isNoSurname],
  ["Place", 1, (name) => isNoSurname(name) && /^(at|around|near|outside|beside|behind)$/.test(name.governor.text)], // prettier-ignore
  ["Person", -2, isDefiniteThing],
];

function speaks({ head, governor }: NameInText): boolean {
  return head.deprel === "nsubj" && SAYING_VERBS.has(governor.lemma);
}

/** "Dries Mertens scored": buildings and stretches of land do not act */
function actsAsBuilding({ span, head, governor }: NameInText): boolean {
  return head.deprel === "nsubj" && governor.upos === "VERB" && /^(FAC|LOC)$/.test(span.label);
}

/** "troops entered Tell Abiad", which begins with no first name */
function isTaken({ span, first, head, governor }: NameInText): boolean {
  const isStrange = span.label === "PERSON" && genderOfFirstName(first.text) === null;
  return head.deprel === "dobj" && isStrange && PLACE_VERBS.has(governor.lemma);
}

/** "Svetlana Tikhanovskaya, 37, the leading candidate" */
function hasAge({ view, span: { end } }: NameInText): boolean {
  const isAge = at(view, end).text === "," && /^\d\d$/.test(at(view, end + 1).text);
  return isAge && /^[,.;)]$/.test(at(view, end + 2).text);
}

/** "the death of Freddie Gray", "Brady's wife" */
function hasWhatPersonsHave({ view, head, governor }: NameInText): boolean {
  const owned = head.deprel === "poss" ? governor : governor.text === "of" ? at(view, governor.head) : null;
  return owned !== null && head.deprel !== "conj" && PERSONAL_NOUNS.has(owned.lemma.toLowerCase());
}

/** "said Eugen from Minsk" */
function speaksFromPlace(name: NameInText): boolean {
  const { view, span, head } = name;
  const [from] = dependents(view, head.index, "prep").filter(
    (index) => index === span.end && at(view, index).text === "from",
  );
  return speaks(name) && from !== undefined && isBehindPlace(name, from);
}

/** "France's Macron urged them": what the recogniser did not see, and who speaks for a state. */
function isSomebodyOfState(name: NameInText): boolean {
  const { view, span, size, head, governor } = name;
  const isOfState = dependents(view, head.index, "poss").some((owner) => at(view, owner).entType === "GPE");
  const acts = speaks(name) || (head.deprel === "nsubj" && /^(meet|visit|speak|urge|call|arrive|fly)$/.test(governor.lemma)); // prettier-ignore
  return span.label === "" && size === 1 && isOfState && acts;
}

/** Whether a place is the object of a preposition. */
const isBehindPlace = ({ view }: NameInText, preposition: number): boolean =>
  dependents(view, preposition, "pobj").some((object) => at(view, object).entType === "GPE");

const mayBeThing = ({ span }: NameInText): boolean => /^(ORG|PRODUCT|WORK_OF_ART|FAC|)$/.test(span.label);

const articleOf = ({ view, head }: NameInText): string | undefined =>
  dependents(view, head.index, "det").map((index) => at(view, index).text.toLowerCase())[0];

/** "unveiled the Prius": what is made and sold */
function isMade(name: NameInText): boolean {
  return mayBeThing(name) && name.head.deprel === "dobj" && PRODUCT_VERBS.has(name.governor.lemma);
}

/** "an iPad" */
function isOneOfMany(name: NameInText): boolean {
  const { deprel, xpos } = name.head;
  const isOne = xpos === "NNP" && /^(dobj|pobj|attr)$/.test(deprel);
  return mayBeThing(name) && isOne && /^an?$/.test(articleOf(name) ?? "");
}

/** "the film 'Ray'": in quotation marks behind what it is */
function isQuotedWork({ view, span: { start, end } }: NameInText): boolean {
  const kind = at(view, start - 2);
  const isQuoted = QUOTE.test(at(view, start - 1).text) && QUOTE.test(at(view, end).text);
  return isQuoted && kind.upos === "NOUN" && isWorkNoun(kind.lemma.toLowerCase());
}
const QUOTE = /^["'“”‘’]$/;

/** The noun that a name stands before as part of it, "" for none: "people" of "the Ngwane people" */
const ownedBy = ({ head, governor }: NameInText): string =>
  head.deprel === "compound" ? governor.lemma.toLowerCase() : "";

/** "the Zika virus" */
function namesDisease(name: NameInText): boolean {
  return DISEASE_NOUNS.has(ownedBy(name));
}

const hasArticle = ({ before, first }: NameInText): boolean =>
  before.text.toLowerCase() === "the" || first.upos === "DET";

/** "the Lakers": people have no article, but a team of them has; not "the World Chess Championships" */
function isTeam(name: NameInText): boolean {
  const { span, size, head } = name;
  const isEvent = /^(NORP|EVENT)$/.test(span.label) || EVENT_WORDS.has(head.text.toLowerCase());
  return hasArticle(name) && head.xpos === "NNPS" && size < 4 && !isEvent;
}

/** Nothing is said of it but its name, taken for a person's. */
function standsAlone({ view, span, head }: NameInText): boolean {
  const isWhole = head.index === span.end - 1 && head.deprel !== "compound" && head.deprel !== "poss";
  const isDescribed = dependents(view, head.index, "relcl", "amod", "prep").length > 0;
  return span.label === "PERSON" && isWhole && !isDescribed;
}

/** "around the Stela": one word that is no first name */
function isNoSurname(name: NameInText): boolean {
  const { view, span, size, head, before } = name;
  const isStrange = size === 1 && genderOfFirstName(head.text) === null && !isIntroduced(view, span);
  return before.text === "the" && isStrange && standsAlone(name);
}

/** "the Paul B Loyd Jr" is a ship. */
function isDefiniteThing(name: NameInText): boolean {
  const { size, head, before } = name;
  return hasArticle(name) && size > 1 && before.head === head.index && standsAlone(name);
}

/** "Ubisoft, Microsoft and Sony": things of a kind; "Lockheed Martin in Colorado": people are not told with where they are. */
function voteByPartners(name: NameInText, vote: Vote): void {
  const { view, span, head } = name;
  const partners = [
    ...dependents(view, head.index, "conj"),
    ...(head.deprel === "conj" ? [head.head] : []),
  ].map((index) => at(view, index));
  const [partner] = partners.flatMap(({ entType }) => BY_LABEL[entType] ?? []);
  if (partner && span.label === "") vote(partner, 0.7);
  if (span.label !== "PERSON") return;
  // "designed by the ASTRON institute and Lockheed Martin in Colorado"
  const isBesideBody = partners.some(
    ({ entType, lemma }) => entType === "ORG" || (entType === "" && isOrganizationNoun(lemma.toLowerCase())),
  );
  if (isBesideBody) vote("Organization", 1);
  const isSituated = dependents(view, head.index, "prep").some(
    (index) => index === span.end && at(view, index).text === "in" && isBehindPlace(name, index),
  );
  if (isSituated) vote("Organization", 1);
}

function voteByRelativeClauses({ view, span, head }: NameInText, vote: Vote): void {
  for (const clause of dependents(view, head.index, "relcl")) {
    const parts = (view.children[clause] ?? []).map((index) => at(view, index));
    // "al-Shabaab, which is linked to …"
    if (parts.some(({ text, deprel }) => /^which$/i.test(text) && /^nsubj/.test(deprel))) {
      vote("Person", -2);
      if (span.label === "PERSON") vote("Organization", 1);
    }
    if (!parts.some(({ text }) => /^(who|whom)$/i.test(text))) continue;
    // "Nike, who sponsor Ajax": a body, as British papers write it
    const verbs = [clause, ...dependents(view, clause, "aux", "auxpass")];
    const isPlural = verbs.some((verb) => at(view, verb).xpos === "VBP");
    if (isPlural && head.xpos === "NNP") vote("Organization", 3);
    // "Houthis who fled"
    else vote(head.xpos === "NNPS" || span.label === "NORP" ? "Group" : "Person", 2);
  }
}
