// What a person does and sees on the page, by the names that assistive technology goes by.
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { onTestFinished } from "vitest";
import { type GraphJson, parseGraphJson } from "../../graph-data/schema/index.ts";

export const graphRegion = (page: Page): Locator => page.getByRole("region", { name: "Graph", exact: true });
export const details = (page: Page): Locator => page.getByRole("complementary", { name: "Details" });

/** Waits until the graph is loaded, and gives its counts from the status line. */
export async function counts(page: Page): Promise<{ entities: number; relations: number }> {
  const status = page.getByRole("status").filter({ hasText: /[1-9][\d,]* entit/ });
  await status.first().waitFor();
  const text = (await status.first().textContent()) ?? "";
  const [entities = 0, relations = 0] = [...text.matchAll(/\d[\d,]*/g)].map((m) =>
    Number(m[0].replace(",", "")),
  );
  return { entities, relations };
}

const LATER_PARTS = ["CommandMenu", "Dialogs", "ArticlePanel", "GraphTable", "TimelinePanel"];
const QUIET_MS = 300;

/** Waits for the code that follows the first picture, all but the editor, and for whatever that needs in turn. */
export async function waitForLaterParts(page: Page): Promise<void> {
  const fetched = () =>
    page.evaluate(() => performance.getEntriesByType("resource").map((entry) => entry.name));
  let before = 0;
  for (;;) {
    const names = await fetched();
    const areAll = LATER_PARTS.every((part) => names.some((name) => name.includes(`/assets/${part}-`)));
    if (areAll && names.length === before) return;
    before = names.length;
    await page.waitForTimeout(QUIET_MS);
  }
}

/** Waits until a text of the status line has changed to what is expected. */
export async function waitForCounts(
  page: Page,
  is: (now: { entities: number; relations: number }) => boolean,
  within = 20_000,
): Promise<void> {
  for (const end = Date.now() + within; !is(await counts(page)); await page.waitForTimeout(50))
    if (Date.now() > end) throw new Error(`The counts stayed ${JSON.stringify(await counts(page))}`);
}

export interface Picture {
  /** How many distinct colours it has. */
  readonly colours: number;
  /** Which share of it is not the background. */
  readonly drawn: number;
  /** The part of the width and of the height from the first to the last pixel that is not the background. */
  readonly reach: { readonly x: number; readonly y: number };
  /** Equal for equal pictures. */
  readonly print: string;
}

/** What a picture of the graph shows. */
export async function pixels(page: Page): Promise<Picture> {
  // The browser decodes its own picture: no image library is needed.
  const picture = (await page.locator("[data-drawing]").screenshot()).toString("base64");
  return page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (c) => c.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext("2d");
    if (!context) throw new Error("no 2d context");
    context.drawImage(bitmap, 0, 0);
    const all = new Uint32Array(context.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer);
    const seen = new Map<number, number>();
    let print = 0;
    for (const pixel of all) {
      seen.set(pixel, (seen.get(pixel) ?? 0) + 1);
      print = (Math.imul(print, 31) + pixel) | 0;
    }
    const [background = 0] = [...seen].reduce((most, next) => (next[1] > most[1] ? next : most));
    const reach = { left: bitmap.width, right: 0, top: bitmap.height, bottom: 0 };
    all.forEach((pixel, i) => {
      if (pixel === background) return;
      const [x, y] = [i % bitmap.width, Math.floor(i / bitmap.width)];
      reach.left = Math.min(reach.left, x);
      reach.right = Math.max(reach.right, x);
      reach.top = Math.min(reach.top, y);
      reach.bottom = Math.max(reach.bottom, y);
    });
    return {
      colours: seen.size,
      drawn: 1 - (seen.get(background) ?? 0) / all.length,
      reach: {
        x: Math.max(0, reach.right - reach.left) / bitmap.width,
        y: Math.max(0, reach.bottom - reach.top) / bitmap.height,
      },
      print: `${print}`,
    };
  }, picture);
}

/** Finds an entity by the search and brings it to the desk. */
export async function find(page: Page, text: string, name: string | RegExp): Promise<void> {
  const field = page.getByRole("combobox", { name: "Search entities" });
  await field.fill(text);
  await page.getByRole("option", { name }).first().click();
  await details(page).getByRole("heading", { name }).waitFor();
}

