// What only companies, clubs and bodies do, have and are dealt with. Evidence against the recogniser, which takes short
// names of companies for persons or towns, but not against a first name.
import { wordSet } from "../../../../graph-data/lexicons/notation.ts";
import {
  COMPANY_PEOPLE,
  COMPANY_VERBS,
  HOLDER_NOUNS,
} from "../../../../graph-data/lexicons/organizations/company-words.ts";
import type { Token } from "../../doc.ts";
import { countryOf } from "../lexicon.ts";
import type { NameSpan } from "../mentions/name-span.ts";
import { at, dependents, headOf, textOf, type TextView } from "../text-view.ts";
import { isIntroduced } from "./introductions.ts";
import { isSportsReport } from "./sports.ts";
import type { Vote, Voter } from "./voter.ts";

const isState = (view: TextView, span: NameSpan): boolean =>
  countryOf(textOf(view, span.start, span.end), "name", "people") !== null;

const isCapital = (view: TextView, span: NameSpan): boolean =>
  countryOf(textOf(view, span.start, span.end), "capital") !== null;

/** A name with the words that govern it, and what the recogniser took it for. */
interface Setting {
  readonly view: TextView;
  readonly span: NameSpan;
  readonly head: Token;
  readonly governor: Token;
  readonly outer: Token;
  readonly isPlaceLabel: boolean;
}

export const voteByDealings: Voter = (view, span, vote) => {
  if ((span.label === "NORP" && span.end - span.start > 1) || isState(view, span)) return;
  const head = at(view, headOf(view, span.start, span.end));
  const governor = at(view, head.head);
  const outer = at(view, governor.head);
  const isPlaceLabel = /^(GPE|LOC|FAC)$/.test(span.label);
  const setting = { view, span, head, governor, outer, isPlaceLabel };
  for (const part of [voteByDeeds, voteByMatches, voteByOffices, voteByHoldings, voteByMoves])
    part(setting, vote);
};

function voteByDeeds({ view, span, head, governor, outer, isPlaceLabel }: Setting, vote: Vote): void {
  // "built by Lockheed Martin", "Goldman Sachs advised the buyer"; hardly anything is done "by Paris"
  const isAgent = head.deprel === "pobj" && governor.deprel === "agent";
  const hasObject = dependents(view, governor.index, "dobj").length > 0;
  const acts = head.deprel === "nsubj" && COMPANY_VERBS.has(governor.lemma) && hasObject;
  if ((isAgent && COMPANY_VERBS.has(outer.lemma)) || acts) vote("Organization", 2.5);
  else if (isAgent && isPlaceLabel && !SURROUNDING.test(outer.lemma)) vote("Organization", 1.5);
  // "Greenpeace boarded the rig", "Benfica rejected the offer": towns seldom act, states and capitals do
  const isActive = head.deprel === "nsubj" && governor.upos === "VERB" && !isCapital(view, span);
  const isDealtWith = head.deprel === "dobj" && DEALING_VERBS.has(governor.lemma) && !isCapital(view, span);
  if (span.label === "GPE" && ((isActive && !acts && !TOWN_VERBS.has(governor.lemma)) || isDealtWith))
    vote("Organization", isActive && isSportsReport(view) ? 2.5 : 1);
  // "that Twitter suspended him": products do nothing to anybody
  if (span.label === "PRODUCT" && head.deprel === "nsubj" && hasObject) vote("Organization", 1.5);
}

function voteByMatches({ view, span, head, governor, outer, isPlaceLabel }: Setting, vote: Vote): void {
  if (!isSportsReport(view) || span.end - span.start > 2) return;
  // "Lille beat Rennes", "Everton host Spurs"; players of a match are given their whole names
  const isSide =
    head.deprel === "nsubj" ||
    head.deprel === "dobj" ||
    (head.deprel === "pobj" && governor.text === "to" && outer.lemma === "lose");
  const contest = head.deprel === "pobj" ? outer : governor;
  const isMatch = isSide && MATCH_VERBS.has(contest.lemma);
  if (isMatch && (isPlaceLabel || !isIntroduced(view, span))) vote("Organization", 2.5);
  // "a debut against Celtic", "second behind Porto"
  if (head.deprel === "pobj" && /^(against|behind|over)$/i.test(governor.text)) vote("Organization", 2.5);
}

