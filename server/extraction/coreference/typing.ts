// What a name's own words and the words around it tell about the type of the thing named, as votes.
import {
  COMPANY_OFFICES,
  COMPANY_VERBS,
  COMPANY_WORDS,
  HOLDING_NOUNS,
} from "../../../graph-data/lexicons/company-words.ts";
import {
  EVENT_WORDS,
  ORGANIZATION_WORDS,
  PLACE_GOVERNORS,
  PLACE_WORDS,
  WORK_WORDS,
} from "../../../graph-data/lexicons/name-parts.ts";
import { SAYING_VERBS } from "../../../graph-data/lexicons/saying-verbs.ts";
import type { Token } from "../doc.ts";
import type { EntityType } from "../../../graph-data/schema/index.ts";
import { countryOf, isGroupNoun, isOrganizationNoun, isPersonNoun, isPlaceNoun, isTitle } from "./lexicon.ts";
import type { TypeVotes } from "./mention.ts";
import type { NameSpan } from "./mentions/name-span.ts";
import { genderOfFirstName } from "./gender.ts";
import { at, dependents, headOf, textOf, type TextView } from "./text-view.ts";

const BY_LABEL: Readonly<Record<string, EntityType>> = {
  PERSON: "Person",
  ORG: "Organization",
  GPE: "Place",
  LOC: "Place",
  FAC: "Place",
  NORP: "Group",
  EVENT: "Event",
  WORK_OF_ART: "Work",
  PRODUCT: "Work",
  LAW: "Work",
};

/** How far each of the recogniser's labels can be trusted. */
const LABEL_WEIGHTS: Readonly<Record<string, number>> = {
  FAC: 1,
  LOC: 1,
  WORK_OF_ART: 1,
  PRODUCT: 1,
  LAW: 1,
};

/** Votes for the types of a name. */
export function voteOnName(view: TextView, span: NameSpan): TypeVotes {
  if (span.rule === "demonym") return { Place: 1 };
  const votes: TypeVotes = {};
  const vote: Vote = (type, count) => (votes[type] = (votes[type] ?? 0) + count);
  voteByLabel(view, span, vote);
  voteByWords(view, span, vote);
  voteByContext(view, span, vote);
  voteByDealings(view, span, vote);
  voteByAffiliation(view, span, vote);
  return votes;
}

type Vote = (type: EntityType, count: number) => void;

function voteByLabel(view: TextView, span: NameSpan, vote: Vote): void {
  const type = BY_LABEL[span.label];
  if (!type) return;
  const single = span.end - span.start === 1;
  const capitals = single && /^[\p{Lu}\d]{2,6}$/u.test(at(view, span.start).text);
  // "UK" does not make "Hitwise UK" a place; capitals are seldom a person
  // Buildings' names have a word for what they are: "Dries Mertens" is none, whatever the recogniser says
  if (
    span.label === "FAC" &&
    !single &&
    !PLACE_WORDS.has(at(view, nameHead(view, span)).text.toLowerCase())
  ) {
    vote(type, 0.4);
    vote("Person", 0.5);
    return;
  }
  const doubtful = span.rule === "extended-name" && span.label === "GPE";
  if (capitals && type === "Person") vote("Organization", 1);
  vote(type, doubtful ? 0.5 : capitals && type === "Person" ? 0.8 : (LABEL_WEIGHTS[span.label] ?? 2));
}

const FIRST_NAME_LABELS = new Set(["PERSON", "ORG", "FAC", "PRODUCT", "WORK_OF_ART", ""]);

