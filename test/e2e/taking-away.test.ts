// Taking the graph away, and bringing it back.
import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { parseGraphJson } from "../../graph-data/schema/index.ts";
import {
  command,
  counts,
  details,
  dropFile,
  find,
  graphRegion,
  seen,
  take,
  takeGraph,
  tool,
  waitForCounts,
} from "./helpers.ts";
import { manyRelations } from "./made-graph.ts";
import { useExplorer } from "./use-explorer.ts";

const explorer = useExplorer();

describe("the export", () => {
  it("gives a picture with as many marks as are on screen, also as pixels", async () => {
    const page = await explorer.show();
    const { entities, relations } = await counts(page);
    const svg = await readFile(await take(page, "SVG"), "utf8");
    expect(svg.match(/<g><title>/g)).toHaveLength(relations);
    expect(svg.split('id="nodes"')[1]?.split("</g>")[0]?.match(/<path/g)).toHaveLength(entities);
    const png = await readFile(await take(page, "PNG"));
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect(png.readUInt32BE(16)).toBe(2 * Number(/width="(\d+)"/.exec(svg)?.[1]));
  });

  it("names relations in a picture when asked", async () => {
    const page = await explorer.show("/?focus=place/lithuania");
    const names = async (wanted: boolean) => {
      const path = await take(page, "SVG", async (dialog) => {
        await dialog.getByLabel("With the names of relations").setChecked(wanted);
      });
      const svg = await readFile(path, "utf8");
      return svg.split('id="relation-names"')[1]?.split("</g>")[0]?.match(/<text/g)?.length ?? 0;
    };
    expect(await names(true)).toBeGreaterThan(0);
    expect(await names(false)).toBe(0);
  });

  it("gives pixels of any width, and says so when it is more than the browser can draw", async () => {
    const page = await explorer.show();
    const wide = (pixels: number) => async (dialog: Locator) => {
      await dialog.getByLabel("Size of the PNG").selectOption("by its width");
      await dialog.getByLabel("Width in pixels").fill(String(pixels));
    };
    const png = await readFile(await take(page, "PNG", wide(777)));
    expect(png.readUInt32BE(16)).toBe(777);
    await tool(page, "Export").click();
    const dialog = page.getByRole("dialog", { name: "Export" });
    await wide(16_384)(dialog);
    await dialog.getByRole("button", { name: "PNG", exact: true }).click();
    await page.getByText(/more than the browser can draw/).waitFor();
  });

  it("gives Graph JSON that is whole, and the server's formats", async () => {
    const page = await explorer.show();
    const { entities, relations } = await counts(page);
    const graph = await takeGraph(page);
    expect([graph.nodes.length, graph.edges.length]).toEqual([entities, relations]);
    expect(graph.nodes.every((n) => n.attributes.x !== undefined)).toBe(true);
    expect(await readFile(await take(page, "GEXF"), "utf8")).toContain("<gexf");
    expect((await readFile(await take(page, "CSV"))).subarray(0, 2).toString()).toBe("PK");
  });

  it("gives one page that others open from disk: search, click, read the sentence", async () => {
    const page = await explorer.show();
    const path = await take(page, "Web page");
    const other = await page.context().newPage();
    const asked: string[] = [];
    other.on("request", (request) => asked.push(request.url()));
    other.on("pageerror", (error) => asked.push(error.message));
    await other.goto(pathToFileURL(path).href);
    // Names are as large on the screen at any zoom, those of the most connected are there at once.
    const names = other.locator("#labels text");
    await names.filter({ hasText: "Alexander Lukashenko" }).waitFor();
    for (const zoom of ["0", "-", "+"]) {
      await other.locator("#picture > svg").press(zoom);
      await other.waitForTimeout(50);
      const heights = await names.evaluateAll((all) =>
        all.map((name) => name.getBoundingClientRect().height),
      );
      expect(heights.length).toBeGreaterThan(15);
      expect(Math.min(...heights)).toBeGreaterThan(11);
    }
    await other.getByLabel("Find an entity").fill("pútin");
    await other.locator("#found").getByRole("button", { name: "Vladimir Putin" }).click();
    await other.locator("#details li button").first().click();
    expect(await other.locator("blockquote").count()).toBeGreaterThan(0);
    expect(asked).toEqual([pathToFileURL(path).href]);
  });
});

/** What "Copy link" puts on the clipboard, below the server's address. */
async function copyLink(page: Page): Promise<string> {
  await tool(page, "Copy link").click();
  await page.getByText("Link copied").waitFor();
  const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  return link.pathname + link.search + link.hash;
}

