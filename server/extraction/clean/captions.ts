// What is glued to captions: credits of agencies, the controls of video players.
import { PLAYER_CONTROLS } from "../../../graph-data/lexicons/page-furniture.ts";
import type { RawSpan } from "../facts.ts";
import { AGENCY_CREDIT } from "./datelines.ts";
import { SENTENCE_END } from "./lines.ts";

const escape = (label: string): string => label.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const CONTROL = [...PLAYER_CONTROLS].sort((a, b) => b.length - a.length).map(escape).join("|"); // prettier-ignore
/** Several controls, times and percentages without a sentence between them: "Loaded: 0%Progress: 0%0:00PreviousPlay…" */
const PLAYER = new RegExp(`(?:(?:${CONTROL})(?:\\s*:)?\\s*(?:-?\\d+(?::\\d\\d)+|\\d+%|/|\\d+(?:\\.\\d+)?x)*\\s*(?:/\\s*)?){4,}(?:-?\\d+:\\d\\d)?`, "gu"); // prettier-ignore

/** Where players' controls stand in a line. */
export function findPlayerControls(text: string): RawSpan[] {
  return [...text.matchAll(PLAYER)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
}

/** Start of the agency's credit that ends a caption, or -1. A sentence about an agency is no credit. */
export function findCredit(text: string): number {
  const match = AGENCY_CREDIT.exec(text);
  if (!match) return -1;
  const isSeparated = /^\s*[-–—|/(©]|^\s*\.?\s*(?:file )?(?:photo|image|picture|pic|credit|source|video|illustration)/i.test(match[0]); // prettier-ignore
  const isAfterSentence = SENTENCE_END.test(text.slice(0, match.index));
  const isWhole = match.index === 0;
  return isSeparated || isAfterSentence || isWhole ? match.index : -1;
}

/** Starts of credits with a label, which open a caption of their own: "… as The Fawn Image: Nick Moreau." */
export function findCreditLabels(text: string): number[] {
  return [...text.matchAll(/(?<=\S\s)(?:Photo(?:graph)?|Image|Picture|Credit)s?(?: credit| by| courtesy of)?:\s/g)].map((m) => m.index); // prettier-ignore
}
