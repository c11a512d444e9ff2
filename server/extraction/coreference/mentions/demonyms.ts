// Adjectives of states and peoples: when they stand for the state.
import { countryOf, isPersonNoun } from "../lexicon.ts";
import { at, headOf, textOf, type TextView } from "../text-view.ts";
import type { NameSpan } from "./name-span.ts";

/**
 * "Belarusian" in "the Belarusian president" stands for Belarus; other adjectives ("Muslim", "Baltic") name nobody.
 * The state is meant where its offices, bodies, people or borders are.
 */
export function adjectiveOrName(view: TextView, span: NameSpan): NameSpan[] {
  const index = headOf(view, span.start, span.end);
  const head = at(view, index);
  const attributive =
    head.deprel === "amod" || head.deprel === "compound" || head.deprel === "nmod" || head.upos === "ADJ";
  // "the Rwandan-backed rebels"
  const isPrefix = at(view, span.end).text === "-" && at(view, span.end).start === head.end;
  const text = textOf(view, span.start, span.end);
  const country = countryOf(text, "adjective") !== null && countryOf(text, "name") === null;
  // "Moldovan President Maia Sandu", whom the recogniser takes for one person; not "Dawn French"
  const isBeforeOffice = isPersonNoun(at(view, span.end).text.toLowerCase());
  // "Tongan time", "Roman Catholic priests"
  const isAdjective = head.xpos === "JJ" && head.deprel === "amod";
  const isPerson = span.label === "PERSON" && !isPrefix && !isBeforeOffice && !isAdjective;
  const mayBeNamed = span.label !== "NORP" && !(span.label === "PERSON" && isAdjective);
  if (mayBeNamed && (!country || isPerson)) return [span];
  if (!attributive && !isPrefix) return [span];
  // "an English-language weekly" says nothing of England
  if (isPrefix && /^(language|speaking|style|inspired|themed|made)$/i.test(at(view, span.end + 1).text))
    return [];
  // "the Baltic states"
  const noun = at(view, span.end);
  const states = /^(states|republics|nations|countries)$/.test(noun.text) && head.head === noun.index;
  if (!country && states) return [{ ...span, end: span.end + 1, label: "LOC", rule: "states-of-region" }];
  if (!country) return head.upos === "PROPN" && span.end - span.start > 1 ? [span] : [];
  return [{ ...span, label: "NORP", rule: "demonym" }];
}