/** "Nizhny Novgorod Stadium", "Ministry of Culture", "Hamdullah Mohib" after "Ambassador" */
function voteByWords(view: TextView, span: NameSpan, vote: Vote): void {
  const head = at(view, nameHead(view, span));
  const text = textOf(view, span.start, span.end);
  const word = head.text.toLowerCase().replace(/\.$/, "");
  const words = span.end - span.start;
  if (countryOf(text, "name")) vote("Place", 4);
  else if (countryOf(text, "capital")) vote("Place", 2);
  if (countryOf(text, "people") && !countryOf(text, "adjective")) vote("Group", 6);
  let keyed = false;
  if (words > 1 && span.label !== "PERSON") {
    const lists = [["Organization", ORGANIZATION_WORDS, 4], ["Place", PLACE_WORDS, 3], ["Event", EVENT_WORDS, 3], ["Work", WORK_WORDS, 3]] as const; // prettier-ignore
    for (const [type, list, weight] of lists) {
      if (!list.has(word)) continue;
      vote(type, weight);
      keyed = true;
    }
  }
  // "Hellenic Telecom"
  const national = words > 1 && countryOf(at(view, span.start).text, "adjective") !== null;
  if (national && countryOf(text, "name", "adjective") === null) vote("Organization", 1);
  // "Lisbon Rovers", taken for a person
  const first = genderOfFirstName(at(view, span.start).text);
  if (words > 1 && !keyed && COMPANY_WORDS.has(word) && !(span.label === "PERSON" && first)) {
    vote("Organization", 2.5);
    keyed = true;
  }
  const before = at(view, span.start - 1);
  // "former Springfield mayor": the title is not the town's
  const owns = head.deprel === "compound" && at(view, head.head).upos === "NOUN";
  if (isTitle(before.text) && before.sentence === head.sentence && !owns) vote("Person", 4);
  const personal =
    words > 1 && words < 5 && !keyed && FIRST_NAME_LABELS.has(span.label) && head.xpos !== "NNPS";
  if (personal && first) vote("Person", 2);
}

/** The last word before the first preposition: "Court" of "Supreme Court of Cassation". */
function nameHead(view: TextView, span: NameSpan): number {
  for (let i = span.start + 1; i < span.end; i++) {
    if (at(view, i).upos === "ADP") return i - 1;
  }
  return span.end - 1;
}

function voteByContext(view: TextView, span: NameSpan, vote: Vote): void {
  const index = headOf(view, span.start, span.end);
  const head = at(view, index);
  const governor = at(view, head.head);
  if (head.deprel === "nsubj" && SAYING_VERBS.has(governor.lemma)) {
    vote("Person", 0.5);
    vote("Organization", 0.5);
  }
  // Buildings and stretches of land do not act: "Dries Mertens scored"
  const acts =
    head.deprel === "nsubj" && governor.upos === "VERB" && (span.label === "FAC" || span.label === "LOC");
  if (acts) vote("Person", 1.5);
  const within = head.deprel === "pobj" && governor.text.toLowerCase() === "in";
  // "published in Nature"
  const printed = within && PRINTING.test(at(view, governor.head).lemma) && !/^(GPE|LOC)$/.test(span.label);
  if (printed) vote("Work", 3);
  else if (within && span.end - span.start === 1 && !HOLDING_NOUNS.has(at(view, governor.head).lemma))
    vote("Place", 2.5);
  const of = governor.text === "of" ? at(view, governor.head).lemma.toLowerCase() : "";
  if (head.deprel === "pobj" && PLACE_GOVERNORS.has(of)) vote("Place", 2);
  // "the Lakers": people have no article, but a team of them has
  const article =
    at(view, span.start - 1).text.toLowerCase() === "the" || at(view, span.start).upos === "DET";
  if (head.xpos === "NNPS" && article && span.label !== "NORP" && span.end - span.start < 4)
    vote("Organization", 2.5);
  // "Svetlana Tikhanovskaya, 37, the leading candidate"
  const age = at(view, span.end).text === "," && /^\d\d$/.test(at(view, span.end + 1).text);
  if (age && at(view, span.end + 2).text === ",") vote("Person", 3);
  // "Ubisoft, Microsoft and Sony": things of a kind
  const partners = [...dependents(view, index, "conj"), ...(head.deprel === "conj" ? [head.head] : [])];
  const [partner] = partners.flatMap((p) => BY_LABEL[at(view, p).entType] ?? []);
  if (partner && span.label === "") vote(partner, 0.7);
  for (const child of dependents(view, index, "appos")) voteByNoun(view, at(view, child), span, vote);
  // In brackets stands another name of what is before, not its description.
  const bracketed = at(view, span.start - 1).text === "(";
  if (head.deprel === "appos" && !bracketed) voteByNoun(view, governor, span, vote);
  // "actor Dennis Hopper", "team Cloud9"
  const before = at(view, span.start - 1);
  const modifies = before.head === index || /^(compound|nmod|appos)$/.test(before.deprel);
  if (before.upos === "NOUN" && modifies) voteByNoun(view, before, span, vote);
  for (const clause of dependents(view, index, "relcl")) {
    if (view.children[clause]?.some((c) => /^(who|whom)$/i.test(at(view, c).text))) vote("Person", 2);
  }
}

