// Filters: producers that change them, what they let through, and the counts beside each checkbox.
import type { GraphEdge, GraphNode } from "../../graph-data/schema/index.ts";
import { isNamed } from "./dataset.ts";
import { type Dataset, type Filters, NO_FILTERS, type Producer, type Scene, type Without } from "./scene.ts";
import { remembered, toggled } from "./sets.ts";
import { CHECKED, checkedOf } from "./verdicts.ts";

export const FACETS = ["types", "categories", "statuses", "documents", "verdicts"] as const;
export type Facet = (typeof FACETS)[number];
export type ValueOf<F extends Facet> = Without[F] extends ReadonlySet<infer T extends string> ? T : never;

const changed = (scene: Scene, filters: Partial<Filters>): Scene => ({
  ...scene,
  filters: { ...scene.filters, ...filters },
});

/** Whether the filters let a value of a facet through. */
export const isShown = <F extends Facet>({ without }: Filters, facet: F, value: ValueOf<F>): boolean =>
  !(without[facet] as ReadonlySet<ValueOf<F>>).has(value);

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
  !filters.without.types.has(attributes.type) && (filters.unnamed || isNamed(attributes));

/** Whether the filters let the edge itself through, its ends apart. */
export function passesEdge(
  { key, attributes }: GraphEdge,
  filters: Filters,
  { data, verdicts }: Pick<Scene, "data" | "verdicts">,
): boolean {
  const { without } = filters;
  if (without.categories.has(attributes.category) || without.statuses.has(attributes.status)) return false;
  if (without.verdicts.has(checkedOf(verdicts, key))) return false;
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

export interface FacetCount<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly count: number;
}

export type FacetCounts = { readonly [F in Facet]: readonly FacetCount<ValueOf<F>>[] } & {
  readonly unnamed: number;
};

class Tally<T extends string> {
  readonly #counts = new Map<T, number>();

  add(value: T): void {
    this.#counts.set(value, (this.#counts.get(value) ?? 0) + 1);
  }

  /** The most frequent first. */
  list(label: (value: T) => string = (value) => value): FacetCount<T>[] {
    return [...this.#counts]
      .map(([value, count]) => ({ value, label: label(value), count }))
      .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
  }
}

const countFacets = remembered(
  (data: Dataset, hidden: Scene["hiddenNodes"], judged: Scene["verdicts"]): FacetCounts => {
    const types = new Tally<ValueOf<"types">>();
    let unnamed = 0;
    for (const { key, attributes } of data.nodes.values()) {
      if (hidden.has(key)) continue;
      types.add(attributes.type);
      if (!isNamed(attributes)) unnamed += 1;
    }
    const categories = new Tally<ValueOf<"categories">>();
    const statuses = new Tally<ValueOf<"statuses">>();
    const documents = new Tally<string>();
    const verdicts = new Tally<ValueOf<"verdicts">>();
    for (const { key, source, target, attributes } of data.edges.values()) {
      if (hidden.has(source) || hidden.has(target)) continue;
      categories.add(attributes.category);
      statuses.add(attributes.status);
      verdicts.add(checkedOf(judged, key));
      for (const id of new Set(attributes.evidence.map((e) => e.document))) documents.add(id);
    }
    return {
      types: types.list(),
      categories: categories.list(),
      statuses: statuses.list(),
      documents: documents.list((id) => data.documents.get(id)?.title ?? id),
      verdicts: verdicts.list().sort((a, b) => CHECKED.indexOf(a.value) - CHECKED.indexOf(b.value)),
      unnamed,
    };
  },
);

/** Every value of each facet in what is loaded and not hidden, with its count, most frequent first. */
export const facetCounts = ({ data, hiddenNodes, verdicts }: Scene): FacetCounts =>
  countFacets(data, hiddenNodes, verdicts);
