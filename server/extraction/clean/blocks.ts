// Lines that are the article → blocks with their kinds; what is glued to them is cut off, what is glued together split.
import type { BlockKind } from "../doc.ts";
import type { RawSpan } from "../facts.ts";
import {
  findCredit,
  findCreditLabels,
  findPlayerControls,
  findSentInNote,
  findTrailingTeaser,
} from "./captions.ts";
import type { Edit, RawBlock } from "./compose.ts";
import { readDateline } from "./datelines.ts";
import { countOccurrences, findGluedBlocks, findGluedNames } from "./gluing.ts";
import { countWords, LIST_MARKER, SENTENCE_END, type Line } from "./lines.ts";
import { findInlineEdits } from "./markup.ts";
import { findBody, remaining, type Page } from "./page.ts";
import { findSiteName, readSiteName } from "./site-names.ts";

const MAX_TITLE = 250;
/** A dateline opens one of the first paragraphs. */
const DATELINE_PARAGRAPHS = 3;

export interface Cut extends RawSpan {
  readonly rule: string;
}

export interface Blocks {
  readonly blocks: readonly RawBlock[];
  readonly edits: readonly Edit[];
  /** What was cut off within lines. */
  readonly cuts: readonly Cut[];
}

export function buildBlocks(page: Page): Blocks {
  const { raw } = page;
  const body = findBody(page);
  const counts = countOccurrences(raw);
  const cuts: Cut[] = [];
  const blocks: RawBlock[] = [];
  const headlineIndex = findHeadline(page, body.first);
  let paragraphs = 0;
  for (const { line, index } of remaining(page)) {
    const isHeadline = index === headlineIndex;
    const isEarly = !isHeadline && ++paragraphs <= DATELINE_PARAGRAPHS;
    const isSummary = index < body.first && LIST_MARKER.test(line.text);
    const pieces = [cutMarker(line, raw, isHeadline)]
      .map((piece) => (isHeadline ? cutSiteName(piece, { page, cuts }) : piece))
      .flatMap((piece) =>
        cutOut(piece, findPlayerControls(textOf(raw, piece)), record("player-controls", cuts)),
      )
      .map((piece) => cutFrom(piece, findTrailingTeaser(textOf(raw, piece)), record("trailing-teaser", cuts)))
      .flatMap((piece) => splitAt(piece, findGluedBlocks(textOf(raw, piece), counts)))
      .flatMap((piece) => splitAt(piece, findCreditLabels(textOf(raw, piece))))
      .map((piece, i) => (i === 0 && !isHeadline ? cutDateline(piece, { page, cuts, isEarly }) : piece));
    for (const piece of pieces) {
      const captioned = isHeadline
        ? piece
        : cutFrom(piece, findSentInNote(textOf(raw, piece)), record("picture-note", cuts));
      const kept = cutFrom(captioned, findCredit(textOf(raw, captioned)), record("agency-credit", cuts));
      const text = textOf(raw, kept);
      const hasCredit = kept.end < piece.end;
      const kind = isHeadline ? "headline" : kindOf(text, isSummary, hasCredit);
      if (/[\p{L}\p{N}]/u.test(text)) blocks.push({ ...kept, kind });
    }
  }
  page.metadata.title = titleOf(raw, blocks);
  const edits = blocks.flatMap((block) => [
    ...findGluedNames(textOf(raw, block), counts).map((at) => ({
      start: block.start + at,
      end: block.start + at,
      text: " ",
    })),
    ...findInlineEdits(textOf(raw, block)).map((e) => ({
      ...e,
      start: block.start + e.start,
      end: block.start + e.end,
    })),
  ]);
  return { blocks, edits: edits.sort((a, b) => a.start - b.start), cuts };
}

const textOf = (raw: string, { start, end }: RawSpan): string => raw.slice(start, end);

/** The first line, unless it is already a paragraph: long, or with a dateline. */
function findHeadline(page: Page, firstParagraph: number): number {
  const first = remaining(page)[0];
  if (!first || first.line.text.length > MAX_TITLE) return -1;
  const isParagraph =
    first.index === firstParagraph &&
    (countWords(first.line.text) > 25 || readDateline(first.line.text, { ...page.metadata }) > 0);
  return isParagraph ? -1 : first.index;
}

function kindOf(text: string, isSummary: boolean, hasCredit: boolean): BlockKind {
  const isSentence = SENTENCE_END.test(text.trimEnd());
  if (isSentence && isSummary) return "summary";
  return !hasCredit && (isSentence || /[:;,]\s*$/.test(text)) ? "body" : "caption";
}

