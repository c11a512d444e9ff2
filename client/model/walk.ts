// Walking the graph by keyboard: which neighbour lies in a direction, and what to say on arrival.
import { counted, relations } from "./counted.ts";
import { adjacency, otherEnd, weightOf } from "./dataset.ts";
import type { Scene } from "./scene.ts";
import { neighboursIn } from "./neighbours.ts";
import { visible } from "./visible.ts";
import { sentenceIn } from "./wording.ts";

export type Direction = "up" | "down" | "left" | "right";

// In graph coordinates y grows upwards, as the drawing shows it.
const VECTORS: Record<Direction, readonly [number, number]> = {
  up: [0, 1],
  down: [0, -1],
  left: [-1, 0],
  right: [1, 0],
};

/** The visible neighbours of an entity, the weightiest first. */
export function neighboursOf(scene: Scene, key: string): string[] {
  const seen = visible(scene);
  return [...neighboursIn(seen.edges, key)].sort(
    (a, b) => weightOf(scene.data, b) - weightOf(scene.data, a) || (a < b ? -1 : 1),
  );
}

/** The neighbour that lies most plainly in a direction: within 60° of it, near before far; null for none. */
export function neighbourTowards(scene: Scene, key: string, direction: Direction): string | null {
  const from = scene.positions.get(key);
  if (!from) return null;
  const [dx, dy] = VECTORS[direction];
  let best: { key: string; cost: number } | null = null;
  for (const other of neighboursOf(scene, key)) {
    const at = scene.positions.get(other);
    if (!at) continue;
    const distance = Math.hypot(at.x - from.x, at.y - from.y) || 1;
    const cosine = ((at.x - from.x) * dx + (at.y - from.y) * dy) / distance;
    if (cosine < 0.5) continue;
    const cost = distance / cosine ** 2;
    if (!best || cost < best.cost) best = { key: other, cost };
  }
  return best?.key ?? null;
}

/** The next (or, by -1, the one before) of an entity's neighbours, in order of weight. */
export function neighbourAfter(scene: Scene, of: string, current: string, step: 1 | -1): string | null {
  const all = neighboursOf(scene, of);
  if (all.length === 0) return null;
  const at = all.indexOf(current);
  return all[(at + step + all.length) % all.length] ?? null;
}

/** The entity to start from: the weightiest on screen. */
export function weightiest(scene: Scene): string | null {
  let best: string | null = null;
  for (const key of visible(scene).nodes.keys())
    if (best === null || weightOf(scene.data, key) > weightOf(scene.data, best)) best = key;
  return best;
}

/** What is said of what has been selected: an entity as when one arrives at it, a relation as its sentence. */
export function selected(scene: Scene): string {
  const { selection, data } = scene;
  if (selection?.kind === "entity") return arrival(scene, selection.id, null);
  const edge = selection && data.edges.get(selection.id);
  return edge ? `${sentenceIn(scene, edge)}.` : "";
}

/** What is said when the walk arrives at an entity, coming from another or from nowhere. */
export function arrival(scene: Scene, key: string, from: string | null): string {
  const node = visible(scene).nodes.get(key);
  if (!node) return "";
  const near = adjacency(visible(scene).edges).get(key) ?? [];
  const parts = [`${node.attributes.label}, ${node.attributes.type}`];
  const between = from === null ? [] : near.filter((edge) => otherEnd(edge, key) === from);
  const first = between[0];
  if (first) parts.push(sentenceIn(scene, first));
  if (between.length > 1) parts.push(`and ${between.length - 1} more between them`);
  parts.push(`${counted(neighboursOf(scene, key).length, "neighbour")}, ${relations(near.length)}`);
  return `${parts.join(". ")}.`;
}
