// Files and folders as documents: their ids, and what cannot be read, named with the reason.
import { chmodSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { decodeText, readSources } from "../../../server/sources.ts";
import { scratchFolder } from "../../helpers/scratch-folder.ts";

const TEXT = "Maria Novak met Ivan Horvat in Graz on Tuesday.";
const { folder, put } = scratchFolder("sources");

/** Root may read everything, and cannot be refused: for so long it is another user. */
function asNobody<T>(work: () => T): T {
  if (process.getuid?.() !== 0) return work();
  process.seteuid?.(65_534);
  try {
    return work();
  } finally {
    process.seteuid?.(0);
  }
}

describe("readSources", () => {
  it("should name documents after their files, with the folder where two share a name", () => {
    put("x/report.txt", TEXT);
    put("y/report.txt", TEXT);
    put("y/Über uns.txt", TEXT);
    const { documents } = readSources([join(folder, "x"), join(folder, "y")]);
    expect(documents.map(({ id }) => id)).toEqual(["x-report", "y-report", "ueber-uns"]);
  });

  it("should refuse a file over the limit", () => {
    const { problems } = readSources([put("huge.txt", "a".repeat(11 * 1024 * 1024))]);
    expect(problems.map(({ code }) => code)).toEqual(["TOO_LARGE"]);
  });

  it("should say so where a folder holds no text", () => {
    put("pictures/x.png", "x");
    expect(readSources([join(folder, "pictures")]).problems[0]?.message).toMatch(/holds no \.txt/);
  });

  it("should say so of a path that the system cannot follow, and go on with the others", () => {
    const [round, good] = [join(folder, "round.txt"), put("good.txt", TEXT)];
    symlinkSync(round, round);
    const { documents, problems } = readSources([round, "x".repeat(5000), good]);
    expect(documents.map(({ id }) => id)).toEqual(["good"]);
    expect(problems.map(({ code, message }) => [code, message.replace(/^.*: cannot/s, "cannot")])).toEqual([
      ["UNREADABLE_TEXT", "cannot be read (ELOOP: too many symbolic links encountered)"],
      ["UNREADABLE_TEXT", "cannot be read (ENAMETOOLONG: name too long)"],
    ]);
  });

  it("should say so of a file that is not the user's to read", () => {
    const secret = put("secret.txt", TEXT);
    chmodSync(folder, 0o755);
    chmodSync(secret, 0);
    const [problem] = asNobody(() => readSources([secret]).problems);
    expect(problem?.message).toBe(`${secret}: cannot be read (EACCES: permission denied)`);
    expect(problem?.code).toBe("FILE_FORBIDDEN");
  });
});

describe("decodeText", () => {
  it.each([
    ["a lone continuation byte", [65, 0x80], 1],
    ["an overlong form", [65, 66, 0xc0, 0xaf], 2],
    ["a cut sequence", [65, 0xe2, 0x82], 1],
    ["a surrogate", [0xed, 0xa0, 0x80], 0],
    ["a sequence that another letter cuts", [65, 0xe2, 0x82, 66], 1],
    ["a byte too many after a whole letter", [0xe2, 0x82, 0xac, 0x80], 3],
  ])("should name the offset of %s", (_what, bytes, offset) => {
    expect(() => decodeText(Uint8Array.from(bytes), "f.txt")).toThrow(
      `f.txt: not valid UTF-8 at byte ${offset}`,
    );
  });

  it("should keep a byte order mark, so that offsets stay those of the file", () => {
    expect(decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, 65), "f.txt")).toBe("\ufeffA");
  });
});
