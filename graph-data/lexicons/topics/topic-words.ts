// Words (lemmas) by which a report of a sport, or of elections and parties, is known.
import { wordSet } from "../notation.ts";

/** In such a report "Benfica", "Dortmund" and "Manchester City" are teams, and a country's people its players. */
export const SPORT_WORDS = wordSet(`
  batsman bowler championship club coach cup defender derby final fixture fullback goal goalkeeper half-time inning innings
  keeper kick-off kickoff league match medal midfielder penalty pitcher player playoff quarterback qualifier referee rematch
  score season semifinal shortstop squad striker team teammate touchdown tournament wicket winger
`);

/** In such a report "Labour" and "the Greens" are parties. */
export const POLITICS_WORDS =
  wordSet(`election vote voter candidate party parliament constituency ballot seat turnout lawmaker legislator
  poll politician councillor senator coalition democrat republican conservative campaign primary caucus legislative`);
