// Names beside their nodes, heaviest first, each where it covers no other name and no other node.
import type { Disc } from "../../sigma/geometry.ts";

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

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Mean width of a letter in Inter, in font sizes. Nothing here can measure; a little wide is safe. */
const LETTER = 0.56;
const CELL = 64;

/** @param named heaviest first */
export function placeLabels(named: readonly Named[], sheet: { width: number; height: number }): Label[] {
  const taken = new Taken();
  for (const { disc } of named) taken.add(boxAround(disc));
  const labels: Label[] = [];
  for (const [i, one] of named.entries()) {
    // The heaviest are named at any price.
    const found = places(one).find(({ box }) => isOn(box, sheet) && taken.isFree(box, one.disc));
    const place = found ?? (i < 8 ? places(one)[0] : undefined);
    if (!place) continue;
    taken.add(place.box);
    labels.push(place.label);
  }
  return labels;
}

const boxAround = ({ x, y, radius: r }: Disc): Box => ({
  left: x - r,
  right: x + r,
  top: y - r,
  bottom: y + r,
});

const isOn = (
  { left, right, top, bottom }: Box,
  { width, height }: { width: number; height: number },
): boolean => left >= 2 && top >= 2 && right <= width - 2 && bottom <= height - 2;

function places({ key, text, disc, weight }: Named): { label: Label; box: Box }[] {
  const size = Math.min(15, 11 + Math.sqrt(weight) * 0.55);
  const bold = weight >= 12;
  const width = [...text].length * size * LETTER * (bold ? 1.07 : 1);
  const gap = disc.radius + 4;
  const put = (anchor: Label["anchor"], x: number, middle: number) => {
    const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
    const box = { left, right: left + width, top: middle - size * 0.6, bottom: middle + size * 0.6 };
    return { label: { key, text, x, y: middle + size * 0.35, size, anchor, bold }, box };
  };
  return [
    put("start", disc.x + gap, disc.y),
    put("end", disc.x - gap, disc.y),
    put("middle", disc.x, disc.y - gap - size * 0.5),
    put("middle", disc.x, disc.y + gap + size * 0.6),
  ];
}

/** Boxes in a grid, so that a test looks only at those near. */
class Taken {
  readonly #cells = new Map<string, Box[]>();

  add(box: Box): void {
    for (const key of cellsOf(box)) {
      const cell = this.#cells.get(key);
      if (cell) cell.push(box);
      else this.#cells.set(key, [box]);
    }
  }

  /** @param own the node the box belongs to, which it may touch */
  isFree(box: Box, own: Disc): boolean {
    const mine = boxAround(own);
    const meets = (o: Box) =>
      !(o.left === mine.left && o.top === mine.top && o.right === mine.right) &&
      box.left < o.right && o.left < box.right && box.top < o.bottom && o.top < box.bottom; // prettier-ignore
    return !cellsOf(box).some((key) => this.#cells.get(key)?.some(meets));
  }
}

function cellsOf({ left, right, top, bottom }: Box): string[] {
  const keys: string[] = [];
  for (let i = Math.floor(left / CELL); i <= Math.floor(right / CELL); i++)
    for (let j = Math.floor(top / CELL); j <= Math.floor(bottom / CELL); j++) keys.push(`${i},${j}`);
  return keys;
}