/** "Harborough manager Stefan Lindqvist"; "Chief Executive" is a name to the parser */
function voteByOffices({ view, span, head, governor, isPlaceLabel }: Setting, vote: Vote): void {
  const beside = [at(view, span.end), at(view, span.end + 1)].map((t) => t.lemma.toLowerCase());
  const office = beside.some((lemma, k) => COMPANY_PEOPLE.has(lemma) && (k === 0 || beside[0] === "chief"));
  const owned = head.deprel === "poss" && COMPANY_PEOPLE.has(governor.lemma.toLowerCase());
  if ((office && head.head >= span.end) || owned) vote("Organization", isPlaceLabel ? 1.5 : 2.5);
}

/** "a stake in Halden", "shares of Samsan", "Vodafone shares" */
function voteByHoldings({ head, governor, outer }: Setting, vote: Vote): void {
  const holder = head.deprel === "pobj" && /^(in|of)$/i.test(governor.text) ? outer : governor;
  const isHeld = head.deprel === "pobj" || head.deprel === "compound" || head.deprel === "poss";
  if (isHeld && HOLDER_NOUNS.has(holder.lemma.toLowerCase())) vote("Organization", 2.5);
}

/** "joined Halden from Telenor", "plays for Leicester" */
function voteByMoves({ view, span, head, governor, outer }: Setting, vote: Vote): void {
  const joined = head.deprel === "dobj" && governor.lemma === "join" && span.label !== "PERSON";
  const from = head.deprel === "pobj" && /^(for|from)$/i.test(governor.text);
  // "signed Varela from Benfica": the preposition may hang on the man
  const verb = outer.deprel === "dobj" ? at(view, outer.head) : outer;
  const left = /^for$/i.test(governor.text) || dependents(view, verb.index, "dobj").length > 0;
  const isMove = from && (left || isSportsReport(view)) && /^(join|play|work|sign|arrive)$/.test(verb.lemma);
  if (joined || isMove) vote("Organization", 2.5);
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
export const voteByAffiliation: Voter = (view, span, vote) => {
  const head = at(view, headOf(view, span.start, span.end));
  const governor = at(view, head.head);
  const owner = head.deprel === "poss" ? governor : governor.text === "of" ? at(view, governor.head) : null;
  if (owner?.entType !== "PERSON" || owner.upos !== "PROPN" || span.label === "PERSON") return;
  if (head.deprel === "poss" || head.deprel === "pobj") vote("Organization", span.label === "GPE" ? 1 : 2);
};

/** "Ajax have signed …", "Brightwater were": one name with a verb in the plural is a body, as British papers write it. */
export const voteByAgreement: Voter = (view, span, vote) => {
  const head = at(view, headOf(view, span.start, span.end));
  if (!/^nsubj/.test(head.deprel) || head.xpos !== "NNP" || isState(view, span)) return;
  if (dependents(view, head.index, "conj", "cc").length > 0) return;
  const verb = at(view, head.head);
  const finite = [...dependents(view, verb.index, "aux", "auxpass"), verb.index].map((i) => at(view, i));
  const isPlural = finite.some(
    ({ text, xpos }) => (xpos === "VBP" && /^(have|are|do)$/i.test(text)) || /^were$/i.test(text),
  );
  if (isPlural && head.index < verb.index && !dependents(view, verb.index, "mark").some((i) => /^(if|as)$/i.test(at(view, i).text))) vote("Organization", 3); // prettier-ignore
};
