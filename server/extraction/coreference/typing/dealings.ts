// What only companies, clubs and bodies do, have and are dealt with. Evidence against the recogniser, which takes short
// names of companies for persons or towns, but not against a first name.
import { wordSet } from "../../../../graph-data/lexicons/notation.ts";
import {
  COMPANY_PEOPLE,
  COMPANY_VERBS,
  HOLDER_NOUNS,
} from "../../../../graph-data/lexicons/organizations/company-words.ts";
import type { Token } from "../../doc.ts";
import { genderOfFirstName } from "../gender.ts";
import { countryOf } from "../lexicon.ts";
import { at, dependents } from "../text-view.ts";
import { isIntroduced } from "./introductions.ts";
import type { NameInText } from "./name-in-text.ts";
import { isSportsReport } from "./sports.ts";
import { voteByAll, voteByFirst, type Clue, type Voter } from "./voter.ts";

/** A name with what governs its governor. */
interface Setting extends NameInText {
  readonly outer: Token;
}

export const voteByDealings: Voter = (name, vote) => {
  if ((name.span.label === "NORP" && name.size > 1) || isState(name)) return;
  const setting = { ...name, outer: at(name.view, name.governor.head) };
  voteByFirst(AGENT_CLUES, setting, vote);
  voteByFirst(TOWN_CLUES, setting, vote);
  voteByAll(CLUES, setting, vote);
};

const isState = ({ text }: NameInText): boolean => countryOf(text, "name", "people") !== null;

const isCapital = ({ text }: NameInText): boolean => countryOf(text, "capital") !== null;

const isPlaceLabel = ({ span }: NameInText): boolean => /^(GPE|LOC|FAC)$/.test(span.label);

/** The first of them counts. */
const AGENT_CLUES: readonly Clue<Setting>[] = [
  // "built by Lockheed Martin", "Goldman Sachs advised the buyer"
  [
    "Organization",
    2.5,
    (name) => actsAsCompany(name) || (isAgent(name) && COMPANY_VERBS.has(name.outer.lemma)),
  ],
  // hardly anything is done "by Paris"
  ["Organization", 1.5, (name) => isAgent(name) && isPlaceLabel(name) && !SURROUNDING.test(name.outer.lemma)],
];

/** "Greenpeace boarded the rig", "Benfica rejected the offer": towns seldom act, states and capitals do. The first counts. */
const TOWN_CLUES: readonly Clue<Setting>[] = [
  ["Organization", 2.5, (name) => isDealingTown(name) && isActive(name) && isSportsReport(name.view)],
  ["Organization", 1, isDealingTown],
];

const CLUES: readonly Clue<Setting>[] = [
  // "that Twitter suspended him": products do nothing to anybody
  ["Organization", 1.5, (name) => name.span.label === "PRODUCT" && name.head.deprel === "nsubj" && hasObject(name)], // prettier-ignore
  ["Organization", 2.5, isSide],
  ["Organization", 2.5, (name) => isOpponent(name) && !isWholePerson(name)],
  ["Organization", 1.5, (name) => hasOffice(name) && isPlaceLabel(name)],
  ["Organization", 2.5, (name) => hasOffice(name) && !isPlaceLabel(name)],
  // "Shiv Sena leader Sanjay Raut"
  ["Organization", 2.5, (name) => isLedBody(name) && !isPlaceLabel(name)],
  ["Person", -2, (name) => isLedBody(name) && name.span.label === "PERSON"],
  ["Organization", 1.5, (name) => isLedBody(name) && name.span.label === "LOC"],
  ["Organization", 2.5, isHeld],
  ["Organization", 2.5, isMovedTo],
];

const isAgent = ({ head, governor }: Setting): boolean =>
  head.deprel === "pobj" && governor.deprel === "agent";

const hasObject = ({ view, governor }: Setting): boolean =>
  dependents(view, governor.index, "dobj").length > 0;

/** "Goldman Sachs advised the buyer" */
const actsAsCompany = (name: Setting): boolean =>
  name.head.deprel === "nsubj" && COMPANY_VERBS.has(name.governor.lemma) && hasObject(name);

const isActive = (name: Setting): boolean =>
  name.head.deprel === "nsubj" && name.governor.upos === "VERB" && !isCapital(name);

/** A town that does what towns do not do, or is dealt with as who can answer. */
function isDealingTown(name: Setting): boolean {
  const { span, head, governor } = name;
  if (span.label !== "GPE") return false;
  const isActor = isActive(name) && !actsAsCompany(name) && !TOWN_VERBS.has(governor.lemma);
  return isActor || (head.deprel === "dobj" && DEALING_VERBS.has(governor.lemma) && !isCapital(name));
}

/** Players of a match are given their whole names. */
const isInMatch = ({ view, size }: Setting): boolean => size <= 2 && isSportsReport(view);

/** "Lille beat Rennes", "Everton host Spurs" */
function isSide(name: Setting): boolean {
  const { view, span, head, governor, outer } = name;
  const isLoser = head.deprel === "pobj" && governor.text === "to" && outer.lemma === "lose";
  const contest = head.deprel === "pobj" ? outer : governor;
  if (!isInMatch(name) || !MATCH_VERBS.has(contest.lemma)) return false;
  const takesPart = head.deprel === "nsubj" || head.deprel === "dobj" || isLoser;
  return takesPart && (isPlaceLabel(name) || !isIntroduced(view, span));
}

