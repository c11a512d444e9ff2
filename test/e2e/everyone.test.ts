// For everyone: keyboard, zoom, themes, assistive technology.
import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import {
  command,
  counts,
  details,
  graphRegion,
  said,
  seen,
  seriousFaults,
  toggle,
  tool,
  waitForCounts,
} from "./helpers.ts";
import { useExplorer } from "./use-explorer.ts";

const explorer = useExplorer();

describe("the keyboard", () => {
  it("walks the graph, says what is reached, and expands", async () => {
    const page = await explorer.show("/?focus=place/lithuania");
    await graphRegion(page).focus();
    const heard = new Set<string>();
    for (const key of ["PageDown", "ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"]) {
      await page.keyboard.press(key);
      heard.add(await said(page));
    }
    expect([...heard].some((text) => /neighbours?, \d+ relation/.test(text))).toBe(true);
    await page.keyboard.press("Enter");
    await page.waitForFunction(() =>
      /around|no other/.test(document.querySelector("[data-live]")?.textContent ?? ""),
    );
  });

  it("goes on from what was found: to the graph, which is said aloud, walked and commanded", async () => {
    const page = await explorer.show();
    await page.keyboard.press("/");
    await page.keyboard.type("pompeo");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("Enter");
    await page.waitForFunction(() =>
      /Pompeo, Person\. \d+ neighbour/.test(document.querySelector("[data-live]")?.textContent ?? ""),
    );
    const before = await counts(page);
    // A letter is a command again.
    await page.keyboard.press("h");
    await waitForCounts(page, (now) => now.entities === before.entities - 1);
    await page.keyboard.press("/");
    await page.keyboard.press("Escape");
    await page.keyboard.press("ArrowDown");
    await page.waitForFunction(() =>
      /\d+ relations?\.$/.test(document.querySelector("[data-live]")?.textContent ?? ""),
    );
  });

  it("stays where one reads when a statement is opened, and goes into the field that is to be filled", async () => {
    const page = await explorer.show("/?focus=place/lithuania");
    await details(page).locator(".statement button").first().focus();
    await page.keyboard.press("Enter");
    await details(page).getByRole("blockquote").first().waitFor();
    const within = () =>
      page.evaluate(() => document.activeElement?.closest("[aria-label=Details]") !== null);
    expect(await within()).toBe(true);
    await page.keyboard.press("Tab");
    expect(await within()).toBe(true);
    await page.keyboard.press("p");
    const dialog = page.getByRole("dialog", { name: "Path between two entities" });
    await dialog.waitFor();
    for (const [text, name] of [
      ["lithu", "Lithuania"],
      ["pompeo", "Mike Pompeo"],
    ] as const) {
      await page.keyboard.type(text);
      await dialog.getByRole("option", { name }).first().waitFor();
      await page.keyboard.press("Enter");
      await dialog.getByText(name, { exact: true }).waitFor();
    }
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await details(page)
      .getByRole("heading", { name: /^From Lithuania to Mike Pompeo/ })
      .waitFor();
    expect(await said(page)).toMatch(/paths? between Lithuania and Mike Pompeo\.$/);
  });

  it("opens the palette, runs a command by name, and lists the shortcuts", async () => {
    const page = await explorer.show();
    await page.keyboard.press("Control+k");
    const palette = page.getByRole("dialog", { name: "Commands" });
    await palette.waitFor();
    await page.keyboard.type("circle");
    await page.keyboard.press("Enter");
    await palette.waitFor({ state: "hidden" });
    await tool(page, "Undo").and(page.locator(":not([disabled])")).waitFor();
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "Keyboard shortcuts" }).getByText("Ctrl+Shift+Z").waitFor();
  });
});

describe("the screen", () => {
  it("loses nothing at 200 % zoom", async () => {
    const page = await explorer.show("/", { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 });
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wider).toBe(0);
    await page.getByRole("toolbar", { name: "View" }).getByRole("button", { name: "Export" }).waitFor();
    expect((await seen(page)).drawn).toBeGreaterThan(0.02);
  });

  it("is dark when the system is, or when one says so", async () => {
    const page = await explorer.show("/", { colorScheme: "dark" });
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const dark = await background();
    await command(page, "theme: light");
    await page.locator(":root[data-theme=light]").waitFor();
    expect(await background()).not.toBe(dark);
  });
});

