// Names that only their form or their place tells, whatever the recogniser makes of their words: titles of works that
// open with an article, what follows "the ship", states of several words, handles.
import { TERRITORIES } from "../../../../graph-data/lexicons/places/regions.ts";
import { isCalendarWord, isWorkNoun, countryOf } from "../lexicon.ts";
import { at, textOf, type TextView } from "../text-view.ts";
import { isTitleCase } from "./missed-names.ts";
import { isCapitalised, type NameSpan } from "./name-span.ts";

/** Small words within titles: "The Wind in the Willows". */
const TITLE_JOINTS = new Set(["of", "the", "a", "an", "and", "in", "on", "to", "for", "without"]);
const MAX_WORDS = 10;
const MAX_STATE_WORDS = 6;

/** Spans that win over the recogniser's pieces within them. */
export function titledNames(view: TextView): NameSpan[] {
  const found: NameSpan[] = [];
  for (const { index } of view.tokens) {
    if (!isCapitalised(at(view, index))) continue;
    const span = stateName(view, index) ?? (isFree(view, index) ? titledWork(view, index) : null);
    if (span) found.push(span);
  }
  return found;
}

/** Within a sentence whose other words are not all written with capitals. */
function isFree(view: TextView, index: number): boolean {
  const { sentence } = at(view, index);
  return at(view, index - 1).sentence === sentence && !isTitleCase(view, sentence);
}

/** "Burkina Faso", which the recogniser takes for two */
function stateName(view: TextView, start: number): NameSpan | null {
  if (at(view, start).upos === "DET") return null;
  for (let end = start + MAX_STATE_WORDS; end > start + 1; end--) {
    const isOneSentence = at(view, end - 1).sentence === at(view, start).sentence;
    if (!isOneSentence || !isCapitalised(at(view, end - 1))) continue;
    const name = textOf(view, start, end);
    if (countryOf(name, "name") || TERRITORIES.has(name))
      return { start, end, label: "GPE", rule: "state-name" };
  }
  return null;
}

function titledWork(view: TextView, start: number): NameSpan | null {
  const end = endOfTitle(view, start);
  const words = view.tokens.slice(start, end);
  const capitals = words.filter(isCapitalised).length;
  const small = words.map(({ text }) => text).join(" ");
  const first = at(view, start).text;
  const before = at(view, start - 1);
  // "Death of a Salesman": nothing but a work is named so
  const isOfA = /^(\p{Lu}\S* )+of an? \p{Lu}/u.test(small) && !/^(The|An?)$/.test(first);
  // "in A Streetcar Named Desire", "starred in The Wind in the Willows"
  const isOpenedByArticle = /^An?$/.test(first) ? capitals > 2 : first === "The" && capitals > 2 && / (in|on|to) (the |an? )?\p{Lu}/u.test(small) && !namesPlace(view, start, end); // prettier-ignore
  // "the cargo ship Ever Given"
  const isAfterKind = before.upos === "NOUN" && isWorkNoun(before.lemma.toLowerCase()) && at(view, start).entType === "" && !/^(The|An?)$/.test(first); // prettier-ignore
  // "a blog called Dogs without Borders"
  const isCalled = /^(called|named|titled|entitled|dubbed)$/.test(before.text) && / without /.test(small);
  const isTitle = isOfA || isCalled || (isOpenedByArticle && /^[\p{Ll}]/u.test(before.text)) || isAfterKind;
  return isTitle && end - start <= MAX_WORDS ? { start, end, label: "WORK_OF_ART", rule: "title" } : null;
}

/** Capitals, with small words between them. */
function endOfTitle(view: TextView, start: number): number {
  const { sentence } = at(view, start);
  let end = start + 1;
  for (let i = end; i < start + MAX_WORDS; i++) {
    const token = at(view, i);
    if (token.sentence !== sentence || isCalendarWord(token.text)) break;
    if (isCapitalised(token)) end = i + 1;
    else if (!TITLE_JOINTS.has(token.text)) break;
  }
  return end;
}

/** "The Hague in the Netherlands", "The Hindu in Chennai": something and where it is */
const namesPlace = (view: TextView, start: number, end: number): boolean =>
  view.tokens.slice(start, end).some(({ entType }) => /^(GPE|LOC|NORP|PERSON)$/.test(entType));
