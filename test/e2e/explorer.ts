// A person's browser on the real page: the page as built, served by a real server over an embedded store, in Chromium.
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import type { GraphJson } from "../../graph-data/schema/index.ts";
import { ExtractionThreads } from "../../server/extraction-threads.ts";
import { ingestDocuments } from "../../server/ingest.ts";
import { runScript } from "../helpers/run-script.ts";
import { startTestServer, type TestServer } from "../helpers/test-server.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
/** Where the built page lies. */
export const PAGE_DIRECTORY = join(ROOT, "dist", "client");
const CORPUS = join(ROOT, "graph-data", "corpus", "belarus-2020");

/**
 * What a Chromium is called, on the PATH or where systems put it that have it nowhere on the PATH. Debian's headless one
 * comes first: the others draw a window around each page that nobody sees, which takes as long again as the page.
 */
const CHROMIUMS = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe"]; // prettier-ignore
const ELSEWHERE = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

function findChromium(): string | undefined {
  const given = process.env.CHROMIUM_PATH;
  if (given) return existsSync(given) ? given : undefined;
  const folders = (process.env.PATH ?? "").split(delimiter);
  const places = folders.flatMap((folder) => CHROMIUMS.map((name) => join(folder, name)));
  return [...places, ...ELSEWHERE].find((path) => existsSync(path));
}

/** Why there is no browser for the tests; undefined where there is one. In CI that is a failure. */
export function chromiumMissing(): string | undefined {
  if (findChromium() !== undefined) return undefined;
  const given = process.env.CHROMIUM_PATH;
  const reason = given
    ? `CHROMIUM_PATH=${given} is not there`
    : "no Chromium on this machine, and CHROMIUM_PATH is not set";
  if (process.env.CI) throw new Error(`the tests in a browser cannot run: ${reason}`);
  return reason;
}

/** Builds the page as people get it, where it is not built yet. */
export async function buildPage(): Promise<void> {
  const { code, stderr } = await runScript("build");
  if (code !== 0) throw new Error(`The page could not be built: ${stderr}`);
}

/** Puts the bundled articles into the store, as the extractor reads them. */
export async function ingestCorpus({ store }: Pick<TestServer, "store">): Promise<void> {
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
    await ingestDocuments(store, documents, { threads });
  } finally {
    await threads.close();
  }
}

/** How a Chromium is started; throws with the way out where there is none. */
export function chromiumOptions(more: readonly string[] = []): { executablePath: string; args: string[] } {
  const executablePath = findChromium();
  if (executablePath === undefined)
    throw new Error(`${chromiumMissing()}: install one, or set CHROMIUM_PATH to its file`);
  const args = [
    "--headless",
    "--no-sandbox",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    ...more,
  ];
  return { executablePath, args };
}

export interface Pages {
  /** Opens a page at an address of the explorer, in a browser profile of its own. */
  open(path?: string, options?: BrowserContextOptions): Promise<Page>;
  /** Fails when a page has thrown since the last call. */
  expectNoErrors(): void;
}

/** Pages of a browser on a server; what they throw is remembered. */
export function pagesOf(browser: Browser, url: string): Pages {
  const errors: string[] = [];
  return {
    async open(path = "/", options = {}) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
      await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: url });
      const page = await context.newPage();
      page.setDefaultTimeout(30_000);
      page.on("pageerror", (error) => errors.push(error.stack ?? error.message));
      // What the Content-Security-Policy forbids is not even tried.
      await page.addInitScript(() =>
        addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
          throw new Error(`${violatedDirective} forbids ${blockedURI}`);
        }),
      );
      await page.goto(url + path);
      return page;
    },
    expectNoErrors() {
      const seen = errors.splice(0);
      if (seen.length > 0) throw new Error(`The page threw:\n${seen.join("\n")}`);
    },
  };
}

export interface Explorer extends Pages {
  readonly server: TestServer;
  readonly browser: Browser;
  close(): Promise<void>;
}

/** An explorer of one's own: builds the page, starts a server over a graph, and a browser. */
export async function startExplorer(graph: GraphJson): Promise<Explorer> {
  await buildPage();
  const server = await startTestServer({ staticDirectory: PAGE_DIRECTORY, graph });
  const browser = await chromium.launch(chromiumOptions());
  return {
    server,
    browser,
    ...pagesOf(browser, server.url),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
