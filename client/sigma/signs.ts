// The signs on lines: where the bare cross of a denial stands, and, where it does not, those of a person's verdicts: a
// tick on a full disc, a slash through an empty one.
import type { Verdict } from "../model/scene.ts";
import { type Curve, type Disc, pointAt } from "./geometry.ts";
import type { Palette } from "./palette.ts";

/** A line that is marked wrong steps back a little, besides the sign it carries. */
export const WRONG_ALPHA = 0.45;
const RADIUS = 7;
/** The share of the drawn line at which it stands: beside the middle, where a denial has its cross. */
const SPOT = 0.34;
const FADED_INK = 0.35;

/** The reach of the cross of a denial, with a little air. */
const CROSS_RADIUS = 10;

/** The disc that a denial's cross takes in the middle of its line. */
export const crossOn = (curve: Curve): Disc => ({ ...pointAt(curve, 0.5), radius: CROSS_RADIUS });

export interface VerdictSign extends Disc, Pick<Verdict, "is"> {
  readonly isFaded: boolean;
}

/** The disc of a verdict on a line. */
export const signOn = (curve: Curve): Disc => ({
  ...pointAt(curve, curve.start + (curve.end - curve.start) * SPOT),
  radius: RADIUS,
});

/** The strokes of the sign's inside, in shares of its radius. */
export const SIGN_STROKES: Record<Verdict["is"], readonly (readonly [number, number])[]> = {
  right: [
    [-0.45, 0.05],
    [-0.1, 0.4],
    [0.45, -0.35],
  ],
  wrong: [
    [-0.7, 0.7],
    [0.7, -0.7],
  ],
};

export function drawVerdicts(
  context: CanvasRenderingContext2D,
  signs: readonly VerdictSign[],
  { ink, canvas }: Palette,
): void {
  context.lineCap = context.lineJoin = "round";
  for (const { is, x, y, radius, isFaded } of signs) {
    context.globalAlpha = isFaded ? FADED_INK : 1;
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fillStyle = is === "right" ? ink : canvas;
    context.fill();
    context.lineWidth = 1.5;
    context.strokeStyle = is === "right" ? canvas : ink;
    if (is === "wrong") context.stroke();
    context.beginPath();
    for (const [dx, dy] of SIGN_STROKES[is]) context.lineTo(x + dx * radius, y + dy * radius);
    context.stroke();
  }
  context.globalAlpha = 1;
}
