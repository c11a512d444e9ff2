// How the lexicons write which category words have: a list for each category, every entry in one of them.
import type { Category } from "../schema/index.ts";

export type CategoryLists = Readonly<Partial<Record<Category, string>>>;

/** Entry → its category. */
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
