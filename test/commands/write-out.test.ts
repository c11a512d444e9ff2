// A command's result into a file: whole or not at all, and why not.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { writeOut } from "../../scripts/lib/write-out.ts";

const root = mkdtempSync(join(tmpdir(), "relata-write-out-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const mount = (...args: string[]): boolean => spawnSync("mount", args).status === 0;

describe("writeOut", () => {
  it("should replace what was there by all that comes.", async () => {
    const file = join(root, "file");
    writeFileSync(file, "before");
    await writeOut(file, ["one ", "two"]);
    expect(readFileSync(file, "utf8")).toBe("one two");
    expect(readdirSync(root)).toEqual(["file"]);
  });

  it("should say that the folder is not there, or that a folder has the name.", async () => {
    await expect(writeOut(join(root, "missing", "x"), ["x"])).rejects.toMatchObject({
      code: "FILE_NOT_FOUND",
      details: { hint: expect.stringContaining("folder") as string },
    });
    mkdirSync(join(root, "folder"));
    await expect(writeOut(join(root, "folder"), ["x"])).rejects.toMatchObject({ code: "FILE_FORBIDDEN" });
    expect(readdirSync(root).filter((name) => name.startsWith("."))).toEqual([]);
  });

  it("should say that the disk is full, and leave the file as it was.", async (test) => {
    const disk = join(root, "disk");
    mkdirSync(disk);
    if (!mount("-t", "tmpfs", "-o", "size=64k", "tmpfs", disk))
      return test.skip("this user may not mount a small disk");
    try {
      const file = join(disk, "file");
      writeFileSync(file, "before");
      await expect(writeOut(file, ["x".repeat(1024 ** 2)])).rejects.toMatchObject({
        code: "DISK_FULL",
        details: { hint: expect.stringContaining("Make room") as string },
      });
      expect(readdirSync(disk)).toEqual(["file"]);
      expect(readFileSync(file, "utf8")).toBe("before");
    } finally {
      spawnSync("umount", [disk]);
    }
  });

  it("should say that the folder may not be written to.", async (test) => {
    const folder = join(root, "closed");
    mkdirSync(folder);
    if (!mount("--bind", "-o", "ro", folder, folder))
      return test.skip("this user may not mount a folder read-only");
    try {
      mount("-o", "remount,ro,bind", folder);
      await expect(writeOut(join(folder, "file"), ["x"])).rejects.toMatchObject({ code: "FILE_FORBIDDEN" });
    } finally {
      spawnSync("umount", [folder]);
    }
  });
});
