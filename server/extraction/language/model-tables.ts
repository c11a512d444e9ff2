// The symbolic part of the language model: what the converter writes as JSON and the runtime reads back.

/** One token of a tokenizer exception; `norm` where the exception gives one: [text] or [text, norm]. */
export type ExceptionToken = readonly [text: string, norm?: string];

export interface TokenizerTables {
  /** Sources of JavaScript regular expressions, for the flag "u". */
  readonly prefix: string;
  readonly suffix: string;
  readonly infix: string;
  readonly url: string;
  readonly exceptions: Readonly<Record<string, readonly ExceptionToken[]>>;
}

export interface NormTables {
  /** Reserved strings with small ids; all others are hashed. */
  readonly symbols: Readonly<Record<string, number>>;
  /** Norms by the decimal 64-bit id of the exact text. */
  readonly byId: Readonly<Record<string, string>>;
  /** Norms by the exact text. */
  readonly byText: Readonly<Record<string, string>>;
}

/** A condition on an attribute of a token. */
export interface Condition {
  readonly attribute: "TAG" | "LOWER" | "DEP" | "IS_SPACE";
  readonly operator: "IS" | "IN" | "NOT_IN" | "REGEX";
  /** IS, REGEX: one value; IS_SPACE compares with "true" and "false". */
  readonly values: readonly string[];
}

export interface RulerRule {
  /** Alternatives; each is a list of tokens, each a list of conditions that must all hold. */
  readonly patterns: readonly (readonly (readonly Condition[])[])[];
  /** Which token of the match takes the attributes. */
  readonly index: number;
  readonly set: {
    readonly pos?: string;
    readonly morph?: string;
    readonly tag?: string;
    readonly dep?: string;
    readonly lemma?: string;
  };
}

/** Lemma tables of one part of speech. */
export interface LemmaTable {
  /** Suffix rules: [old ending, new ending], in order. */
  readonly rules: readonly (readonly [string, string])[];
  /** Known base forms. */
  readonly index: readonly string[];
  readonly exceptions: Readonly<Record<string, readonly string[]>>;
}

/** One class of a transition system: "L" + "nsubj"; "" for no label. */
export type Transition = readonly [action: string, label: string];

export interface ModelTables {
  readonly tokenizer: TokenizerTables;
  readonly norms: NormTables;
  readonly tags: readonly string[];
  readonly parserMoves: readonly Transition[];
  readonly nerMoves: readonly Transition[];
  readonly ruler: readonly RulerRule[];
  /** By lower-case part of speech. */
  readonly lemmas: Readonly<Record<string, LemmaTable>>;
}
