// Leaves out the headlines of other stories: lists below a heading, tickers with the time before each line, openings that
// are cut off, and what stands behind the article's last sentence.
import { countWords, LIST_MARKER, SENTENCE_END } from "./lines.ts";
import { findBody, remaining, type Page } from "./page.ts";

const CUT_OFF = /(?:…|\.{2,})$/;

/** Headlines below "Related stories" or "Most read", up to the next paragraph. */
export function dropTeaserLists(page: Page): void {
  let isTeasing = false;
  page.lines.forEach((line, index) => {
    const rule = page.dropped.get(index);
    if (rule === "teaser-heading") isTeasing = true;
    else if (rule !== undefined) return;
    else if (!CUT_OFF.test(line.text) && SENTENCE_END.test(line.text)) isTeasing = false;
    else if (isTeasing) page.dropped.set(index, "teaser-list");
  });
}

const CLOCK = "(?:[01]?\\d|2[0-3])[:.][0-5]\\d(?: ?[ap]\\.?m\\.?)?";
const CLOCK_LINE = new RegExp(`^${CLOCK}$`, "i");
/** "14:01 Bridge reopens"; a live blog goes on in whole sentences. */
const TIMED_LINE = new RegExp(`^${CLOCK} +[-–|]? *\\p{L}`, "iu");
const LEAST_TIMED = 3;

/** A ticker: three lines or more with the time before them, or above each of them. */
export function dropTickers(page: Page): void {
  const isHeadline = (text: string): boolean => !SENTENCE_END.test(text) && countWords(text) >= 3;
  const bare = (index: number): string => (page.lines[index]?.text ?? "").replace(LIST_MARKER, "");
  const timed = remaining(page).filter(
    ({ index }) =>
      isHeadline(bare(index)) && (TIMED_LINE.test(bare(index)) || CLOCK_LINE.test(bare(index - 1))),
  );
  if (timed.length < LEAST_TIMED) return;
  for (const { index } of timed) page.dropped.set(index, "ticker");
}

/** "NATO deployed a flotilla off the coast to defend undersea…": openings of other stories, two or more at the page's end. */
export function dropCutOffTeasers(page: Page): void {
  const lines = remaining(page);
  const last = lines.findLastIndex(({ line }) => !CUT_OFF.test(line.text) || /^["“‘]/.test(line.text));
  const teasers = lines.slice(last + 1);
  if (teasers.length < 2 || last < 0) return;
  for (const { index } of teasers) page.dropped.set(index, "cut-off-teaser");
}

const LEAST_TRAILING = 3;

/** Three headlines or more behind the article's last sentence; scores and lists are its own. */
export function dropTrailingHeadlines(page: Page): void {
  const { last } = findBody(page);
  const trailing = remaining(page).filter(({ index }) => index > last);
  const isHeadline = (text: string): boolean =>
    !SENTENCE_END.test(text) &&
    countWords(text) >= 4 &&
    /^\p{L}/u.test(text) &&
    !/\d ?[-–:] ?\d|^[^ ]+ ?:/.test(text);
  const headlines = trailing.filter(({ line }) => isHeadline(line.text));
  if (last < 0 || headlines.length < LEAST_TRAILING) return;
  for (const { index } of headlines) page.dropped.set(index, "trailing-headline");
}
