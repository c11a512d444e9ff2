// "Marlow, Indiana", "Leticia (Colombia)", "the town of Marlow", "the Sambava district": a name before the state or country
// that it lies in, and beside the word for what kind of land it is.
import { wordSet } from "../../../../graph-data/lexicons/notation.ts";
import { PLACE_KIND_NOUNS } from "../../../../graph-data/lexicons/nouns/relation-nouns.ts";
import { FEDERAL_STATES, PROVINCES } from "../../../../graph-data/lexicons/places/federal-states.ts";
import { countryOf } from "../lexicon.ts";
import { at, textOf, type TextView } from "../text-view.ts";
import type { NameInText } from "./name-in-text.ts";
import { isSportsReport } from "./sports.ts";
import type { Voter } from "./voter.ts";

const MOST_WORDS = 3;

export const voteByAddress: Voter = (name, vote) => {
  const { view, span } = name;
  if (isKindOf(view, span.start) || isBeforeKind(name) || isBeforeBracketedState(name)) vote("Place", 4);
  const isOpen = at(view, span.end).text === "," && at(view, span.start - 1).text !== ",";
  const isBehindPreposition = /^(in|near|outside|from)$/i.test(at(view, span.start - 1).text);
  if (
    !isOpen ||
    !mayBeTown(view, span.start, span.end) ||
    !isStateClosed(view, span.end + 1, isBehindPreposition)
  )
    return;
  vote("Place", isBehindPreposition ? 5 : 3);
};

/** Short, and no state itself, as the members of a list of states are. */
function mayBeTown(view: TextView, start: number, end: number): boolean {
  const text = textOf(view, start, end);
  return end - start <= 2 && countryOf(text, "name") === null && !isFederalState(text);
}

/** "the town of", "in the Peruvian city of": right before a name. */
function isKindOf(view: TextView, start: number): boolean {
  const kind = at(view, start - 2);
  return (
    at(view, start - 1).text === "of" && kind.xpos === "NN" && PLACE_KIND_NOUNS.has(kind.lemma.toLowerCase())
  );
}

/** "the Coronel Portillo province", "the Amazon basin": right behind a name that is no person's. */
function isBeforeKind({ view, span, head }: NameInText): boolean {
  const kind = at(view, span.end);
  const isOwned = /^(compound|nmod)$/.test(head.deprel) && head.head === kind.index;
  return isOwned && kind.xpos === "NN" && LAND_NOUNS.has(kind.text) && span.label !== "NORP";
}

const LAND_NOUNS = wordSet(`
  archipelago basin canton commune constituency county department desert district estuary forest governorate gulf island
  lake municipality oblast parish peninsula plateau prefecture province rainforest region reservoir river strait suburb
  territory township valley village voivodeship volcano
`);

/** "Leticia (Colombia)"; behind players and authors stands for whom they play, and where they are from. */
function isBeforeBracketedState({ view, span, size }: NameInText): boolean {
  if (at(view, span.end).text !== "(" || isSportsReport(view)) return false;
  const isOfPerson = span.label === "PERSON" && size > 1;
  for (let end = span.end + 1 + MOST_WORDS; end > span.end + 1 && !isOfPerson; end--) {
    const inside = textOf(view, span.end + 1, end);
    if (at(view, end).text === ")" && (countryOf(inside, "name") !== null || isFederalState(inside)))
      return true;
  }
  return false;
}

/**
 * A federal state or country with a comma or the sentence's end behind it, and no list going on; behind "in Marlow" it
 * may be followed by whatever is no name: "in Marlow, Indiana where he lived".
 */
function isStateClosed(view: TextView, start: number, isBehindPreposition: boolean): boolean {
  for (let end = start + MOST_WORDS; end > start; end--) {
    const name = textOf(view, start, end);
    if (!isFederalState(name) && countryOf(name, "name") === null) continue;
    const next = at(view, end + 1);
    const follows = at(view, end);
    if (/^[.)]$/.test(follows.text)) return true;
    // "Marlow, Indiana-based"
    if (follows.text === "-" && /^(based|headquartered)$/.test(next.text)) return true;
    if (isBehindPreposition && /^(ADP|SCONJ|VERB|AUX|ADV|PRON)$/.test(follows.upos)) return true;
    return at(view, end).text === "," && !/^(and|or)$/.test(next.text) && next.upos !== "PROPN";
  }
  return false;
}

const isFederalState = (name: string): boolean =>
  FEDERAL_STATES.has(name.toLowerCase()) || PROVINCES.has(name.toLowerCase());
