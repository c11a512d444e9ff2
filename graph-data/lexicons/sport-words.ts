// What players do for their side, in words.
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
