// The shapes that pictures and their legends share: the same as on the screen.
import type { EntityType, Status } from "../../../graph-data/schema/index.ts";
import type { Verdict } from "../../model/scene.ts";
import type { Disc } from "../../sigma/geometry.ts";
import type { Palette } from "../../sigma/palette.ts";
import { SIGN_STROKES } from "../../sigma/signs.ts";
import { short } from "./escape.ts";

/** How the line of a relation is broken. */
export const DASHES: Record<Status, string | null> = {
  asserted: null,
  claimed: "7 5",
  planned: "2 4",
  possible: "2 4",
  requested: "2 4",
};
/** The outline of a type's sign around a centre. */
export function shapePath(type: EntityType, { x, y, radius: r }: Disc): string {
  const polygon = (...corners: (readonly [number, number])[]) =>
    `M${corners.map(([dx, dy]) => `${short(x + dx * r)} ${short(y + dy * r)}`).join("L")}Z`;
  const regular = (n: number, turn: number) =>
    polygon(
      ...Array.from({ length: n }, (_, i) => {
        const angle = turn + (2 * Math.PI * i) / n;
        return [Math.cos(angle), Math.sin(angle)] as const;
      }),
    );
  switch (type) {
    case "Person":
      return `M${short(x - r)} ${short(y)}a${short(r)} ${short(r)} 0 1 0 ${short(2 * r)} 0a${short(r)} ${short(r)} 0 1 0 ${short(-2 * r)} 0Z`;
    case "Organization":
      return polygon([-0.86, -0.86], [0.86, -0.86], [0.86, 0.86], [-0.86, 0.86]);
    case "Place":
      return polygon([0, -1.1], [1.1, 0], [0, 1.1], [-1.1, 0]);
    case "Group":
      return regular(6, Math.PI / 6);
    case "Event":
      return regular(3, -Math.PI / 2);
    case "Work":
      return regular(5, -Math.PI / 2);
    case "Other": {
      const [a, b] = [0.38, 0.95];
      return polygon([-a, -b], [a, -b], [a, -a], [b, -a], [b, a], [a, a], [a, b], [-a, b], [-a, a], [-b, a], [-b, -a], [-a, -a]); // prettier-ignore
    }
  }
}

/** The sign of a verdict on a line. */
export function verdictSvg(is: Verdict["is"], { x, y, radius }: Disc, { ink, canvas }: Palette): string {
  const strokes = SIGN_STROKES[is].map(([dx, dy]) => `${short(x + dx * radius)} ${short(y + dy * radius)}`);
  const [fill, stroke] = is === "right" ? [ink, canvas] : [canvas, ink];
  return (
    `<circle cx="${short(x)}" cy="${short(y)}" r="${radius}" fill="${fill}" stroke="${ink}" stroke-width="1.5"/>` +
    `<path d="M${strokes.join("L")}" stroke="${stroke}" stroke-width="1.5" stroke-linecap="round"/>`
  );
}
