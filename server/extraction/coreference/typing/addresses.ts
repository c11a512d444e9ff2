// "Marlow, Indiana": a name before the state or country that it lies in.
import { FEDERAL_STATES, PROVINCES } from "../../../../graph-data/lexicons/federal-states.ts";
import { countryOf } from "../lexicon.ts";
import { at, textOf, type TextView } from "../text-view.ts";
import type { Voter } from "./voter.ts";

const MOST_WORDS = 3;

export const voteByAddress: Voter = (view, span, vote) => {
  const isOpen = at(view, span.end).text === "," && at(view, span.start - 1).text !== ",";
  if (!isOpen || !mayBeTown(view, span.start, span.end) || !isStateClosed(view, span.end + 1)) return;
  vote("Place", 3);
};

/** Short, and no state itself, as the members of a list of states are. */
function mayBeTown(view: TextView, start: number, end: number): boolean {
  const text = textOf(view, start, end);
  return end - start <= 2 && countryOf(text, "name") === null && !isFederalState(text);
}

/** A federal state or country with a comma or the sentence's end behind it, and no list going on. */
function isStateClosed(view: TextView, start: number): boolean {
  for (let end = start + MOST_WORDS; end > start; end--) {
    const name = textOf(view, start, end);
    if (!isFederalState(name) && countryOf(name, "name") === null) continue;
    const next = at(view, end + 1);
    if (/^[.)]$/.test(at(view, end).text)) return true;
    return at(view, end).text === "," && !/^(and|or)$/.test(next.text) && next.upos !== "PROPN";
  }
  return false;
}

const isFederalState = (name: string): boolean =>
  FEDERAL_STATES.has(name.toLowerCase()) || PROVINCES.has(name.toLowerCase());
