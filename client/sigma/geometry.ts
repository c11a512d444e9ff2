// The line of an edge on the screen: a quadratic curve between two discs, the same one that the edge program
// draws. In pixels of the canvas, y downwards.
import type { Point } from "../model/scene.ts";

export interface Curve {
  readonly from: Point;
  readonly control: Point;
  readonly to: Point;
  /** Where the curve leaves the source's disc and reaches the target's, as curve parameters. */
  readonly start: number;
  readonly end: number;
}

export interface Disc extends Point {
  readonly radius: number;
}

export type Extent = [low: number, high: number];

/** How far points reach; without end the wrong way round when there are none. */
export function boundsOf(points: readonly Point[]): { x: Extent; y: Extent } {
  const extent = (values: number[]): Extent =>
    values.reduce<Extent>(([low, high], v) => [Math.min(low, v), Math.max(high, v)], [Infinity, -Infinity]);
  return { x: extent(points.map((p) => p.x)), y: extent(points.map((p) => p.y)) };
}

const along = (a: Point, b: Point, t: number): Point => ({
  x: a.x + (b.x - a.x) * t,
  y: a.y + (b.y - a.y) * t,
});
const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** The point of the curve at a parameter from 0 to 1. */
export function pointAt({ from, control, to }: Curve, t: number): Point {
  return along(along(from, control, t), along(control, to, t), t);
}

/** The direction of the curve at a parameter, in radians. */
export function angleAt({ from, control, to }: Curve, t: number): number {
  const a = along(from, control, t);
  const b = along(control, to, t);
  return Math.atan2(b.y - a.y, b.x - a.x);
}

/** The curve of an edge; curvature is the control point's offset from the chord, in chord lengths. */
export function curveBetween(source: Disc, target: Disc, curvature: number): Curve {
  if (source.x === target.x && source.y === target.y) return loop(source, curvature);
  const middle = along(source, target, 0.5);
  const control = {
    x: middle.x + (target.y - source.y) * curvature,
    y: middle.y - (target.x - source.x) * curvature,
  };
  const start = source.radius / (2 * Math.max(1, distance(source, control)));
  const end = 1 - target.radius / (2 * Math.max(1, distance(target, control)));
  return { from: source, control, to: target, start: Math.min(start, 0.45), end: Math.max(end, 0.55) };
}

// A relation of an entity with itself: an ear on top of it.
function loop({ x, y, radius }: Disc, curvature: number): Curve {
  const r = radius * 0.7;
  const high = radius * (4 + 2 * Math.abs(curvature));
  return {
    from: { x: x - r, y: y - r },
    control: { x, y: y - high },
    to: { x: x + r, y: y - r },
    start: 0,
    end: 1,
  };
}

/** The distance of a point from the drawn part of the curve. */
export function distanceTo(curve: Curve, point: Point, pieces = 12): number {
  let nearest = Infinity;
  let last = pointAt(curve, curve.start);
  for (let i = 1; i <= pieces; i++) {
    const next = pointAt(curve, curve.start + ((curve.end - curve.start) * i) / pieces);
    nearest = Math.min(nearest, distanceToSegment(point, last, next));
    last = next;
  }
  return nearest;
}

function distanceToSegment(p: Point, a: Point, b: Point): number {
  const length = (b.x - a.x) ** 2 + (b.y - a.y) ** 2;
  const t = length === 0 ? 0 : ((p.x - a.x) * (b.x - a.x) + (p.y - a.y) * (b.y - a.y)) / length;
  return distance(p, along(a, b, Math.max(0, Math.min(1, t))));
}
