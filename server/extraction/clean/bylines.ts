// Bylines become metadata: by whom, for which agency or paper the article was written.
import { PAPER_WORDS } from "../../../graph-data/lexicons/names/name-parts.ts";
import { AGENCY } from "./agencies.ts";
import { countWords, type Line } from "./lines.ts";
import { findBody, remaining, type Page } from "./page.ts";

/** Full stops of initials and titles do not end a byline: "Jane M. Doe", "Dr. Jane Doe" */
const NAMES = "(?<who>\\p{Lu}(?:[^.!?]|(?<=\\b(?:\\p{Lu}|Dr|Mr|Ms|Mrs|Prof|St|Jr|Sr))\\.)*)";
/** "Edited By: Palki Sharma WION", "By JANE DOE and John Roe, Reuters", "Opinion by Jane Doe", "Author: Jane Doe" */
const BYLINE = new RegExp(
  `^(?:(?:written|edited|reported|reporting|posted|words|story|text|published|curated|reviewed|produced|compiled|opinion|analysis|comment|commentary|interview|report|review)\\s+by|by|(?:author|writer|words|text|story)(?=\\s*:))\\s*:?\\s+${NAMES}$`,
  "iu",
);
/** "From Jane Doe in Kabul" */
const SENT_FROM = new RegExp(`^From ${NAMES} in \\p{Lu}[\\p{L} ]+$`, "u");
const PERSON_NAME =
  /^(?:(?:Dr|Prof|Sir|Dame)\.? )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.?)?(?: (?:de|van|von|der|al|bin|la|le))?(?: \p{Lu}[\p{L}'’-]+){1,2}$/u;
export const LOWER_WORDS_OF_BYLINES = /^(and|in|for|of|the|with|at|our|de|van|von|der|al|bin|correspondent|reporter|editor|staff|writer|political|chief|senior|news|online|website|&)$/i; // prettier-ignore

/** "By Jane Doe" in "By Jane Doe | Aug 17, 2020" */
export function readListedByline(parts: readonly string[], page: Page): void {
  for (const part of parts) {
    const who = BYLINE.exec(part.trim())?.groups?.who;
    if (who) page.metadata.byline ??= who.trim();
  }
}

/** "By Jane Doe, Reuters", and a name alone between headline and body that the article never speaks of. */
export function readBylines(page: Page): void {
  const { first } = findBody(page);
  const lines = remaining(page);
  const headline = lines.find(({ line }) => countWords(line.text) >= 4);
  for (const { line, index } of lines) {
    if (index === headline?.index && !/^(by|edited by|written by)\s*:/i.test(line.text)) continue;
    const publisher = index < first ? PUBLISHER_LINE.exec(line.text)?.groups?.agency : undefined;
    if (publisher !== undefined) {
      page.dropped.set(index, "byline");
      page.metadata.publisher ??= publisher.replace(/ Staff$/, "");
      continue;
    }
    const who = findByline(line) ?? (index < first ? findForeignNames(line, page) : null);
    if (!who) continue;
    page.dropped.set(index, "byline");
    const { name, agency } = splitAgency(who);
    page.metadata.byline ??= name;
    page.metadata.publisher ??= agency;
  }
}

function findByline({ text }: Line): string | null {
  // "Jane Doe@JaneDoe"
  const written = /^(?<name>[^@]{4,40}?) ?@\w{3,30}$/u.exec(text)?.groups?.name;
  if (written && PERSON_NAME.test(written)) return written;
  const who = (BYLINE.exec(text) ?? SENT_FROM.exec(text))?.groups?.who;
  if (!who || countWords(who) > 12) return null;
  const words = who.match(/[\p{L}&][\p{L}'’.-]*/gu) ?? [];
  const isNames = words.every((word) => /^\p{Lu}/u.test(word) || LOWER_WORDS_OF_BYLINES.test(word));
  return isNames && words.length >= 2 ? who.trim() : null;
}

/** "Reuters", "By AFP", "BBC Sport": whose the article is, on a line by itself */
const PUBLISHER_LINE = new RegExp(`^(?:By |Source: )?(?<agency>${AGENCY}(?: \\p{Lu}[\\p{L}]+){0,2})$`, "u");
/** "Severin Blakely Environment correspondent", "Crispian Bardi in Rome": a name, then what is not of it */
const NAME_AND_JOB =
  /^(?<name>\p{Lu}[\p{L}'’-]+ (?:\p{Lu}\. )?\p{Lu}[\p{L}'’-]+)(?:(?: \p{Lu}[\p{L}-]+){0,2} (?:correspondent|editor|reporter|writer|columnist)\b.*| in \p{Lu}[\p{L}]+)$/u;
/** Between the names of a line, and between them and what they are or write for. */
const JOINT = /\s*(?:[,|/•·]|\band\b|&)\s*/u;
const JOB =
  /\b(?:correspondent|correspondents|editor|reporter|writer|columnist|staff|desk|contributor|special to)\b/i;
const PAPER = new RegExp(`^(?:${AGENCY}(?: \\p{Lu}[\\p{L}]+){0,2}|(?:The )?(?:\\p{Lu}[\\p{L}]+ ){0,3}(?<kind>\\p{Lu}[\\p{L}]+))$`, "u"); // prettier-ignore

/** "Jane Doe", "Jane Doe and John Roe", "Jane Doe, BBC News": persons whose surnames stand nowhere else on the page; the line, without jobs. */
function findForeignNames(line: Line, page: Page): string | null {
  // "Jane Doe, The Herald on", whose date is gone
  const text = line.text.replace(/ (?:on|at)$/, "");
  const parts = text.split(JOINT);
  const kept = parts.filter((part) => !JOB.test(part) || NAME_AND_JOB.test(part));
  const isPerson = (part: string): boolean => isForeignName(nameOf(part), page);
  const isListed = kept.every((part, k) => isPerson(part) || (k > 0 && isPublisher(part)));
  const [first = ""] = kept;
  const last = kept.at(-1) ?? "";
  if (!isPerson(first) || !isListed) return null;
  return parts.length === 1 ? nameOf(first) : text.slice(0, text.indexOf(last) + last.length);
}

const nameOf = (text: string): string => NAME_AND_JOB.exec(text)?.groups?.name ?? text;

/** "BBC News", "The Guardian" */
function isPublisher(part: string): boolean {
  const paper = PAPER.exec(part);
  const kind = paper?.groups?.kind?.toLowerCase();
  return paper !== null && (kind === undefined || kind === "news" || PAPER_WORDS.has(kind));
}

/** A person's name whose last word stands nowhere else on the page but in a note on the author. */
function isForeignName(name: string, page: Page): boolean {
  if (!PERSON_NAME.test(name)) return false;
  const surname = name.split(" ").at(-1) ?? "";
  const [first, ...others] = page.lines.filter(({ text }) => text.includes(surname));
  const isOnce = first !== undefined && first.text.indexOf(surname) === first.text.lastIndexOf(surname);
  return isOnce && others.every(({ text }) => isNoteOn(name, text));
}

/** "Palki Sharma WION" → Palki Sharma, WION */
function splitAgency(who: string): { name: string; agency: string | null } {
  const match = new RegExp(
    `^(.+?)[\\s,|/(-]+(?:for\\s+|in\\s+)?(${AGENCY}(?: News| Sport)?|\\p{Lu}{3,6})\\)?$`,
    "u",
  ).exec(who);
  // "MICHAEL TORRANCE and DANA WEI"
  const isShouted = !/\p{Ll}/u.test(who.replace(/\b(?:and|for|in|of)\b/g, ""));
  return match && !isShouted
    ? { name: (match[1] ?? who).trim(), agency: match[2] ?? null }
    : { name: who, agency: null };
}

/** Of the last lines so many may tell of the author. */
const LAST_LINES = 4;
/** What such a note begins with, and goes on with behind the name. */
const CALL = /^(?:(?:you can )?(?:follow|contact|e-?mail|reach)|about) +/iu;
const NOTE =
  /^,? (?:(?:is|was) (?:an?|the|our|based)\b|(?:covers|reports|reported|writes|contributed|tweets|can be)\b)/iu;

/** "Jane Doe is a reporter for the Herald", "Follow Jane Doe on Twitter" */
function isNoteOn(name: string, text: string): boolean {
  const told = text.replace(CALL, "");
  const isOpening = told.toLowerCase().startsWith(name.toLowerCase());
  return isOpening && (told !== text || NOTE.test(told.slice(name.length)));
}

/** What the end of a page tells of its authors, whom the article does not speak of. */
export function dropAuthorNotes(page: Page): void {
  const authors = (page.metadata.byline ?? "").split(JOINT).filter((name) => PERSON_NAME.test(name));
  for (const { line, index } of remaining(page).slice(-LAST_LINES))
    if (authors.some((name) => isNoteOn(name, line.text)) || isPortrait(line, page))
      page.dropped.set(index, "author-note");
}

/** "Jane Doe is a freelance journalist based in Oslo", "Jane Doe, a contributor at The Herald, is …" */
const PORTRAIT =
  /^(?<who>\p{Lu}[\p{L}\p{N}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3})(?:,| is| was) (?:an?|the|our) (?:[\p{L}-]+ ){0,4}(?:author|blogger|columnist|contributor|correspondent|editor|journalist|photographer|reporter|writer)s? (?:and|at|based|covering|for|from|in|of|on|who|with)\b/u;

/** Of somebody whom no other line of the page names. */
function isPortrait({ text }: Line, page: Page): boolean {
  const who = PORTRAIT.exec(text)?.groups?.who;
  if (who === undefined || /["“”]/.test(text)) return false;
  const surname = who.split(" ").at(-1) ?? "";
  return page.lines.filter((line) => line.text.includes(surname)).length === 1;
}
