// The annotated text that all stages of extraction share.
// Offsets: `Token.start/end` and all spans count UTF-16 units of `Doc.text`, the cleaned text; `Doc.rawOffset`
// leads back into the raw file. Token ranges are [start, end) indexes into `Doc.tokens`.
import type {
  Category,
  EntityType,
  MentionKind,
  MergeRecord,
  Polarity,
  Status,
} from "../../graph-data/schema/index.ts";

/** CoNLL-U's columns with the labels of spaCy's English model. */
export interface Token {
  readonly index: number;
  /** UTF-16 offsets into Doc.text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lemma: string;
  /** Universal part of speech, e.g. PROPN. */
  readonly upos: string;
  /** Penn Treebank tag, e.g. NNP. */
  readonly xpos: string;
  /** Universal features, e.g. "Number=Sing|Person=3"; "" if none. */
  readonly morph: string;
  /** Index of the governor; its own index for a root. */
  readonly head: number;
  /** spaCy's dependency label (ClearNLP): nsubj, dobj, prep, pobj …; ROOT for a root. */
  readonly deprel: string;
  /** Named entity type (OntoNotes: PERSON, GPE, ORG …), "" outside a name. */
  readonly entType: string;
  readonly entIob: "B" | "I" | "O";
  readonly isSpace: boolean;
  /** Index of its sentence in Doc.sentences. */
  readonly sentence: number;
}

/** A range of tokens, end exclusive. */
export interface TokenSpan {
  readonly start: number;
  readonly end: number;
}

export interface Sentence extends TokenSpan {
  readonly index: number;
}

/** What kind of block of the page a stretch of the cleaned text was. */
export type BlockKind = "headline" | "summary" | "body" | "caption";

export interface Block {
  readonly kind: BlockKind;
  /** UTF-16 offsets into Doc.text. */
  readonly start: number;
  readonly end: number;
}

/** What cleaning makes of a raw text. */
export interface CleanText {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** From an offset into `text` to the offset into the raw text. For an exclusive end, map the last character and add one. */
  readonly rawOffset: (offset: number) => number;
  readonly metadata: TextMetadata;
  /** What was left out and by which rule, for --explain. */
  readonly dropped: readonly { readonly start: number; readonly end: number; readonly rule: string }[];
}

/** What datelines, bylines and headers tell about the document. */
export interface TextMetadata {
  readonly title: string | null;
  /** ISO 8601 date. */
  readonly published: string | null;
  readonly publisher: string | null;
  readonly byline: string | null;
}

/** The annotated text of one document. */
export interface Doc {
  readonly id: string;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Blocks of the cleaned text; [] where the text was not cleaned. */
  readonly blocks: readonly Block[];
  readonly rawOffset: (offset: number) => number;
}

/** A stretch of text that names or refers to something. */
export interface Mention extends TokenSpan {
  readonly id: number;
  /** The token that governs the others. */
  readonly head: number;
  readonly kind: MentionKind;
  /** The type that its own words and context tell; the chain's type may differ. */
  readonly type: EntityType;
  /** Name of the rule that found it. */
  readonly rule: string;
}

/** The mentions of one document that refer to the same thing. */
export interface CoreferenceChain {
  readonly id: number;
  readonly type: EntityType;
  /** The best name, or the head noun phrase of an unnamed actor. */
  readonly name: string;
  readonly named: boolean;
  readonly mentions: readonly Mention[];
  /** For each joined mention, the sieve that joined it: mention id → rule name. */
  readonly links: ReadonlyMap<number, string>;
  /** For a plural ("the pair", "both leaders", "they"): the chains it stands for; else []. */
  readonly members: readonly number[];
}

/** A subject–relation–object statement between two chains of one document. */
export interface Triple {
  readonly subject: number;
  readonly object: number;
  /** Third person present, UPPER_SNAKE: FLEES_TO. */
  readonly type: string;
  /** As a person reads it between the two names, in the text's own tense: "fled to". */
  readonly phrase: string;
  readonly category: Category;
  readonly polarity: Polarity;
  readonly status: Status;
  /** The chain that says so, or null: nobody in particular, or the article itself. */
  readonly attributedTo: number | null;
  /** Index of the sentence that states it. */
  readonly sentence: number;
  /** 0…1, calibrated: the share of right edges among those with this value. */
  readonly confidence: number;
  /** Name of the rule that made it, e.g. "verb-object", "apposition-role". */
  readonly rule: string;
}

/** For --explain: what a rule made or refused in a sentence. */
export interface TraceEvent {
  readonly rule: string;
  /** Index of the sentence in the document. */
  readonly sentence: number;
  readonly made: boolean;
  readonly detail: string;
}

export type Trace = (event: TraceEvent) => void;

/** One document on its way through the pipeline, after the stages that look at a single document. */
export interface AnalysedDocument {
  readonly doc: Doc;
  readonly chains: readonly CoreferenceChain[];
  readonly triples: readonly Triple[];
}

/** A real-world thing across documents. */
export interface ResolvedEntity {
  /** Readable, stable: type and name, e.g. person/alexander-lukashenko. */
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly named: boolean;
  readonly aliases: readonly string[];
  /** For a metonym, the id of the entity it stands for. */
  readonly standsFor: string | null;
  readonly merges: readonly MergeRecord[];
  /** The chains it holds, by document. */
  readonly chains: readonly { readonly document: string; readonly chain: number }[];
}
