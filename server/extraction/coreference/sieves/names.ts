// Sieves that join names with names.
import { genderOf, typeOf, type Clusters } from "../clusters.ts";
import type { Candidate } from "../mention.ts";

/** The same words, whatever stands around them: "the Kremlin's" and "Kremlin". */
export function joinSameNames(clusters: Clusters): void {
  const first = new Map<string, number>();
  for (const name of names(clusters)) {
    const key = name.words.join(" ");
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, name.id);
    else clusters.join(earlier, name.id, "same-name");
  }
}

/** The surname for the whole name: "Lukashenko" for "Alexander Lukashenko", also where it comes first, in a headline. */
export function joinSurnames(clusters: Clusters): void {
  const byLast = new Map<string, Candidate[]>();
  for (const name of names(clusters)) {
    const last = name.words.at(-1);
    if (name.words.length > 1 && last && typeOf(clusters.of(name.id)) === "Person") {
      byLast.set(last, [...(byLast.get(last) ?? []), name]);
    }
  }
  for (const name of names(clusters)) {
    const [word] = name.words;
    if (name.words.length !== 1 || !word) continue;
    const full = byLast.get(word);
    if (!full) continue;
    const before = full.filter((f) => f.id < name.id).at(-1) ?? full[0];
    if (before) clusters.join(before.id, name.id, "surname");
  }
}

export function names(clusters: Clusters): Candidate[] {
  return clusters.candidates.filter((c) => c.kind === "name");
}

/** Two full names with another first name are two people. */
export function conflict(clusters: Clusters, a: Candidate, b: Candidate): boolean {
  const genders = [genderOf(clusters.of(a.id)), genderOf(clusters.of(b.id))];
  return genders[0] !== null && genders[1] !== null && genders[0] !== genders[1];
}
