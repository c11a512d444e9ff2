// Words of reports on a sport: what tells one, and what players do for their side.
import { wordSet } from "./words.ts";

/** "scored", "equalised", "missed a penalty": done for one's own side. */
export const PLAY_VERBS = wordSet(
  `score equalise equalize net convert miss save head volley strike level double finish concede assist`,
);

/** "put Sweden ahead", "fired Ghana into the lead": done by one of them. */
export const LIFTING_VERBS = wordSet(`put fire head send shoot give lead bring earn hand win secure`);

/** What a side does through one of its players: "opened the scoring when Kane scored", "made a change, as Chadli came on" */
export const SIDE_NOUNS = wordSet(
  `scoring lead change substitution penalty corner goal equaliser equalizer advantage match game win`,
);

/** Nouns (lemmas) that tell a report on a sport, where "Benfica", "Dortmund" and "Manchester City" are teams. */
export const SPORT_NOUNS = wordSet(`
  batsman bowler championship club coach cup defender derby fixture forward fullback goal goalkeeper half-time innings keeper
  kick-off league match midfielder penalty pitcher playoff quarterback qualifier rebound referee rematch season shortstop
  squad striker substitute team tournament touchdown transfer try wicket winger
`);

/** How many different ones make a report on a sport. */
export const LEAST_SPORT_NOUNS = 5;
