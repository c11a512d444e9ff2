// The dependency tree from above: who depends on each token, and how far what hangs on it reaches.
import type { Token } from "./doc.ts";

export interface DependencyTree {
  /** Dependents of each token in text order, white space left out. */
  readonly children: readonly (readonly number[])[];
  /** Extent of each token's subtree, end exclusive. */
  readonly left: Int32Array;
  readonly right: Int32Array;
}

/** Most tokens have no dependents: they share one list. */
const NO_CHILDREN: readonly number[] = [];

/** Time and memory linear in the number of tokens. */
export function indexTree(tokens: readonly Token[]): DependencyTree {
  const children: (readonly number[])[] = new Array<readonly number[]>(tokens.length).fill(NO_CHILDREN);
  for (const { index, head, isSpace } of tokens) {
    if (isSpace || head === index) continue;
    const known = children[head];
    if (known === NO_CHILDREN) children[head] = [index];
    else (known as number[]).push(index);
  }
  const left = Int32Array.from(tokens.keys());
  const right = Int32Array.from(tokens, ({ index }) => index + 1);
  for (const index of bottomUp(tokens)) {
    const token = tokens[index];
    if (!token || token.head === index || token.isSpace) continue;
    left[token.head] = Math.min(left[token.head] ?? index, left[index] ?? index);
    right[token.head] = Math.max(right[token.head] ?? index, right[index] ?? index);
  }
  return { children, left, right };
}

/** Token indexes, every dependent before its head. */
function bottomUp(tokens: readonly Token[]): number[] {
  const waiting = new Int32Array(tokens.length);
  for (const t of tokens) if (t.head !== t.index) waiting[t.head] = (waiting[t.head] ?? 0) + 1;
  const order: number[] = tokens.filter((t) => waiting[t.index] === 0).map((t) => t.index);
  for (let k = 0; k < order.length; k++) {
    const token = tokens[order[k] ?? 0];
    if (!token || token.head === token.index) continue;
    const left = (waiting[token.head] ?? 1) - 1;
    waiting[token.head] = left;
    if (left === 0) order.push(token.head);
  }
  return order;
}
