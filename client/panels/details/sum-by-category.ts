// How many relations of each category the store has around an entity.
import type { Category, EntityAnswer } from "../../../graph-data/schema/index.ts";
import { remembered } from "../../model/sets.ts";

/** The most frequent category first. */
export const sumByCategory = remembered(
  (counts: EntityAnswer["relationCounts"]): ReadonlyMap<Category, number> => {
    const sums = new Map<Category, number>();
    for (const { category, count } of counts) sums.set(category, (sums.get(category) ?? 0) + count);
    return new Map([...sums].sort((a, b) => b[1] - a[1]));
  },
);
