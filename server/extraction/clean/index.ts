// Raw text of an article from any site → what its author wrote, block by block, with exact offsets back.
import type { CleanText } from "../doc.ts";
import { buildBlocks } from "./blocks.ts";
import { dropAuthorNotes, readBylines } from "./bylines.ts";
import { composeText } from "./compose.ts";
import { dropPlaceLine, readDateLines } from "./datelines.ts";
import {
  dropKnownFurniture,
  dropAboveSecondHeadline,
  dropLabelsAboveHeadline,
  dropMenuLines,
  dropMenuLists,
  dropQuoteSpeakers,
  dropRepeats,
} from "./furniture.ts";
import { splitLines } from "./lines.ts";
import { createPage, type Page } from "./page.ts";
import { dropPageTitle } from "./site-names.ts";
import { dropCutOffTeasers, dropTeaserLists, dropTickers, dropTrailingHeadlines } from "./teasers.ts";

/** The rules that leave out whole lines, in their order. */
const LINE_RULES: readonly ((page: Page) => void)[] = [
  dropPageTitle,
  dropKnownFurniture,
  dropMenuLines,
  dropMenuLists,
  dropTeaserLists,
  dropTickers,
  dropQuoteSpeakers,
  dropAboveSecondHeadline,
  readDateLines,
  readBylines,
  dropAuthorNotes,
  dropCutOffTeasers,
  dropTrailingHeadlines,
  dropPlaceLine,
  dropLabelsAboveHeadline,
  dropRepeats,
];

/** Leaves out what is not the article; every rule that drops something records its name in `dropped`. */
export function cleanText(raw: string): CleanText {
  const page = createPage(raw, splitLines(raw));
  for (const rule of LINE_RULES) rule(page);
  const { blocks, edits, cuts } = buildBlocks(page);
  const lines = [...page.dropped].map(([index, rule]) => {
    const { start = 0, end = 0 } = page.lines[index] ?? {};
    return { start, end, rule };
  });
  const dropped = [...lines, ...cuts].sort((a, b) => a.start - b.start);
  return { ...composeText(raw, blocks, edits), metadata: page.metadata, dropped };
}
