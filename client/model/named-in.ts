// Sentences on the desk in which an entity goes by a name: what a reader judges by whether two names are one.
import { adjacency } from "./dataset.ts";
import type { Dataset } from "./scene.ts";
import { isWholeWord } from "./words.ts";

export interface NamedIn {
  readonly sentence: string;
  /** UTF-16 range of the name in the sentence, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Where a name stands in a sentence by itself, not as a part of another of the names; -1 for nowhere. */
export function placeOf(sentence: string, name: string, names: readonly string[]): number {
  // "Smith" in "Ann Smith" is Ann Smith.
  const isCovered = (at: number) =>
    names.some((longer) => {
      const shift = longer === name ? -1 : longer.indexOf(name);
      return shift >= 0 && sentence.startsWith(longer, at - shift);
    });
  for (let at = sentence.indexOf(name); at >= 0; at = sentence.indexOf(name, at + 1))
    if (isWholeWord(sentence, at, at + name.length) && !isCovered(at)) return at;
  return -1;
}

/** Up to so many sentences among the evidence on the desk that call the entity by this name. */
export function namedIn(data: Dataset, id: string, name: string, limit: number): NamedIn[] {
  const attributes = data.nodes.get(id)?.attributes;
  if (!attributes) return [];
  const names = [attributes.label, ...attributes.aliases];
  const found = new Map<string, NamedIn>();
  for (const edge of adjacency(data.edges).get(id) ?? [])
    for (const { sentence } of edge.attributes.evidence) {
      if (found.size >= limit) return [...found.values()];
      const start = placeOf(sentence, name, names);
      if (start >= 0) found.set(sentence, { sentence, start, end: start + name.length });
    }
  return [...found.values()];
}
