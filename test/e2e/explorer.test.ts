import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { parseGraphJson } from "../../graph-data/schema/index.ts";
import {
  counts,
  details,
  type Explorer,
  find,
  graphRegion,
  pixels,
  startExplorer,
  waitForCounts,
} from "./helpers.ts";

let explorer: Explorer;
beforeAll(async () => {
  explorer = await startExplorer();
});
afterAll(() => explorer.close());
afterEach(() => explorer.expectNoErrors());

/** Where the selected entity is drawn: the menu opened by keyboard stands on it. */
async function placeOfSelected(page: Page): Promise<{ x: number; y: number }> {
  await graphRegion(page).focus();
  await page.keyboard.press("Shift+F10");
  const box = await page.locator(".menu-anchor").boundingBox();
  await page.getByRole("menu", { name: "On the graph" }).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("menu", { name: "On the graph" }).waitFor({ state: "hidden" });
  if (!box) throw new Error("the menu has no place");
  return { x: box.x, y: box.y };
}

const tool = (page: Page, name: string) =>
  page.getByRole("toolbar", { name: "View" }).getByRole("button", { name, exact: true });
const said = (page: Page) => page.locator("[data-live]").textContent();

describe("the first picture", () => {
  it("shows the most connected part, drawn and counted", async () => {
    const page = await explorer.open();
    const { entities, relations } = await counts(page);
    expect(entities).toBeGreaterThanOrEqual(40);
    expect(relations).toBeGreaterThanOrEqual(60);
    await page.waitForTimeout(500);
    const { colours, drawn } = await pixels(page);
    expect(colours).toBeGreaterThan(200);
    expect(drawn).toBeGreaterThan(0.05);
    await page.context().close();
  });

  it("has the names that assistive technology relies on", async () => {
    const page = await explorer.open();
    await counts(page);
    await page.getByRole("combobox", { name: "Search entities" }).waitFor();
    await page.getByRole("complementary", { name: "Details" }).waitFor();
    await page.getByRole("region", { name: "Filters" }).waitFor();
    await graphRegion(page).waitFor();
    for (const name of ["Undo", "Redo", "Fit", "Layout", "Export", "Copy link"])
      await tool(page, name).waitFor();
    await page.keyboard.press("t");
    await page.getByRole("region", { name: "Graph as table" }).waitFor();
    await page.context().close();
  });
});

