// What a rule is: a name, the sentence it is for, and the statements it reads.
import type { Category, Status } from "../../../../graph-data/schema/index.ts";
import type { Context } from "../arguments/context.ts";
import type { Target } from "../types.ts";

/** A statement before naming and qualifying. */
export interface Draft {
  readonly subject: number;
  readonly object: number;
  readonly phrase: readonly string[];
  /** Content words of the type; "~" marks those that may go. */
  readonly type: readonly string[];
  /** Lemma patterns for the category, best first. */
  readonly keys: readonly string[];
  readonly category?: Category;
  readonly certainty: number;
  /** The token whose place in the sentence decides status, polarity and attribution. */
  readonly anchor: number;
  readonly negated: boolean;
  /** What its own words make of it, where the clause around it asserts: "the proposed merger". */
  readonly status?: Status;
  /** Who says so, if the rule knows: head of a noun phrase. */
  readonly claimedBy?: number;
  /** Told beside a name, not stated: the article's own knowledge even where the sentence is reported. */
  readonly presupposed?: boolean;
  /** Names of the steps that led to the object, for --explain. */
  readonly steps: readonly string[];
}

export interface Rule {
  readonly name: string;
  readonly example: string;
  /** Share of right edges among those that the rule makes by itself: set by reading edges, checked in triples.ts. */
  readonly certainty: number;
  readonly apply: (context: Context) => Iterable<Draft>;
}

/** The statement that a subject and a target make. */
export function toDraft(context: Context, subject: SubjectReference, target: Target): Draft {
  const verb = context.clauses[target.clause]?.verb;
  return {
    subject: subject.chain,
    object: target.chain,
    phrase: [...subject.words, ...target.phrase],
    type: target.type,
    keys: target.keys,
    certainty: subject.certainty * target.certainty,
    anchor: verb ?? target.mention.head,
    negated: target.negated,
    steps: [...subject.steps, ...target.steps],
  };
}

export interface SubjectReference {
  readonly chain: number;
  /** Words between the subject's name and the verb: "troops" in "NATO | troops are at the gates of". */
  readonly words: readonly string[];
  readonly certainty: number;
  readonly steps: readonly string[];
}
