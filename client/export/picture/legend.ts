// What the signs of a picture mean: only those that it shows.
import { ENTITY_TYPES, STATUSES } from "../../../graph-data/schema/index.ts";
import { FAMILIES, FAMILY_LABELS } from "../../model/families.ts";
import { VERDICT_WORDS } from "../../model/wording.ts";
import type { Disc } from "../../sigma/geometry.ts";
import type { Palette } from "../../sigma/palette.ts";
import { escapeXml, short } from "./escape.ts";
import type { Picture } from "./picture.ts";
import { DASHES, shapePath, verdictSvg } from "./shapes.ts";

const ROW = 22;
const COLUMN = 150;

export interface LegendItem {
  /** Its sign around a point, as SVG. */
  readonly sign: (x: number, y: number) => string;
  readonly text: string;
}

/** What the picture shows, in groups: entities, relations by family, and by how they are stated. */
export function legendIn({ nodes, edges }: Picture, palette: Palette): LegendItem[][] {
  const line =
    (color: string, dash: string | null, cross = false) =>
    (x: number, y: number) =>
      `<path d="M${short(x - 10)} ${short(y)}h22" stroke="${color}" stroke-width="1.8"${dash ? ` stroke-dasharray="${dash}"` : ""}/>` +
      (cross
        ? `<path d="M${short(x - 3)} ${short(y - 4)}l8 8m0 -8l-8 8" stroke="${color}" stroke-width="1.6"/>`
        : "");
  const types = ENTITY_TYPES.filter((type) => nodes.some((n) => n.type === type)).map((type) => ({
    text: type,
    sign: (x: number, y: number) =>
      `<path d="${shapePath(type, { x, y, radius: 6 })}" fill="${palette.types[type]}"/>`,
  }));
  const unnamed = nodes.some((n) => !n.named)
    ? [{ text: "unnamed", sign: (x: number, y: number) => hollowSign({ x, y, radius: 6 }, palette) }]
    : [];
  const families = FAMILIES.filter((family) => edges.some((e) => e.family === family)).map((family) => ({
    text: FAMILY_LABELS[family],
    sign: line(palette.families[family], null),
  }));
  const statuses = STATUSES.filter((status) => edges.some((e) => e.status === status)).map((status) => ({
    text: status,
    sign: line(palette.ink, DASHES[status]),
  }));
  const verdicts = (["right", "wrong"] as const)
    .filter((is) => edges.some((e) => e.verdict === is))
    .map((is) => ({
      text: VERDICT_WORDS[is],
      sign: (x: number, y: number) => verdictSvg(is, { x, y, radius: 6 }, palette),
    }));
  const denied = edges.some((e) => e.negative)
    ? [{ text: "denied", sign: line(palette.ink, null, true) }]
    : [];
  return [[...types, ...unnamed], families, [...statuses, ...denied, ...verdicts]];
}

const hollowSign = (disc: Disc, { canvas, types }: Palette): string =>
  `<path d="${shapePath("Group", disc)}" fill="${canvas}" stroke="${types.Group}" stroke-width="1.8"/>`;

function rowsOf(legend: readonly LegendItem[][], { width }: Picture): LegendItem[][] {
  const perRow = Math.max(1, Math.floor((width - 40) / COLUMN));
  return legend.flatMap((items) =>
    Array.from({ length: Math.ceil(items.length / perRow) }, (_, i) =>
      items.slice(i * perRow, (i + 1) * perRow),
    ),
  );
}

/** How much of the sheet a legend takes below a picture. */
export function legendHeight(legend: readonly LegendItem[][], picture: Picture): number {
  const { length } = rowsOf(legend, picture);
  return length === 0 ? 0 : length * ROW + 24;
}

/** A legend below a picture. */
export function legendSvg(legend: readonly LegendItem[][], picture: Picture, palette: Palette): string {
  const items = rowsOf(legend, picture).flatMap((row, i) =>
    row.map(({ sign, text }, j) => {
      const x = 40 + j * COLUMN;
      const y = picture.height + 14 + i * ROW;
      return `${sign(x, y)}<text x="${x + 20}" y="${y + 4}">${escapeXml(text)}</text>`;
    }),
  );
  return `<g id="legend" font-size="12" fill="${palette.ink}">${items.join("\n")}</g>`;
}