describe("finding", () => {
  it("searches as one types, shows types and counts, and goes to a result by keyboard", async () => {
    const page = await explorer.open();
    await counts(page);
    await page.keyboard.press("/");
    await page.keyboard.type("tikhanov");
    const option = page.getByRole("option", { name: /Tikhanovskaya|Tsikhanouskaya/ }).first();
    await option.waitFor();
    expect(await option.textContent()).toMatch(/Person · \d+ relation/);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await details(page)
      .getByRole("heading", { name: /Tikhanovskaya|Tsikhanouskaya/ })
      .first()
      .waitFor();
    expect(page.url()).toContain("focus=person/");
    await page.context().close();
  });

  it("says when nothing is found", async () => {
    const page = await explorer.open();
    await page.getByRole("combobox", { name: "Search entities" }).fill("zzzzqqqq");
    await page.getByText("Nothing is called").waitFor();
    await page.context().close();
  });

  it("opens on an entity's neighbourhood, expands by double click, and undoes it", async () => {
    const page = await explorer.open("/?focus=place/lithuania");
    const before = await counts(page);
    expect(before.entities).toBeLessThan(40);
    await page.waitForTimeout(500);
    expect((await pixels(page)).drawn).toBeGreaterThan(0.002);
    // Walk to a neighbour, then open up what is around it.
    await graphRegion(page).focus();
    await page.keyboard.press("PageDown");
    const at = await placeOfSelected(page);
    await page.mouse.dblclick(at.x, at.y);
    await waitForCounts(page, (now) => now.entities > before.entities);
    await tool(page, "Undo").click();
    await waitForCounts(page, (now) => now.entities === before.entities);
    await tool(page, "Redo").click();
    await waitForCounts(page, (now) => now.entities > before.entities);
    // Collapse takes away what the expansion brought.
    await graphRegion(page).focus();
    await page.keyboard.press("c");
    await waitForCounts(page, (now) => now.entities === before.entities);
    await page.context().close();
  });

  it("finds the path between two entities and lets it stand out", async () => {
    const page = await explorer.open();
    await counts(page);
    await page.keyboard.press("p");
    const dialog = page.getByRole("dialog", { name: "Path between two entities" });
    for (const [label, text] of [
      ["From", "Lithuania"],
      ["To", "Pompeo"],
    ] as const) {
      await dialog.getByRole("combobox", { name: label }).fill(text);
      await page
        .getByRole("option", { name: new RegExp(text) })
        .first()
        .click();
    }
    const whole = await pixels(page);
    await dialog.getByRole("button", { name: "Find paths" }).click();
    await page.getByRole("button", { name: "Undo" }).and(page.locator(":not([disabled])")).waitFor();
    await page.waitForTimeout(600);
    expect((await pixels(page)).colours).not.toBe(whole.colours);
    // The alternatives are listed, and one can be looked at alone.
    await details(page)
      .getByRole("button", { name: /Lithuania — .*Pompeo/ })
      .first()
      .click();
    await details(page).locator(".statement").first().waitFor();
    await details(page).getByRole("button", { name: "Done" }).click();
    await details(page).getByRole("heading", { name: "Most connected" }).waitFor();
    await page.context().close();
  });

  it("hides, keeps only what is near, and removes the unconnected; each can be undone", async () => {
    const page = await explorer.open();
    const all = await counts(page);
    await find(page, "Minsk", /^Minsk$|Minsk/);
    await graphRegion(page).focus();
    await page.keyboard.press("h");
    await waitForCounts(page, (now) => now.entities === all.entities - 1);
    await page.keyboard.press("Control+z");
    await waitForCounts(page, (now) => now.entities === all.entities);
    await page.keyboard.press("n");
    await waitForCounts(page, (now) => now.entities < all.entities - 1);
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+k");
    await page.keyboard.type("unconnected");
    await page.keyboard.press("Enter");
    await waitForCounts(page, (now) => now.entities < all.entities && now.relations === all.relations);
    await page.context().close();
  });
});

describe("reading", () => {
  it("shows the sentence of a relation with both names marked, and opens its article there", async () => {
    const page = await explorer.open();
    await counts(page);
    await find(page, "Putin", /Vladimir Putin/);
    await details(page)
      .getByRole("button", { name: /military assistance to.*Lukashenko/ })
      .first()
      .click();
    const quote = details(page).getByRole("blockquote").first();
    await quote.waitFor();
    expect(await quote.locator("mark").count()).toBeGreaterThanOrEqual(2);
    expect(page.url()).toContain("relation=");
    await details(page).getByRole("button", { name: "Read in the article" }).first().click();
    const article = page.getByRole("region", { name: "Article" });
    await article.locator("mark").first().waitFor();
    await page.context().close();
  });

  it("says who claims what", async () => {
    const page = await explorer.open();
    await counts(page);
    await find(page, "Lukashenko", /Alexander Lukashenko/);
    await details(page).getByRole("heading", { name: "Says that" }).waitFor();
    await page.context().close();
  });
});

describe("filters", () => {
  it("hold back what is unchecked, with the picture, the table and the counts in step", async () => {
    const page = await explorer.open();
    const all = await counts(page);
    const box = page.getByRole("region", { name: "Filters" }).getByRole("checkbox", { name: /^Place/ });
    const label = (await box.locator("xpath=ancestor::label").textContent()) ?? "";
    const places = Number(/\d+/.exec(label)?.[0]);
    await box.locator("xpath=ancestor::label").click();
    await waitForCounts(page, (now) => now.entities <= all.entities - places);
    const filtered = await counts(page);
    await page.keyboard.press("t");
    const table = page.getByRole("region", { name: "Graph as table" });
    await table.getByRole("tab", { name: `Entities ${filtered.entities}` }).waitFor();
    expect(page.url()).toContain("noTypes=Place");
    await page.getByRole("button", { name: "Clear all filters" }).click();
    await waitForCounts(page, (now) => now.entities === all.entities);
    await page.context().close();
  });

  it("are read from the address", async () => {
    const page = await explorer.open("/?noStatuses=claimed");
    await counts(page);
    const box = page.getByRole("region", { name: "Filters" }).getByRole("checkbox", { name: /^Claimed/ });
    expect(await box.isChecked()).toBe(false);
    await page.context().close();
  });
});

