// The sentences of a document: those the file lists, those that evidence quotes, and where a mention stands in
// neither, its line of the text.
import {
  sentenceId,
  type DocumentRecord,
  type EvidenceRecord,
  type MentionRecord,
} from "../../../graph-data/schema/index.ts";

export interface SentenceRow {
  readonly id: string;
  readonly document: string;
  readonly text: string;
  /** Its place among the document's sentences, from 0. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

interface Range {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Cover {
  readonly sentences: readonly SentenceRow[];
  readonly sentenceOf: ReadonlyMap<MentionRecord, string>;
  /** Sentence id → index. */
  readonly order: ReadonlyMap<string, number>;
}

/** How many earlier starts are looked at for a range around a mention; quoted sentences nest, but not deeply. */
const NESTING = 64;

export function coverMentions(
  document: DocumentRecord,
  listed: readonly { start: number; end: number }[] | undefined,
  mentions: readonly MentionRecord[],
  evidence: readonly EvidenceRecord[],
): Cover {
  const text = document.text ?? "";
  const ranges = new Map<string, Range>();
  const add = (range: Range): string => {
    const id = sentenceId({ document: document.id, start: range.start, end: range.end });
    if (!ranges.has(id)) ranges.set(id, range);
    return id;
  };
  for (const e of evidence) add({ start: e.start, end: e.end, text: e.sentence });
  for (const s of listed ?? []) add({ ...s, text: text.slice(s.start, s.end) });
  if (!listed) for (const line of linesOutside(text, [...ranges.values()])) add(line);

  const sorted = [...ranges.values()].sort((a, b) => a.start - b.start || a.end - b.end);
  const sentenceOf = new Map<MentionRecord, string>();
  for (const mention of mentions) {
    const range = containing(sorted, mention) ?? lineAround(text, mention);
    sentenceOf.set(mention, add(range));
  }

  const sentences = [...ranges]
    .sort(([, a], [, b]) => a.start - b.start || a.end - b.end)
    .map(([id, { text, start, end }], index) => ({ id, document: document.id, text, index, start, end }));
  return { sentences, sentenceOf, order: new Map(sentences.map((s) => [s.id, s.index])) };
}

/** The shortest range around the mention. */
function containing(sorted: readonly Range[], { start, end }: MentionRecord): Range | undefined {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? Infinity) <= start) low = middle + 1;
    else high = middle;
  }
  let best: Range | undefined;
  for (let i = low - 1; i >= Math.max(0, low - NESTING); i--) {
    const range = sorted[i];
    if (range && range.end >= end && (!best || range.end - range.start < best.end - best.start)) best = range;
  }
  return best;
}

function lineAround(text: string, { start, end, text: words }: MentionRecord): Range {
  if (end > text.length) return { start, end, text: words };
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const next = text.indexOf("\n", end);
  return trim(text, from, next === -1 ? text.length : next);
}

function linesOutside(text: string, taken: readonly Range[]): Range[] {
  const sorted = [...taken].sort((a, b) => a.start - b.start);
  const lines: Range[] = [];
  let next = 0;
  let reached = 0;
  for (const match of text.matchAll(/[^\n]*\S[^\n]*/g)) {
    const line = trim(text, match.index, match.index + match[0].length);
    for (let range = sorted[next]; range && range.start < line.end; range = sorted[++next])
      reached = Math.max(reached, range.end);
    if (reached <= line.start) lines.push(line);
  }
  return lines;
}

function trim(text: string, from: number, to: number): Range {
  const line = text.slice(from, to);
  const start = from + line.length - line.trimStart().length;
  const end = Math.max(start, from + line.trimEnd().length);
  return { start, end, text: text.slice(start, end) };
}
