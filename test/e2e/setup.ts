// Before the browser tests: the page is built, one server holds the bundled articles, one Chromium waits.
import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { startTestServer } from "../helpers/test-server.ts";
import { buildPage, chromiumMissing, chromiumOptions, ingestCorpus, PAGE_DIRECTORY } from "./explorer.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the server with the bundled articles, which no test changes: several files look at it at once. */
    explorerUrl: string;
    /** Where Playwright reaches the browser; null where there is none, and its tests are skipped. */
    browserEndpoint: string | null;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const missing = chromiumMissing();
  await buildPage();
  const server = await startTestServer({ staticDirectory: PAGE_DIRECTORY });
  await ingestCorpus(server);
  if (missing !== undefined)
    console.warn(`\n*** SKIPPED: the tests in a browser did not run: ${missing} ***\n`);
  const browser = missing === undefined ? await chromium.launchServer(chromiumOptions()) : null;
  project.provide("explorerUrl", server.url);
  project.provide("browserEndpoint", browser?.wsEndpoint() ?? null);
  return async () => {
    await browser?.close();
    await server.close();
  };
}
