// What each file of browser tests starts from: pages on the one server, closed after each test; a page error fails the
// test that caused it.
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, inject } from "vitest";
import { counts } from "./helpers.ts";
import { type Pages, pagesOf } from "./explorer.ts";

export interface UsedExplorer extends Pages {
  readonly url: string;
  /** Opens a page, and waits until it shows a graph. */
  show: Pages["open"];
  /** Calls the server. @param path Below /api. */
  call(method: string, path: string, body?: unknown): Promise<Response>;
}

/** @param address the server, when it is not the one with the bundled articles */
export function useExplorer(address: () => string = () => inject("explorerUrl")): UsedExplorer {
  let browser: Browser | null = null;
  let pages: Pages | null = null;
  beforeAll(async () => {
    browser = await chromium.connect(inject("browserEndpoint"));
    pages = pagesOf(browser, address());
  });
  afterEach(async () => {
    await Promise.all((browser?.contexts() ?? []).map((context) => context.close()));
    pages?.expectNoErrors();
  });
  afterAll(() => browser?.close());
  const open: Pages["open"] = (path, options) => {
    if (!pages) throw new Error("a page can be opened within a test only");
    return pages.open(path, options);
  };
  return {
    get url() {
      return address();
    },
    open,
    expectNoErrors: () => pages?.expectNoErrors(),
    async show(path, options): Promise<Page> {
      const page = await open(path, options);
      await counts(page);
      return page;
    },
    call: (method, path, body) =>
      fetch(`${address()}/api${path}`, {
        method,
        ...(body !== undefined && {
          body: JSON.stringify(body),
          headers: { "content-type": "application/json" },
        }),
      }),
  };
}
