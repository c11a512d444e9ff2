// How far relations between the same two entities bend, so that each can be seen: a fan around the straight line, those
// of one direction on one side of those of the other.
import type { GraphEdge } from "../../graph-data/schema/index.ts";

/** Between two lines of a fan, in chord lengths; many share what a wide fan takes. */
const STEP = 0.16;
const WIDEST = 0.8;
/** Each further relation of an entity with itself makes a larger ear. */
const LOOP_STEP = 0.5;

type Ends = Pick<GraphEdge, "source" | "target">;

/** The edges' curvatures by key: the control point's offset from the chord, in chord lengths; 0 is straight. */
export function bendsOf(edges: ReadonlyMap<string, Ends>): ReadonlyMap<string, number> {
  const fans = new Map<string, Edge[]>();
  for (const edge of edges) {
    const { source, target } = edge[1];
    const pair = source < target ? `${source}\n${target}` : `${target}\n${source}`;
    const fan = fans.get(pair);
    if (fan) fan.push(edge);
    else fans.set(pair, [edge]);
  }
  return new Map([...fans.values()].flatMap(fanOut));
}

type Edge = readonly [key: string, ends: Ends];

/** The bends of all edges between the same two entities. */
function fanOut(edges: readonly Edge[]): [key: string, bend: number][] {
  if (edges.every(([, { source, target }]) => source === target))
    return edges.map(([key], i) => [key, i * LOOP_STEP]);
  if (edges.length === 1) return edges.map(([key]) => [key, 0]);
  const isForward = ([, { source, target }]: Edge) => source < target;
  const step = Math.min(STEP, WIDEST / edges.length);
  const fan = [...edges.filter(isForward), ...edges.filter((edge) => !isForward(edge))];
  // A curve bends to its own right: the same side of the fan is the other sign for the other direction.
  return fan.map((edge, i) => [edge[0], (i - (fan.length - 1) / 2) * step * (isForward(edge) ? 1 : -1)]);
}
