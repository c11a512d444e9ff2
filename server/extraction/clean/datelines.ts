// Datelines and bylines become metadata: when, by whom, for which agency the article was written.
import { AGENCY } from "./agencies.ts";
import { DATED, findDate, WEEKDAY } from "./dates.ts";
import { countWords, SENTENCE_END, type Line } from "./lines.ts";
import { findBody, remaining, type Page } from "./page.ts";

/** What may stand in a date line beside dates: labels, times, zones. */
const DATE_LABELS =
  /\b(published|updated|posted|(last )?modified|last updated|created|first published|issued|date|on|at|by|ist|gmt|utc|bst|est|edt|et|pst|pdt|cet|a\.?m\.?|p\.?m\.?)\b|\d{1,2}[:.]\d{2}|[\W_]/gi;
const HAS_DATE_LABEL = /\b(published|updated|posted|modified|created|issued|date)\b/i;
/** "Edited By: Palki Sharma WION", "By JANE DOE and John Roe, Reuters" */
const BYLINE =
  /^(?:(?:written|edited|reported|posted|words|story|text|published|curated|reviewed|produced|compiled)\s+by|by)\s*:?\s+(?<who>\p{Lu}[^.!?]*)$/iu;
const PERSON_NAME =
  /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.?)?(?: (?:de|van|von|der|al|bin|la|le))?(?: \p{Lu}[\p{L}'’-]+){1,2}$/u;
const LOWER_WORDS_OF_BYLINES = /^(and|in|for|of|the|with|at|de|van|von|der|al|bin|correspondent|reporter|editor|staff|writer|political|chief|senior|news|&)$/i; // prettier-ignore

/** "Friday, September 9, 2016" · "New Delhi, India Published: Aug 17, 2020, 10:12 PM(IST)": lines above the body, or labelled. */
export function readDateLines(page: Page): void {
  const { first } = findBody(page);
  for (const { line, index } of remaining(page)) {
    const date = line.text.length <= 160 ? findDate(line.text) : null;
    if (!date) continue;
    const rest = line.text.replace(DATED, " ").replace(DATED, " ");
    const isOnlyDate = rest.replace(DATE_LABELS, "") === "";
    const isLabelled = HAS_DATE_LABEL.test(rest) && index < first && !SENTENCE_END.test(line.text);
    if (!isOnlyDate && !isLabelled) continue;
    page.dropped.set(index, "date-line");
    page.metadata.published ??= date;
  }
}

/** "By Jane Doe, Reuters", and a name alone between headline and body that the article never speaks of. */
export function readBylines(page: Page): void {
  const { first } = findBody(page);
  const lines = remaining(page);
  const headline = lines.find(({ line }) => countWords(line.text) >= 4);
  for (const { line, index } of lines) {
    if (index === headline?.index && !/^(by|edited by|written by)\s*:/i.test(line.text)) continue;
    const who = findByline(line) ?? (index < first && isForeignName(line, page) ? line.text : null);
    if (!who) continue;
    page.dropped.set(index, "byline");
    const { name, agency } = splitAgency(who);
    page.metadata.byline ??= name;
    page.metadata.publisher ??= agency;
  }
}

function findByline({ text }: Line): string | null {
  const who = BYLINE.exec(text)?.groups?.who;
  if (!who || countWords(who) > 12) return null;
  const words = who.match(/[\p{L}&][\p{L}'’.-]*/gu) ?? [];
  const isNames = words.every((word) => /^\p{Lu}/u.test(word) || LOWER_WORDS_OF_BYLINES.test(word));
  return isNames && words.length >= 2 ? who.trim() : null;
}

/** A person's name whose last word stands nowhere else on the page. */
function isForeignName(line: Line, page: Page): boolean {
  if (!PERSON_NAME.test(line.text)) return false;
  const surname = line.text.split(" ").at(-1) ?? "";
  return page.raw.indexOf(surname) === page.raw.lastIndexOf(surname);
}

/** "Palki Sharma WION" → Palki Sharma, WION */
function splitAgency(who: string): { name: string; agency: string | null } {
  const match = new RegExp(`^(.+?)[\\s,|(-]+(?:for\\s+|in\\s+)?(${AGENCY}|\\p{Lu}{3,6})\\)?$`, "u").exec(who);
  const isShouted = !/\p{Ll}/u.test(who);
  return match && !isShouted
    ? { name: (match[1] ?? who).trim(), agency: match[2] ?? null }
    : { name: who, agency: null };
}

const PLACE =
  "\\p{Lu}[\\p{L}.'’-]+(?:[ -]\\p{Lu}[\\p{L}.'’-]+){0,3}(?:, \\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+){0,2}){0,2}";
const SHOUTED_PLACE =
  "\\p{Lu}[\\p{Lu}.'’-]{2,}(?:[ -][\\p{Lu}.'’-]{2,}){0,3}(?:, \\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+){0,2}){0,2}";
const DAY = "(?:,? (?:Jan|Feb|March|Mar|April|Apr|May|June|Jun|July|Jul|Aug|Sept|Sep|Oct|Nov|Dec)[a-z]*\\.? \\d{1,2}(?:, \\d{4})?)?"; // prettier-ignore
const DASH = "\\s*(?:--?|–|—|:)\\s+";
/** In order: "KINSHASA, Aug 3 (Reuters) - ", "LONDON — ", "(Reuters) - ", "Thursday, May 7, 2015 " */
const DATELINE_PREFIXES: readonly RegExp[] = [
  new RegExp(`^${PLACE}${DAY} ?[(/](?<agency>[^()/]{2,30})[)/]${DASH}`, "u"),
  new RegExp(`^${SHOUTED_PLACE}${DAY}\\s*(?:--?|–|—)\\s+(?=["“‘']?\\p{Lu})`, "u"),
  new RegExp(`^\\((?<agency>${AGENCY})\\)${DASH}`, "u"),
  new RegExp(`^(?=${WEEKDAY},? )${DATED.source}[ ,:–—-]+(?=["“‘']?[A-Z])`, "i"),
];

/** Length of the dateline that opens a paragraph, 0 without one; what it says goes to the metadata. */
export function readDateline(text: string, metadata: Page["metadata"]): number {
  for (const pattern of DATELINE_PREFIXES) {
    const match = pattern.exec(text);
    if (!match) continue;
    metadata.published ??= findDate(match[0]);
    metadata.publisher ??= match.groups?.agency ?? null;
    return match[0].length;
  }
  return 0;
}
