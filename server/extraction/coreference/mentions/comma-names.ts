// Names whose last part stands behind a comma: "Washington, D.C.", "Halden Foods, Inc.", "Frank Moore, Jr."
import { at, type TextView } from "../text-view.ts";
import type { NameSpan } from "./name-span.ts";

export function joinCommaParts(view: TextView, spans: readonly NameSpan[]): NameSpan[] {
  const joined: NameSpan[] = [];
  for (const span of spans) {
    const before = joined.at(-1);
    // The recogniser takes "D.C." for a name of its own.
    if (before && span.end <= before.end) continue;
    joined.push(isOpen(view, span) ? { ...span, end: span.end + 2, rule: "joined-name" } : span);
  }
  return joined;
}

function isOpen(view: TextView, { label, end }: NameSpan): boolean {
  const [last, comma, part] = [at(view, end - 1), at(view, end), at(view, end + 1)];
  if (comma.text !== "," || part.sentence !== last.sentence) return false;
  if (last.text === "Washington") return /^D\.?C\.?$/.test(part.text);
  return label === "PERSON" ? /^[JS]r\.?$/.test(part.text) : /^(Inc|Ltd|LLC|L\.L\.C)\.?$/.test(part.text);
}
