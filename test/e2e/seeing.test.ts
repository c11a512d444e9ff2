// What one sees of the graph, and how it is laid out.
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { FORMAT, GRAPH_OPTIONS, type GraphJson } from "../../graph-data/schema/index.ts";
import { edge, node } from "../fixtures/sample-graph.ts";
import {
  command,
  counts,
  details,
  dropFile,
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

interface Dragged {
  /** How the sheet of names lies. */
  readonly moved: string;
  /** How many have been drawn. */
  readonly names: number;
  /** How often it was asked what is under the pointer. */
  readonly sought: number;
}

describe("names", () => {
  it("keep the largest entity among them when all but one relation steps back", async () => {
    const page = await explorer.open();
    await page.evaluate(() => {
      // Called with its own context below.
      // eslint-disable-next-line @typescript-eslint/unbound-method
      const draw = CanvasRenderingContext2D.prototype.fillText;
      CanvasRenderingContext2D.prototype.fillText = function (text, ...at) {
        this.canvas.dataset.texts = `${this.canvas.dataset.texts ?? ""}|${text}`;
        draw.call(this, text, ...at);
      };
    });
    await counts(page);
    await dropFile(page, "crowd.json", JSON.stringify(crowd()));
    await details(page).getByText("Made.").first().waitFor();
    await expect
      .poll(() => page.locator("canvas.sigma-over").getAttribute("data-texts"))
      .toMatch(/\|Far A\|.*\|Hub\b/s);
  });

  it("move with the picture while it is dragged, and are placed anew where it comes to rest", async () => {
    const page = await explorer.show("/", { reducedMotion: "reduce" });
    const box = await page.locator("[data-drawing]").boundingBox();
    if (!box) throw new Error("the drawing has no place");
    const from = { x: box.x + box.width - 8, y: box.y + 8 };
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    // What stood out until now has stepped back: for that all is drawn anew.
    await page.waitForTimeout(300);
    const { moved, names, sought } = await page.evaluate<Dragged>(`(async () => {
      const count = { names: 0, sought: 0 };
      const { fillText } = CanvasRenderingContext2D.prototype;
      CanvasRenderingContext2D.prototype.fillText = function (...all) {
        count.names++;
        document.documentElement.dataset.names = count.names;
        fillText.apply(this, all);
      };
      const { readPixels } = WebGL2RenderingContext.prototype;
      WebGL2RenderingContext.prototype.readPixels = function (...all) {
        count.sought++;
        readPixels.apply(this, all);
      };
      const sheet = document.querySelector("canvas.sigma-over");
      return new Promise((done) => {
        const at = { clientX: ${from.x} - 30, clientY: ${from.y} + 20 };
        document.elementFromPoint(${from.x}, ${from.y})
          .dispatchEvent(new MouseEvent("mousemove", { bubbles: true, buttons: 1, ...at }));
        // Right after Sigma has drawn, before anything can come to rest.
        requestAnimationFrame(() => done({ moved: sheet.style.transform, ...count }));
      });
    })()`);
    expect(moved).toMatch(/^translate\(-(29|30)(\.\d+)?px, (19|20)(\.\d+)?px\)$/);
    expect({ names, sought }).toEqual({ names: 0, sought: 0 });
    await expect.poll(() => page.locator("html").getAttribute("data-names")).not.toBeNull();
    expect(await page.locator("canvas.sigma-over").evaluate((sheet) => sheet.style.transform)).toBe("");
    await page.mouse.up();
  });

  it("are shortened where they are long, and leave the folded legend free", async () => {
    const page = await explorer.show();
    const drawing = await page.locator("[data-drawing]").boundingBox();
    const legend = await page.getByRole("group", { name: "Legend" }).boundingBox();
    if (!drawing || !legend) throw new Error("drawing and legend have no place");
    await page.evaluate(`{
      const { fillText } = CanvasRenderingContext2D.prototype;
      CanvasRenderingContext2D.prototype.fillText = function (text, x, y) {
        const { width } = this.measureText(text);
        (window.names ??= []).push({ text, x, y, width });
        fillText.call(this, text, x, y);
      };
    }`);
    await dropFile(page, "columns.json", JSON.stringify(columns(drawing)));
    await page.getByRole("status").filter({ hasText: "81 entities" }).waitFor();
    const names = () => page.evaluate<Drawn[]>(`window.names.filter(({ text }) => text.startsWith("Left"))`);
    await expect.poll(async () => (await names()).length).toBeGreaterThan(5);
    const [right, top] = [legend.x + legend.width - drawing.x, legend.y - drawing.y];
    expect((await names()).filter(({ x, y }) => x < right && y > top - 5)).toEqual([]);
    const long = page.evaluate<Drawn[]>(`window.names.filter(({ text }) => text.startsWith("Right"))`);
    expect((await long).at(-1)?.text).toBe("Right hand of the Committee for Long Name…");
  });

  interface Drawn {
    readonly text: string;
    readonly x: number;
    readonly y: number;
  }

  /** Two columns as high as the view, so near that the left one's names stand to the left, and a long name far from them. */
  function columns({ width, height }: { width: number; height: number }): GraphJson {
    const column = (name: string, x: number) =>
      Array.from({ length: 40 }, (_, i) =>
        node(`person/${name}${i}`, { label: `${name} ${i}`, type: "Person", x, y: (i * (height - 96)) / 39 }),
      );
    const label = "Right hand of the Committee for Long Names and the Like";
    return {
      attributes: { format: FORMAT, documents: [] },
      options: GRAPH_OPTIONS,
      nodes: [
        ...column("Left", 0),
        ...column("Next", 22),
        node("person/right", { label, type: "Person", x: width - 190, y: height / 2 }),
      ],
      edges: [],
    };
  }

  /** A hub in a crowd so dense that no name fits between its nodes, and one relation of others, which is selected. */
  function crowd(): GraphJson {
    const evidence = [{ document: "d", start: 0, end: 5, sentence: "Made." }];
    const around = Array.from({ length: 17 * 13 }, (_, i) => ({
      x: 16 * ((i % 17) - 8),
      y: 16 * (Math.floor(i / 17) - 6),
    })).filter(({ x, y }) => x !== 0 || y !== 0);
    const crowded = around.map((at, i) => node(`person/p${i}`, { label: `P ${i}`, type: "Person", ...at }));
    return {
      attributes: {
        format: FORMAT,
        documents: [{ id: "d", title: "Made", source: null, published: null, text: "Made." }],
        view: {
          version: 1,
          without: { types: [], categories: [], statuses: [], documents: [], from: null, to: null, unnamed: true },
          selection: { kind: "relation", id: "far" },
          chosen: [], pinned: [], hiddenNodes: [], hiddenEdges: [], expanded: [], path: null,
        }, // prettier-ignore
      },
      options: GRAPH_OPTIONS,
      nodes: [
        node("person/hub", { label: "Hub", type: "Person", x: 0, y: 0 }),
        node("person/a", { label: "Far A", type: "Person", x: 400, y: 0 }),
        node("person/b", { label: "Far B", type: "Person", x: 400, y: 150 }),
        ...crowded,
      ],
      edges: [
        edge("far", "person/a", "person/b", { type: "MEETS", evidence }),
        ...crowded.map(({ key }, i) => edge(`r${i}`, "person/hub", key, { type: "MEETS", evidence })),
      ],
    };
  }
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
