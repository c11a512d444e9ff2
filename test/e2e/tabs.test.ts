// Several tabs of the page in one browser, and the browser's own back and forward.
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { counts, details, find, graphRegion, keptView, tool, waitForCounts } from "./helpers.ts";
import { useExplorer } from "./use-explorer.ts";

const explorer = useExplorer();
const heading = (page: Page, name: RegExp) => details(page).getByRole("heading", { name });

/** Another tab of the same browser. */
async function anotherTab(page: Page): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto(explorer.url);
  await counts(other);
  return other;
}

/** Shows only what is around an entity, and waits until that is kept. */
async function keepAround(page: Page, name: string): Promise<number> {
  const { entities: all } = await counts(page);
  await find(page, name, new RegExp(name));
  await graphRegion(page).focus();
  await page.keyboard.press("n");
  await waitForCounts(page, (now) => now.entities < all);
  const { entities } = await counts(page);
  await expect.poll(() => keptView(page)).toContain(`"${entities} entities`);
  return entities;
}

describe("two tabs", () => {
  it("each bring back their own view, and the one left behind is found in the other", async () => {
    const first = await explorer.show();
    const around = await keepAround(first, "Putin");
    const second = await anotherTab(first);
    expect((await counts(second)).entities).toBe(around);
    await second.keyboard.press("Control+k");
    await second.getByRole("searchbox").fill("most connected part");
    await second.keyboard.press("Enter");
    await waitForCounts(second, (now) => now.entities > around);
    const { entities: all } = await counts(second);
    await expect.poll(() => keptView(second)).toContain(`${all} entities`);
    await first.reload();
    await heading(first, /Vladimir Putin/).waitFor();
    expect((await counts(first)).entities).toBe(around);
    await second.reload();
    await waitForCounts(second, (now) => now.entities === all);
    await first.close();
    await tool(second, "Saved views").click();
    await second.getByRole("button", { name: new RegExp(`^${around} entities`) }).click();
    await waitForCounts(second, (now) => now.entities === around);
  });

  it("keep each other's queries", async () => {
    const first = await explorer.show("/?cypher=RETURN 1 AS one");
    const second = await first.context().newPage();
    await second.goto(`${explorer.url}/?cypher=RETURN 2 AS two`);
    const answers = second.getByRole("table", { name: "Results" });
    await answers.getByText("two").waitFor();
    await first.getByRole("button", { name: "Run", exact: true }).click();
    const kept = await first.evaluate(() => localStorage.getItem("relata/queries") ?? "");
    expect(kept).toContain('"query":"RETURN 1 AS one"');
    expect(kept).toContain('"query":"RETURN 2 AS two"');
  });
});

describe("back and forward", () => {
  it("lead through what was looked at, and what was changed stays", async () => {
    const page = await explorer.show();
    const { entities } = await counts(page);
    await find(page, "Putin", /Vladimir Putin/);
    await find(page, "Lithuania", /Lithuania/);
    await graphRegion(page).focus();
    await page.getByRole("region", { name: "Filters" }).getByText("Claimed", { exact: true }).click();
    await page.goBack();
    await heading(page, /Vladimir Putin/).waitFor();
    expect(page.url()).toContain("noStatuses=claimed");
    await page.goBack();
    await details(page).getByText("Most connected").waitFor();
    expect((await counts(page)).entities).toBeLessThan(entities);
    await page.goForward();
    await page.goForward();
    await heading(page, /Lithuania/).waitFor();
  });

  it("leave an article for what was there before it", async () => {
    const page = await explorer.show();
    await find(page, "Putin", /Vladimir Putin/);
    await page.keyboard.press("a");
    const article = page.getByRole("region", { name: "Article" });
    await article.getByRole("button", { name: /Now, Putin offers/ }).first().click(); // prettier-ignore
    await article.getByRole("article").waitFor();
    await page.goBack();
    await article.getByRole("article").waitFor({ state: "hidden" });
    await heading(page, /Vladimir Putin/).waitFor();
    await page.goForward();
    await article.getByRole("article").waitFor();
  });

  it("open a link to a whole view that is put into the address of an open page", async () => {
    const page = await explorer.show();
    const around = await keepAround(page, "Putin");
    await tool(page, "Copy link").click();
    await page.getByText("Link copied").waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    await tool(page, "Undo").click();
    await waitForCounts(page, (now) => now.entities > around);
    await page.evaluate((hash) => (location.hash = hash), new URL(link).hash);
    await waitForCounts(page, (now) => now.entities === around);
  });
});
