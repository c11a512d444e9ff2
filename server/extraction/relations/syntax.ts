// The dependency tree of a document, indexed for the questions that clauses and relations ask.
// Labels are spaCy's for English (ClearNLP): nsubj, dobj, dative, attr, acomp, prep, pobj, agent, xcomp, ccomp, advcl …
import { indexTree } from "../dependency-tree.ts";
import type { Doc, Token, TokenSpan } from "../doc.ts";
import { repairTree } from "./repairs/repair-tree.ts";

/** Longest list of coordinated heads that is spread over edges: "A, B, C, …" beyond it is a table, not a statement. */
const MAX_CONJUNCTS = 24;

const NONE: readonly number[] = [];

export interface Syntax {
  readonly doc: Doc;
  readonly tokens: readonly Token[];
  /** The token at an index that is known to exist. */
  readonly at: (index: number) => Token;
  /** Dependents in text order, those with one of the labels if any are given. */
  readonly children: (index: number, ...labels: string[]) => readonly number[];
  /** The first dependent with one of the labels, or null. */
  readonly child: (index: number, ...labels: string[]) => number | null;
  /** First and last+1 token of the subtree. */
  readonly subtree: (index: number) => TokenSpan;
}

export function createSyntax(doc: Doc): Syntax {
  const tokens = repairTree(doc.tokens);
  const { children, left, right } = indexTree(tokens);
  const at = (index: number): Token => {
    const token = tokens[index];
    if (!token) throw new RangeError(`token ${index}: the document has ${tokens.length} tokens`);
    return token;
  };
  const childrenOf = (index: number, ...labels: string[]): readonly number[] => {
    const all = children[index] ?? NONE;
    return labels.length && all.length
      ? all.filter((child) => labels.includes(tokens[child]?.deprel ?? ""))
      : all;
  };
  return {
    doc,
    tokens,
    at,
    children: childrenOf,
    child: (index, ...labels) => {
      const all = children[index] ?? NONE;
      return (
        (labels.length ? all.find((child) => labels.includes(tokens[child]?.deprel ?? "")) : all[0]) ?? null
      );
    },
    subtree: (index) => ({ start: left[index] ?? index, end: right[index] ?? index + 1 }),
  };
}

/** The lemma as the lexicons have it, lower case. */
export const lemmaOf = (token: Token): string => token.lemma;

const isNominal = (token: Token): boolean =>
  token.upos === "NOUN" || token.upos === "PROPN" || token.upos === "PRON" || token.upos === "NUM";

export const isVerbal = (token: Token): boolean => token.upos === "VERB" || token.upos === "AUX";

/** A head and all that is coordinated with it: "A, B and C" → A, B, C. */
export function listConjuncts(syntax: Syntax, head: number): readonly number[] {
  const found = [head];
  for (let i = 0; i < found.length && found.length < MAX_CONJUNCTS; i++) {
    for (const child of syntax.children(found[i] ?? head, "conj"))
      if (isNominal(syntax.at(child)) || syntax.at(child).upos === "ADJ") found.push(child);
  }
  return found;
}

/** The head of the coordination a token is in: C in "A, B and C" → A. */
export function firstConjunct(syntax: Syntax, index: number): number {
  let current = index;
  while (syntax.at(current).deprel === "conj" && syntax.at(current).head !== current)
    current = syntax.at(current).head;
  return current;
}

export function textOf(syntax: Syntax, { start, end }: TokenSpan): string {
  const last = syntax.tokens[end - 1];
  const first = syntax.tokens[start];
  return first && last ? syntax.doc.text.slice(first.start, last.end).replace(/\s+/g, " ") : "";
}
