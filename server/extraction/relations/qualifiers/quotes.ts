// Direct speech: which tokens stand between quotation marks, and whose words they are.
// The cues are those of quote attribution with rules (Muzny et al., "A Two-stage Sieve Approach for Quote
// Attribution", EACL 2017): the verb of saying beside the quote, a colon before it, and going on in the next paragraph.
import {
  REACTING_VERBS,
  SAYING_VERBS,
  UTTERANCE_NOUNS,
  VIEWING_VERBS,
} from "../../../../graph-data/lexicons/verbs/saying-verbs.ts";
import { isVerbal, lemmaOf, type Syntax } from "../syntax.ts";
import type { Token } from "../../doc.ts";
import type { Clause } from "../types.ts";
import { sayerOf } from "./sayers.ts";

export interface Quote {
  readonly start: number;
  readonly end: number;
  /** Head of the noun phrase that names the speaker, or null. */
  readonly speaker: number | null;
}

/** A quote that is not closed ends with its paragraph, or goes on into this many more. */
const MAX_OPEN_PARAGRAPHS = 3;
const NEARBY = 12;

export function findQuotes(syntax: Syntax, clauses: readonly Clause[]): readonly Quote[] {
  const subjects = new Map(clauses.map((clause) => [clause.verb, sayerOf(syntax, clauses, clause)]));
  const found: Quote[] = [];
  const paragraphs = numberParagraphs(syntax);
  for (const span of findSpans(syntax, paragraphs)) {
    const own = findSpeaker(syntax, span, subjects);
    const before = found.at(-1);
    const gap = before ? (paragraphs[span.start] ?? 0) - (paragraphs[before.end - 1] ?? 0) : Infinity;
    const isWhole = isParagraphStart(syntax, paragraphs, span.start);
    const follows = before !== undefined && (gap === 0 || (gap <= 2 && isWhole));
    found.push({ ...span, speaker: own ?? (follows ? before.speaker : null) });
  }
  return found;
}

function numberParagraphs(syntax: Syntax): readonly number[] {
  let paragraph = 0;
  let end = 0;
  return syntax.tokens.map((token) => {
    if (/\n/.test(syntax.doc.text.slice(end, token.start)) || (token.isSpace && token.text.includes("\n")))
      paragraph++;
    end = token.end;
    return paragraph;
  });
}

const isParagraphStart = (syntax: Syntax, paragraphs: readonly number[], index: number): boolean => {
  for (let i = index - 1; i >= 0; i--) {
    const token = syntax.at(i);
    if (!token.isSpace) return paragraphs[i] !== paragraphs[index];
  }
  return true;
};

