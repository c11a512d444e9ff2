// What the page says when things are not as they should be, and who can use it.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import {
  counts,
  details,
  type Explorer,
  find,
  graphRegion,
  launch,
  pixels,
  startExplorer,
} from "./helpers.ts";

const axeSource = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let explorer: Explorer;
beforeAll(async () => {
  explorer = await startExplorer();
});
afterAll(() => explorer.close());
afterEach(() => explorer.expectNoErrors());

/** Serious and critical faults that axe finds in the page as it is now. */
async function seriousFaults(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations
      .filter((v) => v.impact === "serious" || v.impact === "critical")
      .map((v) => `${v.id}: ${v.nodes[0]?.html.slice(0, 160)}`);
  });
}

describe("accessibility", () => {
  for (const colorScheme of ["light", "dark"] as const)
    for (const [width, height] of [
      [1440, 900],
      [390, 844],
    ] as const)
      it(`has no serious fault, ${colorScheme}, ${width} wide`, async () => {
        const page = await explorer.open("/", { viewport: { width, height }, colorScheme, bypassCSP: true });
        await counts(page);
        expect(await seriousFaults(page)).toEqual([]);
        await find(page, "Putin", /Vladimir Putin/).catch(() => undefined); // hidden behind the graph on a phone
        if (width < 700)
          await page
            .getByRole("navigation", { name: "Panels" })
            .getByRole("button", { name: "Details" })
            .click();
        await details(page)
          .getByRole("heading", { name: /Vladimir Putin/ })
          .waitFor();
        expect(await seriousFaults(page)).toEqual([]);
        await details(page).locator(".statement button").first().click();
        await details(page).getByRole("blockquote").first().waitFor();
        expect(await seriousFaults(page)).toEqual([]);
        await page.context().close();
      });

  it("has no serious fault in its dialogs", async () => {
    const page = await explorer.open("/", { bypassCSP: true });
    await counts(page);
    for (const [key, name] of [
      ["Control+k", "Commands"],
      ["?", "Keyboard shortcuts"],
      ["Control+e", "Export"],
    ] as const) {
      await page.keyboard.press(key);
      await page.getByRole("dialog", { name }).waitFor();
      await page.waitForTimeout(300);
      expect(await seriousFaults(page)).toEqual([]);
      await page.keyboard.press("Escape");
    }
    await page.context().close();
  });

  it("loses nothing at 200 % zoom", async () => {
    const page = await explorer.open("/", { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 });
    await counts(page);
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wider).toBe(0);
    await page.getByRole("toolbar", { name: "View" }).getByRole("button", { name: "Export" }).waitFor();
    expect((await pixels(page)).drawn).toBeGreaterThan(0.02);
    await page.context().close();
  });

  it("is dark when the system is, or when one says so", async () => {
    const page = await explorer.open("/", { colorScheme: "dark" });
    await counts(page);
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const dark = await background();
    await page.keyboard.press("Control+k");
    await page.keyboard.type("theme: light");
    await page.keyboard.press("Enter");
    await page.locator(":root[data-theme=light]").waitFor();
    expect(await background()).not.toBe(dark);
    await page.context().close();
  });
});

describe("the truth", () => {
  it("stays usable when the server is gone, says so, and reconnects", async () => {
    const page = await explorer.open();
    await counts(page);
    await page.context().setOffline(true);
    await page.getByText("Server gone").waitFor();
    // What is on the desk can still be read.
    await page.keyboard.press("t");
    const table = page.getByRole("region", { name: "Graph as table" });
    await table.getByRole("tab", { name: /Entities/ }).click();
    await table.getByRole("button", { name: "Belarus", exact: true }).click();
    await details(page).getByRole("heading", { name: "Belarus" }).waitFor();
    await details(page).getByText("Below is what the desk knows").waitFor();
    await page.context().setOffline(false);
    await page.getByText("Server gone").waitFor({ state: "hidden" });
    await page.context().close();
  });

  it("says that the graph could not be loaded, and loads it when one tries again", async () => {
    const page = await explorer.open("/icon.svg");
    let broken = true;
    await page.route("**/api/graph*", (route) => (broken ? route.abort() : route.continue()));
    await page.goto(explorer.server.url);
    await page.getByRole("heading", { name: "The graph could not be loaded" }).waitFor();
    broken = false;
    await page.getByRole("button", { name: "Try again" }).click();
    await counts(page);
    await page.context().close();
  });

  it("says that nothing passes the filters, and how to get it back", async () => {
    const page = await explorer.open("/?noTypes=Person,Organization,Place,Group,Event,Work,Other");
    await page.getByRole("heading", { name: "Nothing passes the filters" }).waitFor();
    await graphRegion(page).getByRole("button", { name: "Clear all filters" }).click();
    await counts(page);
    await page.context().close();
  });

  it("gives the table and a word where there is no WebGL", async () => {
    const browser = await launch(["--disable-3d-apis"]);
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto(explorer.server.url);
    await page.getByRole("heading", { name: "The graph cannot be drawn here" }).waitFor();
    await counts(page);
    const table = page.getByRole("region", { name: "Graph as table" });
    await table.getByRole("row").nth(5).waitFor();
    expect(errors).toEqual([]);
    await browser.close();
  });

  it("draws again after the graphics were lost", async () => {
    const page = await explorer.open();
    await counts(page);
    await page.waitForTimeout(300);
    await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>("canvas.sigma-nodes");
      canvas?.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
    });
    await page.waitForTimeout(1200);
    expect((await pixels(page)).drawn).toBeGreaterThan(0.05);
    await page.context().close();
  });
});
