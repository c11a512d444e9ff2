// Views under a name: saved, opened after other things were looked at, renamed and deleted, by mouse and by keyboard.
import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { command, counts, details, find, graphRegion, tool, waitForCounts } from "./helpers.ts";
import { useExplorer } from "./use-explorer.ts";

const explorer = useExplorer();
const dialog = (page: Page) => page.getByRole("dialog", { name: "Saved views" });
const rows = (page: Page): Locator =>
  dialog(page).getByRole("list", { name: "Saved views" }).getByRole("listitem");

/** Saves the present view, all by keyboard. */
async function save(page: Page, name: string): Promise<void> {
  await page.keyboard.press("Control+s");
  await dialog(page).waitFor();
  await page.keyboard.type(name);
  await page.keyboard.press("Enter");
  await rows(page).filter({ hasText: name }).waitFor();
  await page.keyboard.press("Escape");
  await dialog(page).waitFor({ state: "hidden" });
}

/** A page with a view saved of what is around one person, and then all of the graph again. */
async function withSaved(name: string): Promise<{ page: Page; around: number; all: number }> {
  const page = await explorer.show();
  const { entities: all } = await counts(page);
  await find(page, "Putin", /Vladimir Putin/);
  await graphRegion(page).focus();
  await page.keyboard.press("n");
  await waitForCounts(page, (now) => now.entities < all);
  const { entities: around } = await counts(page);
  await save(page, name);
  await command(page, "Show the most connected part");
  await waitForCounts(page, (now) => now.entities === all);
  return { page, around, all };
}

describe("a saved view", () => {
  it("is opened again after a reload, and undo leads back from it", async () => {
    const { page, around, all } = await withSaved("Around Putin");
    await page.waitForTimeout(900);
    await page.reload();
    await waitForCounts(page, (now) => now.entities === all);
    await tool(page, "Saved views").click();
    await rows(page)
      .getByRole("button", { name: /^Around Putin/ })
      .click();
    await waitForCounts(page, (now) => now.entities === around);
    await details(page)
      .getByRole("heading", { name: /Vladimir Putin/ })
      .waitFor();
    await tool(page, "Undo").click();
    await waitForCounts(page, (now) => now.entities === all);
  });

  it("is replaced by another of its name, and says so before", async () => {
    const { page, all } = await withSaved("Mine");
    await page.keyboard.press("Control+s");
    await page.keyboard.type("Mine");
    await dialog(page).getByRole("button", { name: "Replace" }).click();
    await rows(page)
      .filter({ hasText: `${all} entities` })
      .waitFor();
    expect(await rows(page).count()).toBe(1);
  });

  it("is renamed, but not to a name that is taken, and deleted once one is sure", async () => {
    const { page } = await withSaved("First");
    await save(page, "Second");
    await page.keyboard.press("Control+s");
    await dialog(page).getByRole("button", { name: "Rename First" }).click();
    const field = dialog(page).getByRole("textbox", { name: "New name of First" });
    await field.fill("Second");
    expect(await dialog(page).getByRole("button", { name: "Name is taken" }).isDisabled()).toBe(true);
    await field.fill("Third");
    await page.keyboard.press("Enter");
    await rows(page).filter({ hasText: "Third" }).waitFor();
    await dialog(page).getByRole("button", { name: "Delete Second" }).click();
    await dialog(page).getByRole("button", { name: "Delete", exact: true }).click();
    await rows(page).filter({ hasText: "Second" }).waitFor({ state: "hidden" });
    expect(await rows(page).count()).toBe(1);
  });
});
