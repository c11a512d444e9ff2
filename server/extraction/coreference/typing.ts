// What a name's own words and the words around it tell about the type of the thing named, as votes.
import {
  EVENT_WORDS,
  ORGANIZATION_WORDS,
  PLACE_WORDS,
  WORK_WORDS,
} from "../../../graph-data/lexicons/name-parts.ts";
import type { EntityType } from "../../../graph-data/schema/index.ts";
import { countryOf, isGroupNoun, isOrganizationNoun, isPersonNoun, isPlaceNoun, isTitle } from "./lexicon.ts";
import type { TypeVotes } from "./mention.ts";
import type { NameSpan } from "./mentions/names.ts";
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

/** Votes for the types of a name. */
export function voteOnName(view: TextView, span: NameSpan): TypeVotes {
  const votes: TypeVotes = {};
  const vote = (type: EntityType, count: number) => (votes[type] = (votes[type] ?? 0) + count);
  const label = BY_LABEL[span.label];
  if (label) vote(label, label === "Work" ? 1 : 2);
  voteByWords(view, span, vote);
  voteByContext(view, span, vote);
  return votes;
}

type Vote = (type: EntityType, count: number) => void;

/** "Nizhny Novgorod Stadium", "Ministry of Culture", "Hamdullah Mohib" after "Ambassador" */
function voteByWords(view: TextView, span: NameSpan, vote: Vote): void {
  const head = nameHead(view, span);
  const text = textOf(view, span.start, span.end);
  const word = at(view, head).text.toLowerCase().replace(/\.$/, "");
  const several = span.end - span.start > 1;
  if (countryOf(text, "name")) vote("Place", 4);
  else if (countryOf(text, "capital")) vote("Place", 2);
  if (countryOf(text, "people") && !countryOf(text, "adjective")) vote("Group", 6);
  if (several && span.label !== "PERSON") {
    if (ORGANIZATION_WORDS.has(word)) vote("Organization", 4);
    if (PLACE_WORDS.has(word)) vote("Place", 3);
    if (EVENT_WORDS.has(word)) vote("Event", 3);
    if (WORK_WORDS.has(word)) vote("Work", 3);
  }
  if (
    isTitle(at(view, span.start - 1).text) &&
    at(view, span.start - 1).sentence === at(view, span.start).sentence
  )
    vote("Person", 4);
  if (several && genderOfFirstName(at(view, span.start).text)) vote("Person", 2);
}

/** The last word before the first preposition: "Court" of "Supreme Court of Cassation". */
function nameHead(view: TextView, span: NameSpan): number {
  for (let i = span.start + 1; i < span.end; i++) {
    if (at(view, i).upos === "ADP") return i - 1;
  }
  return span.end - 1;
}

const SAYING = new Set([
  "say",
  "tell",
  "add",
  "announce",
  "claim",
  "state",
  "argue",
  "insist",
  "warn",
  "explain",
  "admit",
  "reply",
  "believe",
  "think",
]);

function voteByContext(view: TextView, span: NameSpan, vote: Vote): void {
  const index = headOf(view, span.start, span.end);
  const head = at(view, index);
  const governor = at(view, head.head);
  if (head.deprel === "nsubj" && SAYING.has(governor.lemma)) {
    vote("Person", 0.5);
    vote("Organization", 0.5);
  }
  if (head.deprel === "pobj" && governor.text.toLowerCase() === "in") vote("Place", 0.5);
  // "Svetlana Tikhanovskaya, 37, the leading candidate"
  if (
    at(view, span.end).text === "," &&
    /^\d\d$/.test(at(view, span.end + 1).text) &&
    at(view, span.end + 2).text === ","
  )
    vote("Person", 3);
  for (const child of dependents(view, index, "appos")) voteByNoun(at(view, child).lemma.toLowerCase(), vote);
  if (head.deprel === "appos") voteByNoun(governor.lemma.toLowerCase(), vote);
  // "actor Dennis Hopper", "team Cloud9"
  const before = at(view, span.start - 1);
  if (before.upos === "NOUN" && before.head === index) voteByNoun(before.lemma.toLowerCase(), vote);
  for (const clause of dependents(view, index, "relcl")) {
    if (view.children[clause]?.some((c) => /^(who|whom)$/i.test(at(view, c).text))) vote("Person", 2);
  }
}

function voteByNoun(lemma: string, vote: Vote): void {
  if (isPersonNoun(lemma)) vote("Person", 3);
  else if (isOrganizationNoun(lemma)) vote("Organization", 2);
  else if (isGroupNoun(lemma)) vote("Organization", 1);
  if (isPlaceNoun(lemma)) vote("Place", 2);
}
