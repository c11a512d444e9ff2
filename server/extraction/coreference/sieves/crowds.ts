// Crowds by their counts: the two people who were killed are not the thousands who gathered.
import { PLAIN_CROWDS } from "../../../../graph-data/lexicons/grammar/count-words.ts";
import { countsAgree, readCount } from "../../counts.ts";
import type { Cluster } from "../clusters.ts";
import type { Candidate } from "../mention.ts";
import { textOf, type TextView } from "../text-view.ts";

/** Whether a plural without an article can be the crowd of a cluster. */
export function canBeCrowd(view: TextView, cluster: Cluster, nominal: Candidate): boolean {
  const { count, what } = readCount(textOf(view, nominal.start, nominal.end));
  const known = cluster.mentions.flatMap(({ kind, start, end }) =>
    kind === "nominal" ? (readCount(textOf(view, start, end)).count ?? []) : [],
  );
  const isPlain = PLAIN_CROWDS.has(what.toLowerCase());
  // "People held flags" after "thousands of people gathered", not after "two people were killed"
  if (count === null) return !isPlain || known.every(({ isCrowd }) => isCrowd);
  // "Hundreds of people" are not "the people of the valley"; "hundreds of miners" may be "miners".
  if (isPlain && known.length === 0) return false;
  return known.every((other) => countsAgree(count, other));
}

/** "the Kenyan people" are a nation, not the people just counted. */
export const isNation = ({ lemma, country }: Candidate): boolean => lemma === "people" && country !== null;