function titleOf(raw: string, blocks: readonly RawBlock[]): string | null {
  const first = blocks[0];
  const text = first && textOf(raw, first).replace(/\s+/g, " ");
  return text && text.length <= MAX_TITLE ? text : null;
}

/** "UPDATE 1-Bank rejects bid", "WRAPUP 3-…": which version of a story an agency sends. */
const VERSION =
  /^(?:(?:UPDATE|WRAPUP|RPT|REFILE|CORRECTED|EXCLUSIVE|FACTBOX|BRIEF|ANALYSIS|INSIGHT|FOCUS|PREVIEW|INTERVIEW)(?: ?\d{1,2})?-)+/;

/** "BREAKING: Bank rejects bid", "[PHOTOS] Bank …": how urgent a story is, and what comes with it. */
const ALERT = /^(?:(?:breaking|just in|updated?|exclusive|watch|video|photos?|pictures|live|developing)(?: news)?\s*(?::|\s[-–—|])\s+|[([](?:photos?|pictures|videos?|watch|updated?|exclusive)[)\]]\s+)/iu; // prettier-ignore

/** "Bank rejects bid (Update 2)", "Bank rejects bid [PHOTOS]" */
const VERSION_BEHIND = /\s*[([](?:updated?(?: ?\d{1,2})?|corrected|with (?:photos|videos?)|\+?\s?(?:photos?|pictures|videos?)|live updates|roundup|(?:\d(?:st|nd|rd|th) )?(?:lead|ld))[)\]]\s*$/iu; // prettier-ignore

/** "Image: Ida Berg in Oslo.", "File photo: ..." */
const PICTURE_LABEL = /^(?:file )?(?:photo|image|picture|pictured|video)s?:\s+(?=\p{Lu})/iu;

function cutMarker(line: Line, raw: string, isHeadline: boolean): RawSpan {
  const text = textOf(raw, line);
  const marker =
    (isHeadline ? (VERSION.exec(text) ?? ALERT.exec(text)) : null) ??
    LIST_MARKER.exec(text) ??
    PICTURE_LABEL.exec(text);
  const behind = isHeadline ? (VERSION_BEHIND.exec(text)?.[0].length ?? 0) : 0;
  return { start: line.start + (marker?.[0].length ?? 0), end: line.end - behind };
}

function cutDateline(
  piece: RawSpan,
  { page, cuts, isEarly }: { readonly page: Page; readonly cuts: Cut[]; readonly isEarly: boolean },
): RawSpan {
  const length = readDateline(textOf(page.raw, piece), page.metadata, isEarly);
  if (length > 0) cuts.push({ start: piece.start, end: piece.start + length, rule: "dateline" });
  return { start: piece.start + length, end: piece.end };
}

function cutSiteName(piece: RawSpan, { page, cuts }: { readonly page: Page; readonly cuts: Cut[] }): RawSpan {
  const text = textOf(page.raw, piece);
  page.metadata.publisher ??= readSiteName(text);
  return cutFrom(piece, findSiteName(text), record("site-name", cuts));
}

/** The piece up to the offset; -1 keeps it whole. */
function cutFrom(piece: RawSpan, offset: number, report: (cut: RawSpan) => void): RawSpan {
  if (offset < 0) return piece;
  report({ start: piece.start + offset, end: piece.end });
  return { start: piece.start, end: piece.start + offset };
}

const record =
  (rule: string, cuts: Cut[]) =>
  (span: RawSpan): void => {
    cuts.push({ ...span, rule });
  };

function cutOut(piece: RawSpan, holes: readonly RawSpan[], record: (hole: RawSpan) => void): RawSpan[] {
  let { start } = piece;
  const kept: RawSpan[] = [];
  for (const hole of holes) {
    const span = { start: piece.start + hole.start, end: piece.start + hole.end };
    record(span);
    if (span.start > start) kept.push({ start, end: span.start });
    start = span.end;
  }
  return start < piece.end ? [...kept, { start, end: piece.end }] : kept;
}

function splitAt(piece: RawSpan, offsets: readonly number[]): RawSpan[] {
  const borders = [0, ...offsets, piece.end - piece.start];
  return borders
    .slice(1)
    .map((end, i) => ({ start: piece.start + (borders[i] ?? 0), end: piece.start + end }));
}
