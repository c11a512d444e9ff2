// The process that holds the graph: all writing, and Relata's own reading. Started by database.ts.
import fs from "node:fs";
import type { Candidate, Parameters } from "../database.ts";
import { RelataError } from "../../errors.ts";
import type { EntityRow } from "../model/rows.ts";
import { DOCUMENT_COUNT, ENTITIES, NAMED_ENTITIES } from "../queries/read.ts";
import {
  claim,
  copyGraph,
  locked,
  openFolder,
  readManifest,
  readOwner,
  release,
  sizes,
  syncLog,
  writeManifest,
  type DataFolder,
} from "./data-folder.ts";
import { loadEngine, type Engine } from "./engine.ts";
import { damaged, storeError } from "./errors.ts";
import { migrate } from "./migrations.ts";
import type { WriterOperations } from "./protocol.ts";
import { SearchIndex } from "./search-index.ts";
import { inTurn } from "../in-turn.ts";
import { serve } from "../process/serve.ts";

/** The log is folded into the graph's file once it is so many times as large as that, but not while it is small. */
const FOLD_RATIO = 4;
/** How long to wait for a server that is just ending. */
const LOCK_PATIENCE_MS = 3000;
/** Names are indexed for so long at a stretch; then others have their turn. */
const INDEX_STRETCH_MS = 10;

type Row = Record<string, unknown>;
type Transaction = ReturnType<Engine["beginTransaction"]>;

let folder: DataFolder | undefined;
let engine: Engine | undefined;
let foldAt = Infinity;
let transaction: Transaction | undefined;
let index: Promise<SearchIndex> | undefined;
/** What was changed since the making of the index began; undefined once it is made. */
let changedMeanwhile: Set<string> | undefined;
/** The statements of a transaction, its end included, run one after the other. */
const takeTurn = inTurn();

serve<WriterOperations>({
  open: ({ directory, foldAtBytes }) => {
    foldAt = foldAtBytes;
    return guarded(() => open(directory));
  },
  read: ({ query, parameters }) => guarded(() => rows(opened().engine, query, parameters)),
  begin: () => {
    transaction = opened().engine.beginTransaction();
    return undefined;
  },
  run: ({ query, parameters }) => guarded(() => takeTurn(() => rows(running(), query, parameters))),
  commit: ({ touched }) => guarded(() => takeTurn(() => commit(touched))),
  rollback: () => takeTurn(rollback),
  prepareSearch: async () => {
    await guarded(searchIndex);
    return undefined;
  },
  candidates: async ({ text, type, limit }) => (await searchIndex()).candidates(text, type, limit),
  snapshot: ({ name }) => guarded(() => ({ path: copyGraph(opened().folder, name) })),
  close: () => guarded(close),
});

async function guarded<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw storeError(error);
  }
}

function opened(): { engine: Engine; folder: DataFolder } {
  if (!engine || !folder) throw new Error("the graph is not open");
  return { engine, folder };
}

function running(): Transaction {
  if (!transaction) throw new Error("no transaction is running");
  return transaction;
}

async function open(directory: string): Promise<{ version: string }> {
  const { version } = loadEngine();
  folder = openFolder(directory);
  const held = readManifest(folder);
  if (held && held.documents > 0 && !fs.existsSync(folder.graph)) throw damaged("graph.grafeo is missing");
  engine = await openPatiently(folder);
  claim(folder);
  fs.rmSync(folder.snapshots, { recursive: true, force: true });
  await migrate(engine);
  const documents = await documentCount(engine);
  if (held && documents < held.documents) {
    engine.close();
    release(folder);
    throw damaged(`it held at least ${held.documents} documents and opens with ${documents}`);
  }
  writeManifest(folder, documents);
  return { version: version() };
}

/** Opens the graph's file, giving a server that is ending a moment to let go. */
async function openPatiently(mine: DataFolder): Promise<Engine> {
  const { GrafeoDB } = loadEngine();
  for (const start = Date.now(); ; await new Promise((resolve) => setTimeout(resolve, 100))) {
    try {
      return GrafeoDB.create(mine.graph);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (/cannot be locked/.test(message)) {
        if (Date.now() - start > LOCK_PATIENCE_MS || serverLives(readOwner(mine)))
          throw locked(readOwner(mine));
        continue;
      }
      const known = storeError(error);
      throw known === error ? damaged(message.replaceAll(mine.graph, "graph.grafeo"), error) : known;
    }
  }
}

