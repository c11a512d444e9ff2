// A name where it stands: what the rules on its type look at, each found once.
import type { Token } from "../../doc.ts";
import type { NameSpan } from "../mentions/name-span.ts";
import { at, headOf, textOf, type TextView } from "../text-view.ts";

export interface NameInText {
  readonly view: TextView;
  readonly span: NameSpan;
  /** As written. */
  readonly text: string;
  /** Number of its tokens. */
  readonly size: number;
  readonly first: Token;
  readonly last: Token;
  /** The token of the name that governs its others, and the one that governs the name. */
  readonly head: Token;
  readonly governor: Token;
  /** The token before the name. */
  readonly before: Token;
}

export function readName(view: TextView, span: NameSpan): NameInText {
  const { start, end } = span;
  const head = at(view, headOf(view, start, end));
  return {
    view,
    span,
    text: textOf(view, start, end),
    size: end - start,
    first: at(view, start),
    last: at(view, end - 1),
    head,
    governor: at(view, head.head),
    before: at(view, start - 1),
  };
}
