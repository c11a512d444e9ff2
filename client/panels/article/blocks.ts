// A text in blocks of a few paragraphs: what is drawn at once. A block far from the window is drawn without marks,
// so that a book opens as quickly as a news item and the browser's own search still finds every word.
import type { Span } from "./nest.ts";

export interface Block extends Span {
  readonly paragraphs: readonly Span[];
}

const BLOCK_LENGTH = 4000;
/** A paragraph longer than this is drawn as several, broken at a space. */
const LONGEST = 6000;

/** The paragraphs of a text: what stands between line breaks, white space around it left out. */
export function paragraphsOf(text: string): Span[] {
  const paragraphs: Span[] = [];
  for (const { index, 0: line } of text.matchAll(/[^\n\r]+/g)) {
    const start = index + line.length - line.trimStart().length;
    const end = index + line.trimEnd().length;
    if (start < end) paragraphs.push(...pieces(text, { start, end }));
  }
  return paragraphs;
}

function pieces(text: string, { start, end }: Span): Span[] {
  const all: Span[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const space = text.lastIndexOf(" ", from + LONGEST);
    const to = space > from ? space : from + LONGEST;
    all.push({ start: from, end: to });
    from = to + (space > from ? 1 : 0);
  }
  return [...all, { start: from, end }];
}

/** The paragraphs, put together in blocks of some thousand characters. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let gathered: Span[] = [];
  const close = () => {
    const first = gathered[0];
    const last = gathered.at(-1);
    if (first && last) blocks.push({ start: first.start, end: last.end, paragraphs: gathered });
    gathered = [];
  };
  for (const paragraph of paragraphsOf(text)) {
    gathered.push(paragraph);
    if (paragraph.end - (gathered[0]?.start ?? 0) >= BLOCK_LENGTH) close();
  }
  close();
  return blocks;
}

const plain = (text: string): string => text.replace(/\s+/g, " ").trim();

/** The paragraph near the beginning that is the article's own title, or null. */
export function headlineOf(text: string, title: string, blocks: readonly Block[]): Span | null {
  const first = blocks[0]?.paragraphs.slice(0, LINES_TO_HEADLINE) ?? [];
  return first.find(({ start, end }) => plain(text.slice(start, end)) === plain(title)) ?? null;
}

/** Menus and datelines may stand above a headline. */
const LINES_TO_HEADLINE = 30;
