// Two names of one person, told side by side: "Robert Lund, popularly known as Bobby Vale", "Vale, whose real name is Robert Lund".
import { typeOf, type Clusters } from "../clusters.ts";
import type { Candidate } from "../mention.ts";
import type { TextView } from "../text-view.ts";

/** What stands between the two, from a comma on. */
const BETWEEN =
  /^,? ?(?:(?:popularly|also|better|widely|commonly|formerly|otherwise|previously|best|simply) )?(?:known as|alias|a\.?k\.?a\.?|whose (?:real|full|birth|legal|original) name (?:is|was)|who goes by the name of|who goes by|who performs as|real name)$/i;
const MOST_BETWEEN = 7;

export function joinAliases(view: TextView, clusters: Clusters): void {
  const names = clusters.candidates.filter(({ kind }) => kind === "name");
  for (const [k, later] of names.entries()) {
    const earlier = names[k - 1];
    if (!earlier || !isSideBySide(earlier, later)) continue;
    const between = view.tokens.slice(earlier.end, later.start).map(({ text }) => text);
    const isTold = BETWEEN.test(between.join(" ").replace(/ ,/g, ","));
    if (isTold && arePersonal(clusters, [earlier, later])) clusters.join(earlier.id, later.id, "alias");
  }
}

const isSideBySide = (earlier: Candidate, later: Candidate): boolean =>
  earlier.sentence === later.sentence && later.start - earlier.end <= MOST_BETWEEN;

/** One of them is known for a person's; a surname alone may be taken for a body. */
function arePersonal(clusters: Clusters, pair: readonly Candidate[]): boolean {
  const types = pair.map(({ id }) => typeOf(clusters.of(id)));
  return types.includes("Person") && types.every((type, k) => /^(Person|Other)$/.test(type) || (type === "Organization" && pair[k]?.words.length === 1)); // prettier-ignore
}
