// Quoted speech and who speaks it: "I" in it is the speaker, "he" in it is somebody else.
import { SAYING_VERBS } from "../../../graph-data/lexicons/verbs/saying-verbs.ts";
import { at, dependents, type TextView } from "./text-view.ts";

export interface Quotation {
  /** Tokens between the marks, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The token of the subject of the verb of saying, -1 if nobody is said to speak. */
  readonly speaker: number;
}

export interface Quotations {
  readonly all: readonly Quotation[];
  /** Index into `all` of the quotation that holds a token, -1 outside. */
  readonly of: Int32Array;
}

export function findQuotations(view: TextView): Quotations {
  const spans = quotedSpans(view);
  const of = new Int32Array(view.tokens.length).fill(-1);
  for (const [index, { start, end }] of spans.entries()) of.fill(index, start, end);
  const all: Quotation[] = [];
  for (const span of spans) {
    const own = attribution(view, span, of);
    const before = all.at(-1);
    // A quotation that goes on in the same or the next paragraph without a new attribution has the same speaker.
    const near = before && (view.paragraph[span.start] ?? 0) - (view.paragraph[before.start] ?? 0) <= 1;
    const goesOn = near && isSpeech(view, span);
    all.push({ ...span, speaker: own >= 0 ? own : goesOn ? before.speaker : speakerBefore(view, span, of) });
  }
  return { all, of };
}

type Span = Pick<Quotation, "start" | "end">;

/** Straight marks open and close in turn within a paragraph; an open one ends with its paragraph. */
function quotedSpans(view: TextView): Span[] {
  const spans: Span[] = [];
  let open = -1;
  let closing = "";
  const close = (end: number) => {
    if (end > open + 1) spans.push({ start: open, end });
    open = -1;
  };
  for (const token of view.tokens) {
    const next = view.tokens[token.index + 1];
    if (open >= 0 && view.paragraph[token.index] !== view.paragraph[open]) close(token.index);
    if (open >= 0 && token.text === closing && !isApostrophe(view, token.index)) close(token.index);
    else if (open < 0 && next) {
      const mark = CLOSING.get(token.text);
      if (!mark) continue;
      open = token.index + 1;
      closing = mark;
    }
  }
  if (open >= 0) close(view.tokens.length);
  return spans;
}

const CLOSING = new Map([['"', '"'], ["“", "”"], ["‘", "’"], ["„", "“"], ["«", "»"], ["``", "''"]]); // prettier-ignore

/** ’ within or after a word: "protesters’ demands" */
function isApostrophe(view: TextView, index: number): boolean {
  const token = at(view, index);
  return token.text === "’" && token.xpos === "POS";
}

/** Speech has a verb; '"parole" status' has none. */
function isSpeech(view: TextView, { start, end }: Span): boolean {
  return view.tokens.slice(start, end).some((t) => t.upos === "VERB" || t.upos === "AUX");
}

/** '"…," said the minister', 'The minister said: "…"', '"…," he told reporters' */
function attribution(view: TextView, span: Span, of: Int32Array): number {
  const paragraph = view.paragraph[span.start];
  const outside = (i: number) => of[i] === -1 && view.paragraph[i] === paragraph;
  for (let i = span.end + 1; i < span.end + 15 && outside(i); i++) {
    const subject = speakerOf(view, i, of);
    if (subject >= 0) return subject;
    if (i > span.end + 1 && at(view, i).sentence !== at(view, span.end).sentence) break;
  }
  for (let i = span.start - 2; i >= span.start - 40 && i >= 0 && outside(i); i--) {
    const subject = speakerOf(view, i, of);
    if (subject >= 0) return subject;
    // Before the quotation only its own sentence counts, or the one that ends in a colon.
    const { sentence } = at(view, i);
    const before = at(view, span.start - 2);
    if (sentence !== at(view, span.start).sentence && before.text !== ":") break;
    if (sentence !== before.sentence || i === 0) {
      const main = introducing(view, span, of);
      if (main >= 0) return main;
    }
  }
  return -1;
}

/** 'Lund was blunt on the radio: "I …"': the subject of the main verb before a colon, where no verb of saying is found */
function introducing(view: TextView, { start, end }: Span, of: Int32Array): number {
  const { text, sentence } = at(view, start - 2);
  if (text !== ":") return -1;
  for (let i = start - 3; i >= 0 && at(view, i).sentence === sentence; i--) {
    const { head, upos } = at(view, i);
    const isMain = /^(VERB|AUX)$/.test(upos) && (head === i || (head >= start && head < end));
    const [subject] = isMain ? dependents(view, i, "nsubj", "nsubjpass").filter((s) => of[s] === -1) : [];
    if (subject !== undefined && !/^(it|this|that)$/i.test(at(view, subject).text)) return subject;
  }
  return -1;
}

/** 'Her lawyer said the two had met. "She told us everything."' */
function speakerBefore(view: TextView, span: Span, of: Int32Array): number {
  const { sentence } = at(view, span.start);
  const opens = at(view, span.start - 2).sentence !== sentence || at(view, span.start - 2).isSpace;
  if (!opens || !isSpeech(view, span)) return -1;
  for (let i = span.start - 2; i >= 0 && at(view, i).sentence >= sentence - 1; i--) {
    if (at(view, i).deprel === "ROOT" && at(view, i).sentence === sentence - 1) return speakerOf(view, i, of);
  }
  return -1;
}

function speakerOf(view: TextView, index: number, of: Int32Array): number {
  const verb = at(view, index);
  if (verb.upos !== "VERB" || !SAYING_VERBS.has(verb.lemma)) return -1;
  // '"…," he was quoted by the paper as saying'
  if (/^(?:quote|cite)$/.test(verb.lemma)) {
    const [quoted] = dependents(view, index, "nsubjpass").filter((s) => of[s] === -1);
    if (quoted !== undefined) return quoted;
  }
  for (let i = index, step = 0; step < 3; step++) {
    const [subject] = dependents(view, i, "nsubj").filter((s) => of[s] === -1);
    if (subject !== undefined) return subject;
    // "Speaking in Milan, X said"; "in remarks to Y, said": the verb may share its governor's subject
    const token = at(view, i);
    if (token.deprel !== "conj" && token.deprel !== "advcl") break;
    i = token.head;
  }
  return -1;
}
