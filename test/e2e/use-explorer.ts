// What each file of browser tests starts from: pages on the one server or on one of its own, closed after each test; a
// page error fails the test that caused it.
import { type Browser, chromium, type Page } from "playwright-core";
import {
  type GraphJson,
  jobAccepted,
  jobEvent,
  type NewDocument,
  parseGraphJson,
} from "../../graph-data/schema/index.ts";
import { startTestServer, type TestServer } from "../helpers/test-server.ts";
import { afterAll, afterEach, beforeAll, beforeEach, inject } from "vitest";
import { counts } from "./helpers.ts";
import { PAGE_DIRECTORY, type Pages, pagesOf } from "./explorer.ts";

export interface UsedExplorer extends Pages {
  readonly url: string;
  /** Opens a page, and waits until it shows a graph. */
  show: Pages["open"];
  /** Calls the server. @param path Below /api. */
  call(method: string, path: string, body?: unknown): Promise<Response>;
  /** Adds an article, and waits until the graph holds it. */
  add(article: NewDocument): Promise<void>;
}

/** A server for one test file, to which its tests may add. @param makeGraph What it holds at first; default: nothing. */
export function useOwnExplorer(makeGraph?: () => GraphJson | Promise<GraphJson>): UsedExplorer {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ staticDirectory: PAGE_DIRECTORY, graph: await makeGraph?.() });
  });
  afterAll(() => server.close());
  return useExplorer(() => server.url);
}

/** The graph of the bundled articles. */
export async function corpusGraph(): Promise<GraphJson> {
  const answer = await fetch(`${inject("explorerUrl")}/api/export`, {
    ...{ method: "POST", headers: { "content-type": "application/json" }, body: "{}" },
  });
  return parseGraphJson(await answer.json());
}

/** @param address the server, when it is not the one with the bundled articles */
export function useExplorer(address: () => string = () => inject("explorerUrl")): UsedExplorer {
  let browser: Browser | null = null;
  let pages: Pages | null = null;
  const endpoint = inject("browserEndpoint");
  beforeAll(async () => {
    if (endpoint === null) return;
    browser = await chromium.connect(endpoint);
    pages = pagesOf(browser, address());
  });
  beforeEach((test) => {
    if (endpoint === null) test.skip("no browser on this machine");
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
  const call: UsedExplorer["call"] = (method, path, body) =>
    fetch(`${address()}/api${path}`, {
      method,
      ...(body !== undefined && {
        body: JSON.stringify(body),
        headers: { "content-type": "application/json" },
      }),
    });
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
    call,
    async add(article) {
      const { job } = jobAccepted.parse(await (await call("POST", "/documents", article)).json());
      // The events end when the job does.
      const events = await (await call("GET", `/jobs/${job}/events`)).text();
      const last = jobEvent.parse(JSON.parse(events.split("data: ").at(-1) ?? ""));
      if (!last.result) throw new Error(`The article was not added: ${last.error}`);
    },
  };
}