/** A button of the toolbar "View". */
export const tool = (page: Page, name: string): Locator =>
  page.getByRole("toolbar", { name: "View" }).getByRole("button", { name, exact: true });

/** What was said aloud last. */
export const said = async (page: Page): Promise<string> =>
  (await page.locator("[data-live]").textContent()) ?? "";

/** Opens or folds a panel by its switch. */
export const toggle = (page: Page, title: string): Promise<void> =>
  page.getByRole("button", { name: title, exact: true }).first().click();

/** Performs a command by its name, as one does with Ctrl+K. */
export async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press("Control+k");
  const palette = page.getByRole("dialog", { name: "Commands" });
  await palette.getByRole("searchbox").fill(words);
  await palette.getByRole("menuitem").first().click();
  await palette.waitFor({ state: "hidden" });
}

/** Where the selected entity is drawn, in pixels of the page: the menu opened by keyboard stands on it. */
export async function placeOfSelected(page: Page): Promise<{ x: number; y: number }> {
  let before = await placeOfMenu(page);
  // What has just been found is still being moved into sight: its place is where it comes to rest.
  for (;;) {
    const now = await placeOfMenu(page);
    if (now.x === before.x && now.y === before.y) return now;
    before = now;
  }
}

async function placeOfMenu(page: Page): Promise<{ x: number; y: number }> {
  await graphRegion(page).focus();
  await page.keyboard.press("Shift+F10");
  const menu = page.getByRole("menu", { name: "On the graph" });
  await menu.waitFor();
  const box = await page.locator(".menu-anchor").boundingBox();
  await page.keyboard.press("Escape");
  await menu.waitFor({ state: "hidden" });
  if (!box) throw new Error("the menu has no place");
  return { x: box.x, y: box.y };
}

/** Drops a file on the page. */
export async function dropFile(page: Page, name: string, text: string): Promise<void> {
  const data = await page.evaluateHandle(
    ([file, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content ?? ""], file ?? "", { type: "application/json" }));
      return transfer;
    },
    [name, text],
  );
  await page.dispatchEvent("body", "drop", { dataTransfer: data });
}

/**
 * Takes the graph away in a format of the export dialog; gives the path of the file.
 * @param choose what is chosen in the dialog before
 */
export async function take(
  page: Page,
  format: string,
  choose: (dialog: Locator) => Promise<void> = () => Promise.resolve(),
): Promise<string> {
  await tool(page, "Export").click();
  const dialog = page.getByRole("dialog");
  await choose(dialog);
  const button = dialog.getByRole("button", { name: format, exact: true });
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  const folder = await mkdtemp(join(tmpdir(), "relata-taken-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

/** What is on the desk, as Graph JSON. */
export const takeGraph = async (page: Page): Promise<GraphJson> =>
  parseGraphJson(JSON.parse(await readFile(await take(page, "Graph JSON"), "utf8")));

/** The view that a reload would bring back, as text; what has just been changed is in it a moment later. */
export const keptView = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error("no reason given"));
      });
    const database = await done(indexedDB.open("relata"));
    const scenes = database.transaction("scenes").objectStore("scenes");
    const last: unknown = await done(scenes.get("last"));
    const kept: unknown = typeof last === "string" ? await done(scenes.get(last)) : null;
    database.close();
    return JSON.stringify(kept ?? null);
  });

/** Until the picture shows something, or differs from one seen before; gives what it shows. */
export async function seen(page: Page, before?: Picture): Promise<Picture> {
  for (let tries = 0; ; tries++) {
    const now = await pixels(page);
    const isThere = before ? now.print !== before.print : now.drawn > 0.002;
    if (isThere) return now;
    if (tries > 40) throw new Error(before ? "the picture has not changed" : "the canvas is blank");
    await page.waitForTimeout(100);
  }
}

const axeSource = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Serious and critical faults that axe finds in the page, or a part of it. The page must have been opened with bypassCSP. */
export async function seriousFaults(page: Page, part = "body"): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async (selector) => {
    interface Axe {
      run(part: string): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }>;
    }
    const { violations } = await (window as unknown as { axe: Axe }).axe.run(selector);
    return violations
      .filter((v) => v.impact === "serious" || v.impact === "critical")
      .map((v) => `${v.id}: ${v.nodes[0]?.html.slice(0, 160)}`);
  }, part);
}
