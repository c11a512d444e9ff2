// The names in the picture: which are drawn, where, and when.
import { describe, expect, it } from "vitest";
import { FORMAT, GRAPH_OPTIONS, type GraphJson } from "../../graph-data/schema/index.ts";
import { edge, node } from "../fixtures/sample-graph.ts";
import { counts, details, dropFile } from "./helpers.ts";
import { useExplorer } from "./use-explorer.ts";

const explorer = useExplorer();

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
