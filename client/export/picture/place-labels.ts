// Names beside their nodes, heaviest first, each where it covers no other name and no other node; then those of
// relations, along their lines or beside them.
import type { Point } from "../../model/scene.ts";
import { nameSizeOf } from "../../model/sizes.ts";
import type { Curve, Disc } from "../../sigma/geometry.ts";
import { type Box, boxAround, Occupied } from "../../sigma/occupied.ts";
import { crossOn, signOn } from "../../sigma/signs.ts";
import { placeBeside, type Taken } from "../../sigma/relation-labels.ts";

export interface Label {
  /** The key of what it names. */
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly anchor: "start" | "middle" | "end";
  readonly bold: boolean;
}

export interface Named {
  readonly key: string;
  readonly text: string;
  readonly disc: Disc;
  readonly weight: number;
}

/** Names of this weight and more are bold. */
export const BOLD_FROM = 12;

/** Mean width of a letter in Inter, in font sizes. Nothing here can measure; a little wide is safe. */
const LETTER = 0.56;

/** An empty sheet of this size, for `placeLabels` and then `placeRelationNames`. */
export const emptySheet = ({ width, height }: { width: number; height: number }): Taken => ({
  texts: new Occupied(),
  signs: new Occupied(),
  isInside: (box) =>
    box.x >= 2 && box.y >= 2 && box.x + box.width <= width - 2 && box.y + box.height <= height - 2,
});

/** @param named heaviest first */
export function placeLabels(named: readonly Named[], { texts, signs, isInside }: Taken): Label[] {
  for (const { disc } of named) signs.add(boxAround(disc));
  const labels: Label[] = [];
  for (const [i, one] of named.entries()) {
    const found = places(one).find(({ box }) => isInside(box) && texts.isFree(box) && signs.isFree(box));
    // The heaviest are named at any price.
    const place = found ?? (i < 8 ? places(one)[0] : undefined);
    if (!place) continue;
    texts.add(place.box);
    labels.push(place.label);
  }
  return labels;
}

export interface RelationName {
  /** The key of the relation. */
  readonly key: string;
  readonly text: string;
  readonly center: Point;
  /** In radians. */
  readonly angle: number;
}

export const RELATION_NAME_SIZE = 10.5;

interface Line {
  readonly key: string;
  readonly label: string;
  readonly curve: Curve;
  readonly negative: boolean;
  readonly verdict: string | null;
}

/** The names of as many relations as there is room for. */
export function placeRelationNames(lines: readonly Line[], taken: Taken): RelationName[] {
  for (const { curve, negative, verdict } of lines) {
    if (negative) taken.signs.add(boxAround(crossOn(curve)));
    if (verdict !== null) taken.signs.add(boxAround(signOn(curve)));
  }
  return lines.flatMap(({ key, label: text, curve }) => {
    const width = [...text].length * RELATION_NAME_SIZE * LETTER;
    const place = placeBeside(curve, { width, height: RELATION_NAME_SIZE * 1.2 }, "strong", taken);
    for (const box of place?.boxes ?? []) taken.texts.add(box);
    return place ? [{ key, text, center: place.center, angle: place.angle }] : [];
  });
}

function places({ key, text, disc, weight }: Named): { label: Label; box: Box }[] {
  const size = nameSizeOf(weight);
  const bold = weight >= BOLD_FROM;
  const width = [...text].length * size * LETTER * (bold ? 1.07 : 1);
  const gap = disc.radius + 4;
  const put = (anchor: Label["anchor"], x: number, middle: number) => {
    const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
    const box = { x: left, y: middle - size * 0.6, width, height: size * 1.2 };
    return { label: { key, text, x, y: middle + size * 0.35, size, anchor, bold }, box };
  };
  return [
    put("start", disc.x + gap, disc.y),
    put("end", disc.x - gap, disc.y),
    put("middle", disc.x, disc.y - gap - size * 0.5),
    put("middle", disc.x, disc.y + gap + size * 0.6),
  ];
}
