// The page beside a bare Sigma page with the same graph in the same places, in Chromium: how long until the graph is
// drawn, how long a frame takes while it is dragged, and how much of that is the page's own work. Then it is dragged once
// more with WebGL's drawing itself left out, all else done as ever: what a frame takes where a graphics card draws it in
// no time; 16.7 ms are 60 frames a second. Runs alternate, medians count: software drawing on a shared machine is not
// steady.
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import type { BrowserContext, Page } from "playwright-core";
import { build } from "vite";
import type { GraphJson } from "../../graph-data/schema/index.ts";
import { type Explorer, startExplorer } from "../e2e/explorer.ts";
import type { BenchRow } from "./row.ts";

/** The shorter what is measured, the less steady it is, and the more often it can be. */
const SIZES = [
  { edges: 1_000, runs: 15 },
  { edges: 5_000, runs: 7 },
  { edges: 20_000, runs: 3 },
];
const DRAG_FRAMES = 20;
const PEER = "bare Sigma page";
const TYPES: Record<string, string> = { html: "text/html", js: "text/javascript", json: "application/json" };

export async function measure(): Promise<BenchRow[]> {
  const directory = await mkdtemp(join(tmpdir(), "relata-bare-"));
  await build({
    root: fileURLToPath(new URL("./bare-sigma", import.meta.url)),
    configFile: false,
    logLevel: "error",
    build: { outDir: directory, emptyOutDir: true, target: "es2022" },
  });
  const bare = await serve(directory);
  const explorer = await startExplorer(makeGraph(10, 20));
  try {
    const rows: BenchRow[] = [];
    for (const { edges, runs } of SIZES) {
      const graph = makeGraph(edges / 4, edges);
      await writeFile(join(directory, "graph.json"), JSON.stringify(graph));
      rows.push(...(await compare(explorer, bare.url, { graph, edges, runs })));
    }
    return rows;
  } finally {
    await explorer.close();
    bare.server.close();
    await rm(directory, { recursive: true, force: true });
  }
}

/** Milliseconds. */
interface Measured extends Dragged {
  readonly drawn: number;
  /** Between two frames that WebGL does not draw. */
  readonly undrawn: number;
}

interface Dragged {
  /** Between two frames. */
  readonly frame: number;
  /** What the page's main thread computes for each. */
  readonly work: number;
}

async function compare(
  explorer: Explorer,
  bareUrl: string,
  { graph, edges, runs }: { graph: GraphJson; edges: number; runs: number },
): Promise<BenchRow[]> {
  const ours: Measured[] = [];
  const theirs: Measured[] = [];
  // One pair more than counts: browser and servers are slow to whoever comes first.
  for (let run = 0; run <= runs; run++) {
    const our = await inContext(explorer, (context) => measureOurs(context, explorer.server.url, graph));
    const their = await inContext(explorer, (context) => measureBare(context, bareUrl));
    if (run === 0) continue;
    ours.push(our);
    theirs.push(their);
  }
  const row = (name: string, pick: (m: Measured) => number): BenchRow => ({
    name: `${name}, ${edges.toLocaleString("en")} edges`,
    value: median(ours.map(pick)),
    unit: "ms",
    peer: { name: PEER, value: median(theirs.map(pick)) },
  });
  return [
    row("graph file to first picture", (m) => m.drawn),
    row("frame while dragging", (m) => m.frame),
    row("of it the page's own work", (m) => m.work),
    row("frame while dragging, WebGL's drawing left out", (m) => m.undrawn),
  ];
}

async function inContext<T>(explorer: Explorer, use: (context: BrowserContext) => Promise<T>): Promise<T> {
  const context = await explorer.browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    return await use(context);
  } finally {
    await context.close();
  }
}

// The page keeps its view over a reload: the graph is put where it keeps it, and the page is opened on it.
async function measureOurs(context: BrowserContext, url: string, graph: GraphJson): Promise<Measured> {
  const page = await context.newPage();
  await page.goto(`${url}/icon.svg`);
  await page.evaluate(async (scene) => {
    localStorage.setItem(
      "relata/desk",
      JSON.stringify({
        version: 1, theme: "light", front: null, reading: null,
        open: { filters: false, details: false },
      }), // prettier-ignore
    );
    const opening = indexedDB.open("relata", 2);
    opening.onupgradeneeded = () => {
      for (const name of ["scenes", "views", "view-scenes"]) opening.result.createObjectStore(name);
    };
    await new Promise((resolve) => (opening.onsuccess = resolve));
    const writing = opening.result.transaction("scenes", "readwrite");
    const kept = { key: "tab", saved: "2020-08-17", holds: "", scene };
    writing.objectStore("scenes").put(kept, kept.key);
    writing.objectStore("scenes").put(kept.key, "last");
    await new Promise((resolve) => (writing.oncomplete = resolve));
    opening.result.close();
  }, graph);
  const wanted = `${graph.edges.length.toLocaleString("en")} relations`;
  const start = performance.now();
  await page.goto(url);
  // Found as the peer's sign is: working out roles would be counted as the page's time.
  await page.locator("[role=status]", { hasText: wanted }).waitFor({ timeout: 120_000 });
  await settle(page);
  const drawn = performance.now() - start;
  return { drawn, ...(await dragTwice(page, "[data-drawing]")) };
}

