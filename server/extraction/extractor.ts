// The seam between a way of reading texts and everything after it: an extractor turns one document into facts;
// resolution across documents and assembly of the graph are the same for all extractors.
import type { Token, Sentence } from "./doc.ts";
import type { DocumentFacts } from "./facts.ts";

/** A text as it comes in: a file, or what was sent to the server. */
export interface SourceDocument {
  /** Unique among the documents of the graph. */
  readonly id: string;
  /** The raw text; all offsets of the graph count its UTF-16 units. */
  readonly text: string;
  /** The file name, or what the sender called it. */
  readonly source: string | null;
  /** What the sender knows of it; what is missing is looked for in the text. */
  readonly title?: string;
  /** ISO 8601 date. */
  readonly published?: string;
  readonly publisher?: string;
}

export interface Extractor {
  /** Kept with what it extracts, so that a document is read again when the extractor has changed. */
  readonly version: string;
  /**
   * Reads one document.
   * @throws {RelataError} UNREADABLE_TEXT for a text with nothing to read in it.
   */
  read(source: SourceDocument): DocumentFacts;
}

/** The analysis of running text: the language model's part. */
export type Annotate = (text: string) => {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
};
