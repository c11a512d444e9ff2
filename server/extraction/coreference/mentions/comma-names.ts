// Names whose last part stands behind a comma: "Washington, D.C.", "Halden Foods, Inc.", "Frank Moore, Jr.", "the University
// of California, Los Angeles".
import { FEDERAL_STATES } from "../../../../graph-data/lexicons/places/federal-states.ts";
import { countryOf } from "../lexicon.ts";
import { at, textOf, type TextView } from "../text-view.ts";
import type { NameSpan } from "./name-span.ts";

export function joinCommaParts(view: TextView, spans: readonly NameSpan[]): NameSpan[] {
  const joined: NameSpan[] = [];
  for (const [k, span] of spans.entries()) {
    const before = joined.at(-1);
    // The recogniser takes "D.C." for a name of its own.
    if (before && span.end <= before.end) continue;
    const campus = spans[k + 1];
    if (campus && isOfState(view, span) && isCampus(view, campus, span.end))
      joined.push({ ...span, end: campus.end, rule: "joined-name" });
    else joined.push(isOpen(view, span) ? { ...span, end: span.end + 2, rule: "joined-name" } : span);
  }
  return joined;
}

/** "University of California": a state has several */
function isOfState(view: TextView, { start, end }: NameSpan): boolean {
  const isUniversity = at(view, start).text === "University" && at(view, start + 1).text === "of";
  return isUniversity && FEDERAL_STATES.has(textOf(view, start + 2, end).toLowerCase());
}

/** ", Los Angeles" right behind it, which no list goes on from */
function isCampus(view: TextView, { start, end }: NameSpan, after: number): boolean {
  const town = textOf(view, start, end);
  const isTown = countryOf(town, "name") === null && !FEDERAL_STATES.has(town.toLowerCase());
  const isRight = start === after + 1 && at(view, after).text === "," && end - start < 4;
  const next = at(view, end).text === "," ? at(view, end + 1) : at(view, end);
  return isTown && isRight && !/^(and|or|&)$/.test(next.text);
}

function isOpen(view: TextView, { label, end }: NameSpan): boolean {
  const [last, comma, part] = [at(view, end - 1), at(view, end), at(view, end + 1)];
  if (comma.text !== "," || part.sentence !== last.sentence) return false;
  if (last.text === "Washington") return /^D\.?C\.?$/.test(part.text);
  return label === "PERSON" ? /^[JS]r\.?$/.test(part.text) : /^(Inc|Ltd|LLC|L\.L\.C)\.?$/.test(part.text);
}
