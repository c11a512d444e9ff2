// What the page says when things are not as they should be.
import { chromium } from "playwright-core";
import { describe, expect, it, onTestFinished } from "vitest";
import { chromiumOptions } from "./explorer.ts";
import {
  counts,
  details,
  find,
  graphRegion,
  seen,
  tool,
  waitForCounts,
  waitForLaterParts,
} from "./helpers.ts";
import { useExplorer, useOwnExplorer } from "./use-explorer.ts";

const explorer = useExplorer();

describe("an address of what is not there", () => {
  it("says so in words for the person, and shows the graph", async () => {
    const page = await explorer.show("/?focus=person/nobody");
    const message = page.getByRole("log", { name: "Messages" });
    await message.getByText(/"person\/nobody" is not in the graph.*Search for it by its name/).waitFor();
    expect(await message.textContent()).not.toContain("GET");
  });
});

describe("the truth", () => {
  it("stays usable when the server is gone, says so, and reconnects", async () => {
    const page = await explorer.show();
    await waitForLaterParts(page);
    await page.context().setOffline(true);
    await page.getByText("Server gone").waitFor();
    // What is on the desk can still be read.
    await page.keyboard.press("t");
    const table = page.getByRole("region", { name: "Graph as table" });
    await table.getByRole("tab", { name: /Entities/ }).click();
    await table.getByRole("button", { name: "Belarus", exact: true }).click();
    await details(page).getByRole("heading", { name: "Belarus" }).waitFor();
    await details(page).getByText("Below is what the desk knows").waitFor();
    await find(page, "tikhan", /Tikhanovskaya/);
    // What cannot be done is said, or not offered; and no longer when the server is back.
    await details(page).getByRole("button", { name: "Expand", exact: true }).click();
    const notice = page.getByText(/^Expand .* does not answer/);
    await notice.waitFor();
    await tool(page, "Export").click();
    const dialog = page.getByRole("dialog", { name: "Export" });
    expect(await dialog.getByRole("button", { name: "CSV" }).isDisabled()).toBe(true);
    expect(await dialog.getByRole("radio", { name: /whole graph/ }).isDisabled()).toBe(true);
    expect(await dialog.getByRole("button", { name: "Graph JSON" }).isDisabled()).toBe(false);
    await page.context().setOffline(false);
    await page.getByText("Server gone").waitFor({ state: "hidden" });
    await notice.waitFor({ state: "hidden" });
    await dialog.getByRole("button", { name: "CSV" }).and(page.locator(":not([disabled])")).waitFor();
  });

  it("fetches a panel’s code when the server is back, if it could not be fetched before", async () => {
    const page = await explorer.open("/icon.svg");
    let broken = true;
    await page.route("**/assets/GraphTable*", (route) => (broken ? route.abort() : route.continue()));
    await page.goto(explorer.url);
    await counts(page);
    await page.context().setOffline(true);
    await page.getByText("Server gone").waitFor();
    await page.keyboard.press("t");
    const table = page.getByRole("region", { name: "Graph as table" });
    await table.getByText("It comes as soon as the server is back").waitFor();
    broken = false;
    await page.context().setOffline(false);
    await table.getByRole("tab", { name: /Entities/ }).waitFor();
  });

  it("shows what is on the desk when the server has gone unnoticed", async () => {
    const page = await explorer.show();
    await page.route("**/neighbourhood*", (route) => route.abort());
    await find(page, "Lithuania", "Lithuania");
    await page.getByText(/^Open it: .* does not answer/).waitFor();
    expect(page.url()).toContain("focus=place/lithuania");
  });

  it("says that the graph could not be loaded, and loads it when one tries again", async () => {
    const page = await explorer.open("/icon.svg");
    let broken = true;
    await page.route("**/api/graph*", (route) => (broken ? route.abort() : route.continue()));
    await page.goto(explorer.url);
    await page.getByRole("heading", { name: "The graph could not be loaded" }).waitFor();
    broken = false;
    await page.getByRole("button", { name: "Try again" }).click();
    await counts(page);
  });

  it("says that nothing passes the filters, and how to get it back", async () => {
    const page = await explorer.open("/?noTypes=Person,Organization,Place,Group,Event,Work,Other");
    await page.getByRole("heading", { name: "Nothing passes the filters" }).waitFor();
    await graphRegion(page).getByRole("button", { name: "Clear all filters" }).click();
    await counts(page);
  });

  it("gives the table and a word where there is no WebGL", async () => {
    const browser = await chromium.launch(chromiumOptions(["--disable-3d-apis"]));
    onTestFinished(() => browser.close());
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto(explorer.url);
    await page.getByRole("heading", { name: "The graph cannot be drawn here" }).waitFor();
    await counts(page);
    const table = page.getByRole("region", { name: "Graph as table" });
    await table.getByRole("row").nth(5).waitFor();
    expect(errors).toEqual([]);
  });

  it("draws again after the graphics were lost", async () => {
    const page = await explorer.show();
    await seen(page);
    await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>("canvas.sigma-nodes");
      canvas?.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
    });
    expect((await seen(page)).drawn).toBeGreaterThan(0.05);
  });
});

describe("a store of one's own", () => {
  const own = useOwnExplorer();

  it("is empty at first, which the page says, with what to do; then it is stale, and is loaded again", async () => {
    const page = await own.open();
    await page.getByRole("heading", { name: "Nothing in the store yet" }).waitFor();
    await graphRegion(page).getByRole("button", { name: "Add an article" }).click();
    await page.getByRole("dialog", { name: "Add an article" }).waitFor();
    await page.keyboard.press("Escape");
    await own.add({ title: "A meeting", text: "Angela Merkel met Emmanuel Macron in Lisbon." });
    await page.getByRole("button", { name: "Look again" }).click();
    await waitForCounts(page, (now) => now.entities >= 3);
    const before = await seen(page);
    await own.add({ title: "A visit", text: "Angela Merkel visited Vilnius." });
    // The page asks at once when the network is back.
    await page.context().setOffline(true);
    await page.context().setOffline(false);
    await page.getByText("The graph has changed since it was loaded.").waitFor();
    await page.getByRole("button", { name: "Load it again" }).click();
    await page.getByText("The graph has changed since it was loaded.").waitFor({ state: "hidden" });
    await seen(page, before);
  });
});
