// A person's browser on the real page: the page as built, served by a real server over an embedded store that
// holds the bundled articles, in Chromium. A page error fails the test that caused it.
import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from "playwright-core";
import { build } from "vite";
import type { GraphJson } from "../../graph-data/schema/index.ts";
import { ExtractionThreads } from "../../server/extraction-threads.ts";
import { ingestDocuments } from "../../server/ingest.ts";
import { startTestServer, type TestServer } from "../helpers/test-server.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const CORPUS = join(ROOT, "graph-data", "corpus", "belarus-2020");

/** Where a Chromium may be; CHROMIUM_PATH says otherwise. */
const CHROMIUMS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

export interface Explorer {
  readonly server: TestServer;
  readonly browser: Browser;
  /** Opens a page at an address of the explorer, in a browser profile of its own. */
  open(path?: string, options?: BrowserContextOptions): Promise<Page>;
  /** Fails when a page has thrown since the last call. */
  expectNoErrors(): void;
  close(): Promise<void>;
}

export interface ExplorerOptions {
  /** Default: the bundled articles, as the extractor reads them. */
  readonly graph?: GraphJson;
  readonly browserArguments?: readonly string[];
}

/** Builds the page, starts the server with the articles, and a browser. */
export async function startExplorer({
  graph,
  browserArguments = [],
}: ExplorerOptions = {}): Promise<Explorer> {
  const staticDirectory = await mkdtemp(join(tmpdir(), "relata-page-"));
  // The page as people get it: Vitest's own NODE_ENV would build React's slow development version.
  process.env.NODE_ENV = "production";
  await build({
    root: join(ROOT, "client"),
    configFile: join(ROOT, "vite.config.ts"),
    logLevel: "error",
    build: { outDir: staticDirectory, emptyOutDir: true },
  });
  const server = await startTestServer({ staticDirectory, ...(graph && { graph }) });
  if (!graph) await ingestCorpus(server);
  const browser = await launch(browserArguments);
  const errors: string[] = [];
  return {
    server,
    browser,
    async open(path = "/", options = {}) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
      await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: server.url });
      const page = await context.newPage();
      page.setDefaultTimeout(8_000);
      page.on("pageerror", (error) => errors.push(error.stack ?? error.message));
      await page.goto(server.url + path);
      return page;
    },
    expectNoErrors() {
      const seen = errors.splice(0);
      if (seen.length > 0) throw new Error(`The page threw:\n${seen.join("\n")}`);
    },
    async close() {
      await browser.close();
      await server.close();
      await rm(staticDirectory, { recursive: true, force: true });
    },
  };
}

async function ingestCorpus(server: TestServer): Promise<void> {
  const threads = new ExtractionThreads();
  try {
    const names = (await readdir(CORPUS)).filter((name) => name.endsWith(".txt")).sort();
    const documents = await Promise.all(
      names.map(async (name) => ({
        id: name.replace(/\W|_/g, "-").replace("-txt", ""),
        source: name,
        text: await readFile(join(CORPUS, name), "utf8"),
      })),
    );
    await ingestDocuments(server.store, documents, { threads });
  } finally {
    await threads.close();
  }
}

export function launch(more: readonly string[] = []): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? CHROMIUMS.find((path) => existsSync(path));
  if (!executablePath)
    throw new Error(`No Chromium at ${CHROMIUMS.join(", ")}: install one, or set CHROMIUM_PATH.`);
  return chromium.launch({
    executablePath,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      ...more,
    ],
  });
}

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

/** Waits until a text of the status line has changed to what is expected. */
export async function waitForCounts(
  page: Page,
  is: (now: { entities: number; relations: number }) => boolean,
): Promise<void> {
  for (const end = Date.now() + 10_000; !is(await counts(page)); await page.waitForTimeout(50))
    if (Date.now() > end) throw new Error(`The counts stayed ${JSON.stringify(await counts(page))}`);
}

/** How many distinct colours a picture of the graph has, and which share of it is not the background. */
export async function pixels(page: Page): Promise<{ colours: number; drawn: number }> {
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
    for (const pixel of all) seen.set(pixel, (seen.get(pixel) ?? 0) + 1);
    const background = Math.max(...seen.values());
    return { colours: seen.size, drawn: 1 - background / all.length };
  }, picture);
}

/** Finds an entity by the search and brings it to the desk. */
export async function find(page: Page, text: string, name: string | RegExp): Promise<void> {
  const field = page.getByRole("combobox", { name: "Search entities" });
  await field.fill(text);
  await page.getByRole("option", { name }).first().click();
  await details(page).getByRole("heading", { name }).waitFor();
}
