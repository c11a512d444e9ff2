// One HTML file that holds a picture, its data and a small script: others open it without a server, and it asks for
// nothing from anywhere.
import { speakerOf } from "../../model/dataset.ts";
import type { Scene } from "../../model/scene.ts";
import { visible } from "../../model/visible.ts";
import { nameSizeOf } from "../../model/sizes.ts";
import { asideOf, drawnName, phraseOf, verdictIn } from "../../model/wording.ts";
import type { Palette } from "../../sigma/palette.ts";
import { suitsRelationNames } from "../picture-options.ts";
import { escapeXml, short } from "../picture/escape.ts";
import { legendIn } from "../picture/legend.ts";
import { drawUp, type Picture } from "../picture/picture.ts";
import { BOLD_FROM } from "../picture/place-labels.ts";
import { writeSvg } from "../picture/write-svg.ts";
import names from "./names.js?raw";
import style from "./viewer.css?raw";
import script from "./viewer.js?raw";

export interface PageOptions {
  readonly palette: Palette;
  readonly title: string;
  /** What was made when, as it stands under the title. */
  readonly about: string;
  /** Letters and digits that nobody can guess: only scripts and styles that carry it are run. */
  readonly nonce: string;
  /** CSS for its typefaces. */
  readonly css: string;
}

/** The page as a string. Every text of the graph stands in it escaped, and is shown as text. */
export function writePage(scene: Scene, { palette, title, about, nonce, css }: PageOptions): string {
  const picture = drawUp(scene, { relationNames: suitsRelationNames(scene), spread: "screen" });
  const svg = writeSvg(picture, { palette, title, legend: false, keys: true }).replace(
    'role="img"',
    'role="application" tabindex="0" aria-label="The graph: arrow keys move it, + and - zoom, 0 shows all"',
  );
  const colours = `:root{--canvas:${palette.canvas};--ink:${palette.ink};--soft:${palette.inkSoft};--rule:${palette.faded}}`;
  const rules = `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; font-src data:`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${rules}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Relata">
<title>${escapeXml(title)}</title>
<style nonce="${nonce}">${css}
${colours}
${style}</style>
</head>
<body>
<header>
<h1>${escapeXml(title)}</h1>
<span class="quiet">${escapeXml(about)}</span>
<div class="search"><input id="find" type="search" aria-label="Find an entity" placeholder="Find an entity"><ul id="found"></ul></div>
</header>
<main id="picture">
${svg}
<ul id="legend">${legendOf(picture, palette)}</ul>
</main>
<aside id="details" tabindex="-1" aria-live="polite" aria-label="Details"></aside>
<script type="application/json" id="data">${dataOf(scene, picture)}</script>
<script nonce="${nonce}">${names}
${script}</script>
</body>
</html>
`;
}

const legendOf = (picture: Picture, palette: Palette): string =>
  legendIn(picture, palette)
    .flat()
    .map(
      ({ sign, text }) =>
        `<li><svg viewBox="-14 -9 28 18" width="28" height="18" aria-hidden="true">${sign(0, 0)}</svg>${escapeXml(text)}</li>`,
    )
    .join("\n");

// JSON within HTML: without "<" no tag and no comment can begin in it; the two separators end a line in old scripts.
function dataOf(scene: Scene, { nodes }: Picture): string {
  const { edges } = visible(scene);
  const data = {
    documents: Object.fromEntries(
      [...scene.data.documents.values()].map(({ id, title, published }) => [id, { title, published }]),
    ),
    // The heaviest first, as they are named in the picture and found by the search.
    nodes: [...nodes].reverse().map(({ key, name, type, disc: { x, y, radius }, weight }) => ({
      key,
      name,
      type,
      aliases: scene.data.nodes.get(key)?.attributes.aliases ?? [],
      drawn: drawnName(name),
      size: Number(short(nameSizeOf(weight))),
      bold: weight >= BOLD_FROM,
      x: Number(short(x)),
      y: Number(short(y)),
      radius: Number(short(radius)),
    })),
    edges: [...edges.values()].map(({ key, source, target, attributes: a }) => ({
      key,
      source,
      target,
      phrase: phraseOf(a),
      aside: asideOf(a.status, speakerOf(scene.data, a)),
      verdict: verdictIn(scene.verdicts.get(key)),
      evidence: a.evidence.map(({ sentence, document }) => ({ sentence, document })),
    })),
  };
  return JSON.stringify(data).replace(
    /[<\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
