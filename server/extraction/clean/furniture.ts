// Leaves out what surrounds an article on its page: menus, share bars, adverts, teasers of other stories.
import {
  MAX_FURNITURE_LENGTH,
  MENU_WORDS,
  PAGE_FURNITURE,
} from "../../../graph-data/lexicons/pages/page-furniture.ts";
import { findDate } from "./dates.ts";
import { countWords, LIST_MARKER, SENTENCE_END, type Line } from "./lines.ts";
import { findBody, remaining, type Page } from "./page.ts";

/** "Advertisement", "Share on Facebook", "We use cookies …": the lexicon's patterns. */
export function dropKnownFurniture(page: Page): void {
  for (const { line, index } of remaining(page)) {
    const rule = findFurnitureRule(line.text);
    // "17/08/2020" looks like a counter, "Aug 17, 2020 / 4 min read" like a menu: date lines are read, not only dropped.
    if (rule && !(LOOSE_RULES.has(rule) && findDate(line.text))) page.dropped.set(index, rule);
  }
}

/** "— Lena Holm, fisher" below a quotation that is pulled out of the article: who said it says the article itself. */
export function dropQuoteSpeakers(page: Page): void {
  const lines = remaining(page);
  const isSpeaker = (item: Numbered | undefined): boolean =>
    item !== undefined && SPEAKER_LINE.test(item.line.text);
  lines.forEach((item, k) => {
    // One below the other they are a list.
    const isAlone = ![lines[k - 1], lines[k + 1]].some(isSpeaker);
    if (isSpeaker(item) && isAlone) page.dropped.set(item.index, "quote-speaker");
  });
}

const SPEAKER_LINE =
  /^(?:—|–|--|―)\s?\p{Lu}[\p{L}.'’-]+(?: (?:\p{Ll}{2,3} )?\p{Lu}[\p{L}.'’-]+){1,3}(?:,[^.!?]{2,60})?$/u;

const LOOSE_RULES = new Set(["counter", "reading-time"]);

/** The rule of the lexicon that knows this line, or null. */
export function findFurnitureRule(line: string): string | null {
  const text = line.replace(LIST_MARKER, "");
  if (text.length > MAX_FURNITURE_LENGTH) return null;
  return PAGE_FURNITURE.find(({ pattern }) => pattern.test(text))?.rule ?? null;
}

/** "Home News World Sport", "Politics | Business | Culture" */
export function dropMenuLines(page: Page): void {
  for (const { line, index } of remaining(page)) {
    const words = line.text.toLowerCase().match(/[\p{L}&]+/gu) ?? [];
    const parts = line.text.split(/\s*[|>»›•·/]\s*/).filter(Boolean);
    const isMenu =
      isGluedMenu(line.text) ||
      (words.length >= 3 && words.every((word) => MENU_WORDS.has(word))) ||
      (parts.length >= 3 && parts.every((part) => countWords(part) <= 3 && !SENTENCE_END.test(part))) ||
      // "THE PAPER · WORLD"
      (parts.length === 2 && countWords(line.text) <= 6 && !/\p{Ll}/u.test(line.text));
    if (isMenu && !findDate(line.text)) page.dropped.set(index, "menu-line");
  }
}

/** "AfricaDeutschlandEspañaUnited KingdomUnited States": the labels of a menu without the spaces between them */
function isGluedMenu(text: string): boolean {
  const joints = text.match(/(?<=\p{Ll})\p{Lu}/gu)?.length ?? 0;
  return joints >= 3 && joints * 3 >= countWords(text) && !SENTENCE_END.test(text);
}

/** "1. Home / 2. Politics / 3. world": a list of labels outside the body, or short lines one below the other. */
export function dropMenuLists(page: Page): void {
  const { first, last } = findBody(page);
  const outside = remaining(page).filter(({ index }) => index < first || index > last);
  const isLabel = (line: Line): boolean =>
    countWords(line.text.replace(LIST_MARKER, "")) <= 3 && !SENTENCE_END.test(line.text);
  const isItem = (line: Line): boolean => LIST_MARKER.test(line.text);
  for (const run of splitRuns(outside, (a, b) => isItem(a) && isItem(b))) {
    const labels = run.filter(({ line }) => isLabel(line)).length;
    if (isItem(run[0]?.line ?? NO_LINE) && run.length >= 3 && labels >= run.length * 0.6)
      for (const { index } of run) page.dropped.set(index, "menu-list");
  }
  for (const run of splitRuns(outside, (a, b) => isLabel(a) && isLabel(b) && !b.startsBlock))
    if (run.length >= 4) for (const { index } of run) page.dropped.set(index, "menu-list");
}

const NO_LINE: Line = { start: 0, end: 0, text: "", startsBlock: true };

type Numbered = { readonly line: Line; readonly index: number };

/** Cuts a sequence where two neighbours do not belong together. */
function splitRuns(lines: readonly Numbered[], together: (a: Line, b: Line) => boolean): Numbered[][] {
  const runs: Numbered[][] = [];
  for (const item of lines) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && before.index === item.index - 1 && together(before.line, item.line)) run.push(item);
    else runs.push([item]);
  }
  return runs;
}

/** "scorecard", "Politics, Asia": one or two words, or a list of them, above the headline of a page that has a body. */
export function dropLabelsAboveHeadline(page: Page): void {
  const { first } = findBody(page);
  const head = remaining(page).filter(({ index }) => index < first);
  const headline = head.findIndex(({ line }) => countWords(line.text) >= 4);
  for (const { line, index } of head.slice(0, Math.max(0, headline)))
    if (countWords(line.text) <= (/[,|/·]/.test(line.text) ? 4 : 2))
      page.dropped.set(index, "label-above-headline");
}

/**
 * Above a headline that the page writes twice, once among its teasers and again right before the article, there is
 * nothing of the article.
 */
export function dropAboveSecondHeadline(page: Page): void {
  const { first } = findBody(page);
  const keyOf = (line: Line): string => line.text.toLowerCase();
  const head = remaining(page).filter(({ index }) => index < first);
  const last = head.findLast(
    ({ line }) => countWords(line.text) >= LEAST_HEADLINE && findDate(line.text) === null,
  );
  const isSecond =
    last && head.some(({ line, index }) => index < last.index - 1 && keyOf(line) === keyOf(last.line));
  if (!isSecond) return;
  const above = head.filter(({ index }) => index < last.index);
  const teasers = above.filter(
    ({ line }) => countWords(line.text) >= LEAST_HEADLINE && keyOf(line) !== keyOf(last.line),
  );
  if (teasers.length < 2) return;
  // When it was published stands between the two.
  for (const { line, index } of above)
    if (findDate(line.text) === null) page.dropped.set(index, "above-headline");
}

const LEAST_HEADLINE = 4;

/** The headline as summary, the caption below its picture twice: what stands there again. */
export function dropRepeats(page: Page): void {
  const seen = new Set<string>();
  for (const { line, index } of remaining(page)) {
    const key = line.text.replace(LIST_MARKER, "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim(); // prettier-ignore
    if (countWords(key) < 3) continue;
    if (seen.has(key)) page.dropped.set(index, "repeat");
    seen.add(key);
  }
}