describe("colours that the system forces", () => {
  it("leave what is selected, pressed and counted in sight", async () => {
    const page = await explorer.show("/?focus=place/lithuania", { forcedColors: "active" });
    const ground = (element: Element) => getComputedStyle(element).backgroundColor;
    await page.keyboard.press("t");
    const table = page.getByRole("region", { name: "Graph as table" });
    await table.getByRole("tab", { name: /Entities/ }).click();
    const chosen = table.locator("tr[aria-selected=true] td").first();
    await chosen.waitFor();
    const other = table.locator("tr[aria-selected=false] td").first();
    expect(await chosen.evaluate(ground)).not.toBe(await other.evaluate(ground));
    const panel = (name: string) => page.locator(".switches").getByRole("button", { name, exact: true });
    expect(await panel("Details").evaluate(ground)).not.toBe(await panel("Timeline").evaluate(ground));
    await page.keyboard.press("d");
    const bar = page.locator(".timeline-bin[data-in=true] > div").first();
    await bar.waitFor();
    expect(await bar.evaluate(ground)).not.toBe(await page.locator(".timeline").evaluate(ground));
  });
});

describe("assistive technology", () => {
  const search = (page: Page) => page.getByRole("combobox", { name: "Search entities" });

  for (const colorScheme of ["light", "dark"] as const) {
    it(`finds no serious fault in page, suggestions, details and console, ${colorScheme}`, async () => {
      const page = await explorer.show("/", { colorScheme, bypassCSP: true });
      expect(await seriousFaults(page)).toEqual([]);
      await search(page).fill("putin");
      await page.getByRole("option").first().waitFor();
      await page.keyboard.press("ArrowDown");
      expect(await search(page).getAttribute("aria-expanded")).toBe("true");
      const active = (await search(page).getAttribute("aria-activedescendant")) ?? "";
      expect(await page.locator(`[id="${active}"]`).getAttribute("aria-selected")).toBe("true");
      expect(await seriousFaults(page)).toEqual([]);
      await page.keyboard.press("Enter");
      await details(page)
        .getByRole("heading", { name: /Vladimir Putin/ })
        .waitFor();
      expect(await seriousFaults(page)).toEqual([]);
      await details(page).locator(".statement button").first().click();
      await details(page).getByRole("blockquote").first().waitFor();
      await toggle(page, "Cypher");
      await page.getByRole("textbox", { name: "Cypher query" }).waitFor();
      expect(await seriousFaults(page)).toEqual([]);
    });

    it(`finds no serious fault in the dialogs, ${colorScheme}`, async () => {
      const page = await explorer.show("/", { colorScheme, bypassCSP: true, reducedMotion: "reduce" });
      for (const [key, name] of [
        ["Control+k", "Commands"],
        ["?", "Keyboard shortcuts"],
        ["Control+e", "Export"],
        ["p", "Path between two entities"],
        ["Control+s", "Saved views"],
      ] as const) {
        await page.keyboard.press(key);
        const dialog = page.getByRole("dialog", { name });
        await dialog.waitFor();
        expect(await seriousFaults(page)).toEqual([]);
        await page.keyboard.press("Escape");
        await dialog.waitFor({ state: "hidden" });
      }
    });

    it(`finds no serious fault on a phone, ${colorScheme}`, async () => {
      const viewport = { width: 390, height: 844 };
      const page = await explorer.show("/?focus=place/lithuania", { viewport, colorScheme, bypassCSP: true });
      expect(await seriousFaults(page)).toEqual([]);
      await page.getByRole("navigation", { name: "Panels" }).getByRole("button", { name: "Details" }).click();
      await details(page).getByRole("heading", { name: "Lithuania" }).first().waitFor();
      expect(await seriousFaults(page)).toEqual([]);
    });

    it(`finds no serious fault where a relation is marked, in details, table and filters, ${colorScheme}`, async () => {
      const page = await explorer.show("/", { colorScheme, bypassCSP: true });
      await details(page).locator(".statement button").first().click();
      await details(page).getByRole("button", { name: "Wrong" }).click();
      await page.keyboard.press("t");
      await page.getByRole("row", { name: /marked wrong/ }).waitFor();
      expect(await seriousFaults(page)).toEqual([]);
    });
  }

  it("has its tools in one row on a phone", async () => {
    const page = await explorer.show("/", { viewport: { width: 360, height: 740 } });
    const middle = async (button: Locator) => {
      const box = await button.boundingBox();
      return Math.round((box?.y ?? 0) + (box?.height ?? 0) / 2);
    };
    expect(await middle(tool(page, "Undo"))).toBe(
      await middle(page.getByRole("button", { name: "Keyboard shortcuts" })),
    );
  });
});
