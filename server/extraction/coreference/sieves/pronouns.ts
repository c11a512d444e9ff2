// Joins pronouns with the most salient antecedent that agrees with them.
import { genderOf, typeOf, type Clusters } from "../clusters.ts";
import type { Candidate } from "../mention.ts";

/** "he" is the nearest person before whose gender does not speak against it. */
export function joinPronouns(clusters: Clusters): void {
  for (const pronoun of clusters.candidates) {
    if (pronoun.kind !== "pronoun" || pronoun.person !== 3) continue;
    const antecedent = nearest(clusters, pronoun);
    if (antecedent !== null) clusters.join(antecedent, pronoun.id, "pronoun");
  }
}

function nearest(clusters: Clusters, pronoun: Candidate): number | null {
  for (let id = pronoun.id - 1; id >= 0; id--) {
    const candidate = clusters.candidates[id];
    if (!candidate || candidate.sentence < pronoun.sentence - 3) return null;
    if (candidate.kind === "pronoun" && !clusters.links.has(candidate.id)) continue;
    const cluster = clusters.of(id);
    const type = typeOf(cluster);
    const gender = genderOf(cluster);
    if (pronoun.gender && type === "Person" && (gender === null || gender === pronoun.gender)) return id;
    if (/^its?$/.test(pronoun.words[0] ?? "") && (type === "Organization" || type === "Place")) return id;
    if (pronoun.rule === "relative-pronoun" && candidate.sentence === pronoun.sentence) return id;
  }
  return null;
}
