// The data folder: the graph's file, who has it open, and how much was in it.
import fs from "node:fs";
import path from "node:path";
import { RelataError } from "../../errors.ts";
import { damaged } from "./errors.ts";

const MANIFEST_FORMAT = "relata-embedded/1";

/** A lower bound of what the graph holds: a file that opens with less has lost something. */
export interface Manifest {
  readonly documents: number;
}

export interface Owner {
  readonly pid: number;
  readonly server: number;
  readonly since: string;
}

export interface DataFolder {
  readonly graph: string;
  readonly snapshots: string;
  readonly owner: string;
  readonly manifest: string;
}

export function openFolder(directory: string): DataFolder {
  makeFolder(directory);
  const at = (name: string) => path.join(directory, name);
  return {
    graph: at("graph.grafeo"),
    snapshots: at("snapshots"),
    owner: at("owner.json"),
    manifest: at("manifest.json"),
  };
}

function makeFolder(directory: string): void {
  try {
    fs.mkdirSync(directory, { recursive: true });
    fs.accessSync(directory, fs.constants.W_OK);
  } catch (cause) {
    throw new RelataError("STORE_UNAVAILABLE", "the data folder cannot be made or written to", {
      cause,
      hint: "Give this user the right to write there, or set RELATA_DATA to another folder.",
    });
  }
}

export function readManifest(folder: DataFolder): Manifest | undefined {
  if (!fs.existsSync(folder.manifest)) return undefined;
  const found = parseJson(fs.readFileSync(folder.manifest, "utf8"));
  if (!isManifest(found)) throw damaged("manifest.json cannot be read");
  return found;
}

export function writeManifest(folder: DataFolder, documents: number): void {
  replaceFile(folder.manifest, JSON.stringify({ format: MANIFEST_FORMAT, documents }));
}

export function claim(folder: DataFolder): void {
  const mine: Owner = { pid: process.pid, server: process.ppid, since: new Date().toISOString() };
  replaceFile(folder.owner, JSON.stringify(mine));
}

export function release(folder: DataFolder): void {
  fs.rmSync(folder.owner, { force: true });
}

/** Who opened the folder last; undefined if nobody or unreadable. */
export function readOwner(folder: DataFolder): Owner | undefined {
  if (!fs.existsSync(folder.owner)) return undefined;
  const found = parseJson(fs.readFileSync(folder.owner, "utf8"));
  return isOwner(found) ? found : undefined;
}

// Without Zod: loading it would take a third of the time in which the process that writes starts.
function isManifest(found: unknown): found is Manifest {
  const { format, documents } = asRecord(found);
  return format === MANIFEST_FORMAT && Number.isSafeInteger(documents) && Number(documents) >= 0;
}

function isOwner(found: unknown): found is Owner {
  const { pid, server, since } = asRecord(found);
  return Number.isSafeInteger(pid) && Number.isSafeInteger(server) && typeof since === "string";
}

const asRecord = (found: unknown): Record<string, unknown> =>
  typeof found === "object" && found !== null ? { ...found } : {};

export function locked(held: Owner | undefined): RelataError {
  const who = held ? `process ${held.server} (since ${held.since})` : "another process";
  return new RelataError("STORE_LOCKED", `the graph in the data folder is open in ${who}`, {
    hint: "Stop that process, or set RELATA_DATA to another folder.",
    retriable: true,
  });
}

/** Makes what the engine has written to its log survive a power cut too. */
export function syncLog(folder: DataFolder): void {
  for (const file of logFiles(folder)) syncFile(file);
}

/** Bytes of the graph's file and of the log beside it. */
export function sizes(folder: DataFolder): { graph: number; log: number } {
  const size = (file: string) => fs.statSync(file).size;
  return {
    graph: fs.existsSync(folder.graph) ? size(folder.graph) : 0,
    log: logFiles(folder).reduce((sum, file) => sum + size(file), 0),
  };
}

const logOf = (folder: DataFolder): string => `${folder.graph}.wal`;

function logFiles(folder: DataFolder): string[] {
  const log = logOf(folder);
  if (!fs.existsSync(log)) return [];
  return fs.statSync(log).isDirectory() ? fs.readdirSync(log).map((name) => path.join(log, name)) : [log];
}

/** Copies graph and log; nothing may be written meanwhile. */
export function copyGraph(folder: DataFolder, name: string): string {
  const target = path.join(folder.snapshots, name);
  fs.rmSync(target, { recursive: true, force: true });
  fs.mkdirSync(target, { recursive: true });
  const file = path.join(target, "graph.grafeo");
  fs.copyFileSync(folder.graph, file, fs.constants.COPYFILE_FICLONE);
  const log = logOf(folder);
  if (fs.existsSync(log)) fs.cpSync(log, `${file}.wal`, { recursive: true });
  return file;
}

function replaceFile(file: string, content: string): void {
  fs.writeFileSync(`${file}.new`, content);
  fs.renameSync(`${file}.new`, file);
}

function syncFile(file: string): void {
  const handle = fs.openSync(file, "r+");
  try {
    fs.fdatasyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // a torn file names no owner, and the engine's own lock decides; a torn manifest is told
  }
}
