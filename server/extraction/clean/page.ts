// A page on its way through the line rules: which lines have been left out and why, and what was read from them.
import type { TextMetadata } from "../doc.ts";
import { countWords, SENTENCE_END, LIST_MARKER, type Line } from "./lines.ts";

export interface Page {
  readonly raw: string;
  readonly lines: readonly Line[];
  /** Index of a line → name of the rule that left it out. */
  readonly dropped: Map<number, string>;
  readonly metadata: { -readonly [K in keyof TextMetadata]: TextMetadata[K] };
}

export function createPage(raw: string, lines: readonly Line[]): Page {
  const metadata = { title: null, published: null, publisher: null, byline: null };
  return { raw, lines, dropped: new Map(), metadata };
}

/** The lines that are still in, with their indexes. */
export function remaining({ lines, dropped }: Page): { readonly line: Line; readonly index: number }[] {
  return lines.flatMap((line, index) => (dropped.has(index) ? [] : [{ line, index }]));
}

/** A paragraph of the article's own text: whole sentences of some length. */
export const isParagraph = ({ text }: Line): boolean =>
  SENTENCE_END.test(text) && countWords(text) >= 8 && !LIST_MARKER.test(text);

/** First and last line of the article's body; without one, beyond all lines. */
export function findBody(page: Page): { first: number; last: number } {
  const paragraphs = remaining(page).filter(({ line }) => isParagraph(line));
  return { first: paragraphs[0]?.index ?? Infinity, last: paragraphs.at(-1)?.index ?? -1 };
}
