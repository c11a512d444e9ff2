// From the parser's arcs to the dependency tree: roots, sentence boundaries, and arcs moved back to where they cross.

/** Heads by token (a root's is itself) and labels. Both are changed in place. */
export interface Tree {
  readonly heads: Int32Array;
  readonly labels: string[];
}

/** First and last token of each token's subtree. */
interface Edges {
  readonly left: Int32Array;
  readonly right: Int32Array;
}

/** Rounds of widening the edges; one is enough for a tree without crossing arcs. */
const MOST_ROUNDS = 12;
const DELIMITER = "||";

/** Marks (1) the tokens that start a sentence: the left edge of each root. */
export function findSentenceStarts(heads: Int32Array): Uint8Array {
  return markStarts(heads, findEdges(heads));
}

/** Edges of all subtrees, widened until all heads lie within their sentences, as spaCy does. */
function findEdges(heads: Int32Array): Edges {
  const count = heads.length;
  const left = Int32Array.from({ length: count }, (_, i) => i);
  const right = left.slice();
  const widen = (i: number): void => {
    const head = heads[i] ?? i;
    left[head] = Math.min(left[head] ?? head, left[i] ?? i);
    right[head] = Math.max(right[head] ?? head, right[i] ?? i);
  };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    for (let i = 0; i < count; i++) widen(i);
    for (let i = count - 1; i >= 0; i--) widen(i);
    if (headsWithinSentences(heads, markStarts(heads, { left, right }))) break;
  }
  return { left, right };
}

function markStarts(heads: Int32Array, { left }: Edges): Uint8Array {
  const starts = new Uint8Array(heads.length);
  heads.forEach((head, i) => {
    if (head === i) starts[left[i] ?? i] = 1;
  });
  return starts;
}

function headsWithinSentences(heads: Int32Array, starts: Uint8Array): boolean {
  let start = 0;
  for (let i = 0; i < heads.length; i++) {
    if (i !== heads.length - 1 && (i === 0 || starts[i] === 0)) continue;
    for (let j = start; j < i; j++) {
      const head = heads[j] ?? j;
      if (head < start || head > i) return false;
    }
    start = i;
  }
  return true;
}

/**
 * Undoes the pseudo-projective labels "a||b" (Nivre and Nilsson, ACL 2005, scheme HEAD): the token moves to the first
 * token labelled b found breadth-first below its head.
 */
export function deprojectivize({ heads, labels }: Tree, isSpace: Uint8Array): void {
  if (!labels.some((label) => label.includes(DELIMITER))) return;
  // As in spaCy, the edges stay those of the projective tree while heads move.
  const edges = findEdges(heads);
  labels.forEach((label, token) => {
    if (!label.includes(DELIMITER)) return;
    const [own = label, headLabel = ""] = label.split(DELIMITER);
    const head = findLabelled({ heads, labels }, edges, {
      from: heads[token] ?? token,
      skip: (child) => child === token || isSpace[child] === 1,
      label: headLabel,
    });
    if (head !== null) heads[token] = head;
    labels[token] = own;
  });
}

function findLabelled(
  { heads, labels }: Tree,
  { left, right }: Edges,
  sought: { readonly from: number; readonly skip: (token: number) => boolean; readonly label: string },
): number | null {
  let level = [sought.from];
  while (level.length > 0) {
    const below: number[] = [];
    for (const parent of level) {
      for (let child = left[parent] ?? parent; child <= (right[parent] ?? parent); child++) {
        if (child === parent || heads[child] !== parent || sought.skip(child)) continue;
        if (labels[child] === sought.label) return child;
        below.push(child);
      }
    }
    level = below;
  }
  return null;
}
