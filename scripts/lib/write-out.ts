// A command's result into a file, whole or not at all.
import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { RelataError, type ErrorCode } from "../../server/errors.ts";
import { interruptible } from "./interrupt.ts";

type Chunks = Iterable<string> | AsyncIterable<string | Uint8Array>;

/** Writes beside the target and renames: a failed or interrupted run leaves what was there. `-` is standard output. */
export async function writeOut(out: string, chunks: Chunks): Promise<void> {
  if (out === "-") return pipeline(Readable.from(chunks), process.stdout, { end: false });
  const temporary = join(dirname(out), `.${basename(out)}.${process.pid}.tmp`);
  await interruptible(
    async (signal) => {
      try {
        await pipeline(Readable.from(chunks), createWriteStream(temporary, { flush: true }), { signal });
        await rename(temporary, out);
      } catch (error) {
        await rm(temporary, { force: true });
        throw explain(error, out, signal);
      }
    },
    () => new RelataError("CANCELLED", `interrupted; ${out} is as it was`),
  );
}

function explain(error: unknown, out: string, signal: AbortSignal): unknown {
  if (signal.aborted) return signal.reason;
  const { code, message } = error as NodeJS.ErrnoException;
  const reason = REASONS.find(({ system }) => system.some((name) => name === code));
  if (!reason) return error;
  // "ENOENT: no such file or directory, open '…'": the file that is named is the temporary one.
  return new RelataError(reason.code, `${out}: cannot be written (${message.replace(/, .*/, "")})`, {
    hint: reason.hint,
    cause: error,
  });
}

const REASONS: readonly { system: readonly string[]; code: ErrorCode; hint: string }[] = [
  {
    system: ["ENOSPC", "EDQUOT", "EFBIG"],
    code: "DISK_FULL",
    hint: "Make room on that disk, or write to another",
  },
  {
    system: ["EACCES", "EPERM", "EROFS"],
    code: "FILE_FORBIDDEN",
    hint: "Give this user the right to write there, or write elsewhere",
  },
  {
    system: ["ENOENT", "ENOTDIR"],
    code: "FILE_NOT_FOUND",
    hint: "Make its folder first, or write elsewhere",
  },
  {
    system: ["EISDIR", "ENOTEMPTY", "EEXIST"],
    code: "FILE_FORBIDDEN",
    hint: "A folder has that name: give the name of a file",
  },
];
