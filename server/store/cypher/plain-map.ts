// Maps that are a query's own, and no node, relationship or path.
import type { CypherValue } from "../../../graph-data/schema/index.ts";

/** Its keys in order. One called `$type` is given as `$$type`: that mark is for what comes out of the graph. */
export const plainMap = (
  entries: readonly (readonly [string, CypherValue])[],
): { [key: string]: CypherValue } =>
  Object.fromEntries(
    entries
      .map(([key, value]) => [key === "$type" ? "$$type" : key, value] as const)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
  );
