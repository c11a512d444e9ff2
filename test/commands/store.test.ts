// npm run export, backup and restore: a whole file or none, and exit codes that a script can rely on.
import { mkdtemp, open, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseGraphJson } from "../../graph-data/schema/index.ts";
import { openStore } from "../../server/store/index.ts";
import { fixtureGraph } from "../fixtures/graph.ts";
import { runScript } from "../helpers/run-script.ts";

let data: string;
let folder: string;
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), "relata-export-data-"));
  folder = await mkdtemp(join(tmpdir(), "relata-export-out-"));
  const store = await openStore({ kind: "embedded", directory: data });
  await store.saveDocuments(fixtureGraph);
  await store.close();
});
afterAll(async () => {
  await rm(data, { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
});

const run = (...args: string[]) => runScript("export", args, { env: { RELATA_DATA: data } });

const runOn = (store: string, name: string, args: readonly string[], ...nodeOptions: string[]) =>
  runScript(name, args, { env: { RELATA_DATA: store }, nodeOptions });

describe("npm run export", () => {
  it("should write the whole graph to the file, and tell what is in it.", async () => {
    const out = join(folder, "graph.json");
    const { code, stderr } = await run("--format", "json", "--out", out);
    expect(code, stderr).toBe(0);
    expect(stderr).toContain(`${fixtureGraph.nodes.length} entities, ${fixtureGraph.edges.length} relations`);
    const graph = parseGraphJson(JSON.parse(await readFile(out, "utf8")));
    expect(graph.edges).toHaveLength(fixtureGraph.edges.length);
  });

  it("should write what a query returns to standard output.", async () => {
    const cypher = "MATCH (a)-[r:FLEES_TO]->(b) RETURN a, r, b";
    const { code, stdout } = await run("--format", "json", "--out", "-", "--cypher", cypher);
    expect(code).toBe(0);
    expect(parseGraphJson(JSON.parse(stdout)).edges.map((e) => e.attributes.type)).toEqual(["FLEES_TO"]);
  });

  it("should leave the file that was there, and no other, when the query is wrong.", async () => {
    const out = join(folder, "kept.gexf");
    await writeFile(out, "what was there");
    const { code, stderr } = await run("--format", "gexf", "--out", out, "--cypher", "MATCH (n");
    expect(code).toBe(1);
    expect(stderr).not.toMatch(/\.ts:\d|node_modules/);
    expect(await readFile(out, "utf8")).toBe("what was there");
    expect((await readdir(folder)).filter((name) => name.startsWith("."))).toEqual([]);
  });

  it("should say in one line that the folder is not there.", async () => {
    const { code, stderr } = await run("--format", "csv", "--out", join(folder, "missing", "x.zip"));
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^[^\n]*x\.zip: its folder does not exist\. Make its folder first, or write elsewhere\n$/,
    );
  });

  it.each([[["--format", "docx", "--out", "x"]], [["--format", "json"]], [["--out", "x"]], [["--nonsense"]]])(
    "should call %j wrong usage.",
    async (args) => {
      const { code, stderr } = await run(...args);
      expect(code).toBe(2);
      expect(stderr).toContain("usage: npm run export");
    },
  );
});

describe("npm run backup and restore", () => {
  it("should bring the same graph back into an empty store.", async () => {
    const [first, second] = [join(folder, "first.json"), join(folder, "second.json")];
    const fresh = join(folder, "fresh");
    expect(await runOn(data, "backup", [first])).toMatchObject({ code: 0 });
    expect(await runOn(fresh, "restore", [first])).toMatchObject({ code: 0 });
    expect(await runOn(fresh, "backup", [second])).toMatchObject({ code: 0 });
    expect(await readFile(second, "utf8")).toBe(await readFile(first, "utf8"));
    expect(parseGraphJson(JSON.parse(await readFile(first, "utf8"))).edges).toHaveLength(
      fixtureGraph.edges.length,
    );
    const again = await runOn(fresh, "restore", [first]);
    expect(again.code).toBe(1);
    expect(again.stderr).toContain("the store holds 5 documents; a backup is restored into an empty one");
  });

  it("should not put an empty store in the place of a backup.", async () => {
    const file = join(folder, "yesterday.json");
    await writeFile(file, "what was there");
    const { code, stderr } = await runOn(join(folder, "mistyped"), "backup", [file]);
    expect(code).toBe(1);
    expect(stderr).toContain("the store is empty");
    expect(await readFile(file, "utf8")).toBe("what was there");
  });

  it("should restore nothing of a file that is cut short.", async () => {
    const [whole, cut] = [join(folder, "whole.json"), join(folder, "cut.json")];
    await runOn(data, "backup", [whole]);
    await writeFile(cut, (await readFile(whole, "utf8")).slice(0, -100));
    const { code, stderr } = await runOn(join(folder, "untouched"), "restore", [cut]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/cut\.json: not JSON, or not all of it: .*\. Nothing was loaded/);
    expect(await readdir(folder)).not.toContain("untouched");
  });

  it("should restore a file that is longer than a string can be.", async () => {
    const [whole, long] = [join(folder, "whole.json"), join(folder, "long.json")];
    await runOn(data, "backup", [whole]);
    const text = await readFile(whole, "utf8");
    const file = await open(long, "w");
    const blanks = Buffer.alloc(2 ** 20, " ");
    await file.write(text.slice(0, 1));
    for (let mb = 0; mb <= 512; mb++) await file.write(blanks);
    await file.write(text.slice(1));
    await file.close();
    const { code, stderr } = await runOn(
      join(folder, "from-long"),
      "restore",
      [long],
      "--max-old-space-size=4096",
    );
    await rm(long);
    expect(code, stderr).toBe(0);
    expect(stderr).toContain(`${fixtureGraph.edges.length} relations restored`);
  });

  it("should say before it begins that a file needs more memory than there is, and how to give it.", async () => {
    const file = join(folder, "huge.json");
    await writeFile(file, "{");
    await truncate(file, 100 * 2 ** 20);
    const { code, stderr } = await runOn(join(folder, "x"), "restore", [file], "--max-old-space-size=200");
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /huge\.json: 100 MB need some 500 MB of memory.*NODE_OPTIONS=--max-old-space-size=5\d\d/,
    );
  });
});
