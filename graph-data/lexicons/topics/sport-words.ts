// Words of reports on a sport: what tells one, and what players do for their side.
import { wordSet } from "../notation.ts";

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

/** Nouns of results: what the side that has them did to the other. */
export const RESULT_NOUNS: ReadonlyMap<string, "beat" | "drew" | "lost"> = new Map([
  ...["win", "victory", "triumph", "thrashing"].map((noun) => [noun, "beat"] as const),
  ...["draw", "stalemate"].map((noun) => [noun, "drew"] as const),
  ...["defeat", "loss"].map((noun) => [noun, "lost"] as const),
]);

/** First words of clubs' names that the name of their town goes on from: "AC Milan", "Stade Reims". */
export const CLUB_PREFIXES = wordSet(`
  ac afc as cf dynamo fc fk nk olympique rc real sc sk sporting stade sv vfb vfl
`);

/** Last words of clubs' names, which may do without: "West Ham" for "West Ham United". */
export const CLUB_SUFFIXES = wordSet(
  `afc albion athletic city county fc hotspur rangers rovers town united villa wanderers`,
);

/** What a team does while one of its players scores: "scored as Malmo lost" was for the others. */
export const LOSING_VERBS = wordSet(`lose concede collapse crash suffer slip fall crumble stumble struggle`);
