// What is taken on a sheet, so that no name lies on another or on a node: on the screen and in pictures.
import type { Disc } from "./geometry.ts";

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const CELL = 80;
/** More than the cells in a row of any sheet. */
const ROW = 1 << 16;

/** The box around a node's disc. */
export const boxAround = ({ x, y, radius }: Disc): Box => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
});

/** Boxes already taken, in a grid, so that a test looks only at those near. */
export class Occupied {
  readonly #cells = new Map<number, Box[]>();

  #cellsOf({ x, y, width, height }: Box): number[] {
    const keys: number[] = [];
    for (let i = Math.floor(x / CELL); i <= Math.floor((x + width) / CELL); i++)
      for (let j = Math.floor(y / CELL); j <= Math.floor((y + height) / CELL); j++) keys.push(i * ROW + j);
    return keys;
  }

  add(box: Box): void {
    for (const key of this.#cellsOf(box)) {
      const cell = this.#cells.get(key);
      if (cell) cell.push(box);
      else this.#cells.set(key, [box]);
    }
  }

  isFree(box: Box): boolean {
    const meets = (o: Box) =>
      box.x < o.x + o.width && o.x < box.x + box.width && box.y < o.y + o.height && o.y < box.y + box.height;
    return !this.#cellsOf(box).some((key) => this.#cells.get(key)?.some(meets));
  }
}
