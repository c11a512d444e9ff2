// Before the browser tests: the page is built once, one server holds the bundled articles, one Chromium waits.
import { rm } from "node:fs/promises";
import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { startTestServer } from "../helpers/test-server.ts";
import { buildPage, chromiumMissing, chromiumOptions, ingestCorpus } from "./explorer.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the built page lies. */
    pageDirectory: string;
    /** Address of the server with the bundled articles. */
    explorerUrl: string;
    /** Where Playwright reaches the browser; null where there is none, and its tests are skipped. */
    browserEndpoint: string | null;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const missing = chromiumMissing();
  const staticDirectory = await buildPage();
  const server = await startTestServer({ staticDirectory });
  await ingestCorpus(server);
  if (missing !== undefined)
    console.warn(`\n*** SKIPPED: the tests in a browser did not run: ${missing} ***\n`);
  const browser = missing === undefined ? await chromium.launchServer(chromiumOptions()) : null;
  project.provide("pageDirectory", staticDirectory);
  project.provide("explorerUrl", server.url);
  project.provide("browserEndpoint", browser?.wsEndpoint() ?? null);
  return async () => {
    await browser?.close();
    await server.close();
    await rm(staticDirectory, { recursive: true, force: true });
  };
}