/** "Alvin Yeung of Civic Passion", "DAB's Elizabeth Quat": what a person is of is a body or a place. */
function voteByAffiliation(view: TextView, span: NameSpan, vote: Vote): void {
  const head = at(view, headOf(view, span.start, span.end));
  const governor = at(view, head.head);
  const owner = head.deprel === "poss" ? governor : governor.text === "of" ? at(view, governor.head) : null;
  if (owner?.entType !== "PERSON" || owner.upos !== "PROPN" || span.label === "PERSON") return;
  if (head.deprel === "poss" || head.deprel === "pobj") vote("Organization", span.label === "GPE" ? 1 : 2);
}

function voteByNoun(view: TextView, noun: Token, span: NameSpan, vote: Vote): void {
  const lemma = noun.lemma.toLowerCase();
  // "the producer Halden Foods", "the producer Brian Eno"
  const personal = span.label === "PERSON" && !COMPANY_WORDS.has(at(view, span.end - 1).text.toLowerCase());
  // but "Lea Ivanova, the minister's rival"
  const either = isPersonNoun(lemma) && isOrganizationNoun(lemma) && noun.index < span.start && !personal;
  if (isPersonNoun(lemma) && !either) vote("Person", 3);
  else if (isOrganizationNoun(lemma)) vote("Organization", either ? 1 : 3);
  else if (isGroupNoun(lemma)) vote("Organization", 2);
  if (isPlaceNoun(lemma)) vote("Place", isOrganizationNoun(lemma) ? 2 : 2.5);
}

const PRINTING = /^(publish|print|appear|write)$/;

/** What only companies, clubs and bodies do, have and are dealt with. Evidence against the recogniser, not against a first name. */
function voteByDealings(view: TextView, span: NameSpan, vote: Vote): void {
  if (span.label === "NORP" && span.end - span.start > 1) return;
  const index = headOf(view, span.start, span.end);
  const head = at(view, index);
  const governor = at(view, head.head);
  if (countryOf(textOf(view, span.start, span.end), "name", "people")) return;
  const outer = at(view, governor.head);
  const agent = head.deprel === "pobj" && governor.deprel === "agent" && COMPANY_VERBS.has(outer.lemma);
  const acts = head.deprel === "nsubj" && COMPANY_VERBS.has(governor.lemma) && dependents(view, governor.index, "dobj").length > 0; // prettier-ignore
  // "built by Lockheed Martin", "Goldman Sachs advised the buyer"
  if (agent || acts) vote("Organization", 2.5);
  // "Harborough manager Stefan Lindqvist"; "Chief Executive" is a name to the parser
  const beside = [at(view, span.end), at(view, span.end + 1)].map((t) => t.lemma.toLowerCase());
  const office = beside.some((lemma, k) => COMPANY_OFFICES.has(lemma) && (k === 0 || beside[0] === "chief"));
  if (office && head.head >= span.end) vote("Organization", span.label === "GPE" ? 1 : 2.5);
  // "joined Halden from Telenor", "plays for Leicester"
  const joined = head.deprel === "dobj" && governor.lemma === "join" && span.label !== "PERSON";
  const from = head.deprel === "pobj" && /^(for|from)$/i.test(governor.text);
  const left = /^for$/i.test(governor.text) || dependents(view, outer.index, "dobj").length > 0;
  if (joined || (from && left && /^(join|play|work|sign)$/.test(outer.lemma))) vote("Organization", 2.5);
}
