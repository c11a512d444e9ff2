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
  const fans = new Map<string, string[]>();
  for (const [key, { source, target }] of edges) {
    const pair = source < target ? `${source}\n${target}` : `${target}\n${source}`;
    const fan = fans.get(pair);
    if (fan) fan.push(key);
    else fans.set(pair, [key]);
  }
  const bends = new Map<string, number>();
  for (const keys of fans.values()) {
    const isForward = (key: string) => {
      const { source, target } = edges.get(key) ?? { source: "", target: "" };
      return source < target;
    };
    const [first] = keys;
    const ends = first === undefined ? undefined : edges.get(first);
    if (ends && ends.source === ends.target) keys.forEach((key, i) => bends.set(key, i * LOOP_STEP));
    else if (keys.length === 1 && first !== undefined) bends.set(first, 0);
    else {
      const step = Math.min(STEP, WIDEST / keys.length);
      const fan = [...keys.filter(isForward), ...keys.filter((key) => !isForward(key))];
      // A curve bends to its own right: the same side of the fan is the other sign for the other direction.
      fan.forEach((key, i) => bends.set(key, (i - (fan.length - 1) / 2) * step * (isForward(key) ? 1 : -1)));
    }
  }
  return bends;
}
