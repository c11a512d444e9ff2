// The view: kept, undone and done again, in step with the table.
import { describe, expect, it } from "vitest";
import { counts, details, find, graphRegion, keptView, tool, waitForCounts } from "./helpers.ts";
import { useExplorer } from "./use-explorer.ts";

const explorer = useExplorer();

describe("the view", () => {
  it("survives a reload", async () => {
    const page = await explorer.show();
    await find(page, "Putin", /Vladimir Putin/);
    await graphRegion(page).focus();
    const before = await keptView(page);
    await page.keyboard.press("n");
    const shown = await counts(page);
    await expect.poll(() => keptView(page)).not.toBe(before);
    await page.reload();
    await waitForCounts(page, (now) => now.entities === shown.entities);
    await details(page)
      .getByRole("heading", { name: /Vladimir Putin/ })
      .waitFor();
  });

  it("survives a reload right after each of several changes", async () => {
    const page = await explorer.show();
    for (const name of ["Minsk", "Lithuania", "Poland"]) {
      const before = await counts(page);
      await find(page, name, new RegExp(name));
      await graphRegion(page).focus();
      await page.keyboard.press("Delete");
      await waitForCounts(page, (now) => now.entities < before.entities);
      const left = await counts(page);
      await page.reload();
      expect(await counts(page)).toEqual(left);
    }
  });

  it("has nothing to undo when it has just been opened", async () => {
    for (const path of ["/", "/?focus=place/lithuania"]) {
      const page = await explorer.show(path);
      await page.waitForTimeout(1000);
      expect(await tool(page, "Undo").isDisabled()).toBe(true);
    }
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
  });

  it("selects in the table what is selected in the picture, and the other way round", async () => {
    const page = await explorer.show();
    await page.keyboard.press("t");
    const table = page.getByRole("region", { name: "Graph as table" });
    await table.getByRole("tab", { name: /Entities/ }).click();
    await table.getByRole("button", { name: "Belarus", exact: true }).click();
    await details(page).getByRole("heading", { name: "Belarus" }).waitFor();
    await find(page, "Putin", /Vladimir Putin/);
    await table.locator("tr[aria-selected=true]", { hasText: "Vladimir Putin" }).waitFor();
    // Two that no relation joins are chosen together here, by keyboard too.
    await table.getByRole("button", { name: "Lithuania", exact: true }).press("Shift+Enter");
    await details(page).getByRole("heading", { name: "2 chosen" }).waitFor();
    expect(await table.locator("tr[aria-selected=true]").count()).toBe(2);
  });
});
