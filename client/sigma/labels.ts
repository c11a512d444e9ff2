// Names that do not overlap: the weightiest first, each at the first free place around its node; then the
// relations' names along their lines where there is room.
import type { Point } from "../model/scene.ts";
import { angleAt, type Curve, type Disc, pointAt } from "./geometry.ts";
import { type Box, boxAround, Occupied } from "./occupied.ts";
import type { Palette } from "./palette.ts";

export interface NodeLabel {
  readonly text: string;
  readonly disc: Disc;
  /** Heavier ones are placed first and larger. */
  readonly weight: number;
  /** Hovered, selected or beside it: placed first and at any price. */
  readonly strong: boolean;
  /** Selected: on a marker's yellow. */
  readonly marked: boolean;
  /** Stepped back: named in a softer ink, where there is room. */
  readonly isFaded: boolean;
}

export interface EdgeLabel {
  readonly text: string;
  readonly curve: Curve;
  readonly strong: boolean;
  /** Selected or pointed at: drawn whatever is in its way, level when it is longer than its line. */
  readonly wanted: boolean;
}

const FONT = '"Inter Variable", system-ui, sans-serif';
const GAP = 3;
/** How opaque the names of what has stepped back are. */
const FADED_INK = 0.6;
/** The weightiest are named even where the name covers other nodes. */
const MAIN_LABELS = 14;

const widths = new Map<string, number>();

