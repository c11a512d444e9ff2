// A person who reads the sentence says whether it is so: the mark is seen, heard, filtered by, undone and kept.
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import {
  command,
  counts,
  details,
  dropFile,
  find,
  pixels,
  said,
  seen,
  take,
  toggle,
  tool,
  waitForCounts,
} from "./helpers.ts";
import { useExplorer } from "./use-explorer.ts";

const explorer = useExplorer();
const verdict = (page: Page) => page.getByRole("group", { name: "Do the sentences say so?" });
const statement = (page: Page) =>
  details(page)
    .getByRole("button", { name: /military assistance to.*Lukashenko/ })
    .first();

/** A page on which a relation is selected and its sentence is read. */
async function reading(): Promise<Page> {
  const page = await explorer.show();
  await find(page, "Putin", /Vladimir Putin/);
  await statement(page).click();
  await verdict(page).waitFor();
  return page;
}

describe("a relation that was read", () => {
  it("is marked wrong with a note, by keyboard alone, and shows and says so", async () => {
    const page = await reading();
    const before = await seen(page);
    await page.keyboard.press("w");
    await verdict(page).getByRole("button", { name: "Wrong", pressed: true }).waitFor();
    expect(await said(page)).toContain("marked wrong");
    await seen(page, before);
    await page.keyboard.press("m");
    await page.keyboard.type("Offered, not given");
    await page.keyboard.press("Enter");
    await page.keyboard.press("t");
    const row = page.getByRole("row", { name: /marked wrong: Offered, not given/ });
    await row.waitFor();
    await find(page, "Putin", /Vladimir Putin/);
    expect(await statement(page).textContent()).toContain("marked wrong: Offered, not given");
  });

  it("can be left out of the picture once it is marked wrong, by the filters or the legend", async () => {
    const page = await reading();
    const all = await counts(page);
    await verdict(page).getByRole("button", { name: "Wrong" }).click();
    const filters = page.getByRole("region", { name: "Filters" });
    await filters.getByRole("group", { name: "Checked by you" }).getByText("Wrong", { exact: true }).click();
    await waitForCounts(page, (now) => now.relations === all.relations - 1);
    await toggle(page, "Filters");
    await page.getByRole("group", { name: "Legend" }).getByRole("button", { name: "marked wrong" }).click();
    await waitForCounts(page, (now) => now.relations === all.relations);
  });

  it("gets its mark by the palette, and loses it by undo or by the same key again", async () => {
    const page = await reading();
    const plain = await pixels(page);
    await command(page, "mark as right");
    const right = verdict(page).getByRole("button", { name: "Right" });
    await verdict(page).getByRole("button", { name: "Right", pressed: true }).waitFor();
    await tool(page, "Undo").click();
    await verdict(page).getByRole("button", { name: "Right", pressed: false }).waitFor();
    await right.press("r");
    await verdict(page).getByRole("button", { name: "Right", pressed: true }).waitFor();
    await right.press("r");
    await verdict(page).getByRole("button", { name: "Right", pressed: false }).waitFor();
    expect((await pixels(page)).colours).toBeGreaterThan(plain.colours / 2);
  });

  it("keeps its mark over a reload, in Graph JSON there and back, and in the page for others", async () => {
    const page = await reading();
    await page.keyboard.press("w");
    await page.keyboard.press("m");
    await page.keyboard.type("Offered only");
    await page.keyboard.press("Enter");
    await page.waitForTimeout(900);
    await page.reload();
    await verdict(page).getByRole("button", { name: "Wrong", pressed: true }).waitFor();
    expect(await verdict(page).getByRole("textbox", { name: "Note" }).inputValue()).toBe("Offered only");

    const file = await readFile(await take(page, "Graph JSON"), "utf8");
    const html = await readFile(await take(page, "Web page"), "utf8");
    expect(html).toContain("marked wrong: Offered only");
    const [, legend] = /<ul id="legend">(.*?)<\/ul>/s.exec(html) ?? [];
    expect(legend).toContain("marked wrong");

    const other = await explorer.show();
    await dropFile(other, "taken.json", file);
    await verdict(other).getByRole("button", { name: "Wrong", pressed: true }).waitFor();
  });
});