describe("bringing back", () => {
  it("exports what is on screen as Graph JSON, and brings it all back when dropped", async () => {
    const page = await explorer.show();
    await find(page, "Putin", /Vladimir Putin/);
    await page.getByRole("region", { name: "Filters" }).getByText("Claimed").click();
    await graphRegion(page).focus();
    await page.keyboard.press("n");
    const shown = await counts(page);
    const text = await readFile(await take(page, "Graph JSON"), "utf8");
    const graph = parseGraphJson(JSON.parse(text));
    expect(graph.nodes).toHaveLength(shown.entities);
    expect(graph.edges).toHaveLength(shown.relations);
    expect(graph.nodes.every((n) => Number.isFinite(n.attributes.x))).toBe(true);
    expect(graph.edges.every((e) => e.attributes.evidence.length > 0)).toBe(true);

    const other = await explorer.show();
    await dropFile(other, "graph.json", text);
    await waitForCounts(other, (now) => now.entities === shown.entities && now.relations === shown.relations);
    await details(other)
      .getByRole("heading", { name: /Vladimir Putin/ })
      .waitFor();
    const claimed = other
      .getByRole("region", { name: "Filters" })
      .getByRole("checkbox", { name: /^Claimed/ });
    expect((await claimed.count()) === 0 || !(await claimed.isChecked())).toBe(true);
    const places = (json: string) =>
      parseGraphJson(JSON.parse(json))
        .nodes.map(({ key, attributes: { x, y } }) => `${key} ${x} ${y}`)
        .sort();
    expect(places(await readFile(await take(other, "Graph JSON"), "utf8"))).toEqual(places(text));
    await other.getByRole("button", { name: "Undo" }).click();
    await waitForCounts(other, (now) => now.entities > shown.entities);
  });

  it("refuses a file that is no Graph JSON, says why until another opens, and changes nothing", async () => {
    const page = await explorer.open();
    const before = await counts(page);
    await dropFile(page, "other.json", '{"nodes":[]}');
    const refused = page.getByText("other.json could not be opened");
    await refused.waitFor();
    expect(await counts(page)).toEqual(before);
    // It no longer holds once a file opens.
    await dropFile(page, "graph.json", JSON.stringify(manyRelations(100, 120)));
    await waitForCounts(page, (now) => now.relations === 120);
    expect(await refused.count()).toBe(0);
  });

  it("copies a link that opens the same view elsewhere", async () => {
    const page = await explorer.show();
    await find(page, "Putin", /Vladimir Putin/);
    await graphRegion(page).focus();
    await page.keyboard.press("n");
    const shown = await counts(page);
    const other = await explorer.open(await copyLink(page));
    await waitForCounts(other, (now) => now.entities === shown.entities && now.relations === shown.relations);
    await details(other)
      .getByRole("heading", { name: /Vladimir Putin/ })
      .waitFor();
  });

  it("opens a link without losing what was on the desk: undo brings it back", async () => {
    const page = await explorer.show("/?focus=place/lithuania");
    const link = await copyLink(page);
    const linked = await counts(page);
    await command(page, "Show the most connected part");
    await waitForCounts(page, (now) => now.entities > linked.entities);
    const mine = await counts(page);
    await page.waitForTimeout(900);
    await page.goto("about:blank");
    await page.goto(explorer.url + link);
    await waitForCounts(page, (now) => now.entities === linked.entities);
    await tool(page, "Undo").click();
    await waitForCounts(page, (now) => now.entities === mine.entities);
  });

  it("copies a link that holds the path that stands out", async () => {
    const page = await explorer.show("/?focus=place/lithuania");
    await graphRegion(page).focus();
    await page.keyboard.press("Shift+PageDown");
    await page.keyboard.press("p");
    const heading = /^From Lithuania to /;
    await details(page).getByRole("heading", { name: heading }).waitFor();
    const other = await explorer.show(await copyLink(page));
    await details(other).getByRole("heading", { name: heading }).waitFor();
  });

  it("copies a link that holds who was joined", async () => {
    const page = await explorer.show();
    const all = await counts(page);
    await find(page, "Putin", /Vladimir Putin/);
    await graphRegion(page).focus();
    await page.keyboard.press("Shift+PageDown");
    await page.keyboard.press("j");
    await page.getByRole("dialog").getByRole("button", { name: "Join them" }).click();
    await waitForCounts(page, (now) => now.entities === all.entities - 1);
    const joined = await counts(page);
    const other = await explorer.open(await copyLink(page));
    await waitForCounts(
      other,
      (now) => now.entities === joined.entities && now.relations === joined.relations,
    );
    await details(other).getByText("joined by hand").waitFor({ state: "attached" });
  });

  it("reads a large file in a worker, saying how far it is, and lays it out", async () => {
    const page = await explorer.show();
    const before = await seen(page);
    const worker = page.waitForEvent("worker");
    const words = page.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          const heard = new Set<string>();
          const observer = new MutationObserver(() => {
            const text = document.querySelector(".status-line .busy")?.textContent ?? "";
            heard.add(text);
            if (text.startsWith("Drawing")) {
              observer.disconnect();
              resolve([...heard]);
            }
          });
          observer.observe(document.body, { subtree: true, childList: true, characterData: true });
        }),
    );
    await dropFile(page, "large.json", JSON.stringify(manyRelations(1500, 4000)));
    expect((await worker).url()).toContain("scene-file");
    await waitForCounts(page, (now) => now.relations === 4000, 30_000);
    expect(await words).toEqual(expect.arrayContaining(["Laying out large.json…"]));
    expect((await seen(page, before)).drawn).toBeGreaterThan(0.05);
  });
});
