// The raw text as lines with their offsets; lines that were only wrapped at a fixed width are joined again.
import type { RawSpan } from "../facts.ts";

export interface Line extends RawSpan {
  /** One line, single spaces. */
  readonly text: string;
  /** True if an empty line stands before it, or the text begins with it. */
  readonly startsBlock: boolean;
}

const LINE = /[^\n\r\u0085\u2028\u2029]+/g;
/** Wrapped text: lines end near one width. */
const WRAP_WIDTH = { least: 40, most: 130, tolerance: 25 } as const;

const squeeze = (text: string): string => text.replace(/[\s\u200b\ufeff]+/g, " ").trim();

export function splitLines(raw: string): Line[] {
  const lines: Line[] = [];
  let previousEnd = 0;
  for (const { 0: whole, index } of raw.matchAll(LINE)) {
    const text = squeeze(whole);
    if (!text) continue;
    const lead = whole.length - whole.trimStart().length;
    const start = index + lead;
    const end = index + whole.trimEnd().length;
    const gap = raw.slice(previousEnd, start).replace(/\r\n/g, "\n");
    const startsBlock = lines.length === 0 || (gap.match(/[\n\r\u0085\u2028\u2029]/g) ?? []).length > 1;
    lines.push({ start, end, text, startsBlock });
    previousEnd = end;
  }
  return isWrapped(lines) ? joinWrapped(lines, raw) : lines;
}

/** Most lines that go on in the same block end within a few words of the widest, in the midst of a sentence. */
function isWrapped(lines: readonly Line[]): boolean {
  const inner = lines.filter((_, i) => lines[i + 1]?.startsBlock === false);
  if (inner.length < 3) return false;
  const widths = lines.map((line) => line.text.length).sort((a, b) => a - b);
  const width = widths[Math.floor(widths.length * 0.95)] ?? 0;
  if (width < WRAP_WIDTH.least || width > WRAP_WIDTH.most) return false;
  const full = inner.filter(
    ({ text }) => text.length >= width - WRAP_WIDTH.tolerance && !/[.!?]["'”’)]*$/.test(text),
  );
  return full.length >= inner.length * 0.6;
}

function joinWrapped(lines: readonly Line[], raw: string): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (line.startsBlock || !last || LIST_MARKER.test(line.text)) joined.push(line);
    else
      joined[joined.length - 1] = { ...last, end: line.end, text: squeeze(raw.slice(last.start, line.end)) };
  }
  return joined;
}

/** "1. Home", "• Vladimir Putin …", "- first" */
export const LIST_MARKER = /^(?:\d{1,2}[.)]|[•·●▪■◦‣⁃*–—-])\s+/;

/** Ends like a sentence. */
export const SENTENCE_END = /[.!?…]["'”’»)\]]*$/;

export const countWords = (text: string): number =>
  text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0;
