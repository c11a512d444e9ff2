// What the sieves ask of a parsed document: children, subtrees and neighbours of a token, each found once.
import { indexTree, type DependencyTree } from "../dependency-tree.ts";
import type { BlockKind, Doc, Token } from "../doc.ts";

export interface TextView extends DependencyTree {
  readonly doc: Doc;
  readonly tokens: readonly Token[];
  /** Paragraph number of each token: a line feed before it starts a new one. */
  readonly paragraph: Int32Array;
  /** Index into Doc.blocks of each token; beyond them where the text was not cleaned. */
  readonly block: Int32Array;
}

export function viewText(doc: Doc): TextView {
  const { tokens } = doc;
  const paragraph = new Int32Array(tokens.length);
  const block = new Int32Array(tokens.length);
  let current = 0;
  let breaks = 0;
  let searched = 0;
  for (const token of tokens) {
    // The language model may have seen spaces for line feeds: the text itself tells.
    if (!token.isSpace) {
      if (doc.text.slice(searched, token.start).includes("\n")) breaks++;
      searched = token.end;
    }
    paragraph[token.index] = breaks;
    while (token.start >= (doc.blocks[current]?.end ?? Infinity)) current++;
    block[token.index] = current;
  }
  return { doc, tokens, ...indexTree(tokens), paragraph, block };
}

/** The kind of block that a token stands in; null where the text was not cleaned. */
export function blockKindOf(view: TextView, index: number): BlockKind | null {
  return view.doc.blocks[view.block[index] ?? -1]?.kind ?? null;
}

/** The token at an index; a token that no rule matches when out of range. */
export function at(view: TextView, index: number): Token {
  return view.tokens[index] ?? NOWHERE;
}

const NOWHERE: Token = {
  index: -1,
  start: -1,
  end: -1,
  text: "",
  lemma: "",
  upos: "",
  xpos: "",
  morph: "",
  head: -1,
  deprel: "",
  entType: "",
  entIob: "O",
  isSpace: true,
  sentence: -1,
};

/** Dependents of a token whose relation is one of `relations`. */
export function dependents(view: TextView, index: number, ...relations: string[]): number[] {
  return (view.children[index] ?? []).filter((c) => relations.includes(at(view, c).deprel));
}

/** The token of a span whose governor lies outside it; the one nearest the root if there are several. */
export function headOf(view: TextView, start: number, end: number): number {
  let best = -1;
  let bestDepth = Infinity;
  for (let i = start; i < end; i++) {
    const token = at(view, i);
    if (token.isSpace || token.upos === "PUNCT") continue;
    const outside = token.head < start || token.head >= end || token.head === i;
    // "Without" in "Farmers Without Land" and the town of "University of California, Los Angeles" are no heads, wherever
    // the parser hangs them
    const isTail =
      token.upos === "ADP" || (token.deprel === "appos" && at(view, start).deprel !== "compound");
    if (!outside || (isTail && best >= 0)) continue;
    const depth = depthOf(view, i);
    // Of two equally high tokens the later one is the head of an English noun phrase.
    if (depth <= bestDepth) {
      best = i;
      bestDepth = depth;
    }
  }
  return best < 0 ? end - 1 : best;
}

/** Number of steps to the root, counted no further than a bound that keeps long chains cheap. */
function depthOf(view: TextView, index: number): number {
  let depth = 0;
  for (let i = index; depth < 50; depth++) {
    const { head } = at(view, i);
    if (head === i || head < 0) break;
    i = head;
  }
  return depth;
}

/** The text between two token indexes, as written. */
export function textOf(view: TextView, start: number, end: number): string {
  if (end <= start) return "";
  return view.doc.text.slice(at(view, start).start, at(view, end - 1).end);
}

/** The nearest verb or auxiliary that governs the token, and the dependent of it on the way; -1 if none. */
export function governingVerb(view: TextView, index: number): { verb: number; via: number } {
  let via = index;
  for (let step = 0; step < 60; step++) {
    const { head } = at(view, via);
    if (head === via || head < 0) return { verb: -1, via };
    const upos = at(view, head).upos;
    if (upos === "VERB" || upos === "AUX") return { verb: head, via };
    via = head;
  }
  return { verb: -1, via };
}

/** True if `ancestor` governs `index` directly or through others. */
export function governs(view: TextView, ancestor: number, index: number): boolean {
  return index >= (view.left[ancestor] ?? 0) && index < (view.right[ancestor] ?? 0);
}
