// Marks over a text as a tree. Names stand within names ("Belarus" in "the Belarus president") and within sentences,
// and some cross; HTML wants them nested, so a crossing span is cut where the longer one ends.

/** UTF-16 offsets into the text, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Nested<T extends Span> =
  | ({ readonly kind: "text" } & Span)
  | ({ readonly kind: "span"; readonly span: T; readonly children: readonly Nested<T>[] } & Span);

interface Piece<T> extends Span {
  /** The spans over this piece, longest first. */
  readonly over: readonly T[];
}

/**
 * The range of text cut into nested spans. Its leaves, one after the other, are the range itself; what a span's own
 * nodes cover is the part of it within the range.
 * @param spans in any order; empty ones and those outside of the range are left out
 */
export function nest<T extends Span>(range: Span, spans: readonly T[]): Nested<T>[] {
  const inside = spans.filter((s) => s.start < range.end && s.end > range.start && s.start < s.end);
  return group(cut(range, inside), 0);
}

function cut<T extends Span>(range: Span, spans: readonly T[]): Piece<T>[] {
  const longestFirst = [...spans].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const borders = new Set([range.start, range.end]);
  for (const { start, end } of spans) borders.add(Math.max(start, range.start)).add(Math.min(end, range.end));
  const sorted = [...borders].sort((a, b) => a - b);
  const pieces: Piece<T>[] = [];
  for (const [i, start] of sorted.entries()) {
    const end = sorted[i + 1];
    if (end === undefined) break;
    pieces.push({ start, end, over: longestFirst.filter((s) => s.start <= start && s.end >= end) });
  }
  return pieces;
}

// Pieces side by side under the same span at this depth go into one node.
function group<T extends Span>(pieces: readonly Piece<T>[], depth: number): Nested<T>[] {
  const nodes: Nested<T>[] = [];
  for (let i = 0; i < pieces.length;) {
    const span = pieces[i]?.over[depth];
    let next = i + 1;
    while (next < pieces.length && pieces[next]?.over[depth] === span) next += 1;
    const run = pieces.slice(i, next);
    const start = run[0]?.start ?? 0;
    const end = run.at(-1)?.end ?? start;
    nodes.push(
      span === undefined
        ? { kind: "text", start, end }
        : { kind: "span", span, start, end, children: group(run, depth + 1) },
    );
    i = next;
  }
  return nodes;
}