describe("the keyboard", () => {
  it("walks the graph, says what is reached, and expands", async () => {
    const page = await explorer.open("/?focus=place/lithuania");
    await counts(page);
    await graphRegion(page).focus();
    const heard = new Set<string>();
    for (const key of ["PageDown", "ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"]) {
      await page.keyboard.press(key);
      heard.add((await said(page)) ?? "");
    }
    expect([...heard].some((text) => /neighbours?, \d+ relation/.test(text))).toBe(true);
    await page.keyboard.press("Enter");
    await page.waitForFunction(() =>
      /around|no other/.test(document.querySelector("[data-live]")?.textContent ?? ""),
    );
    await page.context().close();
  });

  it("opens the palette, runs a command by name, and lists the shortcuts", async () => {
    const page = await explorer.open();
    await counts(page);
    await page.keyboard.press("Control+k");
    const palette = page.getByRole("dialog", { name: "Commands" });
    await palette.waitFor();
    await page.keyboard.type("circle");
    await page.keyboard.press("Enter");
    await palette.waitFor({ state: "hidden" });
    await tool(page, "Undo").and(page.locator(":not([disabled])")).waitFor();
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "Keyboard shortcuts" }).getByText("Ctrl+Shift+Z").waitFor();
    await page.context().close();
  });
});

describe("the layout", () => {
  it("runs in a worker, stops when asked, and is one step to undo", async () => {
    const page = await explorer.open();
    await counts(page);
    await page.waitForTimeout(400);
    const worker = page.waitForEvent("worker");
    await tool(page, "Layout").click();
    await worker;
    expect(await tool(page, "Layout").getAttribute("aria-pressed")).toBe("true");
    await page.waitForTimeout(700);
    await tool(page, "Layout").click();
    expect(await tool(page, "Layout").getAttribute("aria-pressed")).toBe("false");
    expect((await pixels(page)).drawn).toBeGreaterThan(0.03);
    await page.getByRole("button", { name: "History" }).click();
    await page
      .getByRole("region", { name: "History" })
      .getByRole("button", { name: "Lay out by forces" })
      .waitFor();
    await page.context().close();
  });

  it("moves a node by dragging, pins it, and keeps it there over a reload", async () => {
    const page = await explorer.open();
    await counts(page);
    await find(page, "Minsk", /Minsk/);
    const from = await placeOfSelected(page);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 60, from.y + 40, { steps: 6 });
    await page.mouse.up();
    await details(page).getByRole("button", { name: "Unpin" }).waitFor();
    const moved = await placeOfSelected(page);
    expect(Math.abs(moved.x - from.x - 60)).toBeLessThan(12);
    await page.waitForTimeout(900);
    await page.reload();
    await counts(page);
    await details(page).getByRole("button", { name: "Unpin" }).waitFor();
    await page.context().close();
  });
});

