// A picture as SVG: a string, made of nothing but the picture and the palette.
import { ENTITY_TYPES, type EntityType, STATUSES, type Status } from "../../../graph-data/schema/index.ts";
import { FAMILIES, FAMILY_LABELS } from "../../model/families.ts";
import { angleAt, type Disc, pointAt } from "../../sigma/geometry.ts";
import type { Palette } from "../../sigma/palette.ts";
import { SIGN_STROKES, signOn, WRONG_ALPHA } from "../../sigma/signs.ts";
import type { Verdict } from "../../model/scene.ts";
import { VERDICT_WORDS } from "../../model/wording.ts";
import { escapeXml, short } from "./escape.ts";
import type { Picture, PictureEdge, PictureNode } from "./picture.ts";
import { RELATION_NAME_SIZE, type RelationName } from "./place-labels.ts";

export interface SvgOptions {
  readonly palette: Palette;
  readonly title: string;
  readonly legend: boolean;
  /** Each node and edge carries its key (`data-node`, `data-edge`), and edges a wide invisible line to click. */
  readonly keys?: boolean;
  /** CSS for the picture alone, such as an embedded font. */
  readonly css?: string;
}

const FONT = "'Inter Variable', Inter, 'Helvetica Neue', Arial, sans-serif";
const DASHES: Record<Status, string | null> = {
  asserted: null,
  claimed: "7 5",
  planned: "2 4",
  possible: "2 4",
  requested: "2 4",
};
const LEGEND_ROW = 22;

/** The picture as a whole SVG document. */
export function writeSvg(picture: Picture, options: SvgOptions): string {
  const { palette, title, keys = false, css } = options;
  const rows = options.legend ? legendRows(picture, palette) : [];
  const { width } = picture;
  const height = picture.height + (rows.length > 0 ? rows.length * LEGEND_ROW + 24 : 0);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${FONT}" role="img">`,
    `<title>${escapeXml(title)}</title>`,
    css ? `<style>${css}</style>` : "",
    `<rect width="${width}" height="${height}" fill="${palette.canvas}"/>`,
    `<g id="edges" fill="none">${picture.edges.map((e) => edgeSvg(e, palette, keys)).join("\n")}</g>`,
    `<g id="nodes">${picture.nodes.map((n) => nodeSvg(n, palette, keys)).join("\n")}</g>`,
    `<g id="labels" fill="${palette.ink}" stroke="${palette.canvas}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">`,
    picture.labels
      .map(
        ({ key, text, x, y, size, anchor, bold }) =>
          `<text x="${short(x)}" y="${short(y)}" font-size="${short(size)}" text-anchor="${anchor}"${bold ? ' font-weight="600"' : ""}${keys ? ` data-label="${escapeXml(key)}"` : ""}>${escapeXml(text)}</text>`,
      )
      .join("\n"),
    "</g>",
    `<g id="relation-names" font-size="${RELATION_NAME_SIZE}" text-anchor="middle" fill="${palette.inkSoft}" stroke="${palette.canvas}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">${picture.relationNames.map((n) => relationNameSvg(n, keys)).join("\n")}</g>`,
    rows.length > 0 ? legendSvg(rows, picture, palette) : "",
    "</svg>",
  ]
    .filter(Boolean)
    .join("\n");
}

/** The outline of a type's sign around a centre: the same shapes as on the screen. */
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

function nodeSvg({ key, disc, type, named, name }: PictureNode, palette: Palette, keys: boolean): string {
  const color = palette.types[type];
  const fill = named
    ? `fill="${color}" stroke="${palette.canvas}" stroke-width="1"`
    : `fill="${palette.canvas}" stroke="${color}" stroke-width="1.8"`;
  const data = keys ? ` data-node="${escapeXml(key)}"` : "";
  return `<path d="${shapePath(type, disc)}" ${fill}${data}><title>${escapeXml(`${name} (${type})`)}</title></path>`;
}

function edgeSvg(edge: PictureEdge, palette: Palette, keys: boolean): string {
  const { curve, family, status, negative, verdict, width, title, key } = edge;
  const color = palette.families[family];
  const tip = pointAt(curve, curve.end);
  const length = Math.hypot(curve.to.x - curve.from.x, curve.to.y - curve.from.y);
  const head = Math.min(6 + 2 * width, length / 3);
  // The line stops inside of its head.
  const neck = Math.max(curve.start, curve.end - (head * 0.8) / Math.max(1, length));
  const line = pathBetween(edge, neck);
  const dash = DASHES[status];
  const opacity = verdict === "wrong" ? ` opacity="${WRONG_ALPHA}"` : "";
  const parts = [
    `<path d="${line}"${opacity} stroke="${color}" stroke-width="${short(width)}"${dash ? ` stroke-dasharray="${dash}"` : ""}/>`,
    `<path d="${headPath(tip, angleAt(curve, curve.end), head)}"${opacity} fill="${color}"/>`,
    negative ? `<path d="${crossPath(edge)}" stroke="${color}" stroke-width="${short(width + 0.8)}"/>` : "",
    verdict === null ? "" : verdictSvg(verdict, signOn(curve), palette),
    // A thin line is hard to hit.
    keys ? `<path d="${line}" stroke="#000" stroke-opacity="0" stroke-width="12"/>` : "",
  ];
  const data = keys ? ` data-edge="${escapeXml(key)}"` : "";
  return `<g${data}><title>${escapeXml(title)}</title>${parts.join("")}</g>`;
}

