// Datelines and bylines become metadata: when, by whom, for which agency the article was written.
import { AGENCY } from "./agencies.ts";
import { DATED, findDate, WEEKDAY } from "./dates.ts";
import { countWords, SENTENCE_END, type Line } from "./lines.ts";
import { findBody, remaining, type Page } from "./page.ts";

/** What may stand in a date line beside dates: labels, times, zones. */
const DATE_LABELS =
  /\b(first published|published|updated|posted|(last )?modified|last updated|created|issued|date|on|at|by|ist|gmt|utc|bst|est|edt|et|pst|pdt|pt|cet|cest|eest|msk|hkt|sgt|jst|wat|eat|cat|sast|aest|a\.?m\.?|p\.?m\.?)\b|\d{1,2}[:.h]\d{2}\s*([ap]\.?m\.?)?|\b\d{4}(?= (gmt|hkt))|\b\d{1,2} ?[ap]\.?m\b\.?|[\W_]/gi;
const HAS_DATE_LABEL = /\b(published|updated|posted|modified|created|issued|date)\b/i;
/** What date lines have between their parts, and parts that are neither names nor dates: "4 min read", "1,234 views". */
const SEPARATOR = /\s+[-–—]+\s+|\s*(?:[|/•·►;()\t]|,(?!\d))\s*/;
const COUNTER =
  /^[\d.,k]*\s*(min(ute)?s?( read(ing)?( time)?)?|(hours?|days?|weeks?|months?|years?) ago|views?|comments?|shares?|reads?|read|gmt|hkt)$/i;
/** "Edited By: Palki Sharma WION", "By JANE DOE and John Roe, Reuters" */
const BYLINE =
  /^(?:(?:written|edited|reported|posted|words|story|text|published|curated|reviewed|produced|compiled)\s+by|by)\s*:?\s+(?<who>\p{Lu}[^.!?]*)$/iu;
