// What clauses are made of, and what rules leave behind.
import type { Mention } from "../doc.ts";
import type { Path } from "./arguments/path.ts";

/** ClausIE's seven types (Del Corro & Gemulla, "ClausIE: Clause-Based Open Information Extraction", WWW 2013). */
export type ClauseType = "SV" | "SVA" | "SVC" | "SVO" | "SVOO" | "SVOA" | "SVOC";

export type Role = "object" | "indirect" | "complement" | "agent" | "adverbial";

/** A noun (or adjective) phrase that depends on the verb. */
export interface Constituent {
  readonly role: Role;
  readonly head: number;
  /** Tokens that lead to it: "in", "out of", "away from"; [] for a bare one. */
  readonly preposition: readonly number[];
  /** True if it was taken over: shared with a coordinated verb, or the antecedent of a relative pronoun. */
  readonly borrowed: boolean;
}

export type SubjectSource = "own" | "coordination" | "relative" | "participle" | "control" | "gerund";

export interface Subject {
  readonly head: number;
  readonly source: SubjectSource;
}

/** How a clause hangs on the one above it. */
export type ClauseLink =
  | "root"
  | "coordination"
  | "content"
  | "infinitive"
  | "purpose"
  | "adverbial"
  | "participle"
  | "relative"
  | "gerund"
  | "noun-infinitive";

/** Where a clause stands in a statement: its verb opens it, or goes on from the words of another: "offered | to send". */
export type ClausePlace = "opening" | "continued";

/** A verb (or a noun of an act) with its constituents. */
export interface Clause {
  readonly index: number;
  /** The governing verb; for a copula the form of "be". */
  readonly verb: number;
  readonly type: ClauseType;
  readonly sentence: number;
  readonly passive: boolean;
  readonly negated: boolean;
  /** Auxiliaries, negation, "to", verb and particle, in text order. */
  readonly verbGroup: readonly number[];
  readonly particle: number | null;
  readonly subject: Subject | null;
  readonly constituents: readonly Constituent[];
  readonly link: ClauseLink;
  /** Index of the clause it hangs on, or null. */
  readonly parent: number | null;
  /** The noun or adjective in between: "ready to offer", "attempts to remove". */
  readonly via: number | null;
  /** Indexes of the clauses that hang on it. */
  readonly children: readonly number[];
}

/** An n-ary open extraction: what the sentence says, without entities. */
export interface Extraction {
  readonly sentence: number;
  /** 0…1. */
  readonly confidence: number;
  readonly relation: string;
  /** Subject first. */
  readonly arguments: readonly string[];
}

/** The other end of an edge, with the words that lead to it. */
export interface Target extends Path {
  readonly chain: number;
  readonly mention: Mention;
}
