// Names that do not overlap: the weightiest first, each at the first free place around its node; then the
// relations' names along their lines where there is room.
import { nameSizeOf } from "../model/sizes.ts";
import type { Curve, Disc } from "./geometry.ts";
import { type Box, boxAround, Occupied } from "./occupied.ts";
import type { Palette } from "./palette.ts";
import { crossOn } from "./signs.ts";
import { placeBeside, type Rank, type Taken } from "./relation-labels.ts";

export interface NodeLabel {
  readonly text: string;
  readonly disc: Disc;
  /** Heavier ones are placed first and larger. */
  readonly weight: number;
  /** Hovered, selected or beside it: placed first and, of not too many, at any price. */
  readonly strong: boolean;
  /** Selected: on a marker's yellow. */
  readonly marked: boolean;
  /** Stepped back: named in a softer ink, where there is room. */
  readonly isFaded: boolean;
}

export interface EdgeLabel {
  readonly text: string;
  readonly curve: Curve;
  readonly rank: Rank;
  /** Denied: a cross stands in the middle of its line. */
  readonly crossed: boolean;
}

const FONT = '"Inter Variable", system-ui, sans-serif';
const GAP = 3;
/** How opaque the names of what has stepped back are. */
const FADED_INK = 0.6;
/** The weightiest are named even where the name covers other nodes. */
const MAIN_LABELS = 14;
/** Of what stands out, the weightiest are named at any price; the others of a hub's hundreds, where there is room. */
const MAIN_STRONG = 40;
/** Of what has stepped back, the largest: it tells where in the graph one is. */
const MAIN_FADED = 1;

/** How a text is written: its weight and, in pixels, its size. */
interface Type {
  readonly weight: number;
  readonly size: number;
}

const fontOf = ({ weight, size }: Type): string => `${weight} ${size}px ${FONT}`;

/** Of texts in a size of a pixel, by weight and text: each size measured would be a font of its own to the browser. */
const widths = new Map<string, number>();
const MEASURED_SIZE = 12;

/** Texts are measured anew: their font has come. */
export const forgetWidths = (): void => widths.clear();

function widthOf(context: CanvasRenderingContext2D, text: string, { weight, size }: Type): number {
  const key = `${weight}|${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known * size;
  if (widths.size > 5000) widths.clear();
  context.font = fontOf({ weight, size: MEASURED_SIZE });
  const width = context.measureText(text).width / MEASURED_SIZE;
  widths.set(key, width);
  return width * size;
}

/** By halves of a pixel: each size that is drawn is a font of its own to the browser. */
const sizeFor = (weight: number): number => Math.round(2 * nameSizeOf(weight)) / 2;

export interface Labels {
  readonly nodes: readonly NodeLabel[];
  readonly edges: readonly EdgeLabel[];
  /** Signs that stand already, and no label may cover. */
  readonly signs: readonly Disc[];
  /** Where something else of the page lies on the drawing. */
  readonly covered: readonly Box[];
  /** Of the view, in pixels: no label leaves it. */
  readonly width: number;
  readonly height: number;
}

/** Draws what labels there is room for. */
export function drawLabels(
  context: CanvasRenderingContext2D,
  { nodes, edges, signs: standing, covered, width, height }: Labels,
  palette: Palette,
): void {
  const texts = new Occupied();
  const signs = new Occupied();
  for (const box of covered) texts.add(box);
  for (const disc of [...standing, ...nodes.map((node) => node.disc)]) signs.add(boxAround(disc));
  for (const { crossed, curve } of edges) if (crossed) signs.add(boxAround(crossOn(curve)));
  context.textBaseline = "middle";
  context.lineJoin = "round";
  const order = [...nodes].sort(
    (a, b) =>
      Number(b.marked) - Number(a.marked) || Number(b.strong) - Number(a.strong) || b.weight - a.weight,
  );
  const isInside = (b: Box) => b.x >= 0 && b.y >= 0 && b.x + b.width <= width && b.y + b.height <= height;
  const taken: Taken = { texts, signs, isInside };
  const drawNodes = (labels: readonly NodeLabel[], main: number) =>
    labels.forEach((label, rank) => {
      const strong = label.strong && rank < MAIN_STRONG;
      drawNodeLabel(context, { ...label, strong, isMain: rank < main }, taken, palette);
    });
  drawNodes(
    order.filter((label) => !label.isFaded),
    MAIN_LABELS,
  );
  for (const label of [...edges].sort((a, b) => RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank)))
    drawEdgeLabel(context, label, taken, palette);
  context.globalAlpha = FADED_INK;
  drawNodes(
    order.filter((label) => label.isFaded),
    MAIN_FADED,
  );
  context.globalAlpha = 1;
}

const RANKS: readonly Rank[] = ["wanted", "strong", "plain"];

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
  const type: Type = { weight: label.strong || size > 13 ? 600 : 480, size };
  const width = widthOf(context, label.text, type);
  const box = placeFor(label, { width, height: size * 1.25 }, taken);
  if (!box) return;
  taken.texts.add(box);
  context.font = fontOf(type);
  context.textAlign = "left";
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
  { texts, signs, isInside }: Taken,
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
    places.find((box) => isInside(box) && texts.isFree(box) && signs.isFree(box)) ??
    (strong || isMain ? places.find((box) => isInside(box) && texts.isFree(box)) : undefined) ??
    (strong ? places.find((box) => texts.isFree(box)) : undefined) ??
    (marked ? places[0] : undefined) ??
    null
  );
}

function drawEdgeLabel(
  context: CanvasRenderingContext2D,
  { text, curve, rank }: EdgeLabel,
  taken: Taken,
  palette: Palette,
): void {
  const strong = rank !== "plain";
  const size = strong ? 11.5 : 10.5;
  const type: Type = { weight: strong ? 560 : 450, size };
  const place = placeBeside(curve, { width: widthOf(context, text, type), height: size * 1.2 }, rank, taken);
  if (!place) return;
  for (const box of place.boxes) taken.texts.add(box);
  context.font = fontOf(type);
  context.textAlign = "center";
  context.save();
  context.translate(place.center.x, place.center.y);
  context.rotate(place.angle);
  context.strokeStyle = palette.canvas;
  context.lineWidth = 4;
  context.strokeText(text, 0, 0);
  context.fillStyle = strong ? palette.ink : palette.inkSoft;
  context.fillText(text, 0, 0);
  context.restore();
}

const CAPTION_Y = 16;

/** Draws what stands over columns at the top of the view, as many as there is room for. */
export function drawCaptions(
  context: CanvasRenderingContext2D,
  captions: readonly { readonly text: string; readonly x: number }[],
  palette: Palette,
): void {
  const type: Type = { weight: 600, size: 12 };
  context.textAlign = "center";
  context.textBaseline = "middle";
  let free = 0;
  for (const { text, x } of captions) {
    const half = widthOf(context, text, type) / 2;
    if (x - half < free) continue;
    free = x + half + 4 * GAP;
    context.font = fontOf(type);
    context.strokeStyle = palette.canvas;
    context.lineWidth = 5;
    context.strokeText(text, x, CAPTION_Y);
    context.fillStyle = palette.inkSoft;
    context.fillText(text, x, CAPTION_Y);
  }
}
