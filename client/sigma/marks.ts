// Below the graph: a marker's yellow behind what is selected.
import type { Curve, Disc } from "./geometry.ts";
import type { Palette } from "./palette.ts";

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