function serverLives(owner: ReturnType<typeof readOwner>): boolean {
  if (!owner) return false;
  try {
    process.kill(owner.server, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

async function rows(target: Engine | Transaction, query: string, parameters: Parameters): Promise<Row[]> {
  const result = await target.executeCypher(query, parameters);
  return result.toArray();
}

async function documentCount(target: Engine | Transaction): Promise<number> {
  const [row] = await rows(target, DOCUMENT_COUNT, {});
  return Number(row?.["count"] ?? 0);
}

function rollback(): Promise<undefined> {
  const ending = transaction;
  transaction = undefined;
  if (ending?.isActive) ending.rollback();
  return Promise.resolve(undefined);
}

/** The manifest never promises more than the graph holds: lowered before the commit, raised after. */
async function commit(touched: readonly string[]): Promise<undefined> {
  const ending = running();
  const { folder: mine } = opened();
  const documents = await documentCount(ending);
  const promised = readManifest(mine)?.documents ?? 0;
  if (documents < promised) writeManifest(mine, documents);
  transaction = undefined;
  ending.commit();
  syncLog(mine);
  if (documents > promised) writeManifest(mine, documents);
  foldLog();
  await refreshIndex(touched);
  return undefined;
}

/** A commit does not wait for an index that is only being made. */
async function refreshIndex(touched: readonly string[]): Promise<void> {
  if (changedMeanwhile) for (const id of touched) changedMeanwhile.add(id);
  else if (index) await refresh(await index, touched);
}

/**
 * Folding writes the whole graph, so the log may grow with it: then all of a load's foldings together cost no more than
 * the last few. The engine would do it by itself, but in a thread of its own, in the middle of a commit or of a copy.
 */
function foldLog(): void {
  const { engine: mine, folder: at } = opened();
  const { graph, log } = sizes(at);
  if (log >= Math.max(foldAt, FOLD_RATIO * graph)) ifThereIsRoom(() => mine.walCheckpoint());
}

/** Closing folds the log too. */
function close(): undefined {
  const { engine: closing, folder: mine } = opened();
  try {
    ifThereIsRoom(() => closing.close());
  } finally {
    release(mine);
  }
}

/** What was acknowledged is in the log and safe: only the next commit needs room, and says so by itself. */
function ifThereIsRoom(fold: () => void): void {
  try {
    fold();
  } catch (error) {
    const known = storeError(error);
    if (!(known instanceof RelataError && known.code === "STORE_FULL")) throw error;
  }
}

/** Made once; again, if that failed. */
function searchIndex(): Promise<SearchIndex> {
  return (index ??= buildIndex().catch((error: unknown) => {
    index = undefined;
    changedMeanwhile = undefined;
    throw error;
  }));
}

async function buildIndex(): Promise<SearchIndex> {
  const built = new SearchIndex();
  changedMeanwhile = new Set();
  const named = await opened().engine.executeCypher(NAMED_ENTITIES);
  for (let i = 0, rested = performance.now(); i < named.length; i++) {
    built.put(toCandidate(named.get(i)));
    if (performance.now() - rested < INDEX_STRETCH_MS) continue;
    await new Promise((resolve) => setImmediate(resolve));
    rested = performance.now();
  }
  while (changedMeanwhile.size > 0) {
    const changed = [...changedMeanwhile];
    changedMeanwhile.clear();
    await refresh(built, changed);
  }
  changedMeanwhile = undefined;
  return built;
}

async function refresh(held: SearchIndex, touched: readonly string[]): Promise<void> {
  for (const id of touched) held.remove(id);
  for (const row of await rows(opened().engine, ENTITIES, { ids: touched })) held.put(toCandidate(row));
}

function toCandidate(row: Row): Candidate {
  const { id, name, type, aliases, named, mentionCount } = row as unknown as EntityRow;
  return { id, name, type, aliases, named, mentionCount };
}
