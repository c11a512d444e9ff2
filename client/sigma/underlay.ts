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
/** Patches are broad and faint: drawn on so much smaller a sheet and enlarged, they cost little and look the same. */
const REDUCED = 4;

// Drawn by the processor: strokes as broad as these are what a graphics card in software is slowest at.
const sheet = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });

/** Draws a patch around each community of at least three: a broad stroke along the ties that make it one. */
export function drawCommunities(
  context: CanvasRenderingContext2D,
  patches: Iterable<Patch>,
  { width, height, color }: { readonly width: number; readonly height: number; readonly color: string },
): void {
  if (!sheet) return;
  sheet.canvas.width = Math.ceil(width / REDUCED);
  sheet.canvas.height = Math.ceil(height / REDUCED);
  sheet.scale(1 / REDUCED, 1 / REDUCED);
  sheet.lineJoin = sheet.lineCap = "round";
  sheet.lineWidth = WIDTH;
  sheet.strokeStyle = color;
  sheet.globalAlpha = ALPHA;
  for (const { members, lines } of patches) {
    if (members.length < SMALLEST) continue;
    // One path, stroked once: where it covers itself it is no darker.
    sheet.beginPath();
    for (const { x, y } of members) {
      sheet.moveTo(x, y);
      sheet.lineTo(x, y + 0.01);
    }
    for (const [from, to] of lines) {
      sheet.moveTo(from.x, from.y);
      sheet.lineTo(to.x, to.y);
    }
    sheet.stroke();
  }
  context.drawImage(sheet.canvas, 0, 0, sheet.canvas.width * REDUCED, sheet.canvas.height * REDUCED);
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
