// What looks like a relation and is none.
import { wordSet } from "../notation.ts";

/** "in his hands", "over her shoulders": about the thing carried, not about whose body it is. */
export const BODY_NOUNS = wordSet(
  `hand shoulder head arm leg face eye foot back finger knee mouth lap neck chest hair ear skin pocket wake`,
);

/** "by Reuters's count", "by his own reckoning": whose figure it is. */
export const COUNT_NOUNS = wordSet(`reckoning estimate count calculation account`);

/** Prepositions that join clauses or set the scene rather than relate: their object is no argument of the subject. */
export const SCENE_PREPOSITIONS =
  wordSet(`despite unlike besides except barring regarding concerning given including excluding
  since until till as per plus minus like such than amid notwithstanding during throughout due because thanks compared following`);

/** "in", "at" …: where an event was. */
export const PLACE_PREPOSITIONS = wordSet(
  `in at near outside inside on off around across within above below beside next through throughout`,
);
