// The ways to take a graph away, one record each; the export dialog lists them.
import type { ExportRequest } from "../../graph-data/schema/index.ts";
import type { App } from "../commands/app.ts";
import { saveScene } from "../model/graph-file.ts";
import { countsLine, visible } from "../model/visible.ts";
import type { Scene } from "../model/scene.ts";
import { readPalette } from "../sigma/palette.ts";
import type { PictureOptions } from "./picture-options.ts";
import { saveFile } from "./save-file.ts";
import { requestOf, sceneOf, type Source } from "./sources.ts";

export interface ExportFormat {
  readonly id: string;
  readonly label: string;
  /** What it is good for, in a line. */
  readonly about: string;
  readonly kind: "view" | "picture" | "data";
  readonly perform: (app: App, source: Source, options: PictureOptions) => Promise<void>;
}

const NAME = "relata-graph";

async function exportGraphJson(app: App, source: Source): Promise<void> {
  const graph = saveScene(await sceneOf(app, source), "visible");
  saveFile(`${NAME}.json`, JSON.stringify(graph, null, 1), "application/json");
}

// What draws is loaded when it is first asked for.
async function svgOf(app: App, source: Source, { legend, relationNames }: PictureOptions) {
  const [{ drawUp }, { writeSvg }, { embeddedFont }, scene] = await Promise.all([
    import("./picture/picture.ts"),
    import("./picture/write-svg.ts"),
    import("./picture/embedded-font.ts"),
    sceneOf(app, source),
  ]);
  const palette = readPalette(document.documentElement);
  const css = await embeddedFont("Inter Variable");
  return writeSvg(drawUp(scene, { relationNames, spread: "paper" }), {
    palette,
    legend,
    css,
    title: titleOf(scene),
  });
}

async function exportSvg(app: App, source: Source, options: PictureOptions): Promise<void> {
  saveFile(`${NAME}.svg`, await svgOf(app, source, options), "image/svg+xml");
}

async function exportPng(app: App, source: Source, options: PictureOptions): Promise<void> {
  const svg = await svgOf(app, source, options);
  const { rasterise, sizeOf } = await import("./picture/rasterise.ts");
  const size = sizeOf(svg);
  const { png } = options;
  const scale = "times" in png ? png.times : png.width / size.width;
  saveFile(`${NAME}.png`, await rasterise(svg, size, scale), "image/png");
}

async function exportPage(app: App, source: Source): Promise<void> {
  const [{ writePage }, { embeddedFont }, scene] = await Promise.all([
    import("./standalone/write-page.ts"),
    import("./picture/embedded-font.ts"),
    sceneOf(app, source),
  ]);
  const nonce = [...crypto.getRandomValues(new Uint8Array(16))]
    .map((n) => n.toString(16).padStart(2, "0"))
    .join("");
  const date = new Date().toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
  const about = `${countsLine(visible(scene))} · made with Relata on ${date}`;
  const palette = readPalette(document.documentElement);
  const fonts = await Promise.all([embeddedFont("Inter Variable"), embeddedFont("Source Serif 4 Variable")]);
  const page = writePage(scene, { palette, title: titleOf(scene), about, nonce, css: fonts.join("") });
  saveFile(`${NAME}.html`, page, "text/html");
}

/** The selected entity's name, or the articles' one title, or just what it is. */
function titleOf({ selection, data }: Scene): string {
  const selected = selection?.kind === "entity" ? data.nodes.get(selection.id)?.attributes.label : undefined;
  if (selected !== undefined) return `Around ${selected}`;
  const [only, ...others] = data.documents.values();
  return only && others.length === 0 ? only.title : "Who did what to whom";
}

const EXTENSIONS: Partial<Record<ExportRequest["format"], string>> = {
  cypher: "cypher",
  csv: "csv.zip",
  jsonld: "jsonld",
};

const fromServer =
  (format: ExportRequest["format"]) =>
  async (app: App, source: Source): Promise<void> => {
    const blob = await app.api.exportFile({ ...requestOf(app, source), format });
    saveFile(`${NAME}.${EXTENSIONS[format] ?? format}`, blob, blob.type);
  };

export const EXPORT_FORMATS: readonly ExportFormat[] = [
  {
    id: "html",
    label: "Web page",
    about: "One file that others open without a server: move, zoom, search, read the sentences.",
    kind: "view",
    perform: exportPage,
  },
  {
    id: "json",
    label: "Graph JSON",
    about: "Brings everything back when dropped on this page: places, filters, selection, evidence.",
    kind: "view",
    perform: exportGraphJson,
  },
  { id: "png", label: "PNG", about: "A picture of the size above.", kind: "picture", perform: exportPng },
  {
    id: "svg",
    label: "SVG",
    about: "A picture that stays sharp at any size and can be edited.",
    kind: "picture",
    perform: exportSvg,
  },
  {
    id: "gexf",
    label: "GEXF",
    about: "For Gephi and Gephi Lite.",
    kind: "data",
    perform: fromServer("gexf"),
  },
  {
    id: "graphml",
    label: "GraphML",
    about: "For yEd, Cytoscape, NetworkX and igraph.",
    kind: "data",
    perform: fromServer("graphml"),
  },
  {
    id: "csv",
    label: "CSV",
    about: "Tables for a spreadsheet or neo4j-admin, in a zip.",
    kind: "data",
    perform: fromServer("csv"),
  },
  {
    id: "cypher",
    label: "Cypher",
    about: "A script that makes the same graph in Neo4j.",
    kind: "data",
    perform: fromServer("cypher"),
  },
  {
    id: "jsonld",
    label: "JSON-LD",
    about: "Linked data, with provenance.",
    kind: "data",
    perform: fromServer("jsonld"),
  },
];
