// The timeline over articles of several days.
import { beforeAll, describe, expect, it } from "vitest";
import { counts, seen, seriousFaults, toggle, tool, waitForCounts } from "./helpers.ts";
import { corpusGraph, useOwnExplorer } from "./use-explorer.ts";

const explorer = useOwnExplorer(corpusGraph);

beforeAll(async () => {
  for (const [title, published] of [
    ["Early", "2020-08-03"],
    ["Late", "2020-08-29"],
  ] as const) {
    const text = `Angela Merkel met Emmanuel Macron. ${title}.`;
    await explorer.add({ title, text, published });
  }
});

describe("the timeline", () => {
  it("filters by keyboard, resets, and goes on one step at a time for those who want no motion", async () => {
    const page = await explorer.show("/", { reducedMotion: "reduce", bypassCSP: true });
    await toggle(page, "Timeline");
    const before = await counts(page);
    await page.getByRole("slider").first().focus();
    await page.keyboard.press("ArrowRight");
    await waitForCounts(page, (now) => now.relations < before.relations);
    expect(await seriousFaults(page, ".panel-timeline")).toEqual([]);
    await page.getByRole("button", { name: "Reset" }).click();
    await waitForCounts(page, (now) => now.relations === before.relations);
    await page.getByRole("button", { name: "One step on" }).click();
    await waitForCounts(page, (now) => now.relations < before.relations);
  });

  it("plays: the graph grows day by day, as one step to undo", async () => {
    const page = await explorer.show();
    await toggle(page, "Timeline");
    const all = await counts(page);
    const before = await seen(page);
    await page.getByRole("button", { name: "Play", exact: true }).click();
    await waitForCounts(page, (now) => now.relations < all.relations);
    const early = await counts(page);
    await seen(page, before);
    await waitForCounts(page, (now) => now.relations > early.relations, 25_000);
    await page.getByRole("button", { name: "Pause" }).click();
    await tool(page, "Undo").click();
    await waitForCounts(page, (now) => now.relations === all.relations);
  });
});