describe("taking away", () => {
  it("exports what is on screen as Graph JSON, and brings it all back when dropped", async () => {
    const page = await explorer.open();
    await counts(page);
    await find(page, "Putin", /Vladimir Putin/);
    await page.getByRole("region", { name: "Filters" }).getByText("Claimed").click();
    await graphRegion(page).focus();
    await page.keyboard.press("n");
    const shown = await counts(page);
    await tool(page, "Export").click();
    const download = page.waitForEvent("download");
    await page.getByRole("dialog", { name: "Export" }).getByRole("button", { name: "Graph JSON" }).click();
    const text = await readFile(await (await download).path(), "utf8");
    const graph = parseGraphJson(JSON.parse(text));
    expect(graph.nodes).toHaveLength(shown.entities);
    expect(graph.edges).toHaveLength(shown.relations);
    expect(graph.nodes.every((n) => Number.isFinite(n.attributes.x))).toBe(true);
    expect(graph.edges.every((e) => e.attributes.evidence.length > 0)).toBe(true);

    const other = await explorer.open();
    await counts(other);
    const data = await other.evaluateHandle((content) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], "graph.json", { type: "application/json" }));
      return transfer;
    }, text);
    await other.dispatchEvent("body", "drop", { dataTransfer: data });
    await waitForCounts(other, (now) => now.entities === shown.entities && now.relations === shown.relations);
    await details(other)
      .getByRole("heading", { name: /Vladimir Putin/ })
      .waitFor();
    const claimed = other
      .getByRole("region", { name: "Filters" })
      .getByRole("checkbox", { name: /^Claimed/ });
    expect((await claimed.count()) === 0 || !(await claimed.isChecked())).toBe(true);
    await other.getByRole("button", { name: "Undo" }).click();
    await waitForCounts(other, (now) => now.entities > shown.entities);
    await page.context().close();
    await other.context().close();
  });

  it("refuses a file that is no Graph JSON, says why, and changes nothing", async () => {
    const page = await explorer.open();
    const before = await counts(page);
    const data = await page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(['{"nodes":[]}'], "other.json", { type: "application/json" }));
      return transfer;
    });
    await page.dispatchEvent("body", "drop", { dataTransfer: data });
    await page.getByText("other.json could not be opened").waitFor();
    expect(await counts(page)).toEqual(before);
    await page.context().close();
  });

  it("copies a link that opens the same view elsewhere", async () => {
    const page = await explorer.open();
    await counts(page);
    await find(page, "Putin", /Vladimir Putin/);
    await graphRegion(page).focus();
    await page.keyboard.press("n");
    const shown = await counts(page);
    await tool(page, "Copy link").click();
    await page.getByText("Link copied").waitFor();
    const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    const other = await explorer.open(link.pathname + link.search + link.hash);
    await waitForCounts(other, (now) => now.entities === shown.entities && now.relations === shown.relations);
    await details(other)
      .getByRole("heading", { name: /Vladimir Putin/ })
      .waitFor();
    await page.context().close();
    await other.context().close();
  });
});

describe("the view", () => {
  it("survives a reload", async () => {
    const page = await explorer.open();
    await counts(page);
    await find(page, "Putin", /Vladimir Putin/);
    await graphRegion(page).focus();
    await page.keyboard.press("n");
    const shown = await counts(page);
    await page.waitForTimeout(900);
    await page.reload();
    await waitForCounts(page, (now) => now.entities === shown.entities);
    await details(page)
      .getByRole("heading", { name: /Vladimir Putin/ })
      .waitFor();
    await page.context().close();
  });

  it("has a history in which one goes back and forth", async () => {
    const page = await explorer.open();
    const all = await counts(page);
    await page.getByRole("button", { name: "History" }).click();
    const history = page.getByRole("region", { name: "History" });
    const filters = page.getByRole("region", { name: "Filters" });
    await filters.getByText("Organization", { exact: true }).click();
    await filters.getByText("Group", { exact: true }).click();
    await history.getByRole("button", { name: "Opened" }).click();
    await waitForCounts(page, (now) => now.entities === all.entities);
    await history.getByRole("button", { name: /Filter out Group/ }).click();
    await waitForCounts(page, (now) => now.entities < all.entities);
    await page.context().close();
  });

  it("selects in the table what is selected in the picture, and the other way round", async () => {
    const page = await explorer.open();
    await counts(page);
    await page.keyboard.press("t");
    const table = page.getByRole("region", { name: "Graph as table" });
    await table.getByRole("tab", { name: /Entities/ }).click();
    await table.getByRole("button", { name: "Belarus", exact: true }).click();
    await details(page).getByRole("heading", { name: "Belarus" }).waitFor();
    await find(page, "Putin", /Vladimir Putin/);
    await table.locator("tr[aria-selected=true]", { hasText: "Vladimir Putin" }).waitFor();
    await page.context().close();
  });
});
