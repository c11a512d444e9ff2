// npm run extract as a user runs it: files in, a graph out, one clear line for what goes wrong, the right exit code.
import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseGraphJson } from "../../../graph-data/schema/index.ts";
import { decodeText, readSources } from "../../../server/sources.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "relata-extract-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const put = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, content);
  return path;
};
const run = (...args: string[]) =>
  spawnSync(process.execPath, ["--import", "tsx", "scripts/extract.ts", ...args], {
    cwd: ROOT,
    encoding: "utf8",
  });
const TEXT = "Maria Novak met Ivan Horvat in Graz on Tuesday. She fled to Austria in 1990.";

describe("npm run extract", () => {
  it("should write the graph of a folder, the same with threads", () => {
    put("good/a.txt", TEXT);
    put("good/b.md", "# Talks in Graz\n\nIvan Horvat praised **Maria Novak** in Vienna.");
    put("good/c.html", `<html><title>Talks</title><body><article><p>${TEXT}</p></article></body></html>`);
    put("good/ignored.pdf", "x");
    const [one, two] = [join(folder, "one.json"), join(folder, "two.json")];
    expect(run(join(folder, "good"), "--out", one)).toMatchObject({ status: 0, stdout: "" });
    expect(run(join(folder, "good"), "--out", two, "--workers", "2").status).toBe(0);
    const graph = parseGraphJson(JSON.parse(readFileSync(one, "utf8")));
    expect(graph.attributes.documents.map(({ source }) => source)).toEqual(["a.txt", "b.md", "c.html"]);
    expect(readFileSync(two, "utf8")).toBe(readFileSync(one, "utf8"));
  });

  it("should write to standard output without --out", () => {
    const { stdout, status } = run(put("single.txt", TEXT));
    expect(status).toBe(0);
    expect(parseGraphJson(JSON.parse(stdout)).attributes.documents).toHaveLength(1);
  });

  it("should name every bad file, write nothing and leave the old graph as it was", () => {
    const out = put("old.json", "old");
    const good = put("bad/good.txt", TEXT);
    const bad = [put("bad/empty.txt", ""), put("bad/binary.txt", Uint8Array.of(65, 0, 66)), put("bad/latin.txt", Uint8Array.of(65, 246, 66)), join(folder, "missing")]; // prettier-ignore
    const { status, stderr } = run(good, ...bad, "--out", out);
    expect(status).toBe(1);
    for (const path of bad) expect(stderr).toContain(path);
    expect(stderr).toContain("byte 1 (0xf6)");
    expect(readFileSync(out, "utf8")).toBe("old");
    expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
    expect(run(good, ...bad, "--skip-bad", "--out", out).status).toBe(0);
  });

  it.each([[[]], [["--nonsense"]], [["x.txt", "--workers", "none"]]])(
    "should exit with 2 and the usage for %j",
    (args) => {
      const { status, stderr } = run(...args);
      expect(status).toBe(2);
      expect(stderr).toContain("usage: npm run extract");
    },
  );

  it("should refuse a target in no folder before it reads anything", () => {
    const { status, stderr } = run(put("single.txt", TEXT), "--out", join(folder, "nowhere", "g.json"));
    expect(status).toBe(1);
    expect(stderr).toMatch(/its folder does not exist/);
    expect(existsSync(join(folder, "nowhere"))).toBe(false);
  });

  it("should explain instead of extracting with --explain", () => {
    const { stdout, status } = run(put("single.txt", TEXT), "--explain");
    expect(status).toBe(0);
    expect(stdout).toMatch(/edge {5}\S+: Maria Novak \| /);
  });
});

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
    rmSync(join(folder, "huge.txt"));
  });

  it("should say so where a folder holds no text", () => {
    put("pictures/x.png", "x");
    expect(readSources([join(folder, "pictures")]).problems[0]?.message).toMatch(/holds no \.txt/);
  });
});

describe("decodeText", () => {
  it.each([
    ["a lone continuation byte", [65, 0x80], 1],
    ["an overlong form", [65, 66, 0xc0, 0xaf], 2],
    ["a cut sequence", [65, 0xe2, 0x82], 1],
    ["a surrogate", [0xed, 0xa0, 0x80], 0],
  ])("should name the offset of %s", (_what, bytes, offset) => {
    expect(() => decodeText(Uint8Array.from(bytes), "f.txt")).toThrow(
      `f.txt: not valid UTF-8 at byte ${offset}`,
    );
  });

  it("should keep a byte order mark, so that offsets stay those of the file", () => {
    expect(decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, 65), "f.txt")).toBe("\ufeffA");
  });
});
