// The names of a document as the sieves on names go through them.
import { genderOf, type Clusters } from "../clusters.ts";
import { countryOf } from "../lexicon.ts";
import type { Candidate } from "../mention.ts";

export function namesIn(clusters: Clusters): Candidate[] {
  return clusters.candidates.filter((c) => c.kind === "name");
}

/** One name for each different writing, the first. */
export function distinct(clusters: Clusters): Candidate[] {
  const seen = new Map<string, Candidate>();
  for (const name of namesIn(clusters)) {
    const key = name.words.join(" ");
    if (!seen.has(key)) seen.set(key, name);
  }
  return [...seen.values()];
}

export function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Of two names of one surname: nothing speaks against their being one person's. */
export function agree(clusters: Clusters, a: Candidate, b: Candidate): boolean {
  const first = genderOf(clusters.of(a.id));
  const second = b.gender;
  return first === null || second === null || first === second;
}

/** People of one surname that are kept in mind at a time. */
export const NAMESAKES = 8;

/** Moves a person to the end of those last spoken of by one name. */
export function remember(
  clusters: Clusters,
  recent: Map<string, Candidate[]>,
  key: string,
  name: Candidate,
): void {
  const others = (recent.get(key) ?? []).filter((other) => clusters.of(other.id) !== clusters.of(name.id));
  recent.set(key, [...others, name].slice(-NAMESAKES));
}

/** The words of the first stand in the second in their order, whatever stands between them. */
export function isSubsequence(
  short: readonly string[],
  long: readonly string[],
  isSame = (a: string, b: string): boolean => a === b,
): boolean {
  let at = 0;
  for (const word of long) if (isSame(short[at] ?? "", word)) at++;
  return at === short.length;
}

/** "United States Supreme Court" and "US Supreme Court" begin with one word, which is the same: the state. */
export function stateAsOneWord(words: readonly string[]): readonly string[] {
  for (let length = Math.min(MAX_STATE_WORDS, words.length - 1); length > 0; length--) {
    const state = countryOf(words.slice(0, length).join(" "), "name", "adjective");
    if (state) return [state.name, ...words.slice(length)];
  }
  return words;
}

const MAX_STATE_WORDS = 4;
