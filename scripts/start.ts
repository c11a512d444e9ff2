// npm start [-- PATH…]: builds the page, loads articles into the store, serves the explorer. Without a path, an
// empty store gets the bundled corpus. Run again, it finds all that done and serves at once.
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readConfig, type Config } from "../server/config.ts";
import { RelataError } from "../server/errors.ts";
import { ExtractionThreads } from "../server/extraction-threads.ts";
import { startServer } from "../server/index.ts";
import { ingestDocuments } from "../server/ingest.ts";
import type { GraphStore } from "../server/store/graph-store.ts";
import { openStore } from "../server/store/index.ts";
import { buildClient, CLIENT_DIRECTORY } from "./lib/build-client.ts";
import { parseCommandLine, runCommand } from "./lib/cli.ts";
import { untilInterrupted } from "./lib/interrupt.ts";
import { withProgress } from "./lib/progress.ts";
import { readSources } from "../server/sources.ts";

const USAGE = `usage: npm start [-- PATH…]
  PATH   articles to load: files and folders of .txt, .md, .html and .htm (default: the bundled corpus, if the store is empty)`;
const NOTICE_MS = 2000;
const BUNDLED_CORPUS = fileURLToPath(new URL("../graph-data/corpus/belarus-2020", import.meta.url));

await runCommand(USAGE, async () => {
  const { positionals } = parseCommandLine({ args: process.argv.slice(2), allowPositionals: true });
  const config = readConfig(process.env);
  await buildClient({ onBuild: () => console.error("Building the page …") });
  const store = await openStore(config.store, { onWaiting: (line) => console.error(line) });
  const threads = new ExtractionThreads();
  try {
    await loadArticles(store, threads, { config, paths: positionals });
    const server = await startServer({ store, config, threads, staticDirectory: CLIENT_DIRECTORY });
    await announce(server.url, store, config);
    void prepare(store);
    await untilInterrupted();
    await server.close();
  } finally {
    await threads.close();
    await store.close();
  }
});

interface LoadOptions {
  readonly config: Config;
  readonly paths: readonly string[];
}

async function loadArticles(
  store: GraphStore,
  threads: ExtractionThreads,
  { config, paths }: LoadOptions,
): Promise<void> {
  if (paths.length > 0) return ingest(store, threads, paths);
  const { counts } = await store.health();
  const marker = markerOf(config);
  // The marker stands from the first start to the end of that load, so that an interrupted one goes on, and
  // somebody who deletes the bundled articles does not get them back.
  if (counts.documents > 0 && !existsSync(marker)) return;
  mkdirSync(config.dataDirectory, { recursive: true });
  writeFileSync(marker, "");
  await ingest(store, threads, [BUNDLED_CORPUS]);
  rmSync(marker);
}

/** One marker a store, in the data folder: the embedded store's own, or this Neo4j's. */
function markerOf({ store, dataDirectory }: Config): string {
  const key = store.kind === "neo4j" ? `${store.uri}/${store.database ?? ""}` : "embedded";
  return join(dataDirectory, `loading-${createHash("sha256").update(key).digest("hex").slice(0, 12)}`);
}

async function ingest(
  store: GraphStore,
  threads: ExtractionThreads,
  paths: readonly string[],
): Promise<void> {
  const { documents, problems } = readSources(paths);
  if (problems.length > 0) {
    throw new RelataError("UNREADABLE_TEXT", problems.map((problem) => problem.message).join("\n"), {
      hint: "Nothing was loaded: mend these files or leave them out",
    });
  }
  const reached = { extract: 0, load: 0 };
  const { saved, unchanged, warnings } = await withProgress("Reading articles", (update) =>
    ingestDocuments(store, documents, {
      threads,
      onProgress: ({ stage, done, total, document }) => {
        reached[stage] = done;
        // An article that is read but not saved yet is half done.
        update(Math.floor((reached.extract + reached.load) / 2), total, `${stage} ${document}`);
      },
    }),
  );
  console.error(`${saved} articles loaded, ${unchanged} unchanged`);
  for (const { message } of warnings) console.error(message);
}

async function announce(url: string, store: GraphStore, { token }: Config): Promise<void> {
  const { counts, store: info } = await store.health();
  console.log(
    `${counts.documents} documents, ${counts.entities} entities, ${counts.relations} relations in ${info.kind} ${info.version}`,
  );
  console.log(
    `Relata is at ${url}${token === undefined ? "" : "/?token=<RELATA_TOKEN>"}   (Ctrl+C stops it)`,
  );
}

/** Says so where it takes long enough to be noticed. */
async function prepare(store: GraphStore): Promise<void> {
  const started = performance.now();
  const notice = setTimeout(() => {
    console.log("Names are still being made ready for search: until then, the first search waits");
  }, NOTICE_MS);
  try {
    await store.prepare();
    const seconds = Math.round((performance.now() - started) / 1000);
    if (performance.now() - started > NOTICE_MS) console.log(`Search is ready, after ${seconds} s`);
  } catch (error) {
    // The first search tries again, and says what is wrong.
    if (!(error instanceof RelataError)) throw error;
  } finally {
    clearTimeout(notice);
  }
}