function verdictSvg(is: Verdict["is"], { x, y, radius }: Disc, { ink, canvas }: Palette): string {
  const strokes = SIGN_STROKES[is].map(([dx, dy]) => `${short(x + dx * radius)} ${short(y + dy * radius)}`);
  const [fill, stroke] = is === "right" ? [ink, canvas] : [canvas, ink];
  return (
    `<circle cx="${short(x)}" cy="${short(y)}" r="${radius}" fill="${fill}" stroke="${ink}" stroke-width="1.5"/>` +
    `<path d="M${strokes.join("L")}" stroke="${stroke}" stroke-width="1.5" stroke-linecap="round"/>`
  );
}

function relationNameSvg({ key, text, center: { x, y }, angle }: RelationName, keys: boolean): string {
  const turn = angle === 0 ? "" : ` rotate(${short((angle * 180) / Math.PI)})`;
  const data = keys ? ` data-label="${escapeXml(key)}"` : "";
  return `<text dy="0.35em" transform="translate(${short(x)} ${short(y)})${turn}"${data}>${escapeXml(text)}</text>`;
}

// The drawn part of the quadratic curve, cut out of it by de Casteljau's construction.
function pathBetween({ curve }: PictureEdge, neck: number): string {
  const { start } = curve;
  const from = pointAt(curve, start);
  const to = pointAt(curve, neck);
  const mix = (a: number, b: number, t: number) => a + (b - a) * t;
  const blossom = (axis: "x" | "y") =>
    mix(
      mix(curve.from[axis], curve.control[axis], start),
      mix(curve.control[axis], curve.to[axis], start),
      neck,
    );
  return `M${short(from.x)} ${short(from.y)}Q${short(blossom("x"))} ${short(blossom("y"))} ${short(to.x)} ${short(to.y)}`;
}

function headPath(tip: { x: number; y: number }, angle: number, length: number): string {
  const corner = (turn: number) => {
    const a = angle + Math.PI + turn;
    return `${short(tip.x + length * Math.cos(a))} ${short(tip.y + length * Math.sin(a))}`;
  };
  return `M${short(tip.x)} ${short(tip.y)}L${corner(0.38)}L${corner(-0.38)}Z`;
}

function crossPath({ curve, width }: PictureEdge): string {
  const t = (curve.start + curve.end) / 2;
  const { x, y } = pointAt(curve, t);
  const r = 4.5 + width;
  const bar = (turn: number) => {
    const a = angleAt(curve, t) + turn;
    const [dx, dy] = [r * Math.cos(a), r * Math.sin(a)];
    return `M${short(x - dx)} ${short(y - dy)}L${short(x + dx)} ${short(y + dy)}`;
  };
  return bar(Math.PI / 4) + bar(-Math.PI / 4);
}

interface LegendItem {
  readonly sign: (x: number, y: number) => string;
  readonly text: string;
}

// Only what the picture shows.
function legendRows({ nodes, edges, width }: Picture, palette: Palette): LegendItem[][] {
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
  const perRow = Math.max(1, Math.floor((width - 40) / LEGEND_COLUMN));
  return [types, families, [...statuses, ...denied, ...verdicts]].flatMap((items) =>
    Array.from({ length: Math.ceil(items.length / perRow) }, (_, i) =>
      items.slice(i * perRow, (i + 1) * perRow),
    ),
  );
}

const LEGEND_COLUMN = 150;

function legendSvg(rows: readonly LegendItem[][], { height }: Picture, palette: Palette): string {
  const items = rows.flatMap((row, i) =>
    row.map(({ sign, text }, j) => {
      const x = 40 + j * LEGEND_COLUMN;
      const y = height + 14 + i * LEGEND_ROW;
      return `${sign(x, y)}<text x="${x + 20}" y="${y + 4}">${escapeXml(text)}</text>`;
    }),
  );
  return `<g id="legend" font-size="12" fill="${palette.ink}">${items.join("\n")}</g>`;
}
