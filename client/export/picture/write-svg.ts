// A picture as SVG: a string, made of nothing but the picture and the palette.
import { angleAt, pointAt } from "../../sigma/geometry.ts";
import type { Palette } from "../../sigma/palette.ts";
import { signOn, WRONG_ALPHA } from "../../sigma/signs.ts";
import { escapeXml, short } from "./escape.ts";
import { legendHeight, legendIn, legendSvg } from "./legend.ts";
import type { Picture, PictureEdge, PictureNode } from "./picture.ts";
import { RELATION_NAME_SIZE, type RelationName } from "./place-labels.ts";
import { DASHES, shapePath, verdictSvg } from "./shapes.ts";

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

/** The picture as a whole SVG document. */
export function writeSvg(picture: Picture, options: SvgOptions): string {
  const { palette, title, keys = false, css } = options;
  const legend = options.legend ? legendIn(picture, palette) : [];
  const { width } = picture;
  const height = picture.height + legendHeight(legend, picture);
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
    legend.length > 0 ? legendSvg(legend, picture, palette) : "",
    "</svg>",
  ]
    .filter(Boolean)
    .join("\n");
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
