// Finds the names of a document: the entity recogniser's spans repaired, then capitalised runs that it missed.
import { at, type TextView } from "../text-view.ts";
import { joinCommaParts } from "./comma-names.ts";
import { definedNames } from "./defined-names.ts";
import { adjectiveOrName } from "./demonyms.ts";
import { closeBracket, takeHyphenAfter, takeHyphened } from "./hyphened-names.ts";
import { shareFamilyNames } from "./family-names.ts";
import { keepInHeadline } from "./headline-names.ts";
import { bracketedAcronyms, knownNames, properRuns, repeatedNames } from "./missed-names.ts";
import { joinListedParts } from "./listed-parts.ts";
import {
  extendSpan,
  joinNumbered,
  joinOf,
  joinAdjacent,
  takeNumberAfter,
  takeWordsBefore,
} from "./name-joining.ts";
import { joinParticles } from "./long-names.ts";
import { repairSpan } from "./name-repair.ts";
import type { NameSpan } from "./name-span.ts";
import { isNoName } from "./no-names.ts";
import { joinSplitNames, officeNames, takeUnionOf } from "./split-names.ts";
import { titledNames } from "./titled-names.ts";

const NAME_LABELS = new Set([
  "PERSON",
  "ORG",
  "GPE",
  "LOC",
  "FAC",
  "NORP",
  "EVENT",
  "WORK_OF_ART",
  "PRODUCT",
  "LAW",
  "LANGUAGE",
]);

/** All names, in text order, none inside another. */
export function findNames(view: TextView): NameSpan[] {
  const repaired = recognisedSpans(view).flatMap((span) => repairSpan(view, span));
  const recognised = withoutOverlap(repaired.map((span) => takeUnionOf(view, span)));
  const extended = recognised.map((span) => takeHyphenAfter(view, extendSpan(view, span, recognised)));
  const told = withoutOverlap([
    ...extended,
    ...titledNames(view),
    ...officeNames(view),
    ...definedNames(view),
  ]);
  const titled = withoutOverlap([...told, ...repeatedNames(view, told)]);
  const found = withoutOverlap([...titled, ...properRuns(view, titled)]);
  const whole = found.map((span) =>
    takeNumberAfter(view, takeWordsBefore(view, takeHyphenAfter(view, takeHyphened(view, span)))),
  );
  const closed = whole.map((span) => closeBracket(view, span));
  const all = withoutOverlap([...closed, ...knownNames(view, found), ...bracketedAcronyms(view, found)]);
  const split = joinSplitNames(view, joinAdjacent(view, all));
  const parts = joinOf(view, joinNumbered(view, joinParticles(view, split)));
  const names = joinCommaParts(view, joinListedParts(view, parts))
    .filter((span) => !isNoName(view, span))
    .flatMap((span) => keepInHeadline(view, span))
    .flatMap((span) => adjectiveOrName(view, span));
  return shareFamilyNames(view, names);
}

function recognisedSpans(view: TextView): NameSpan[] {
  const spans: NameSpan[] = [];
  const { tokens } = view;
  for (let i = 0; i < tokens.length; i++) {
    const token = at(view, i);
    if (token.entIob !== "B" || !NAME_LABELS.has(token.entType)) continue;
    let end = i + 1;
    while (at(view, end).entIob === "I") end++;
    spans.push({ start: i, end, label: token.entType, rule: "entity-recogniser" });
  }
  return spans;
}

/** Of spans that overlap the longer one stays. */
function withoutOverlap(spans: readonly NameSpan[]): NameSpan[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: NameSpan[] = [];
  for (const span of sorted) {
    const last = kept.at(-1);
    if (!last || span.start >= last.end) kept.push(span);
    else if (span.end - span.start > last.end - last.start) kept[kept.length - 1] = span;
  }
  return kept;
}
