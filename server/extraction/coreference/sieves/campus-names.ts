// Universities by the initials of what they are called after and their town: "UC Davis" for "University of California, Davis".
import { joinOrdered, type Clusters } from "../clusters.ts";
import type { Candidate } from "../mention.ts";
import { at, type TextView } from "../text-view.ts";
import { distinct } from "./name-lists.ts";

const SMALL_WORDS = new Set(["of", "the", "and", "at", "in", ",", "-", "–"]);

/** "CU Boulder", "UNC Greensboro": letters in any order, then the last words of the whole name. */
export function joinCampuses(view: TextView, clusters: Clusters): void {
  const names = distinct(clusters);
  const longs = names.filter(({ words }) => words.includes("university") && words.length > 3);
  if (longs.length === 0) return;
  for (const short of names) {
    const [letters = "", ...town] = short.words;
    if (town.length === 0 || !/^\p{Lu}{2,4}$/u.test(at(view, short.start).text)) continue;
    const [long, ...others] = longs.filter((name) => isCampus(name, letters, town));
    if (long && others.every(({ id }) => clusters.of(id) === clusters.of(long.id)))
      joinOrdered(clusters, long, short, "acronym");
  }
}

function isCampus({ words }: Candidate, letters: string, town: readonly string[]): boolean {
  const own = words.slice(0, -town.length);
  const initials = own.filter((word) => !SMALL_WORDS.has(word)).map((word) => word.charAt(0));
  return words.slice(-town.length).join(" ") === town.join(" ") && [...letters].sort().join() === initials.sort().join(); // prettier-ignore
}