function findSpans(syntax: Syntax, paragraphs: readonly number[]) {
  const marks = syntax.tokens.filter(
    (token) => /^(?:["“”„«»‘]|``|'')$/.test(token.text) || closesSingle(syntax, token),
  );
  const spans: { start: number; end: number }[] = [];
  for (let i = 0; i < marks.length; i++) {
    const open = marks[i];
    if (!open || !opens(syntax, open.index)) continue;
    // a quote within the quote goes with it
    const isSingle = open.text === "‘";
    const after = marks.findIndex((mark, at) => at > i && /[‘’]/.test(mark.text) === isSingle);
    const next = marks[after];
    const distance = next ? (paragraphs[next.index] ?? 0) - (paragraphs[open.index] ?? 0) : Infinity;
    const around = endAround(syntax, marks, after);
    if (around !== null && (paragraphs[marks[around]?.index ?? 0] ?? 0) === (paragraphs[open.index] ?? 0)) {
      spans.push({ start: open.index, end: (marks[around]?.index ?? 0) + 1 });
      i = around;
    } else if (next && !opens(syntax, next.index) && distance <= MAX_OPEN_PARAGRAPHS) {
      spans.push({ start: open.index, end: next.index + 1 });
      i = after;
    } else if (next && opensAnew(syntax, next.index) && distance === 0) {
      spans.push({ start: open.index, end: next.index });
      i = after - 1;
    } else {
      const end = paragraphEnd(syntax, paragraphs, open.index);
      spans.push({ start: open.index, end });
      while (marks[i + 1] && (marks[i + 1]?.index ?? end) < end) i++;
    }
  }
  return spans;
}

/** '"It was tense. "We left," she said', in one line: a mark that opens with a sentence begins the next part of the speech. */
const opensAnew = (syntax: Syntax, index: number): boolean =>
  opens(syntax, index) && /^[.!?]$/.test(syntax.tokens[index - 1]?.text ?? "");

/** '"The "allies" have left."': of straight marks those that open and close within, and the one that ends it all. */
function endAround(syntax: Syntax, marks: readonly Token[], inner: number): number | null {
  const [open, close, end] = [marks[inner], marks[inner + 1], marks[inner + 2]];
  if (open?.text !== '"' || close?.text !== '"' || end?.text !== '"' || !opens(syntax, open.index))
    return null;
  const isShort = close.index - open.index <= MAX_INNER && !opens(syntax, close.index);
  return isShort && !opens(syntax, end.index) ? inner + 2 : null;
}

/** Tokens from mark to mark of words that are quoted within a quotation. */
const MAX_INNER = 5;

/** "’" with no letter behind it: what an apostrophe has. */
const closesSingle = ({ doc }: Syntax, { text, end }: Token): boolean =>
  text === "’" && !/\p{L}/u.test(doc.text[end] ?? " ");

function opens(syntax: Syntax, index: number): boolean {
  const token = syntax.at(index);
  if (/^(?:[“„«‘]|``)$/.test(token.text)) return true;
  if (/^(?:[”»’]|'')$/.test(token.text)) return false;
  const before = syntax.doc.text[token.start - 1] ?? " ";
  const after = syntax.doc.text[token.end] ?? " ";
  if (/\s/.test(before) && /\s/.test(after)) return token.xpos === "``";
  return /[\s(\[—–-]/.test(before);
}

function paragraphEnd(syntax: Syntax, paragraphs: readonly number[], index: number): number {
  let end = index + 1;
  while (end < syntax.tokens.length && paragraphs[end] === paragraphs[index]) end++;
  return end;
}

function findSpeaker(
  syntax: Syntax,
  span: { readonly start: number; readonly end: number },
  subjects: ReadonlyMap<number, number | null>,
): number | null {
  const inside = (index: number) => index >= span.start && index < span.end;
  const isCue = (index: number) => {
    const token = syntax.at(index);
    const verb = lemmaOf(token);
    return isVerbal(token) && (SAYING_VERBS.has(verb) || VIEWING_VERBS.has(verb) || isReading(index));
  };
  // "the minister's letter reads: …"
  const isReading = (verb: number): boolean => {
    const subject = subjects.get(verb) ?? null;
    return (
      /^(?:read|run|go)$/.test(lemmaOf(syntax.at(verb))) &&
      subject !== null &&
      UTTERANCE_NOUNS.has(lemmaOf(syntax.at(subject)))
    );
  };
  const speakerOf = (verb: number): number | null => {
    const subject = subjects.get(verb) ?? null;
    return subject !== null && !inside(subject) ? subject : null;
  };
  // "…," he said: the verb that governs what is inside
  for (let i = span.start; i < span.end; i++) {
    const { head, index } = syntax.at(i);
    if (head === index || inside(head) || !isCue(head)) continue;
    const speaker = speakerOf(head);
    if (speaker !== null) return speaker;
  }
  const sentences = new Set([syntax.at(span.start).sentence, syntax.at(span.end - 1).sentence]);
  for (let step = 1; step <= NEARBY; step++)
    for (const index of [span.end - 1 + step, span.start - step]) {
      const token = syntax.tokens[index];
      if (!token || !sentences.has(token.sentence) || !isCue(index)) continue;
      const speaker = speakerOf(index);
      if (speaker !== null) return speaker;
    }
  return (
    introducedBy(syntax, span, isCue, speakerOf) ??
    labelBefore(syntax, span.start) ??
    reactingBefore(syntax, span, speakerOf)
  );
}

/** 'Berg criticised the plan on Twitter. "It is …"', 'Berg spoke on the radio, "It is …"': who speaks or reacts right before. */
function reactingBefore(
  syntax: Syntax,
  { start, end }: Pick<Quote, "start" | "end">,
  speakerOf: (verb: number) => number | null,
): number | null {
  if (end - start < LEAST_SPEECH) return null;
  let before = start - 1;
  if (syntax.tokens[before]?.text === ",") before--;
  const { sentence } = syntax.at(Math.max(0, before));
  if (sentence < syntax.at(start).sentence - 1) return null;
  for (let i = before; i >= 0 && syntax.at(i).sentence === sentence; i--) {
    const { deprel, head } = syntax.at(i);
    // the verb of the sentence, or the one that the quotation hangs on
    const isMain = deprel === "ROOT" || head === i || (i >= start - NEARBY && deprel === "ccomp");
    if (isMain && isVerbal(syntax.at(i)) && REACTING_VERBS.has(lemmaOf(syntax.at(i)))) return speakerOf(i);
  }
  return null;
}

/** Tokens with their marks that are a sentence somebody speaks. */
const LEAST_SPEECH = 8;

/** 'Marta Lund: "…"': a name and a colon, where a line or sentence begins. */
function labelBefore(syntax: Syntax, start: number): number | null {
  const colon = syntax.tokens[start - 1];
  const name = syntax.tokens[start - 2];
  if (colon?.text !== ":" || name?.upos !== "PROPN") return null;
  let first = name.index;
  while (syntax.tokens[first - 1]?.upos === "PROPN") first--;
  const before = syntax.tokens[first - 1];
  const isFirst = before === undefined || before.isSpace || before.sentence !== name.sentence;
  return isFirst ? name.index : null;
}

/** 'X has called the sentence "dangerous":', 'X was blunt on the radio:', 'a letter from X to the firm:' and then the quote. */
function introducedBy(
  syntax: Syntax,
  { start, end }: Pick<Quote, "start" | "end">,
  isCue: (index: number) => boolean,
  speakerOf: (verb: number) => number | null,
): number | null {
  let before = start - 1;
  while (before >= 0 && (syntax.at(before).isSpace || /^["”)\]]$/.test(syntax.at(before).text))) before--;
  if (syntax.tokens[before]?.text !== ":") return null;
  const { sentence } = syntax.at(before);
  let utterance: number | null = null;
  let main: number | null = null;
  for (let i = before; i >= 0 && syntax.at(i).sentence === sentence; i--) {
    const speaker = isCue(i) ? speakerOf(i) : null;
    if (speaker !== null) return speaker;
    // not "spoke after the speech:"
    const isUttered = /^(?:dobj|attr|nsubj|nsubjpass|ROOT)$/.test(syntax.at(i).deprel);
    if (isUttered && UTTERANCE_NOUNS.has(lemmaOf(syntax.at(i)))) utterance ??= i;
    // 'X was blunt: "…"' is read as a part of what is said, too
    const { head } = syntax.at(i);
    if (isVerbal(syntax.at(i)) && (head === i || (head >= start && head < end))) main ??= speakerOf(i);
  }
  if (end - start < LEAST_SPEECH) return null;
  const isNobody = main === null || /^(?:it|this|that|there)$/i.test(syntax.at(main).text);
  return utterance ?? (isNobody ? null : main);
}
