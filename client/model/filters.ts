// Filters: producers that change them, what they let through, and the counts beside each checkbox.
import type { GraphEdge, GraphNode } from "../../graph-data/schema/index.ts";
import { type Dataset, type Filters, NO_FILTERS, type Producer, type Scene, type Without } from "./scene.ts";
import { remembered, toggled } from "./sets.ts";

const FACETS = ["types", "categories", "statuses", "documents"] as const;
export type Facet = (typeof FACETS)[number];
type ValueOf<F extends Facet> = Without[F] extends ReadonlySet<infer T> ? T : never;

const changed = (scene: Scene, filters: Partial<Filters>): Scene => ({
  ...scene,
  filters: { ...scene.filters, ...filters },
});

/** Shows or hides one value of a facet. */
export const showValue =
  <F extends Facet>(facet: F, value: ValueOf<F>, shown: boolean): Producer =>
  (scene) => {
    const set = scene.filters.without[facet] as ReadonlySet<ValueOf<F>>;
    const next = toggled(set, value, !shown);
    return next === set ? scene : changed(scene, { without: { ...scene.filters.without, [facet]: next } });
  };

/** Leaves only this value of a facet; with all others already gone, brings all back. */
export const onlyValue =
  <F extends Facet>(facet: F, value: ValueOf<F>): Producer =>
  (scene) => {
    const others = facetCounts(scene)
      [facet].map((c) => c.value as ValueOf<F>)
      .filter((v) => v !== value);
    const set = scene.filters.without[facet] as ReadonlySet<ValueOf<F>>;
    const already = !set.has(value) && others.every((v) => set.has(v));
    const next = new Set(already ? [] : others);
    return changed(scene, { without: { ...scene.filters.without, [facet]: next } });
  };

/** Sets the range of publication dates, both ends inclusive, null for open. */
export const setDates =
  (from: string | null, to: string | null): Producer =>
  (scene) =>
    scene.filters.from === from && scene.filters.to === to ? scene : changed(scene, { from, to });

/** Shows or hides unnamed actors. */
export const showUnnamed =
  (unnamed: boolean): Producer =>
  (scene) =>
    scene.filters.unnamed === unnamed ? scene : changed(scene, { unnamed });

/** Takes every filter away. */
export const clearFilters: Producer = (scene) =>
  isFiltering(scene.filters) ? { ...scene, filters: NO_FILTERS } : scene;

/** True while a filter may hold something back. */
export const isFiltering = ({ without, from, to, unnamed }: Filters): boolean =>
  from !== null || to !== null || !unnamed || FACETS.some((facet) => without[facet].size > 0);

/** Whether the filters let the node itself through (its edges may still not be). */
export const passesNode = ({ attributes }: GraphNode, filters: Filters): boolean =>
  !filters.without.types.has(attributes.type) && (filters.unnamed || attributes.named !== false);

/** Whether the filters let the edge itself through, its ends apart. */
export function passesEdge({ attributes }: GraphEdge, filters: Filters, data: Dataset): boolean {
  const { without } = filters;
  if (without.categories.has(attributes.category) || without.statuses.has(attributes.status)) return false;
  if (without.documents.size === 0 && filters.from === null && filters.to === null) return true;
  return attributes.evidence.some(
    ({ document }) =>
      !without.documents.has(document) && isWithin(data.documents.get(document)?.published ?? null, filters),
  );
}

/** Whether a date lies in the filters' range; an unknown date only when the range is open on both sides. */
function isWithin(date: string | null, { from, to }: Pick<Filters, "from" | "to">): boolean {
  if (from === null && to === null) return true;
  if (date === null) return false;
  const day = date.slice(0, 10);
  // A shorter bound ("2020-08") stands for its whole span.
  return (from === null || day >= from) && (to === null || day.slice(0, to.length) <= to);
}

export interface FacetCount {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

const countFacets = remembered((data: Dataset, hidden: Scene["hiddenNodes"]) => {
  const counts: Record<Facet, Map<string, number>> = {
    types: new Map(),
    categories: new Map(),
    statuses: new Map(),
    documents: new Map(),
  };
  const add = (facet: Facet, value: string) => counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
  let unnamed = 0;
  for (const { key, attributes } of data.nodes.values()) {
    if (hidden.has(key)) continue;
    add("types", attributes.type);
    if (attributes.named === false) unnamed += 1;
  }
  for (const { source, target, attributes } of data.edges.values()) {
    if (hidden.has(source) || hidden.has(target)) continue;
    add("categories", attributes.category);
    add("statuses", attributes.status);
    for (const id of new Set(attributes.evidence.map((e) => e.document))) add("documents", id);
  }
  const list = (facet: Facet, label: (value: string) => string): FacetCount[] =>
    [...counts[facet]]
      .map(([value, count]) => ({ value, label: label(value), count }))
      .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
  return {
    types: list("types", (v) => v),
    categories: list("categories", (v) => v),
    statuses: list("statuses", (v) => v),
    documents: list("documents", (v) => data.documents.get(v)?.title ?? v),
    unnamed,
  };
});

/** Every value of each facet in what is loaded and not hidden, with its count, most frequent first. */
export const facetCounts = (scene: Scene) => countFacets(scene.data, scene.hiddenNodes);
