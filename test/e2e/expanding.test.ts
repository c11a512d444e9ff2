// A store larger than a picture: what is left out, and how one gets at it.
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { type GraphJson, parseGraphJson } from "../../graph-data/schema/index.ts";
import { edge } from "../fixtures/sample-graph.ts";
import {
  counts,
  details,
  find,
  graphRegion,
  keptView,
  said,
  seriousFaults,
  takeGraph,
  tool,
  waitForCounts,
  waitForLaterParts,
} from "./helpers.ts";
import { manyRelations } from "./made-graph.ts";
import { useOwnExplorer } from "./use-explorer.ts";

const ENTITIES = 700;
const RELATIONS = 2000;

/** Many relations, every seventh of them claimed by somebody who takes part in too few to be shown. */
function claimedBySomebody(): GraphJson {
  const graph = manyRelations(ENTITIES, RELATIONS);
  return {
    ...graph,
    edges: graph.edges.map((edge, i) => {
      if (i % 7 !== 0) return edge;
      const claimed = { status: "claimed", attributedTo: SPEAKER.key } as const;
      return { ...edge, attributes: { ...edge.attributes, ...claimed } };
    }),
  };
}
const SPEAKER = { key: "person/p699", name: "Person 699" };

const explorer = useOwnExplorer(claimedBySomebody);

/** Opens the menu on the selected entity, as one does by keyboard. */
async function openMenu(page: Page) {
  await graphRegion(page).focus();
  await page.keyboard.press("Shift+F10");
  const menu = page.getByRole("menu", { name: "On the graph" });
  await menu.waitFor();
  return menu;
}

/** Opens it until it has counts: on a busy machine it opens without them rather than late. */
async function openCounted(page: Page, name: RegExp | string) {
  for (;;) {
    const menu = await openMenu(page);
    if ((await menu.getByRole("menuitem", { name }).count()) > 0) return menu;
    await page.keyboard.press("Escape");
    await menu.waitFor({ state: "hidden" });
  }
}

describe("a store above the cap", () => {
  it("says how much is left out, and shows more when asked, as one step to undo", async () => {
    const page = await explorer.show("/", { bypassCSP: true });
    const first = await counts(page);
    expect(first.entities).toBe(300);
    const left = page.getByText(/400 entities and [\d,]+ relations left out/);
    await left.waitFor();
    expect(await seriousFaults(page, ".status-line")).toEqual([]);
    await page.getByRole("button", { name: "How many to show" }).click();
    await page.getByRole("menuitem", { name: /up to 1,000/ }).click();
    await waitForCounts(page, (now) => now.entities === ENTITIES);
    await left.waitFor({ state: "hidden" });
    await tool(page, "Undo").click();
    await waitForCounts(page, (now) => now.entities === first.entities);
    await left.waitFor();
  });

  it("counts less as left out once more has come", async () => {
    const page = await explorer.show();
    await find(page, "Person 0", /^Person 0\b/);
    const { entities } = await counts(page);
    await page.getByText(`${ENTITIES - entities} entities and`).waitFor();
  });

  it("says what the store holds beyond an entity's surroundings that were opened directly", async () => {
    const page = await explorer.show("/?focus=place/p5");
    const { entities, relations } = await counts(page);
    const left = `${ENTITIES - entities} entities and ${(RELATIONS - relations).toLocaleString("en")} relations`;
    await page.getByText(`${left} left out`).waitFor();
    // The page opened on it: there is nothing before it to go back to.
    await tool(page, "Undo").and(page.locator("[disabled]")).waitFor();
  });
});

describe("what comes to the desk", () => {
  it("is tied to what is there by all the relations that the store has among them", async () => {
    const page = await explorer.show();
    const before = await counts(page);
    await find(page, "Person 600", /^Person 600\b/);
    await waitForCounts(page, (now) => now.entities > before.entities);
    const shown = await takeGraph(page);
    const nodes = shown.nodes.map((n) => n.key);
    const stored = parseGraphJson(await (await explorer.call("POST", "/export", { nodes })).json());
    expect(shown.edges.map((e) => e.key).sort()).toEqual(stored.edges.map((e) => e.key).sort());
  });

  it("names who says so, also who is not there", async () => {
    const page = await explorer.show();
    const { nodes } = await takeGraph(page);
    expect(nodes.some((n) => n.key === SPEAKER.key)).toBe(false);
    await details(page).getByText(`according to ${SPEAKER.name}`).first().waitFor();
    // A view that is brought back knows it still.
    await expect.poll(() => keptView(page)).toContain(SPEAKER.name);
    await page.reload();
    await counts(page);
    await details(page).getByText(`according to ${SPEAKER.name}`).first().waitFor();
  });
});

