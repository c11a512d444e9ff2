// Below the graph: the communities as faint patches, and a marker's yellow behind what is selected.
import type { Curve, Disc } from "./geometry.ts";
import type { Palette } from "./palette.ts";

/** A community as it lies on the screen: its members, and the lines between them. */
export interface Patch {
  readonly members: readonly Disc[];
  readonly lines: readonly (readonly [Disc, Disc])[];
}

const SMALLEST = 3;
const WIDTH = 62;
const ALPHA = 0.085;

/** Draws a patch around each community of at least three: a broad stroke along the ties that make it one. */
export function drawCommunities(
  context: CanvasRenderingContext2D,
  patches: Iterable<Patch>,
  palette: Palette,
): void {
  context.save();
  context.lineJoin = context.lineCap = "round";
  context.lineWidth = WIDTH;
  context.strokeStyle = palette.hull;
  context.globalAlpha = ALPHA;
  for (const { members, lines } of patches) {
    if (members.length < SMALLEST) continue;
    // One path, stroked once: where it covers itself it is no darker.
    context.beginPath();
    for (const { x, y } of members) {
      context.moveTo(x, y);
      context.lineTo(x, y + 0.01);
    }
    for (const [from, to] of lines) {
      context.moveTo(from.x, from.y);
      context.lineTo(to.x, to.y);
    }
    context.stroke();
  }
  context.restore();
}

/** Draws the marker behind selected nodes and along the selected line. */
export function drawMarks(
  context: CanvasRenderingContext2D,
  { discs, line }: { readonly discs: readonly Disc[]; readonly line: Curve | null },
  palette: Palette,
): void {
  if (line) {
    const { from, control, to } = line;
    context.lineWidth = 13;
    context.lineCap = "round";
    context.strokeStyle = palette.marker;
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.quadraticCurveTo(control.x, control.y, to.x, to.y);
    context.stroke();
  }
  context.fillStyle = palette.marker;
  for (const { x, y, radius } of discs) {
    context.beginPath();
    context.arc(x, y, radius + 7, 0, 2 * Math.PI);
    context.fill();
  }
}
