// What is known of one document after the stages that look at it alone: plain data in offsets of the raw text, small
// enough to hold for thousands of documents and to send between threads. Resolution and assembly read only this.
import type { DocumentRecord, EntityType, MentionKind } from "../../graph-data/schema/index.ts";
import type { AnalysedDocument, CoreferenceChain, Doc, Mention, TokenSpan, Triple } from "./doc.ts";

/** A stretch of the raw text: UTF-16 offsets, end exclusive. */
export interface RawSpan {
  readonly start: number;
  readonly end: number;
}

export interface FactMention extends RawSpan {
  /** The raw text between start and end. */
  readonly text: string;
  /** The same words as the cleaned text has them: one line, single spaces, no glued neighbours. */
  readonly words: string;
  readonly kind: MentionKind;
  /** Lemma of the verb it is the subject of, or null: "Moscow sees …" → "see". */
  readonly subjectOf: string | null;
  /** The rule of coreference that joined it to its chain; null for the first. */
  readonly linkedBy: string | null;
}

/** A coreference chain without its tokens. */
export interface FactChain {
  readonly id: number;
  readonly type: EntityType;
  readonly name: string;
  readonly named: boolean;
  readonly mentions: readonly FactMention[];
}

export const WARNING_CODES = [
  "UNSUPPORTED_LANGUAGE",
  "ALL_CAPITALS",
  "NO_CAPITALS",
  "CONTROL_CHARACTERS",
  "NO_SENTENCE",
  "LONG_SENTENCE",
] as const;

export interface Warning {
  readonly code: (typeof WARNING_CODES)[number];
  /** One line that names the document. */
  readonly message: string;
}

export interface DocumentFacts {
  /** With text and sentences. */
  readonly record: DocumentRecord & { readonly text: string; readonly sentences: RawSpan[] };
  readonly chains: readonly FactChain[];
  readonly triples: readonly Triple[];
  readonly warnings: readonly Warning[];
}

/** Distils an analysed document to its facts. `record` gets the sentences' raw spans. */
export function collectFacts(
  analysed: AnalysedDocument,
  record: DocumentRecord & { readonly text: string },
  warnings: readonly Warning[],
): DocumentFacts {
  const { doc, chains, triples } = analysed;
  return {
    record: { ...record, sentences: doc.sentences.map((sentence) => toRawSpan(doc, sentence)) },
    chains: chains.map((chain) => collectChain(doc, chain, record.text)),
    triples,
    warnings,
  };
}

function collectChain(doc: Doc, chain: CoreferenceChain, raw: string): FactChain {
  const { id, type, name, named } = chain;
  const mentions = chain.mentions
    .map((mention) => collectMention(doc, mention, { raw, linkedBy: chain.links.get(mention.id) ?? null }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  return { id, type, name, named, mentions };
}

function collectMention(
  doc: Doc,
  mention: Mention,
  { raw, linkedBy }: { raw: string; linkedBy: string | null },
): FactMention {
  const span = toRawSpan(doc, mention);
  return {
    ...span,
    text: raw.slice(span.start, span.end),
    linkedBy,
    words: textOf(doc, mention),
    kind: mention.kind,
    subjectOf: findGoverningVerb(doc, mention),
  };
}

function findGoverningVerb(doc: Doc, mention: Mention): string | null {
  const head = doc.tokens[mention.head];
  if (head?.deprel !== "nsubj") return null;
  const verb = doc.tokens[head.head];
  return verb?.upos === "VERB" ? verb.lemma : null;
}

/** Raw offsets of a token range, space tokens at its edges left out. */
function toRawSpan(doc: Doc, span: TokenSpan): RawSpan {
  const tokens = doc.tokens.slice(span.start, span.end).filter((token) => !token.isSpace);
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last) {
    const at = doc.rawOffset(doc.tokens[span.start]?.start ?? doc.text.length);
    return { start: at, end: at };
  }
  return { start: doc.rawOffset(first.start), end: doc.rawOffset(last.end - 1) + 1 };
}

function textOf(doc: Doc, span: TokenSpan): string {
  const first = doc.tokens[span.start];
  const last = doc.tokens[span.end - 1];
  return first && last ? doc.text.slice(first.start, last.end).replace(/\s+/g, " ").trim() : "";
}
