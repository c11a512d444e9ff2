// Where a relation's name goes: along its line where there is room, else level beside it; never on another name.
import type { Point } from "../model/scene.ts";
import { angleAt, type Curve, pointAt } from "./geometry.ts";
import type { Box, Occupied } from "./occupied.ts";

/** What is taken on the sheet already. */
export interface Taken {
  /** Names. */
  readonly texts: Occupied;
  /** Nodes, and the crosses of denied relations. */
  readonly signs: Occupied;
  readonly isInside: (box: Box) => boolean;
}

export interface LabelSize {
  readonly width: number;
  readonly height: number;
}

/** How much a name matters: where there is room along the line; level on it as well; beside it rather than not at all. */
export type Rank = "plain" | "strong" | "wanted";

export interface Place {
  readonly center: Point;
  /** In radians, never upside down. */
  readonly angle: number;
  /** What the text takes. */
  readonly boxes: readonly Box[];
}

/** Shares of the drawn line at which a name may stand, the best first. */
const SPOTS = [0.5, 0.38, 0.62, 0.27, 0.73];
/** How far beside its line a name may stand, in pixels. */
const FARTHEST = 150;

/** The best free place for a relation's name, or null for none. */
export function placeBeside(curve: Curve, size: LabelSize, rank: Rank, taken: Taken): Place | null {
  const isClear = ({ boxes }: Place) => boxes.every((b) => taken.isInside(b) && taken.signs.isFree(b));
  const isReadable = ({ boxes }: Place) => boxes.every((b) => taken.texts.isFree(b));
  let readable: Place | null = null;
  for (const place of placesFor(curve, size, rank)) {
    if (!isReadable(place)) continue;
    if (isClear(place)) return place;
    readable ??= place;
  }
  return rank === "wanted" ? readable : null;
}

// One by one: mostly the first is free, and there may be thousands of names to place in a frame.
function* placesFor(curve: Curve, size: LabelSize, rank: Rank): Generator<Place> {
  const spots = SPOTS.map((share) => curve.start + (curve.end - curve.start) * share);
  if (size.width < drawnLength(curve) * 0.94) for (const t of spots) yield alongLine(curve, t, size);
  if (rank === "plain") return;
  for (const t of spots) yield placeAt(pointAt(curve, t), 0, size);
  if (rank === "wanted") for (const center of aroundMiddle(curve)) yield placeAt(center, 0, size);
}

const alongLine = (curve: Curve, t: number, size: LabelSize): Place =>
  placeAt(pointAt(curve, t), upright(angleAt(curve, t)), size);

const placeAt = (center: Point, angle: number, size: LabelSize): Place => ({
  center,
  angle,
  boxes: boxesOf(center, angle, size),
});

function drawnLength(curve: Curve): number {
  const [from, to] = [pointAt(curve, curve.start), pointAt(curve, curve.end)];
  return Math.hypot(to.x - from.x, to.y - from.y);
}

/** Points around the middle of the line, on widening rings. */
function aroundMiddle(curve: Curve): Point[] {
  const { x, y } = pointAt(curve, (curve.start + curve.end) / 2);
  const across = angleAt(curve, 0.5) + Math.PI / 2;
  const points: Point[] = [];
  for (let away = 14; away <= FARTHEST; away += 12)
    for (let turn = 0; turn < 12; turn++) {
      const angle = across + (turn * Math.PI) / 6;
      points.push({ x: x + away * Math.cos(angle), y: y + away * Math.sin(angle) });
    }
  return points;
}

/** The same direction of line, but never upside down. */
const upright = (angle: number): number =>
  angle > Math.PI / 2 ? angle - Math.PI : angle < -Math.PI / 2 ? angle + Math.PI : angle;

// A turned text takes a row of small boxes: one around all of it would keep half of the sheet free.
function boxesOf(center: Point, angle: number, { width, height }: LabelSize): Box[] {
  const pieces = angle === 0 ? 1 : Math.max(1, Math.ceil(width / (1.5 * height)));
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const piece = width / pieces;
  const w = Math.abs(cos) * piece + Math.abs(sin) * height;
  const h = Math.abs(sin) * piece + Math.abs(cos) * height;
  return Array.from({ length: pieces }, (_, i) => {
    const away = (i + 0.5) * piece - width / 2;
    return { x: center.x + cos * away - w / 2, y: center.y + sin * away - h / 2, width: w, height: h };
  });
}
