// What the entity recogniser says, as far as it can be trusted.
import type { EntityType } from "../../../../graph-data/schema/index.ts";
import { PLACE_WORDS } from "../../../../graph-data/lexicons/names/name-parts.ts";
import { genderOfFirstName } from "../gender.ts";
import { at } from "../text-view.ts";
import { isIntroduced } from "./introductions.ts";
import { nameHead } from "./key-words.ts";
import { isSportsReport } from "./sports.ts";
import type { NameInText } from "./name-in-text.ts";
import type { Voter } from "./voter.ts";

/** OntoNotes' labels; numbers, dates and languages name nothing of the graph. */
export const BY_LABEL: Readonly<Record<string, EntityType>> = {
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

/** Labels that are seldom right count half. */
const WEIGHTS: Readonly<Record<string, number>> = { FAC: 1, LOC: 1, WORK_OF_ART: 1, PRODUCT: 1, LAW: 1 };
const FULL_WEIGHT = 2;
/** Of one word for a person whom the text never gives a whole name: "Sega", "Lille", "Zika" as well as "Neymar". */
const UNINTRODUCED_WEIGHT = 1;

export const voteByLabel: Voter = (name, vote) => {
  const { span } = name;
  if (span.rule === "title") vote("Work", 3);
  const type = BY_LABEL[span.label];
  if (!type) {
    if (isShouted(name) || isMixed(name)) vote("Organization", 0.5);
    if (isPluralSide(name)) vote("Organization", 1.5);
  } else if (isDoubtfulBuilding(name)) {
    vote(type, 0.4);
    if (mayBePerson(name)) vote("Person", 0.5);
  } else {
    if (type === "Person" && isShouted(name)) vote("Organization", 1);
    vote(type, weigh(name, type));
  }
};

/** How far the recogniser is to be trusted with this name. */
function weigh(name: NameInText, type: EntityType): number {
  const { view, span, first } = name;
  // "UK" does not make "Hitwise UK" a place
  if (span.rule === "extended-name" && span.label === "GPE") return 0.5;
  if (type !== "Person") return WEIGHTS[span.label] ?? FULL_WEIGHT;
  if (isShouted(name)) return 0.8;
  // "Haiphong Gateway": what begins with no first name is a person less surely
  if (genderOfFirstName(first.text) !== null && !/^(Al|El)$/.test(first.text)) return FULL_WEIGHT;
  return isIntroduced(view, span) ? 1.5 : UNINTRODUCED_WEIGHT;
}

/** Capitals are seldom a person: "PD", "M5S" */
const isShouted = ({ size, first }: NameInText): boolean =>
  size === 1 && /^[\p{Lu}\d]{2,6}$/u.test(first.text);

/** "ULg", "NSi", "DoJ" */
const isMixed = ({ size, text }: NameInText): boolean =>
  size === 1 && /^(?=(?:.*\p{Lu}){2})(?=.*\p{Ll})[\p{L}\d]{2,5}$/u.test(text) && !/^Mc|^Mac|s$/.test(text);

/** "a trainer of Buffaloes" in a report on a match */
const isPluralSide = ({ view, size, head }: NameInText): boolean =>
  size === 1 && head.xpos === "NNPS" && isSportsReport(view);

/** Buildings' names have a word for what they are: "Dries Mertens" is none, whatever the recogniser says. */
const isDoubtfulBuilding = ({ view, span, size }: NameInText): boolean =>
  span.label === "FAC" && size > 1 && !PLACE_WORDS.has(at(view, nameHead(view, span)).text.toLowerCase());

/** Words with capitals, neither numbered nor something one is in: "on Route 2", "at Marlow Flats", "Leeds Fire and Rescue" */
function mayBePerson({ view, span, governor }: NameInText): boolean {
  const isWhere = /^(in|at|on|near|inside|outside)$/i.test(governor.text);
  return !isWhere && view.tokens.slice(span.start, span.end).every(({ text }) => /^\p{Lu}/u.test(text));
}
