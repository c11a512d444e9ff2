// Files and folders → source documents: what can be read, and one error for each file that cannot.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { RelataError } from "./errors.ts";
import type { SourceDocument } from "./extraction/extractor.ts";
import { claimSlug, toSlug } from "./extraction/slug.ts";
import { whileReading } from "./files.ts";
import { readHtmlSource } from "./html-source.ts";

const HTML_EXTENSIONS = [".html", ".htm"];
const EXTENSIONS = [".txt", ".md", ...HTML_EXTENSIONS];
const MAX_BYTES = 10 * 1024 * 1024;

export interface Sources {
  readonly documents: readonly SourceDocument[];
  readonly problems: readonly RelataError[];
}

/** Reads the files, and in folders all .txt, .md, .html and .htm files, in the order of their paths. */
export function readSources(paths: readonly string[]): Sources {
  const problems: RelataError[] = [];
  const attempt = <T>(read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof RelataError)) throw error;
      problems.push(error);
      return undefined;
    }
  };
  const files = [...new Set(paths.flatMap((path) => attempt(() => listFiles(path)) ?? []))];
  const ids = nameDocuments(files);
  const documents = files.flatMap((file) => attempt(() => readSource(file, ids.get(file) ?? file)) ?? []);
  return { documents, problems };
}

function listFiles(path: string): string[] {
  const stat = whileReading(path, () => statSync(path, { throwIfNoEntry: false }));
  if (!stat)
    throw new RelataError("FILE_NOT_FOUND", `${path}: no such file or folder`, { hint: "Check the path" });
  if (!stat.isDirectory()) return [path];
  const files = whileReading(path, () => readdirSync(path, { withFileTypes: true, recursive: true }))
    .filter((entry) => entry.isFile() && EXTENSIONS.includes(extname(entry.name).toLowerCase()))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  if (files.length === 0)
    throw new RelataError("FILE_NOT_FOUND", `${path}: the folder holds no ${EXTENSIONS.join(", ")} file`, {
      hint: "Name the files themselves if they end otherwise",
    });
  return files;
}

/** Base name as id; where two files share it, their folders' names before it. */
function nameDocuments(files: readonly string[]): ReadonlyMap<string, string> {
  const baseOf = (file: string): string => toSlug(basename(file, extname(file)), "document");
  const counts = new Map<string, number>();
  for (const file of files) counts.set(baseOf(file), (counts.get(baseOf(file)) ?? 0) + 1);
  const taken = new Set<string>();
  const nameOf = (file: string): string => {
    const base = baseOf(file);
    return (counts.get(base) ?? 0) > 1 ? `${toSlug(basename(dirname(file)), "folder")}-${base}` : base;
  };
  return new Map(files.map((file) => [file, claimSlug(nameOf(file), taken)]));
}

function readSource(file: string, id: string): SourceDocument {
  const { size } = whileReading(file, () => statSync(file));
  if (size > MAX_BYTES)
    throw new RelataError(
      "TOO_LARGE",
      `${file}: ${toMegabytes(size)} MB, the limit is ${toMegabytes(MAX_BYTES)} MB`,
      {
        hint: "Split it into one file per article",
      },
    );
  const bytes = whileReading(file, () => readFileSync(file));
  const text = decodeText(bytes, file);
  const source = basename(file);
  if (!HTML_EXTENSIONS.includes(extname(file).toLowerCase())) return { id, text, source };
  return { id, source, ...readHtmlSource(text) };
}

const toMegabytes = (bytes: number): number => Math.round(bytes / 1024 / 1024);

/**
 * Strict UTF-8.
 * @throws {RelataError} UNREADABLE_TEXT for an empty file, a binary one, or broken UTF-8 (with the byte offset).
 */
export function decodeText(bytes: Uint8Array, name: string): string {
  const refuse = (what: string, hint: string): RelataError =>
    new RelataError("UNREADABLE_TEXT", `${name}: ${what}`, { hint });
  if (bytes.length === 0) throw refuse("the file is empty", "Leave it out, or give it a text");
  const zero = bytes.indexOf(0);
  if (zero >= 0)
    throw refuse(`not a text file (zero byte at offset ${zero})`, "Give plain text or HTML in UTF-8");
  const broken = findBrokenByte(bytes);
  if (broken >= 0)
    throw refuse(
      `not valid UTF-8 at byte ${broken} (0x${(bytes[broken] ?? 0).toString(16).padStart(2, "0")})`,
      "Save it as UTF-8, for example with iconv -f WINDOWS-1252 -t UTF-8",
    );
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  if (!/\S/.test(text)) throw refuse("the file holds only white space", "Leave it out, or give it a text");
  return text;
}

/** Offset of the first sequence that is no UTF-8, or -1. */
function findBrokenByte(bytes: Uint8Array): number {
  const isValid = (end: number): boolean => {
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, end), {
        stream: end < bytes.length,
      });
      return true;
    } catch {
      return false; // the decoder's only way to say that a byte is wrong
    }
  };
  if (isValid(bytes.length)) return -1;
  let low = 0;
  let high = bytes.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (isValid(middle)) low = middle;
    else high = middle;
  }
  return startOfSequence(bytes, low);
}

/** Where the sequence that this byte breaks begins: at its lead byte if it is too early for the next, else at the byte itself. */
function startOfSequence(bytes: Uint8Array, offset: number): number {
  for (let lead = offset - 1; lead >= Math.max(0, offset - 3); lead--) {
    const byte = bytes[lead] ?? 0;
    if (byte >= 0xc2) return lead + sequenceLength(byte) > offset ? lead : offset;
    if (byte < 0x80) return offset;
  }
  return offset;
}

/** Bytes of the sequence that a lead byte above 0xc1 opens. */
const sequenceLength = (lead: number): number => (lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2);
