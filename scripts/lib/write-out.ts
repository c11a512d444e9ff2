// A command's result into a file, whole or not at all.
import { createWriteStream, realpathSync, statSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { RelataError, type ErrorCode } from "../../server/errors.ts";
import { systemError } from "../../server/files.ts";
import { interruptible } from "./interrupt.ts";

type Chunks = Iterable<string> | AsyncIterable<string | Uint8Array>;

/**
 * Before the work, not after it.
 * @throws {RelataError} FILE_NOT_FOUND where the target's folder is not there, FILE_FORBIDDEN where it is a folder.
 */
export function checkTarget(out: string): void {
  if (out === "-") return;
  if (!statSync(dirname(out), { throwIfNoEntry: false })?.isDirectory())
    throw new RelataError("FILE_NOT_FOUND", `${out}: its folder does not exist`, { hint: NO_FOLDER });
  if (statSync(out, { throwIfNoEntry: false })?.isDirectory())
    throw new RelataError("FILE_FORBIDDEN", `${out}: is a folder`, {
      hint: "Give the name of a file in it",
    });
}

/** Writes beside the target and renames: a failed or interrupted run leaves what was there. `-` is standard output. */
export async function writeOut(out: string, chunks: Chunks): Promise<void> {
  if (out === "-") return pipeline(Readable.from(chunks), process.stdout, { end: false });
  checkTarget(out);
  const held = statSync(out, { throwIfNoEntry: false });
  await interruptible(
    async (signal) => {
      const source = Readable.from(chunks);
      try {
        // A pipe or a device is written to, and stays what it is.
        if (held && !held.isFile()) await pipeline(source, createWriteStream(out), { signal });
        else await replace(held ? realpathSync(out) : out, source, signal);
      } catch (error) {
        throw explain(error, out, signal);
      }
    },
    () => new RelataError("CANCELLED", `interrupted; ${out} is as it was`),
  );
}

async function replace(file: string, source: Readable, signal: AbortSignal): Promise<void> {
  const temporary = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  try {
    await pipeline(source, createWriteStream(temporary, { flush: true }), { signal });
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

function explain(error: unknown, out: string, signal: AbortSignal): unknown {
  if (signal.aborted) return signal.reason;
  const system = systemError(error);
  const reason = REASONS.find(({ codes }) => codes.some((code) => code === system?.code));
  if (!system || !reason) return error;
  return new RelataError(reason.code, `${out}: cannot be written (${system.words})`, {
    hint: reason.hint,
    cause: error,
  });
}

const NO_FOLDER = "Make its folder first, or write elsewhere";
const REASONS: readonly { codes: readonly string[]; code: ErrorCode; hint: string }[] = [
  {
    codes: ["ENOSPC", "EDQUOT", "EFBIG"],
    code: "DISK_FULL",
    hint: "Make room on that disk, or write to another",
  },
  {
    codes: ["EACCES", "EPERM", "EROFS"],
    code: "FILE_FORBIDDEN",
    hint: "Give this user the right to write there, or write elsewhere",
  },
  { codes: ["ENOENT", "ENOTDIR"], code: "FILE_NOT_FOUND", hint: NO_FOLDER },
  {
    codes: ["EISDIR", "ENOTEMPTY", "EEXIST"],
    code: "FILE_FORBIDDEN",
    hint: "A folder has that name: give the name of a file",
  },
];
