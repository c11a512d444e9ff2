// Adjectives of states and peoples: when they stand for the state.
import { PLACE_KIND_NOUNS } from "../../../../graph-data/lexicons/nouns/relation-nouns.ts";
import { FEDERAL_STATES } from "../../../../graph-data/lexicons/places/federal-states.ts";
import type { Token } from "../../doc.ts";
import { countryOf, isPersonNoun, isTitle } from "../lexicon.ts";
import { at, dependents, headOf, textOf, type TextView } from "../text-view.ts";
import type { NameSpan } from "./name-span.ts";
import { isOfOffices } from "./no-names.ts";
import { ADJECTIVE_ENDING, labelByOffice, officeBefore } from "./office-holders.ts";

/**
 * "Belarusian" in "the Belarusian president" stands for Belarus; other adjectives ("Muslim", "Baltic") name nobody.
 * The state is meant where its offices, bodies, people or borders are.
 */
export function adjectiveOrName(view: TextView, span: NameSpan): NameSpan[] {
  const mixed = statesOfMixed(view, span);
  if (mixed) return mixed;
  const head = at(view, headOf(view, span.start, span.end));
  const text = textOf(view, span.start, span.end);
  const isOfState = countryOf(text, "adjective") !== null && countryOf(text, "name") === null;
  const isPrefix = isHyphened(view, span, head);
  if (isNamed(view, span, { head, isOfState, isPrefix })) return [span];
  const name = nameByPlace(view, span, head);
  if (name) return [name];
  if (!isAttribute(head) && !isPrefix) return [span];
  // "an English-language weekly" says nothing of England
  if (isPrefix && /^(language|speaking|style|inspired|themed|made)$/i.test(at(view, span.end + 1).text))
    return [];
  if (isOfState) return [{ ...span, label: "NORP", rule: "demonym" }];
  // "the Baltic states", but "several Baltic states"
  const noun = at(view, span.end);
  const isWhole = dependents(view, noun.index, "det").some((det) => /^the$/i.test(at(view, det).text));
  if (isWhole && /^(states|republics|nations|countries)$/.test(noun.text) && head.head === noun.index)
    return [{ ...span, end: span.end + 1, label: "LOC", rule: "states-of-region" }];
  return head.upos === "PROPN" && span.end - span.start > 1 ? [span] : [];
}

/** "Tuvalu" of "the Tuvalu government", "Iqaluit" of "Iqaluit mayor Ann Lee": taken for a people, but no adjective; or null */
function nameByPlace(view: TextView, span: NameSpan, { xpos, text }: Token): NameSpan | null {
  const words = textOf(view, span.start, span.end);
  const isPlace = countryOf(words, "name", "capital") !== null || FEDERAL_STATES.has(words.toLowerCase());
  if (isPlace) return { ...span, label: "GPE" };
  if (countryOf(text, "adjective", "people") || ADJECTIVE_ENDING.test(text)) return null;
  // "Helmand province"
  const isOfKind = xpos === "NNP" && PLACE_KIND_NOUNS.has(at(view, span.end).lemma);
  if (isOfKind) return { ...span, label: "GPE", rule: "place-of-kind" };
  const office = /^(NNP|JJ)$/.test(xpos) ? officeBefore(view, span.end) : null;
  return office && { ...span, label: labelByOffice(office), rule: "office-holder" };
}

/** "Kenyan-Mexican", "Franco-Senegalese": of two states, and the name of nothing; null for whatever else */
function statesOfMixed(view: TextView, { start, end }: NameSpan): NameSpan[] | null {
  const parts = [start, end - 1];
  const isMixed = end - start === 3 && at(view, start + 1).text === "-";
  const isOfState = (index: number): boolean => countryOf(at(view, index).text, "adjective") !== null;
  const isOpened = MIXED_PREFIXES.test(at(view, start).text) || isOfState(start);
  if (!isMixed || !isOpened || !isOfState(end - 1)) return null;
  return parts
    .filter(isOfState)
    .map((index) => ({ start: index, end: index + 1, label: "NORP", rule: "demonym" }));
}

const MIXED_PREFIXES =
  /^(Afro|Anglo|Austro|Euro|Franco|Greco|Hispano|Indo|Italo|Luso|Nippo|Russo|Serbo|Sino|Turko)$/;

/** "the Rwandan-backed rebels" */
const isHyphened = (view: TextView, { end }: NameSpan, head: Token): boolean =>
  at(view, end).text === "-" && at(view, end).start === head.end;

const isAttribute = ({ deprel, upos }: Token): boolean =>
  deprel === "amod" || deprel === "compound" || deprel === "nmod" || upos === "ADJ";

interface Adjective {
  readonly head: Token;
  readonly isOfState: boolean;
  readonly isPrefix: boolean;
}

/** Whether the recogniser is right to see a name: "Dawn French", but not "Moldovan President Maia Sandu", taken for one person. */
function isNamed(view: TextView, span: NameSpan, { head, isOfState, isPrefix }: Adjective): boolean {
  // "Tongan time", "Roman Catholic priests"
  const isAdjective = head.xpos === "JJ" && head.deprel === "amod";
  if (span.label !== "PERSON") return span.label !== "NORP" && !isOfState;
  // "Moldovan parliament", "Moldovan Prime Minister Ion Lund"
  const next = at(view, span.end);
  const word = next.text.toLowerCase();
  const isBeforeNoun = next.upos === "NOUN" && /^\p{Ll}/u.test(next.text) && head.head >= span.end;
  const isBeforeOffice = isBeforeNoun || isPersonNoun(word) || isTitle(word) || isOfOffices(word);
  return !isAdjective && (!isOfState || (!isPrefix && !isBeforeOffice));
}
