// Verbs by which somebody gets a post, is put forward for one or loses it: "named Ann Lee as head of the bank".
import { wordPairs, wordSet } from "../notation.ts";

/** Who is appointed holds the post. */
export const APPOINTING_VERBS =
  wordSet(`appoint elect name make crown choose pick select confirm designate hire install promote recruit reinstate
  reappoint re-elect reelect`);

/** What somebody gets a post for: "appointed Ann Lee to lead the bank". */
export const POST_DUTIES = wordSet("succeed replace lead head run manage chair oversee coach captain serve");

/** Who is put forward does not hold it yet: the verb, and what is told of him. */
export const PROPOSING_VERBS = wordPairs(
  `nominate:nominated propose:proposed recommend:recommended shortlist:shortlisted endorse:endorsed`,
);

/** Who is dismissed held it. */
export const DISMISSING_VERBS = wordSet(`dismiss fire sack oust depose remove suspend drop axe dethrone`);
