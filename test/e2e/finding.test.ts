// Finding: search, neighbourhoods, paths, filters.
import { describe, expect, it } from "vitest";
import {
  command,
  counts,
  details,
  find,
  graphRegion,
  placeOfSelected,
  seen,
  tool,
  waitForCounts,
} from "./helpers.ts";
import { useExplorer } from "./use-explorer.ts";

const explorer = useExplorer();

describe("finding", () => {
  it("searches as one types, shows types and counts, and goes to a result by keyboard", async () => {
    const page = await explorer.show();
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
  });

  it("takes what was typed, however fast, and not what was found for another word", async () => {
    const page = await explorer.show();
    await find(page, "Putin", /Vladimir Putin/);
    await page.keyboard.press("/");
    await page.keyboard.type("lithuania");
    await page.keyboard.press("Enter");
    await details(page).getByRole("heading", { name: "Lithuania", exact: true }).waitFor();
  });

  it("finds relations by their words in the table", async () => {
    const page = await explorer.show();
    const { relations } = await counts(page);
    await page.keyboard.press("t");
    const table = page.getByRole("region", { name: "Graph as table" });
    await table.getByRole("searchbox", { name: "Find rows" }).fill("putin lukashenko");
    const rows = table.getByRole("row").filter({ hasText: "Putin" });
    await table.getByRole("row").filter({ hasText: "Vilnius" }).first().waitFor({ state: "hidden" });
    expect(await rows.count()).toBeGreaterThan(0);
    expect(await table.getByRole("row").count()).toBe((await rows.count()) + 1);
    expect(await rows.count()).toBeLessThan(relations);
  });

  it("says when nothing is found", async () => {
    const page = await explorer.open();
    await page.getByRole("combobox", { name: "Search entities" }).fill("zzzzqqqq");
    await page.getByText("Nothing is called").waitFor();
  });

  it("opens on an entity's neighbourhood, expands by double click, and undoes it", async () => {
    const page = await explorer.open("/?focus=place/lithuania");
    const before = await counts(page);
    expect(before.entities).toBeLessThan(40);
    await seen(page);
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
  });

  it("finds the path between two entities and lets it stand out", async () => {
    const page = await explorer.show();
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
    const whole = await seen(page);
    await dialog.getByRole("button", { name: "Find paths" }).click();
    await page.getByRole("button", { name: "Undo" }).and(page.locator(":not([disabled])")).waitFor();
    await seen(page, whole);
    // The alternatives are listed, and one can be looked at alone.
    await details(page)
      .getByRole("button", { name: /Lithuania — .*Pompeo/ })
      .first()
      .click();
    await details(page).locator(".statement").first().waitFor();
    await details(page).getByRole("button", { name: "Done" }).click();
    await details(page).getByRole("heading", { name: "Most connected" }).waitFor();
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
    await command(page, "unconnected");
    await waitForCounts(page, (now) => now.entities < all.entities && now.relations === all.relations);
  });

  it("hides a relation, and says how many are hidden", async () => {
    const page = await explorer.open("/?focus=place/lithuania");
    const all = await counts(page);
    await details(page).locator(".statement button").first().click();
    await details(page).getByRole("button", { name: "Hide" }).click();
    await waitForCounts(page, (now) => now.relations === all.relations - 1);
    await page.locator(".status-line").getByText("1 relation hidden").waitFor();
    await command(page, "show what is hidden");
    await waitForCounts(page, (now) => now.relations === all.relations);
  });
});

describe("who is who", () => {
  it("joins two entities after showing both with their sentences, splits a name off, and undoes it", async () => {
    const page = await explorer.show();
    const all = await counts(page);
    await find(page, "Putin", /Vladimir Putin/);
    await graphRegion(page).focus();
    await page.keyboard.press("Shift+PageDown");
    await details(page).getByText("2 chosen").waitFor();
    await page.keyboard.press("j");
    const dialog = page.getByRole("dialog", { name: "Are these one?" });
    expect(await dialog.locator("section").count()).toBe(2);
    expect(await dialog.locator("mark").count()).toBeGreaterThan(1);
    // Each choice is heard with the name it keeps.
    expect(await dialog.getByRole("radio", { name: "Keep this name: Vladimir Putin" }).count()).toBe(1);
    await dialog.getByRole("button", { name: "Join them" }).click();
    await waitForCounts(page, (now) => now.entities === all.entities - 1);
    await details(page).getByText("Why these are one").click();
    await details(page)
      .getByRole("button", { name: /Split off/ })
      .first()
      .click();
    await waitForCounts(page, (now) => now.entities === all.entities);
    await tool(page, "Undo").click();
    await tool(page, "Undo").click();
    await waitForCounts(page, (now) => now.relations === all.relations);
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
  });

  it("are read from the address", async () => {
    const all = await counts(await explorer.show());
    const page = await explorer.show("/?noStatuses=claimed");
    expect((await counts(page)).relations).toBeLessThan(all.relations);
    const box = page.getByRole("region", { name: "Filters" }).getByRole("checkbox", { name: /^Claimed/ });
    expect(await box.isChecked()).toBe(false);
  });
});
