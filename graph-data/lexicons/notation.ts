// How the lexicons write their lists.
import type { Category } from "../schema/index.ts";

/** "word word": the words of a list that white space parts, each once. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(splitWords(list));
}

/** "from:to from:to": what stands for what, of entries that white space parts. */
export function wordPairs(list: string): ReadonlyMap<string, string> {
  return new Map(
    splitWords(list).map((pair) => {
      const cut = pair.indexOf(":");
      return [pair.slice(0, cut), pair.slice(cut + 1)] as const;
    }),
  );
}

/** "a phrase, another": the phrases of a list that commas part, in their order, single spaces within each. */
export function listPhrases(list: string): string[] {
  return list
    .split(",")
    .map((phrase) => phrase.trim().replace(/\s+/g, " "))
    .filter(Boolean);
}

/** A list for each category, every entry in one of them. */
export type CategoryLists = Readonly<Partial<Record<Category, string>>>;

/** Entry → its category; `split` takes the entries out of a list (`wordSet` or `listPhrases`). */
export function byCategory(
  lists: CategoryLists,
  split: (list: string) => Iterable<string>,
): ReadonlyMap<string, Category> {
  return new Map(
    (Object.entries(lists) as [Category, string][]).flatMap(([category, list]) =>
      [...split(list)].map((entry) => [entry, category] as const),
    ),
  );
}

function splitWords(list: string): string[] {
  return list.split(/\s+/).filter(Boolean);
}
