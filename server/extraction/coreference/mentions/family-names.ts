// First names whose surname stands with the next: "brothers Tom and Eric Lund", "Bill and Melinda Gates".
import { genderOfFirstName } from "../gender.ts";
import { isTitle } from "../lexicon.ts";
import { at, textOf, type TextView } from "../text-view.ts";
import type { NameSpan } from "./name-span.ts";

/** The same spans; a lone first name before another's whole name has that one's surname, where no other is known. */
export function shareFamilyNames(view: TextView, spans: readonly NameSpan[]): NameSpan[] {
  const known = new Set(
    spans.filter((span) => span.end - span.start > 1).map(({ start }) => at(view, start).text),
  );
  const isKnown = ({ start }: NameSpan): boolean => known.has(at(view, start).text);
  return spans.map((span, i) => {
    const next = spans[i + 1];
    if (!next || next.start !== span.end + 1 || !/^(?:and|&)$/i.test(at(view, span.end).text)) return span;
    const areBoth = isFirstName(view, span) && next.label === "PERSON" && isWhole(view, next);
    return areBoth && !isKnown(span) ? { ...span, family: textOf(view, next.start + 1, next.end) } : span;
  });
}

const isFirstName = (view: TextView, { start, end, label }: NameSpan): boolean =>
  end - start === 1 &&
  /^(?:PERSON|)$/.test(label) &&
  genderOfFirstName(at(view, start).text) !== null &&
  at(view, start - 1).upos !== "PROPN";

/** A first name and a surname. */
const isWhole = (view: TextView, { start, end }: NameSpan): boolean =>
  end - start === 2 && genderOfFirstName(at(view, start).text) !== null && !isTitle(at(view, start + 1).text);
