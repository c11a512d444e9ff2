// A folder for a test file to put files into: there before its tests, gone after them.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";

export interface ScratchFolder {
  readonly folder: string;
  /** Writes a file, in folders of its own where its name has slashes; returns its path. */
  readonly put: (name: string, content: string | Uint8Array) => string;
}

/** Call at the top of a test file. @param name tells whose it is: "sources". */
export function scratchFolder(name: string): ScratchFolder {
  const folder = mkdtempSync(join(tmpdir(), `relata-${name}-`));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    folder,
    put(file, content) {
      const path = join(folder, file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
      return path;
    },
  };
}