describe("expanding", () => {
  it("is counted by type in the menu before it is done, and brings the next when done again", async () => {
    const page = await explorer.show("/?focus=person/p0");
    const before = await counts(page);
    const whole = /^Expand: \d+ more/;
    const menu = await openCounted(page, whole);
    const numberAt = async (name: RegExp) =>
      Number(/(\d+) more/.exec((await menu.getByRole("menuitem", { name }).textContent()) ?? "")?.[1]);
    const all = await numberAt(whole);
    expect(await numberAt(/^Expand: Person,/)).toBe(all - (await numberAt(/^Expand: Place,/)));
    await menu.getByRole("menuitem", { name: whole }).click();
    await waitForCounts(page, (now) => now.entities > before.entities);
    const brought = (await counts(page)).entities - before.entities;
    await openCounted(page, `Expand: ${all - brought} more`);
  });

  it("goes as many steps as asked, and is one step to undo", async () => {
    const page = await explorer.show("/?focus=place/p5");
    const before = await counts(page);
    await details(page).getByRole("button", { name: "Expand further" }).click();
    await page.getByRole("menuitem", { name: /^Expand 2 steps/ }).click();
    await waitForCounts(page, (now) => now.entities > before.entities + 50);
    await tool(page, "Undo").click();
    await waitForCounts(page, (now) => now.entities === before.entities);
  });

  it("is offered without counts when the server is gone", async () => {
    const page = await explorer.show("/?focus=person/p0");
    await waitForLaterParts(page);
    await page.context().setOffline(true);
    await page.getByText("Server gone").waitFor();
    const menu = await openMenu(page);
    await menu.getByRole("menuitem", { name: "Expand: load its neighbours" }).waitFor();
  });
});

describe("a hub with hundreds of neighbours", () => {
  const AROUND = 600;
  const agency = useOwnExplorer(() => {
    const { nodes, ...graph } = manyRelations(AROUND + 1, 0);
    const keys = nodes.map(({ key }) => key);
    const evidence = [{ document: "d", start: 0, end: 5, sentence: "Made." }];
    const edges = keys.slice(1).map((key, i) => edge(`h${i}`, "person/p0", key, { type: "MEETS", evidence }));
    return { ...graph, nodes, edges };
  });

  it("opens on the best of them, says what it leaves out, and brings more by type", async () => {
    const page = await agency.show("/?focus=person/p0");
    expect(await counts(page)).toEqual({ entities: 51, relations: 50 });
    await page.getByText(`${AROUND - 50} entities and ${AROUND - 50} relations left out`).waitFor();
    await details(page).getByRole("button", { name: "Place 200", exact: true }).click();
    await waitForCounts(page, ({ entities }) => entities > 51);
    const { nodes } = await takeGraph(page);
    const shown = nodes.filter(({ attributes }) => attributes.type === "Place");
    await expect.poll(() => said(page)).toContain(`${200 - shown.length} are still left out: expand again`);
    // Its statements are cut as well, and say of how many.
    await details(page).getByText(`of ${AROUND}`).waitFor();
  });

  it("forces no more than some of its neighbours' names into the picture", async () => {
    const page = await agency.open("/?focus=person/p0");
    await counts(page);
    await details(page).getByRole("button", { name: "Place 200", exact: true }).click();
    await waitForCounts(page, ({ entities }) => entities > 51);
    const bold = await page.evaluate<string[]>(`new Promise((done) => {
      const { fillText } = CanvasRenderingContext2D.prototype;
      const bold = [];
      CanvasRenderingContext2D.prototype.fillText = function (text, ...at) {
        if (this.font.startsWith("600")) bold.push(text);
        if (bold.length === 1) setTimeout(() => done(bold));
        fillText.call(this, text, ...at);
      };
      document.documentElement.dataset.theme = "dark";
    })`);
    expect(bold).toContain("Person 0");
    // The rest is named in plain letters, where there is room.
    expect(bold.length).toBeLessThanOrEqual(40);
  });
});
