// What the file system refuses, in words for whoever named the file.
import { RelataError } from "./errors.ts";

/**
 * Runs what reads a file or folder.
 * @throws {RelataError} in place of an error of the system: FILE_FORBIDDEN, or UNREADABLE_TEXT for a faulty disk.
 */
export function whileReading<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw explainReading(path, error);
  }
}

/** An error of the system as one of Relata's; any other as it is. */
export function explainReading(path: string, error: unknown): unknown {
  const system = systemError(error);
  if (!system) return error;
  const isForbidden = system.code === "EACCES" || system.code === "EPERM";
  return new RelataError(
    isForbidden ? "FILE_FORBIDDEN" : "UNREADABLE_TEXT",
    `${path}: cannot be read (${system.words})`,
    {
      hint: isForbidden ? "Give this user the right to read it" : "Check the path and the disk",
      cause: error,
    },
  );
}

/** EACCES, and "EACCES: permission denied" without the path that follows; undefined for what is no error of the system. */
export function systemError(error: unknown): { readonly code: string; readonly words: string } | undefined {
  if (!(error instanceof Error && "syscall" in error && "code" in error)) return undefined;
  return { code: String(error.code), words: error.message.replace(/, .*/s, "") };
}
