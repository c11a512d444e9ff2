// Names beside their nodes, heaviest first, each where it covers no other name and no other node.
import type { Disc } from "../../sigma/geometry.ts";
import { type Box, boxAround, Occupied } from "../../sigma/occupied.ts";

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

/** Mean width of a letter in Inter, in font sizes. Nothing here can measure; a little wide is safe. */
const LETTER = 0.56;

/** @param named heaviest first */
export function placeLabels(named: readonly Named[], sheet: { width: number; height: number }): Label[] {
  const taken = new Occupied();
  for (const { disc } of named) taken.add(boxAround(disc));
  const labels: Label[] = [];
  for (const [i, one] of named.entries()) {
    const found = places(one).find(({ box }) => isOn(box, sheet) && taken.isFree(box));
    // The heaviest are named at any price.
    const place = found ?? (i < 8 ? places(one)[0] : undefined);
    if (!place) continue;
    taken.add(place.box);
    labels.push(place.label);
  }
  return labels;
}

const isOn = ({ x, y, width, height }: Box, sheet: { width: number; height: number }): boolean =>
  x >= 2 && y >= 2 && x + width <= sheet.width - 2 && y + height <= sheet.height - 2;

function places({ key, text, disc, weight }: Named): { label: Label; box: Box }[] {
  const size = Math.min(15, 11 + Math.sqrt(weight) * 0.55);
  const bold = weight >= 12;
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
