// A scene as SVG and as one page: everything visible is there, nothing of a text becomes markup.
import fc from "fast-check";
import { DOMParser } from "linkedom";
import { describe, expect, it } from "vitest";
import { escapeXml } from "../../../client/export/picture/escape.ts";
import { type DrawOptions, drawUp } from "../../../client/export/picture/picture.ts";
import { largestScale, sizeOf } from "../../../client/export/picture/rasterise.ts";
import { writeSvg } from "../../../client/export/picture/write-svg.ts";
import { writePage } from "../../../client/export/standalone/write-page.ts";
import { restoreScene } from "../../../client/model/graph-file.ts";
import type { Palette } from "../../../client/sigma/palette.ts";
import type { GraphJson } from "../../../graph-data/schema/index.ts";

const palette: Palette = {
  canvas: "#fff", ink: "#111", inkSoft: "#555", faded: "#ddd", marker: "#ff0", markerInk: "#111", hull: "#999",
  types: { Person: "#001", Organization: "#002", Place: "#003", Group: "#004", Event: "#005", Work: "#006", Other: "#007" },
  families: { cooperation: "#0a0", conflict: "#a00", speech: "#00a", plain: "#777" },
}; // prettier-ignore

const HOSTILE = `</script><script>alert(1)</script>"'&<img src=x onerror=alert(2)>]]>\u2028`;

function graph(name: string): GraphJson {
  const node = (key: string, label: string, x: number, named = true) => ({
    key,
    attributes: { label, type: "Person" as const, aliases: [name], named, mentions: [], x, y: 0 },
  });
  const edge = (key: string, source: string, target: string, more: object) => ({
    key,
    source,
    target,
    attributes: {
      type: "MEETS",
      phrase: name,
      category: "CONSULT" as const,
      polarity: "positive" as const,
      status: "asserted" as const,
      attributedTo: null,
      confidence: 0.9,
      evidence: [{ document: "d", start: 0, end: 1, sentence: name }],
      ...more,
    },
  });
  return {
    attributes: { format: "relata/1", documents: [{ id: "d", title: name, source: null, published: null }] },
    options: { type: "directed", multi: true, allowSelfLoops: true },
    nodes: [node("a", name, 0), node("b", "Ada", 100), node("c", "crowd", 50, false)],
    edges: [
      edge("1", "a", "b", {}),
      edge("2", "a", "b", { status: "claimed", attributedTo: "c" }),
      edge("3", "b", "a", { polarity: "negative" }),
      edge("4", "c", "c", {}),
    ],
  };
}

const NAMED: DrawOptions = { relationNames: true, spread: "paper" };
const svgOf = (name: string, keys = true) =>
  writeSvg(drawUp(restoreScene(graph(name)), NAMED), { palette, title: name, legend: true, keys });
/** linkedom's types are those of no DOM; this is what is used of it. */
type Read = Pick<Document, "querySelector" | "querySelectorAll">;
const parseAs = (text: string, type: "image/svg+xml" | "text/html"): Read =>
  new DOMParser().parseFromString(text, type);
const parse = (svg: string) => parseAs(svg, "image/svg+xml");

describe("the SVG", () => {
  it("has every entity and relation, and every text as text", () => {
    const page = parse(svgOf(HOSTILE));
    expect(page.querySelectorAll("[data-node]")).toHaveLength(3);
    expect(page.querySelectorAll("[data-edge]")).toHaveLength(4);
    expect(page.querySelectorAll("script, img")).toHaveLength(0);
    expect(page.querySelector("title")?.textContent).toBe(HOSTILE);
  });
  it("dashes what is claimed, crosses what is denied, draws unnamed actors hollow", () => {
    const page = parse(svgOf("met"));
    const dashes = (key: string) => page.querySelectorAll(`[data-edge="${key}"] [stroke-dasharray]`).length;
    expect([dashes("1"), dashes("2")]).toEqual([0, 1]);
    const parts = (key: string) => page.querySelectorAll(`[data-edge="${key}"] path`).length;
    expect(parts("3")).toBe(parts("1") + 1);
    expect(page.querySelector('[data-node="c"]')?.getAttribute("fill")).toBe(palette.canvas);
  });
  it("keeps relations between the same two apart", () => {
    const lines = [...parse(svgOf("met")).querySelectorAll("[data-edge] path:first-of-type")].map((p) =>
      p.getAttribute("d"),
    );
    expect(new Set(lines).size).toBe(4);
  });
  it("names only what it shows in its legend, and carries no key unless asked", () => {
    const svg = svgOf("met", false);
    expect(svg).toContain(">claimed<");
    expect(svg).toContain(">denied<");
    expect(svg).not.toContain(">planned<");
    expect(svg).not.toContain("data-");
  });
  it("names relations when asked, with what keeps them from being facts, off the names of entities", () => {
    const scene = restoreScene(graph("met"));
    expect(drawUp(scene, { ...NAMED, relationNames: false }).relationNames).toEqual([]);
    const { relationNames } = drawUp(scene, NAMED);
    expect(relationNames.map((n) => n.text)).toContain("met · according to crowd");
    const page = parse(svgOf("met"));
    const named = [...page.querySelectorAll("#relation-names text")].map((t) => t.textContent);
    expect(named).toEqual(relationNames.map((n) => n.text));
  });
  it("says its size, and has one even for an empty graph", () => {
    const { width, height } = sizeOf(svgOf("met"));
    expect(width).toBeGreaterThan(600);
    expect(height).toBeGreaterThan(60);
    const empty = drawUp(restoreScene({ ...graph("x"), nodes: [], edges: [] }), NAMED);
    expect(Number.isFinite(empty.width * empty.height)).toBe(true);
  });
  it("escapes any text so that no sign of markup is left", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const escaped = escapeXml(text);
        // What XML 1.0 forbids: control characters, halves of pairs, the two last code points of the plane.

        expect(escaped).not.toMatch(/[<>"'\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/);
        expect(escaped).not.toMatch(/&(?!(?:amp|lt|gt|quot|#39);)/);
      }),
    );
  });
});

describe("the size of a PNG", () => {
  it("stays within what a canvas holds", () => {
    const scale = largestScale(10_000, 4_000);
    expect(scale * 10_000).toBeLessThanOrEqual(16_384);
    expect(scale ** 2 * 10_000 * 4_000).toBeLessThanOrEqual(120e6 + 1);
  });
});

describe("the page", () => {
  const html = writePage(restoreScene(graph(HOSTILE)), {
    palette,
    title: HOSTILE,
    about: HOSTILE,
    nonce: "abc123",
    css: "",
  });
  it("runs its own script only, and its data come out as they went in", () => {
    const page = parseAs(html, "text/html");
    expect(page.querySelectorAll("script")).toHaveLength(2);
    expect(page.querySelectorAll("img")).toHaveLength(0);
    const data = JSON.parse(page.querySelector("#data")?.textContent ?? "") as {
      edges: { phrase: string }[];
    };
    expect(data.edges[0]?.phrase).toBe(HOSTILE);
    expect(page.querySelector("h1")?.textContent).toBe(HOSTILE);
  });
  it("asks for nothing from anywhere", () => {
    expect(html).toContain("default-src 'none'");
    const addresses = html.match(/(?:src|href)=["']?https?:|url\(|@import|fetch\(|XMLHttpRequest/g);
    expect(addresses).toBeNull();
  });
});
