// Names of relations on the screen: never on another name, and beside their line rather than not at all when wanted.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { curveBetween } from "../../../client/sigma/geometry.ts";
import { type Box, Occupied } from "../../../client/sigma/occupied.ts";
import { placeBeside, type Rank, type Taken } from "../../../client/sigma/relation-labels.ts";

const disc = (x: number, y: number) => ({ x, y, radius: 10 });
const sheet = ({ x, y, width, height }: Box) => x >= 0 && y >= 0 && x + width <= 800 && y + height <= 600;
const taken = (texts: readonly Box[], signs: readonly Box[] = []): Taken => {
  const held = { texts: new Occupied(), signs: new Occupied(), isInside: sheet };
  for (const box of texts) held.texts.add(box);
  for (const box of signs) held.signs.add(box);
  return held;
};
const meets = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe("#placeBeside", () => {
  const line = curveBetween(disc(200, 300), disc(500, 300), 0);

  it("puts a name along its line, in the middle", () => {
    const place = placeBeside(line, { width: 80, height: 14 }, "plain", taken([]));
    expect(place?.center).toEqual({ x: 350, y: 300 });
    expect(place?.angle).toBe(0);
  });

  it("leaves the middle to the cross of a denial", () => {
    const cross = { x: 341, y: 291, width: 18, height: 18 };
    const place = placeBeside(line, { width: 40, height: 14 }, "plain", taken([], [cross]));
    expect(place?.center.y).toBe(300);
    expect(place?.boxes.some((box) => meets(box, cross))).toBe(false);
  });

  it("never turns a name upside down", () => {
    const back = curveBetween(disc(500, 500), disc(200, 100), 0.2);
    const place = placeBeside(back, { width: 60, height: 14 }, "plain", taken([]));
    expect(Math.abs(place?.angle ?? Infinity)).toBeLessThanOrEqual(Math.PI / 2);
  });

  it.each<[Rank, boolean]>([
    ["plain", false],
    ["wanted", true],
  ])("of a %s relation longer than its line: placed is %s", (rank, isPlaced) => {
    const short = curveBetween(disc(300, 300), disc(340, 300), 0);
    const name = { x: 310, y: 290, width: 150, height: 20 };
    const place = placeBeside(short, { width: 120, height: 14 }, rank, taken([name]));
    expect(place !== null).toBe(isPlaced);
  });

  it("is never on another name, whatever stands there", () => {
    const box = fc.record({
      x: fc.integer({ min: 0, max: 780 }),
      y: fc.integer({ min: 0, max: 580 }),
      width: fc.integer({ min: 1, max: 200 }),
      height: fc.integer({ min: 1, max: 40 }),
    });
    const end = fc.record({ x: fc.integer({ min: 0, max: 800 }), y: fc.integer({ min: 0, max: 600 }) });
    fc.assert(
      fc.property(
        fc.array(box, { maxLength: 40 }),
        fc.tuple(end, end, fc.constantFrom(0, 0.16, -0.4)),
        fc.constantFrom<Rank>("plain", "strong", "wanted"),
        (names, [from, to, bend], rank) => {
          const curve = curveBetween({ ...from, radius: 8 }, { ...to, radius: 8 }, bend);
          const place = placeBeside(curve, { width: 90, height: 14 }, rank, taken(names));
          return !place?.boxes.some((own) => names.some((name) => meets(own, name)));
        },
      ),
    );
  });
});
