// What the entity recogniser says, as far as it can be trusted.
import type { EntityType } from "../../../../graph-data/schema/index.ts";
import { PLACE_WORDS } from "../../../../graph-data/lexicons/names/name-parts.ts";
import { genderOfFirstName } from "../gender.ts";
import type { NameSpan } from "../mentions/name-span.ts";
import { at, headOf, type TextView } from "../text-view.ts";
import { isIntroduced } from "./introductions.ts";
import type { Voter } from "./voter.ts";
import { nameHead } from "./words.ts";

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

export const voteByLabel: Voter = (view, span, vote) => {
  if (span.rule === "title") vote("Work", 3);
  const type = BY_LABEL[span.label];
  // Capitals are seldom a person: "PD", "M5S"
  const isShouted = span.end - span.start === 1 && /^[\p{Lu}\d]{2,6}$/u.test(at(view, span.start).text);
  if (!type) {
    if (isShouted) vote("Organization", 0.5);
    return;
  }
  if (isDoubtfulBuilding(span) && !PLACE_WORDS.has(at(view, nameHead(view, span)).text.toLowerCase())) {
    vote(type, 0.4);
    if (mayBePerson(view, span)) vote("Person", 0.5);
    return;
  }
  // "UK" does not make "Hitwise UK" a place
  const isExtendedPlace = span.rule === "extended-name" && span.label === "GPE";
  const isShoutedPerson = isShouted && type === "Person";
  if (isShoutedPerson) vote("Organization", 1);
  // "Haiphong Gateway": what begins with no first name is a person less surely
  const isStrange = type === "Person" && genderOfFirstName(at(view, span.start).text) === null;
  const weight = isStrange
    ? isIntroduced(view, span)
      ? 1.5
      : UNINTRODUCED_WEIGHT
    : (WEIGHTS[span.label] ?? FULL_WEIGHT);
  vote(type, isExtendedPlace ? 0.5 : isShoutedPerson ? 0.8 : weight);
};

/** Buildings' names have a word for what they are: "Dries Mertens" is none, whatever the recogniser says. */
const isDoubtfulBuilding = ({ label, start, end }: NameSpan): boolean => label === "FAC" && end - start > 1;

/** Words with capitals, neither numbered nor something one is in: "on Route 2", "at Marlow Flats", "Leeds Fire and Rescue" */
function mayBePerson(view: TextView, { start, end }: NameSpan): boolean {
  const governor = at(view, at(view, headOf(view, start, end)).head);
  const isWhere = /^(in|at|on|near|inside|outside)$/i.test(governor.text);
  return !isWhere && view.tokens.slice(start, end).every(({ text }) => /^\p{Lu}/u.test(text));
}
