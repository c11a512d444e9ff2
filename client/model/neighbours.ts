// Who stands beside an entity: on the desk, on screen, and how many more there are in the store.
import type { EntityAnswer, EntityType } from "../../graph-data/schema/index.ts";
import { adjacency, otherEnd } from "./dataset.ts";
import type { Dataset, Scene } from "./scene.ts";
import { visible } from "./visible.ts";

export type NeighbourCounts = EntityAnswer["neighbourCounts"];

/** The entities one step from this one along these relations, itself apart. */
export function neighboursIn(edges: Dataset["edges"], key: string): ReadonlySet<string> {
  const near = new Set((adjacency(edges).get(key) ?? []).map((edge) => otherEnd(edge, key)));
  near.delete(key);
  return near;
}

/** How many there are of each type, the most frequent first. */
export function countByType({ nodes }: Dataset, keys: Iterable<string>): NeighbourCounts {
  const counts = new Map<EntityType, number>();
  for (const key of keys) {
    const type = nodes.get(key)?.attributes.type;
    if (type !== undefined) counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  return [...counts].map(([type, count]) => ({ type, count })).sort((a, b) => b.count - a.count);
}

/** Of the neighbours that the store knows, how many of each type are not on screen; types with none are left out. */
export function stillToCome(scene: Scene, key: string, known: NeighbourCounts): NeighbourCounts {
  const here = countByType(scene.data, neighboursIn(visible(scene).edges, key));
  return known
    .map(({ type, count }) => ({ type, count: count - (here.find((c) => c.type === type)?.count ?? 0) }))
    .filter(({ count }) => count > 0);
}

/** The entities on screen within so many steps of this one, itself apart. */
export function within(scene: Scene, key: string, steps: number): ReadonlySet<string> {
  const { edges } = visible(scene);
  const reached = new Set([key]);
  let rim = [key];
  for (let step = 0; step < steps; step++) {
    const next = new Set(rim.flatMap((at) => [...neighboursIn(edges, at)]));
    rim = [...next].filter((other) => !reached.has(other));
    for (const other of rim) reached.add(other);
  }
  reached.delete(key);
  return reached;
}
