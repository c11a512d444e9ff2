// What one sees of the graph, and how it is laid out.
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import {
  command,
  counts,
  details,
  find,
  graphRegion,
  keptView,
  pixels,
  placeOfSelected,
  seen,
  takeGraph,
  tool,
  waitForCounts,
} from "./helpers.ts";
import { useExplorer } from "./use-explorer.ts";

const explorer = useExplorer();

describe("the first picture", () => {
  it("shows the most connected part, drawn and counted", async () => {
    const page = await explorer.open();
    const { entities, relations } = await counts(page);
    expect(entities).toBeGreaterThanOrEqual(40);
    expect(relations).toBeGreaterThanOrEqual(60);
    const { colours, drawn } = await seen(page);
    expect(colours).toBeGreaterThan(200);
    expect(drawn).toBeGreaterThan(0.05);
  });

  it("has a legend that filters when clicked", async () => {
    const page = await explorer.show();
    const all = await counts(page);
    const before = await seen(page);
    await page.getByRole("button", { name: "Legend" }).click();
    // Open it covers nothing: the graph is drawn above it.
    const [graph, open] = await Promise.all([
      page.locator("[data-drawing]").boundingBox(),
      page.getByRole("group", { name: "Legend" }).boundingBox(),
    ]);
    expect((graph?.y ?? NaN) + (graph?.height ?? NaN)).toBeLessThanOrEqual(open?.y ?? NaN);
    const place = page.getByRole("group", { name: "Legend" }).getByRole("button", { name: "Place" });
    await place.click();
    expect(await place.getAttribute("aria-pressed")).toBe("false");
    await waitForCounts(page, (now) => now.entities < all.entities);
    await seen(page, before);
    await place.click();
    await waitForCounts(page, (now) => now.entities === all.entities);
  });

  it("has the names that assistive technology relies on", async () => {
    const page = await explorer.show();
    await page.getByRole("combobox", { name: "Search entities" }).waitFor();
    await page.getByRole("complementary", { name: "Details" }).waitFor();
    await page.getByRole("region", { name: "Filters" }).waitFor();
    await graphRegion(page).waitFor();
    for (const name of ["Undo", "Redo", "Fit", "Layout", "Export", "Copy link"])
      await tool(page, name).waitFor();
    await page.keyboard.press("t");
    await page.getByRole("region", { name: "Graph as table" }).waitFor();
  });
});

describe("the layout", () => {
  it("runs in a worker, stops when asked, and is one step to undo", async () => {
    const page = await explorer.show();
    await seen(page);
    const worker = page.waitForEvent("worker");
    await tool(page, "Layout").click();
    await worker;
    expect(await tool(page, "Layout").getAttribute("aria-pressed")).toBe("true");
    await seen(page, await pixels(page));
    await tool(page, "Layout").click();
    expect(await tool(page, "Layout").getAttribute("aria-pressed")).toBe("false");
    expect((await pixels(page)).drawn).toBeGreaterThan(0.03);
    await page.getByRole("button", { name: "History" }).click();
    await page
      .getByRole("region", { name: "History" })
      .getByRole("button", { name: "Lay out by forces" })
      .waitFor();
  });

  it("moves a node by dragging, pins it, and keeps it there over a reload", async () => {
    const page = await explorer.show();
    await find(page, "Minsk", /Minsk/);
    const from = await placeOfSelected(page);
    const before = await keptView(page);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 60, from.y + 40, { steps: 6 });
    await page.mouse.up();
    await details(page).getByRole("button", { name: "Unpin" }).waitFor();
    const moved = await placeOfSelected(page);
    expect(Math.abs(moved.x - from.x - 60)).toBeLessThan(12);
    const placeOfMinsk = async () => {
      const { x, y } = (await takeGraph(page)).nodes.find((n) => n.key === "place/minsk")?.attributes ?? {};
      return { x, y };
    };
    const left = await placeOfMinsk();
    await expect.poll(() => keptView(page)).not.toBe(before);
    await page.reload();
    await counts(page);
    await details(page).getByRole("button", { name: "Unpin" }).waitFor();
    expect(left.x).toBeTypeOf("number");
    expect(await placeOfMinsk()).toEqual(left);
  });
});

