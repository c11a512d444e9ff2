// Date lines and datelines become metadata: when and for which agency the article was written.
import { AGENCY } from "./agencies.ts";
import { LOWER_WORDS_OF_BYLINES, readListedByline } from "./bylines.ts";
import { DATED, findDate, WEEKDAY } from "./dates.ts";
import { countWords, SENTENCE_END } from "./lines.ts";
import { findBody, remaining, type Page } from "./page.ts";

/** What may stand in a date line beside dates: labels, times, zones. */
const DATE_LABELS =
  /\b(first published|published|updated|posted|(last )?modified|last updated|created|issued|date|on|at|by|ist|gmt|utc|bst|est|edt|et|pst|pdt|pt|cet|cest|eest|msk|hkt|sgt|jst|wat|eat|cat|sast|aest|a\.?m\.?|p\.?m\.?)\b|\d{1,2}[:.h]\d{2}\s*([ap]\.?m\.?)?|\b\d{4}(?= (gmt|hkt))|\b\d{1,2} ?[ap]\.?m\b\.?|[\W_]/gi;
const HAS_DATE_LABEL = /\b(published|updated|posted|modified|created|issued|date)\b/i;
/** What date lines have between their parts, and parts that are neither names nor dates: "4 min read", "1,234 views". */
const SEPARATOR = /\s+[-–—]+\s+|\s*(?:[|/•·►;()\t]|,(?!\d))\s*/;
const COUNTER =
  /^[\d.,k]*\s*(min(ute)?s?( read(ing)?( time)?)?|(hours?|days?|weeks?|months?|years?) ago|views?|comments?|shares?|reads?|read|gmt|hkt)$/i;

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
    readListedByline(rest.split(SEPARATOR), page);
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

const PLACE =
  "\\p{Lu}[\\p{L}.'’-]+(?:[ -]\\p{Lu}[\\p{L}.'’-]+){0,3}(?:, \\p{Lu}[\\p{L}.]+(?: (?:of |the |and )*\\p{Lu}[\\p{L}.]+){0,3}){0,2}";
const WORDS = "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,2}";
const SHOUTED_PLACE =
  "\\p{Lu}[\\p{Lu}.'’-]{2,}(?:[ -][\\p{Lu}.'’-]{2,}){0,3}(?:, \\p{Lu}[\\p{L}.]+(?: (?:of |the |and )*\\p{Lu}[\\p{L}.]+){0,3}){0,2}";
const MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?";
const DATED_DAY = `,? (?:${MONTH} \\d{1,2}(?:,? \\d{4})?|\\d{1,2} ${MONTH}(?:,? \\d{4})?)`;
const DAY = `(?:${DATED_DAY})?`;
const DASH = "\\s*(?:--?|–|—|:)\\s+";
/** In order: "KINSHASA, Aug 3 (Reuters) - ", "LONDON — ", "(Reuters) - ", "Thursday, May 7, 2015 " */
const DATELINE_PREFIXES: readonly RegExp[] = [
  new RegExp(`^${PLACE}${DAY} ?[(/](?<agency>[^()/]{2,30})[)/]${DASH}`, "u"),
  new RegExp(`^${SHOUTED_PLACE}${DAY}\\s*(?:--?|–|—)\\s+(?=["“‘']?\\p{Lu})`, "u"),
  new RegExp(`^\\((?<agency>${AGENCY})\\)(?:${DASH}|\\s+(?=["“‘']?\\p{Lu}))`, "u"),
  // "NEW DELHI: The minister …", "Kelso, May 12: The …"
  new RegExp(`^(?:${SHOUTED_PLACE}${DAY}|${PLACE}${DATED_DAY}):\\s+(?=["“‘']?\\p{Lu}.{60})`, "u"),
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

/** "Ulaanbaatar, Mongolia - The opposition …": with its state, a short dash will do. */
const PLACE_STATE_AND_DASH = new RegExp(`^${WORDS}, ${WORDS}${DAY} - (?=["“‘']?\\p{Lu}.{60})`, "u");

const EARLY_PREFIXES = [...DATELINE_PREFIXES, ...AGENCY_PREFIXES, PLACE_AND_DASH, PLACE_STATE_AND_DASH];

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
