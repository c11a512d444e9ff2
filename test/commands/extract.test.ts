// npm run extract as a user runs it: files in, a graph out, one clear line for what goes wrong, the right exit code.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { parseGraphJson } from "../../graph-data/schema/index.ts";
import { runScript } from "../helpers/run-script.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

const { folder, put } = scratchFolder("extract");
const run = (...args: string[]) => runScript("extract", args);
const mount = (...args: string[]): boolean => spawnSync("mount", args).status === 0;
const TEXT = "Maria Novak met Ivan Horvat in Graz on Tuesday. She fled to Austria in 1990.";

describe("npm run extract", () => {
  it("should write the graph of a folder, the same with threads", async () => {
    put("good/a.txt", TEXT);
    put("good/b.md", "# Talks in Graz\n\nIvan Horvat praised **Maria Novak** in Vienna.");
    put("good/c.html", `<html><title>Talks</title><body><article><p>${TEXT}</p></article></body></html>`);
    put("good/ignored.pdf", "x");
    const [one, two] = [join(folder, "one.json"), join(folder, "two.json")];
    expect(await run(join(folder, "good"), "--out", one)).toMatchObject({ code: 0, stdout: "" });
    expect(await run(join(folder, "good"), "--out", two, "--workers", "2")).toMatchObject({ code: 0 });
    const graph = parseGraphJson(JSON.parse(readFileSync(one, "utf8")));
    expect(graph.attributes.documents.map(({ source }) => source)).toEqual(["a.txt", "b.md", "c.html"]);
    expect(readFileSync(two, "utf8")).toBe(readFileSync(one, "utf8"));
  });

  it("should write to standard output without --out", async () => {
    const { stdout, code } = await run(put("single.txt", TEXT));
    expect(code).toBe(0);
    expect(parseGraphJson(JSON.parse(stdout)).attributes.documents).toHaveLength(1);
  });

  it("should name every bad file, write nothing and leave the old graph as it was", async () => {
    const out = put("old.json", "old");
    const good = put("bad/good.txt", TEXT);
    const bad = [put("bad/empty.txt", ""), put("bad/binary.txt", Uint8Array.of(65, 0, 66)), put("bad/latin.txt", Uint8Array.of(65, 246, 66)), join(folder, "missing")]; // prettier-ignore
    const { code, stderr } = await run(good, ...bad, "--out", out);
    expect(code).toBe(1);
    for (const path of bad) expect(stderr).toContain(path);
    expect(stderr).toContain("byte 1 (0xf6)");
    expect(readFileSync(out, "utf8")).toBe("old");
    expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
    expect(await run(good, ...bad, "--skip-bad", "--out", out)).toMatchObject({ code: 0 });
    expect(parseGraphJson(JSON.parse(readFileSync(out, "utf8"))).attributes.documents).toHaveLength(1);
  });

  it.each([[[]], [["--nonsense"]], [["x.txt", "--workers", "none"]]])(
    "should exit with 2 and the usage for %j",
    async (args) => {
      const { code, stderr } = await run(...args);
      expect(code).toBe(2);
      expect(stderr).toContain("usage: npm run extract");
    },
  );

  it("should refuse a target in no folder before it reads anything", async () => {
    const { code, stderr } = await run(put("single.txt", TEXT), "--out", join(folder, "nowhere", "g.json"));
    expect(code).toBe(1);
    expect(stderr).toMatch(/its folder does not exist/);
    expect(existsSync(join(folder, "nowhere"))).toBe(false);
  });

  it("should refuse a folder as target before it reads anything", async () => {
    const { code, stderr } = await run(put("single.txt", TEXT), "--out", folder);
    expect(code).toBe(1);
    expect(stderr).toBe(`${folder}: is a folder. Give the name of a file in it\n`);
  });

  it("should write into a pipe without taking its place", async () => {
    const pipe = join(folder, "pipe");
    execFileSync("mkfifo", [pipe]);
    const [written] = await Promise.all([
      readFile(pipe, "utf8"),
      run(put("single.txt", TEXT), "--out", pipe),
    ]);
    expect(parseGraphJson(JSON.parse(written)).attributes.documents).toHaveLength(1);
    expect(statSync(pipe).isFIFO()).toBe(true);
  });

  it("should write where a link leads, and leave the link", async () => {
    const [file, link] = [put("linked/graph.json", "old"), join(folder, "link.json")];
    symlinkSync(file, link);
    expect(await run(put("single.txt", TEXT), "--out", link)).toMatchObject({ code: 0 });
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(parseGraphJson(JSON.parse(readFileSync(file, "utf8"))).attributes.documents).toHaveLength(1);
  });

  it("should say that the disk is full, and leave the file as it was", async (test) => {
    const disk = join(folder, "disk");
    mkdirSync(disk);
    if (!mount("-t", "tmpfs", "-o", "size=8k", "tmpfs", disk))
      return test.skip("this user may not mount a small disk");
    onTestFinished(() => void spawnSync("umount", [disk]));
    const out = put("disk/graph.json", "before");
    const places = ["Graz", "Vienna", "Linz", "Oslo", "Paris", "Rome", "Lima", "Cairo"];
    const long = places.map((place) => `Maria Novak met Ivan Horvat in ${place}.`).join(" ");
    const { code, stderr } = await run(put("long.txt", long), "--out", out);
    expect(code).toBe(1);
    expect(stderr).toMatch(/graph\.json: cannot be written \(ENOSPC: [^)]*\)\. Make room on that disk/);
    expect(readFileSync(out, "utf8")).toBe("before");
    expect(readdirSync(disk)).toEqual(["graph.json"]);
  });

  it("should say that the folder may not be written to", async (test) => {
    const closed = join(folder, "closed");
    mkdirSync(closed);
    if (!mount("--bind", closed, closed)) return test.skip("this user may not mount a folder read-only");
    onTestFinished(() => void spawnSync("umount", [closed]));
    mount("-o", "remount,ro,bind", closed);
    const { code, stderr } = await run(put("single.txt", TEXT), "--out", join(closed, "graph.json"));
    expect(code).toBe(1);
    expect(stderr).toMatch(/cannot be written \(EROFS: [^)]*\)\. Give this user the right to write there/);
  });

  it("should explain instead of extracting with --explain", async () => {
    const { stdout, code } = await run(put("single.txt", TEXT), "--explain");
    expect(code).toBe(0);
    expect(stdout).toMatch(/edge {5}\S+: Maria Novak \| /);
  });
});