const PERSON_NAME =
  /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.?)?(?: (?:de|van|von|der|al|bin|la|le))?(?: \p{Lu}[\p{L}'’-]+){1,2}$/u;
const LOWER_WORDS_OF_BYLINES = /^(and|in|for|of|the|with|at|de|van|von|der|al|bin|correspondent|reporter|editor|staff|writer|political|chief|senior|news|&)$/i; // prettier-ignore

/** "Friday, September 9, 2016" · "New Delhi, India Published: Aug 17, 2020, 10:12 PM(IST)" · "Jane Doe | 17 Aug 2020 | 4 min read" */
export function readDateLines(page: Page): void {
  const { first } = findBody(page);
  const lines = remaining(page);
  const headline = lines.find(({ line }) => countWords(line.text) >= 4 && !isPlainDateLine(line.text));
  let isFirstPublished = false;
  for (const { line, index } of lines) {
    const date = line.text.length <= 160 ? findDate(line.text) : null;
    if (!date) continue;
    const rest = withoutDates(line.text);
    const isAbove = index < first && !SENTENCE_END.test(rest.trimEnd());
    const isLabelled = HAS_DATE_LABEL.test(rest) && isAbove;
    const isListed = isAbove && index !== headline?.index && rest.split(SEPARATOR).every(isPartOfDateLine);
    if (!isOnlyDate(line.text) && !isLabelled && !isListed) continue;
    page.dropped.set(index, "date-line");
    const published = dateAfter(line.text, /\b(published|posted|issued)\b/i);
    // When it was published, not when it was touched last.
    if (published !== null && !isFirstPublished) page.metadata.published = published;
    else page.metadata.published ??= date;
    isFirstPublished ||= published !== null;
    readListedByline(rest, page);
  }
}

const EVERY_DATED = new RegExp(DATED.source, "gi");
const withoutDates = (text: string): string => text.replace(EVERY_DATED, " | ");
const isOnlyDate = (text: string): boolean =>
  findDate(text) !== null && withoutDates(text).replace(DATE_LABELS, "") === "";

/** "June 6, 2016 / 8:12 PM / 4 years ago": no words that a headline is made of. */
const isPlainDateLine = (text: string): boolean =>
  findDate(text) !== null &&
  withoutDates(text)
    .split(SEPARATOR)
    .every((part) => COUNTER.test(part.trim()) || part.replace(DATE_LABELS, "") === "");

function dateAfter(text: string, label: RegExp): string | null {
  const at = label.exec(text)?.index ?? -1;
  return at < 0 ? null : findDate(text.slice(at));
}

/** A name, a section, a place, a reading time; not a caption: "Protesters march in Minsk". */
function isPartOfDateLine(part: string): boolean {
  if (part.trim() === "" || COUNTER.test(part.trim()) || part.replace(DATE_LABELS, "") === "") return true;
  const words = part.match(/[\p{L}&][\p{L}'’.-]*/gu) ?? [];
  return (
    words.length > 0 && words.length <= 5 &&
    words.every((word) => /^\p{Lu}/u.test(word) || LOWER_WORDS_OF_BYLINES.test(word) || /^(by|on|at|from|section)$/i.test(word)) // prettier-ignore
  );
}

/** "MELBOURNE" on a line by itself, right above the first paragraph */
export function dropPlaceLine(page: Page): void {
  const { first } = findBody(page);
  const above = remaining(page).findLast(({ index }) => index < first);
  const isHeadline = above && remaining(page)[0]?.index === above.index;
  if (above && !isHeadline && PLACE_LINE.test(above.line.text)) page.dropped.set(above.index, "dateline");
}

const PLACE_LINE = /^\p{Lu}[\p{Lu}.'’-]{2,}(?:[ -][\p{Lu}.'’-]{2,}){0,2}(?:, \p{Lu}[\p{L}.]+)?$/u;

/** "By Jane Doe" in "By Jane Doe | Aug 17, 2020" */
function readListedByline(rest: string, page: Page): void {
  for (const part of rest.split(SEPARATOR)) {
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
    const publisher = index < first ? PUBLISHER_LINE.exec(line.text)?.[0].replace(/ Staff$/, "") : undefined;
    if (publisher !== undefined) {
      page.dropped.set(index, "byline");
      page.metadata.publisher ??= publisher;
      continue;
    }
    const isName = index < first && isForeignName(line, page);
    const who = findByline(line) ?? (isName ? nameOf(line.text) : null);
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
  const who = BYLINE.exec(text)?.groups?.who;
  if (!who || countWords(who) > 12) return null;
  const words = who.match(/[\p{L}&][\p{L}'’.-]*/gu) ?? [];
  const isNames = words.every((word) => /^\p{Lu}/u.test(word) || LOWER_WORDS_OF_BYLINES.test(word));
  return isNames && words.length >= 2 ? who.trim() : null;
}

/** "Reuters", "BBC Sport": whose the article is, on a line by itself */
const PUBLISHER_LINE = new RegExp(`^${AGENCY}(?: \\p{Lu}[\\p{L}]+){0,2}$`, "u");
/** "Severin Blakely Environment correspondent", "Crispian Bardi in Rome": a name, then what is not of it */
const NAME_AND_JOB =
  /^(?<name>\p{Lu}[\p{L}'’-]+ (?:\p{Lu}\. )?\p{Lu}[\p{L}'’-]+)(?:(?: \p{Lu}[\p{L}-]+){0,2} (?:correspondent|editor|reporter|writer|columnist)\b.*| in \p{Lu}[\p{L}]+)$/u;
const nameOf = (text: string): string => NAME_AND_JOB.exec(text)?.groups?.name ?? text;

/** A person's name, with a job or without, whose last word stands nowhere else on the page. */
function isForeignName(line: Line, page: Page): boolean {
  const name = nameOf(line.text);
  if (!PERSON_NAME.test(name)) return false;
  const surname = name.split(" ").at(-1) ?? "";
  return page.raw.indexOf(surname) === page.raw.lastIndexOf(surname);
}

/** "Palki Sharma WION" → Palki Sharma, WION */
function splitAgency(who: string): { name: string; agency: string | null } {
  const match = new RegExp(`^(.+?)[\\s,|(-]+(?:for\\s+|in\\s+)?(${AGENCY}|\\p{Lu}{3,6})\\)?$`, "u").exec(who);
  // "MICHAEL TORRANCE and DANA WEI"
  const isShouted = !/\p{Ll}/u.test(who.replace(/\b(?:and|for|in|of)\b/g, ""));
  return match && !isShouted
    ? { name: (match[1] ?? who).trim(), agency: match[2] ?? null }
    : { name: who, agency: null };
}

const PLACE =
  "\\p{Lu}[\\p{L}.'’-]+(?:[ -]\\p{Lu}[\\p{L}.'’-]+){0,3}(?:, \\p{Lu}[\\p{L}.]+(?: (?:of |the |and )*\\p{Lu}[\\p{L}.]+){0,3}){0,2}";
const SHOUTED_PLACE =
  "\\p{Lu}[\\p{Lu}.'’-]{2,}(?:[ -][\\p{Lu}.'’-]{2,}){0,3}(?:, \\p{Lu}[\\p{L}.]+(?: (?:of |the |and )*\\p{Lu}[\\p{L}.]+){0,3}){0,2}";
const MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?";
const DAY = `(?:,? (?:${MONTH} \\d{1,2}(?:,? \\d{4})?|\\d{1,2} ${MONTH}(?:,? \\d{4})?))?`;
const DASH = "\\s*(?:--?|–|—|:)\\s+";
/** In order: "KINSHASA, Aug 3 (Reuters) - ", "LONDON — ", "(Reuters) - ", "Thursday, May 7, 2015 " */
const DATELINE_PREFIXES: readonly RegExp[] = [
  new RegExp(`^${PLACE}${DAY} ?[(/](?<agency>[^()/]{2,30})[)/]${DASH}`, "u"),
  new RegExp(`^${SHOUTED_PLACE}${DAY}\\s*(?:--?|–|—)\\s+(?=["“‘']?\\p{Lu})`, "u"),
  new RegExp(`^\\((?<agency>${AGENCY})\\)${DASH}`, "u"),
  new RegExp(`^(?=${WEEKDAY},? )${DATED.source}[ ,:–—-]+(?=["“‘']?[A-Z])`, "i"),
  // "date 2020-08-17 Sheffield have …", "Published: Aug 17, 2020 The …"
  new RegExp(
    `^(?:(?:date|published|posted|updated)(?: on)?:?\\s+${DATED.source}|\\d{4}-\\d\\d-\\d\\d)[ ,:|–—-]+(?=["“‘']?\\p{Lu})`,
    "iu",
  ),
  // "Aug 17, 2020 - ", "(17 August 2020) "
  new RegExp(`^${DATED.source}\\s*(?:--?|–|—|:)\\s+(?=["“‘']?[A-Z])`, "i"),
  new RegExp(`^\\(${DATED.source}\\)\\s+(?=["“‘']?[A-Z])`, "i"),
];

/** "BALTIMORE (AP) — ", "OSAKA (AP) The mayor …" opens an item in the midst of a page too. */
const AGENCY_PREFIXES: readonly RegExp[] = [
  new RegExp(`^${SHOUTED_PLACE}${DAY} ?[(/](?<agency>${AGENCY})[)/](?:${DASH}|\\s+(?=["“‘']?\\p{Lu}))`, "u"),
];
/** "Hangzhou – U.S. President …": a place that is not written in capitals, before a whole sentence. */
const PLACE_AND_DASH = new RegExp(`^${PLACE}${DAY} (?:--|–|—) (?=["“‘']?\\p{Lu}.{60})`, "u");

const EARLY_PREFIXES = [...DATELINE_PREFIXES, ...AGENCY_PREFIXES, PLACE_AND_DASH];

/** Length of the dateline that opens a paragraph, 0 without one; what it says goes to the metadata. */
export function readDateline(text: string, metadata: Page["metadata"], isEarly = true): number {
  for (const pattern of isEarly ? EARLY_PREFIXES : AGENCY_PREFIXES) {
    const match = pattern.exec(text);
    if (!match) continue;
    metadata.published ??= findDate(match[0]);
    metadata.publisher ??= match.groups?.agency ?? null;
    return match[0].length;
  }
  return 0;
}
