// Below the graph: the communities as faint patches, and a marker's yellow behind what is selected.
import type { Point } from "../model/scene.ts";
import { convexHull, type Disc } from "./geometry.ts";
import type { Palette } from "./palette.ts";

const SMALLEST = 3;
const MARGIN = 26;

/** Draws a patch around each community of at least three. */
export function drawCommunities(
  context: CanvasRenderingContext2D,
  members: ReadonlyMap<number, readonly Point[]>,
  palette: Palette,
): void {
  if (members.size < 2) return;
  context.lineJoin = "round";
  context.lineWidth = 2 * MARGIN;
  for (const points of members.values()) {
    if (points.length < SMALLEST) continue;
    const hull = convexHull(points);
    context.beginPath();
    hull.forEach(({ x, y }, i) => (i === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
    context.closePath();
    // Stroke and fill as one shape: a single alpha over the union.
    context.globalAlpha = 0.055;
    context.strokeStyle = context.fillStyle = palette.hull;
    const patch = new Path2D();
    hull.forEach(({ x, y }, i) => (i === 0 ? patch.moveTo(x, y) : patch.lineTo(x, y)));
    patch.closePath();
    context.stroke(patch);
    context.globalAlpha = 1;
  }
}

/** Draws the marker behind selected nodes. */
export function drawMarks(context: CanvasRenderingContext2D, discs: readonly Disc[], palette: Palette): void {
  context.fillStyle = palette.marker;
  for (const { x, y, radius } of discs) {
    context.beginPath();
    context.arc(x, y, radius + 7, 0, 2 * Math.PI);
    context.fill();
  }
}
