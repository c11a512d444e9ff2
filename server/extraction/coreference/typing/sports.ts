// Reports on sports, where towns are teams.
import { LEAST_SPORT_NOUNS, SPORT_NOUNS } from "../../../../graph-data/lexicons/sport-words.ts";
import type { TextView } from "../text-view.ts";

const sportsReports = new WeakMap<TextView, boolean>();

/** Whether the text speaks of a sport throughout. */
export function isSportsReport(view: TextView): boolean {
  const known = sportsReports.get(view);
  if (known !== undefined) return known;
  const lemmas = new Set(view.tokens.map((token) => token.lemma.toLowerCase()));
  const found = [...SPORT_NOUNS].filter((noun) => lemmas.has(noun)).length >= LEAST_SPORT_NOUNS;
  sportsReports.set(view, found);
  return found;
}