/** "against Ons Jabeur from Tunisia": players who play alone have whole names too */
const isWholePerson = ({ view, span, size }: Setting): boolean =>
  span.label === "PERSON" ? size > 1 : span.label !== "GPE" && size === 1 && isIntroduced(view, span);

/** "a debut against Celtic", "second behind Porto" */
function isOpponent(name: Setting): boolean {
  const { head, governor } = name;
  return isInMatch(name) && head.deprel === "pobj" && /^(against|behind|over)$/i.test(governor.text);
}

/** "Harborough manager Stefan Lindqvist"; "Chief Executive" is a name to the parser */
function hasOffice({ view, span, head, governor }: Setting): boolean {
  const beside = [at(view, span.end), at(view, span.end + 1)].map((t) => t.lemma.toLowerCase());
  const office = beside.some((lemma, k) => COMPANY_PEOPLE.has(lemma) && (k === 0 || beside[0] === "chief"));
  const owned = head.deprel === "poss" && COMPANY_PEOPLE.has(governor.lemma.toLowerCase());
  return (office && head.head >= span.end) || owned;
}

/** "Shiv Sena leader Sanjay Raut": whose name stands right before an office and its holder's, and is no first name */
function isLedBody(name: Setting): boolean {
  const { view, span, head, first } = name;
  const holder = at(view, span.end + 1);
  return (
    LEADERS.test(at(view, span.end).text) &&
    holder.entType === "PERSON" &&
    holder.entIob === "B" &&
    head.head >= span.end &&
    genderOfFirstName(first.text) === null
  );
}

const LEADERS = /^(leader|head|chief|lawmaker|legislator|MP|MEP|senator|spokesman|spokeswoman|spokesperson|president|chairman|chairwoman|chair|secretary|founder|co-founder|candidate|activist)$/; // prettier-ignore

/** "a stake in Halden", "shares of Samsan", "Vodafone shares" */
function isHeld({ head, governor, outer }: Setting): boolean {
  const holder = head.deprel === "pobj" && /^(in|of)$/i.test(governor.text) ? outer : governor;
  const isOwned = head.deprel === "pobj" || head.deprel === "compound" || head.deprel === "poss";
  return isOwned && HOLDER_NOUNS.has(holder.lemma.toLowerCase());
}

/** "joined Halden from Telenor", "plays for Leicester" */
function isMovedTo({ view, span, head, governor, outer }: Setting): boolean {
  const joined = head.deprel === "dobj" && governor.lemma === "join" && span.label !== "PERSON";
  const from = head.deprel === "pobj" && /^(for|from)$/i.test(governor.text);
  // "signed Varela from Benfica": the preposition may hang on the man
  const verb = outer.deprel === "dobj" ? at(view, outer.head) : outer;
  const left = /^for$/i.test(governor.text) || dependents(view, verb.index, "dobj").length > 0;
  const isMove = from && (left || isSportsReport(view)) && /^(join|play|work|sign|arrive)$/.test(verb.lemma);
  return joined || isMove;
}

/** What towns and regions are subjects of. */
const TOWN_VERBS = wordSet(`
  await be become border celebrate elect experience face fall grow have host house include lie lose mark mourn receive
  record remain see shut sit stand stretch suffer vote wake witness
`);
/** What sides of a match do to each other. */
const MATCH_VERBS = wordSet(`beat defeat draw face host lose meet outplay play thrash trounce visit win`);
/** What is done to whoever can answer. */
const DEALING_VERBS = wordSet(`
  accuse advise ask back blame criticise criticize fine hire pay praise sponsor sue support tell thank urge warn
`);
const SURROUNDING = /^(surround|border|flank|separate|follow|precede|cross|divide)$/;

/** "Alvin Yeung of Civic Passion", "DAB's Elizabeth Quat": what a person is of is a body or a place. */
export const voteByAffiliation: Voter = ({ view, span, head, governor }, vote) => {
  const owner = head.deprel === "poss" ? governor : governor.text === "of" ? at(view, governor.head) : null;
  if (owner?.entType !== "PERSON" || owner.upos !== "PROPN" || span.label === "PERSON") return;
  if (head.deprel === "poss" || head.deprel === "pobj") vote("Organization", span.label === "GPE" ? 1 : 2);
};

/** "Ajax have signed …", "Brightwater were": one name with a verb in the plural is a body, as British papers write it. */
export const voteByAgreement: Voter = (name, vote) => {
  const { view, head, governor: verb } = name;
  if (!/^nsubj/.test(head.deprel) || head.xpos !== "NNP" || isState(name)) return;
  if (dependents(view, head.index, "conj", "cc").length > 0) return;
  const finite = [...dependents(view, verb.index, "aux", "auxpass"), verb.index].map((i) => at(view, i));
  const isPlural = finite.some(
    ({ text, xpos }) => (xpos === "VBP" && /^(have|are|do)$/i.test(text)) || /^were$/i.test(text),
  );
  // "if Ajax were …": a wish's verb is that of several for one as well
  const isSupposed = dependents(view, verb.index, "mark").some((i) => /^(if|as)$/i.test(at(view, i).text));
  if (isPlural && head.index < verb.index && !isSupposed) vote("Organization", 3);
};