describe("the patches below communities", () => {
  /** What is painted on their sheet, and where it lies on the page. */
  const sheet = (page: Page) =>
    page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>("canvas.patches");
      const box = canvas?.getBoundingClientRect();
      return { painted: canvas?.toDataURL(), x: box?.x ?? NaN, y: box?.y ?? NaN };
    });
  /** How opaque the sheet is at a point of the page. */
  const opacityAt = (page: Page, at: { x: number; y: number }) =>
    page.evaluate(({ x, y }) => {
      const canvas = document.querySelector<HTMLCanvasElement>("canvas.patches");
      if (!canvas) return NaN;
      const box = canvas.getBoundingClientRect();
      const [column, row] = [x - box.x, y - box.y].map((away) =>
        Math.round((away * canvas.width) / box.width),
      );
      return canvas.getContext("2d")?.getImageData(column ?? 0, row ?? 0, 1, 1).data[3];
    }, at);
  /** Gives the sheet before and after, while the mouse is down. */
  const dragBy = async (page: Page, x: number, y: number) => {
    const box = await page.locator("[data-drawing]").boundingBox();
    if (!box) throw new Error("the drawing has no place");
    const from = { x: box.x + (x < 0 ? box.width - 8 : 8), y: box.y + 8 };
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    // What stood out until now has stepped back: for that all is drawn anew.
    await page.waitForTimeout(300);
    const before = await sheet(page);
    await page.mouse.move(from.x + x, from.y + y, { steps: 4 });
    // Held until it rests: what is thrown goes on by itself.
    await page.waitForTimeout(300);
    const after = await sheet(page);
    await page.mouse.up();
    return { before, after };
  };

  it("move with the picture without being painted anew, and are painted where one comes to", async () => {
    const page = await explorer.show("/", { reducedMotion: "reduce" });
    await find(page, "Lithuania", /Lithuania/);
    const from = await placeOfSelected(page);
    expect(await opacityAt(page, from)).toBeGreaterThan(0);
    const { before, after } = await dragBy(page, -60, 40);
    expect(after.x - before.x).toBeCloseTo(-60, 0);
    expect(after.y - before.y).toBeCloseTo(40, 0);
    expect(after.painted).toBe(before.painted);

    // Farther than the sheet reaches beyond the view.
    const far = await dragBy(page, -330, 0);
    expect(far.after.painted).not.toBe(before.painted);
    const to = await placeOfSelected(page);
    expect(to.x).toBeLessThan(from.x - 300);
    expect(await opacityAt(page, to)).toBeGreaterThan(0);
  });
});

describe("other layouts", () => {
  const placesIn = async (page: Page) => {
    const graph = await takeGraph(page);
    return graph.nodes.map(({ attributes: { x = NaN, y = NaN } }) => ({ x, y }));
  };

  it("put everything on a circle, into columns by date, or just apart; each is one step to undo", async () => {
    const page = await explorer.show();
    let before = await seen(page);
    await command(page, "layout: circle");
    before = await seen(page, before);
    const distances = (await placesIn(page)).map(({ x, y }) => Math.hypot(x, y));
    expect(Math.max(...distances) - Math.min(...distances)).toBeLessThan(1);
    await page.getByRole("button", { name: "More layouts" }).click();
    await page.getByRole("menuitem", { name: "By time" }).click();
    before = await seen(page, before);
    const columns = (await placesIn(page)).map(({ x }) => Math.round(x / 260));
    // One for the day of the dated article, two for all that has no date.
    expect(new Set(columns).size).toBe(3);
    await command(page, "overlaps");
    await seen(page, before);
    for (let i = 0; i < 3; i++) await tool(page, "Undo").click();
    expect(await tool(page, "Undo").isDisabled()).toBe(true);
  });
});

describe("the size of its place", () => {
  const sizes = (page: Page) =>
    page.evaluate(() => {
      const place = document.querySelector<HTMLElement>("[data-drawing]");
      const canvas = document.querySelector<HTMLCanvasElement>("canvas.sigma-nodes");
      return {
        place: [place?.offsetWidth, place?.offsetHeight],
        drawn: [canvas?.offsetWidth, canvas?.offsetHeight],
      };
    });

  it("is followed when a panel opens, with all still in sight", async () => {
    const page = await explorer.show();
    const before = await seen(page);
    await page.keyboard.press("t");
    await page.getByRole("region", { name: "Graph as table" }).waitFor();
    const now = await seen(page, before);
    const { place, drawn } = await sizes(page);
    expect(drawn).toEqual(place);
    // Fitted again: nothing is cut off at the rim.
    expect(now.reach.y).toBeGreaterThan(0.6);
    expect(now.reach.y).toBeLessThan(1);
  });

  it("is followed on a phone, where one panel at a time is in front", async () => {
    const page = await explorer.show("/", { viewport: { width: 390, height: 844 } });
    const front = (name: string) =>
      page.getByRole("navigation", { name: "Panels" }).getByRole("button", { name });
    await seen(page);
    for (const name of ["Article", "Timeline", "Graph"]) await front(name).click();
    const { reach } = await seen(page);
    expect(reach.x).toBeGreaterThan(0.6);
    const { place, drawn } = await sizes(page);
    expect(drawn).toEqual(place);
  });
});

describe("fingers and quiet eyes", () => {
  it("can be moved by one finger and enlarged by two", async () => {
    const page = await explorer.show("/", { hasTouch: true, viewport: { width: 820, height: 1000 } });
    const before = await seen(page);
    const box = await page.locator("[data-drawing]").boundingBox();
    if (!box) throw new Error("the drawing has no place");
    const hand = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", ...points: [number, number][]) =>
      hand.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: points.map(([x, y], id) => ({ x: box.x + x, y: box.y + y, id })),
      });
    await touch("touchStart", [40, 40]);
    for (let i = 1; i <= 5; i++) await touch("touchMove", [40 + 12 * i, 40 + 8 * i]);
    await touch("touchEnd");
    const moved = await seen(page, before);
    await touch("touchStart", [150, 300], [250, 300]);
    for (let i = 1; i <= 5; i++) await touch("touchMove", [150 - 12 * i, 300], [250 + 12 * i, 300]);
    await touch("touchEnd");
    await seen(page, moved);
  });

  it("moves the camera at once for those who want no motion", async () => {
    const page = await explorer.show("/", { reducedMotion: "reduce" });
    const before = await seen(page);
    await graphRegion(page).focus();
    await page.keyboard.press("+");
    const first = await seen(page, before);
    await page.waitForTimeout(400);
    expect((await pixels(page)).print).toBe(first.print);
  });
});