async function measureBare(context: BrowserContext, url: string): Promise<Measured> {
  const page = await context.newPage();
  const start = performance.now();
  await page.goto(url);
  await page.locator("[data-drawn]").waitFor({ timeout: 120_000 });
  await settle(page);
  const drawn = performance.now() - start;
  return { drawn, ...(await dragTwice(page, "#graph")) };
}

/** Until what has been drawn is on the screen: two frames. */
const settle = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));

async function dragTwice(page: Page, selector: string): Promise<Omit<Measured, "drawn">> {
  const dragged = await dragAbout(page, selector);
  await page.evaluate(() => {
    const { prototype } = WebGL2RenderingContext;
    prototype.drawArrays = prototype.drawArraysInstanced = () => undefined;
  });
  return { ...dragged, undrawn: (await dragAbout(page, selector)).frame };
}

/** The picture is dragged about, the mouse moving once in each frame, so that none is idle. The median frame counts. */
async function dragAbout(page: Page, selector: string): Promise<Dragged> {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} has no place`);
  const from = { x: box.x + box.width * 0.9, y: box.y + 12 };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  const cpuTime = await mainThreadClock(page);
  const before = await cpuTime();
  // As text: tsx names inner functions by a helper that the page does not have.
  const times = await page.evaluate<number[]>(`new Promise((resolve) => {
    const times = [];
    const held = document.elementFromPoint(${from.x}, ${from.y});
    const step = (time) => {
      times.push(time);
      if (times.length > ${DRAG_FRAMES}) return resolve(times);
      const place = { clientX: ${from.x} - 6 * times.length, clientY: ${from.y} + 5 * times.length };
      held.dispatchEvent(new MouseEvent("mousemove", { bubbles: true, buttons: 1, ...place }));
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  })`);
  const work = ((await cpuTime()) - before) / DRAG_FRAMES;
  await page.mouse.up();
  return { frame: median(times.slice(1).map((time, i) => time - (times[i] ?? time))), work };
}

/** Milliseconds of processor time that the page's main thread has used for tasks: waiting for the drawing is not in it. */
async function mainThreadClock(page: Page): Promise<() => Promise<number>> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
  return async () => {
    const { metrics } = await devtools.send("Performance.getMetrics");
    const tasks = metrics.find(({ name }) => name === "TaskDuration");
    if (!tasks) throw new Error("Chromium gives no TaskDuration");
    return 1000 * tasks.value;
  };
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** A graph with hubs: nodes on a spiral, edges from a fixed sequence, mostly to nearby and to heavy nodes. */
function makeGraph(nodes: number, edges: number): GraphJson {
  let state = 42;
  const random = () => (state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32) / 2 ** 32;
  const key = (i: number) => `person/p${i}`;
  return {
    attributes: {
      format: "relata/1",
      documents: [{ id: "d", title: "Made", source: null, published: "2020-08-17", text: "Made." }],
    },
    options: { type: "directed", multi: true, allowSelfLoops: true },
    nodes: Array.from({ length: nodes }, (_, i) => ({
      key: key(i),
      attributes: {
        label: `Person ${i}`,
        type: "Person" as const,
        aliases: [],
        mentionCount: 1,
        mentions: [],
        x: 40 * Math.sqrt(i) * Math.cos(2.4 * i),
        y: 40 * Math.sqrt(i) * Math.sin(2.4 * i),
      },
    })),
    edges: Array.from({ length: edges }, (_, i) => {
      const source = Math.floor(random() * nodes);
      const target = Math.floor(random() ** 3 * nodes);
      return {
        key: `r${i}`,
        source: key(source),
        target: key(target === source ? (source + 1) % nodes : target),
        attributes: {
          type: `MEETS_${i}`,
          phrase: "met",
          category: "CONSULT" as const,
          polarity: "positive" as const,
          status: "asserted" as const,
          attributedTo: null,
          confidence: 0.9,
          evidence: [{ document: "d", start: 0, end: 5, sentence: "Made." }],
        },
      };
    }),
  };
}

async function serve(directory: string): Promise<{ server: Server; url: string }> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? "/", "http://bench").pathname);
    const file = join(directory, path === "/" ? "index.html" : path);
    readFile(file).then(
      (bytes) => {
        response.setHeader("content-type", TYPES[file.split(".").at(-1) ?? ""] ?? "application/octet-stream");
        response.end(bytes);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}