function widthOf(context: CanvasRenderingContext2D, text: string): number {
  const key = `${context.font}|${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  if (widths.size > 5000) widths.clear();
  const { width } = context.measureText(text);
  widths.set(key, width);
  return width;
}

/** By halves of a pixel: each size that is drawn is a font of its own to the browser. */
const sizeFor = (weight: number): number => Math.min(15, Math.round(2 * (11 + Math.sqrt(weight) * 0.55)) / 2);

/** Draws what labels there is room for. */
export function drawLabels(
  context: CanvasRenderingContext2D,
  nodes: readonly NodeLabel[],
  edges: readonly EdgeLabel[],
  palette: Palette,
): void {
  const texts = new Occupied();
  const discs = new Occupied();
  for (const { disc } of nodes) discs.add(boxAround(disc));
  context.textBaseline = "middle";
  context.lineJoin = "round";
  const order = [...nodes].sort(
    (a, b) =>
      Number(b.marked) - Number(a.marked) || Number(b.strong) - Number(a.strong) || b.weight - a.weight,
  );
  const { width, height } = context.canvas.getBoundingClientRect();
  const isInside = (b: Box) => b.x >= 0 && b.y >= 0 && b.x + b.width <= width && b.y + b.height <= height;
  const taken: Taken = { texts, discs, isInside };
  const drawNodes = (labels: readonly NodeLabel[], main: number) =>
    labels.forEach((label, rank) =>
      drawNodeLabel(context, { ...label, isMain: rank < main }, taken, palette),
    );
  drawNodes(
    order.filter((label) => !label.isFaded),
    MAIN_LABELS,
  );
  for (const label of [...edges].sort((a, b) => rankOf(b) - rankOf(a)))
    drawEdgeLabel(context, label, taken, palette);
  context.globalAlpha = FADED_INK;
  drawNodes(
    order.filter((label) => label.isFaded),
    0,
  );
  context.globalAlpha = 1;
}

const rankOf = ({ wanted, strong }: EdgeLabel): number => (wanted ? 2 : strong ? 1 : 0);

interface Taken {
  readonly texts: Occupied;
  readonly discs: Occupied;
  readonly isInside: (box: Box) => boolean;
}

interface RankedLabel extends NodeLabel {
  readonly isMain: boolean;
}

function drawNodeLabel(
  context: CanvasRenderingContext2D,
  label: RankedLabel,
  taken: Taken,
  palette: Palette,
): void {
  const size = sizeFor(label.weight);
  context.font = `${label.strong || size > 13 ? 600 : 480} ${size}px ${FONT}`;
  context.textAlign = "left";
  const width = widthOf(context, label.text);
  const box = placeFor(label, { width, height: size * 1.25 }, taken);
  if (!box) return;
  taken.texts.add(box);
  const x = box.x + GAP;
  const y = box.y + box.height / 2;
  if (label.marked) {
    context.fillStyle = palette.marker;
    context.beginPath();
    context.roundRect(box.x, box.y, box.width, box.height, 3);
    context.fill();
    context.fillStyle = palette.markerInk;
  } else {
    context.strokeStyle = palette.canvas;
    context.lineWidth = 3.5;
    context.strokeText(label.text, x, y);
    context.fillStyle = palette.ink;
  }
  context.fillText(label.text, x, y);
}

/** The first free place: right, left, below, above; a strong label may cover nodes, the marked one anything. */
function placeFor(
  { disc, strong, marked, isMain }: RankedLabel,
  { width, height }: { width: number; height: number },
  { texts, discs, isInside }: Taken,
): Box | null {
  const full = width + 2 * GAP;
  const at = (x: number, y: number): Box => ({ x, y, width: full, height });
  const away = disc.radius + 2;
  const places = [
    at(disc.x + away, disc.y - height / 2),
    at(disc.x - away - full, disc.y - height / 2),
    at(disc.x - full / 2, disc.y + away),
    at(disc.x - full / 2, disc.y - away - height),
    at(disc.x + away * 0.7, disc.y + away * 0.6),
    at(disc.x + away * 0.7, disc.y - away * 0.6 - height),
    at(disc.x - away * 0.7 - full, disc.y + away * 0.6),
    at(disc.x - away * 0.7 - full, disc.y - away * 0.6 - height),
  ];
  return (
    places.find((box) => isInside(box) && texts.isFree(box) && discs.isFree(box)) ??
    (strong || isMain ? places.find((box) => isInside(box) && texts.isFree(box)) : undefined) ??
    (strong ? places.find((box) => texts.isFree(box)) : undefined) ??
    (marked ? places[0] : undefined) ??
    null
  );
}

function drawEdgeLabel(
  context: CanvasRenderingContext2D,
  label: EdgeLabel,
  taken: Taken,
  palette: Palette,
): void {
  const size = label.strong ? 11.5 : 10.5;
  context.font = `${label.strong ? 560 : 450} ${size}px ${FONT}`;
  context.textAlign = "center";
  const width = widthOf(context, label.text);
  const { curve } = label;
  const spots = [0.5, 0.38, 0.62, 0.27, 0.73].map((t) => curve.start + (curve.end - curve.start) * t);
  for (const t of spots) {
    const center = pointAt(curve, t);
    const room = Math.hypot(curve.to.x - curve.from.x, curve.to.y - curve.from.y);
    const fits = width < room * 0.92;
    if (!fits && !label.wanted) continue;
    const angle = fits ? upright(angleAt(curve, t)) : 0;
    const box = aroundTurned(center, width, size * 1.2, angle);
    const free = taken.texts.isFree(box) && (label.strong || taken.discs.isFree(box));
    if (!free && !label.wanted) continue;
    taken.texts.add(box);
    context.save();
    context.translate(center.x, center.y);
    context.rotate(angle);
    context.strokeStyle = palette.canvas;
    context.lineWidth = 4;
    context.strokeText(label.text, 0, 0);
    context.fillStyle = label.strong ? palette.ink : palette.inkSoft;
    context.fillText(label.text, 0, 0);
    context.restore();
    return;
  }
}

/** The same direction of line, but never upside down. */
const upright = (angle: number): number =>
  angle > Math.PI / 2 ? angle - Math.PI : angle < -Math.PI / 2 ? angle + Math.PI : angle;

// A turned text takes a row of small boxes' worth of room; one box around its middle part is near enough.
function aroundTurned(center: Point, width: number, height: number, angle: number): Box {
  const w = Math.abs(Math.cos(angle)) * width + Math.abs(Math.sin(angle)) * height;
  const h = Math.abs(Math.sin(angle)) * width + Math.abs(Math.cos(angle)) * height;
  return { x: center.x - w / 2, y: center.y - h / 2, width: w, height: h };
}

const CAPTION_Y = 16;

/** Draws what stands over columns at the top of the view, as many as there is room for. */
export function drawCaptions(
  context: CanvasRenderingContext2D,
  captions: readonly { readonly text: string; readonly x: number }[],
  palette: Palette,
): void {
  context.font = `600 12px ${FONT}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  let free = 0;
  for (const { text, x } of captions) {
    const half = widthOf(context, text) / 2;
    if (x - half < free) continue;
    free = x + half + 4 * GAP;
    context.strokeStyle = palette.canvas;
    context.lineWidth = 5;
    context.strokeText(text, x, CAPTION_Y);
    context.fillStyle = palette.inkSoft;
    context.fillText(text, x, CAPTION_Y);
  }
}
