// npm run load: Graph JSON into a store, once or twice, from several files, or not at all.
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type GraphJson, parseGraphJson } from "../../graph-data/schema/index.ts";
import { fixtureGraph } from "../fixtures/graph.ts";
import { graphOf, HOSTILE, INHERITED } from "../fixtures/hostile-graph.ts";
import { makeGraph } from "../fixtures/many-documents.ts";
import { runScript } from "../helpers/run-script.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "relata-load-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function put(name: string, graph: GraphJson): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, JSON.stringify(graph));
  return file;
}

const { length: ENTITIES } = fixtureGraph.nodes;
const { length: RELATIONS } = fixtureGraph.edges;

describe("npm run load", () => {
  it("should load into the folder that --store names, and change nothing the second time.", async () => {
    const [file, store] = [await put("graph.json", fixtureGraph), join(folder, "twice")];
    const held = `the store holds 5 documents, ${ENTITIES} entities, ${RELATIONS} relations\n`;
    const first = await runScript("load", [file, "--store", store]);
    expect(first).toMatchObject({ code: 0, stdout: "" });
    expect(first.stderr).toContain(`${file}: 5 documents, 5 of them new or changed\n${held}`);
    const second = await runScript("load", [file], { env: { RELATA_DATA: store } });
    expect(second.stderr).toContain(`${file}: 5 documents, 0 of them new or changed\n${held}`);
  });

  it("should load several files one after the other, and none if one of them is faulty.", async () => {
    const store = join(folder, "several");
    const good = [
      await put("graph.json", fixtureGraph),
      await put("more.json", makeGraph({ documents: 2, entities: 8, relations: 10 })),
    ];
    const bad = await put("bad.json", { ...fixtureGraph, nodes: [] });
    const refused = await runScript("load", [...good, bad, "--store", store]);
    expect(refused).toMatchObject({ code: 1 });
    expect(refused.stderr).toMatch(/^[^\n]*bad\.json: edges\[0\]\.source: [^\n]*Nothing was loaded\n$/);
    expect(await readdir(folder)).not.toContain("several");
    const { code, stderr } = await runScript("load", [...good, "--store", store]);
    expect(code, stderr).toBe(0);
    expect(stderr).toContain("the store holds 7 documents");
  });

  it("should keep names made to break out of a query as they are, and refuse what no graph can hold.", async () => {
    const store = join(folder, "hostile");
    const file = await put("hostile.json", graphOf(HOSTILE));
    const loaded = await runScript("load", [file, "--store", store]);
    expect(loaded.code, loaded.stderr).toBe(0);
    const wanted = ["--format", "json", "--out", "-"];
    const { code, stdout, stderr } = await runScript("export", wanted, { env: { RELATA_DATA: store } });
    expect(code, stderr).toBe(0);
    const graph = parseGraphJson(JSON.parse(stdout));
    expect(graph.nodes.map(({ key }) => key).sort()).toEqual([...HOSTILE].sort());
    const refused = await runScript("load", [await put("bare.json", graphOf(INHERITED)), "--store", store]);
    expect(refused).toMatchObject({ code: 1 });
    expect(refused.stderr).toContain("bare.json: nodes[0].key: is a name that every object has");
  });

  it("should say how many relations stand in no document, and leave them out.", async () => {
    const [edge] = fixtureGraph.edges;
    if (!edge) throw new Error("the fixture has no relation");
    const bare = { ...edge, key: "bare", attributes: { ...edge.attributes, evidence: [] } };
    const file = await put("loose.json", { ...fixtureGraph, edges: [...fixtureGraph.edges, bare] });
    const { stderr } = await runScript("load", [file, "--store", join(folder, "loose")]);
    expect(stderr).toContain("1 relations have no evidence and are left out");
    expect(stderr).toContain(`${RELATIONS} relations\n`);
  });

  it.each([
    [["missing.json"], 1, /^missing\.json: no such file\. Give a Graph JSON file/],
    [["."], 1, /^\.: not a file\. Give a Graph JSON file/],
    [[], 2, /^no graph\.json given\nusage: npm run load/],
    [["--stoer", "x", "y.json"], 2, /'--stoer'.*\nusage: npm run load/],
  ])("should say what is wrong with %j.", async (args, exit, words) => {
    const { code, stderr } = await runScript("load", args);
    expect(code).toBe(exit);
    expect(stderr).toMatch(words);
  });
});

describe("a Graph JSON file", () => {
  it.each([
    ["that is empty", Buffer.from("")],
    ["with nothing in it", Buffer.from(" \n")],
    ["that goes on after its end", Buffer.from(`${JSON.stringify(fixtureGraph)} x`)],
    ["whose letters are no UTF-8", Buffer.from(`{"attributes": "\u00ff"}`, "latin1")],
    ["that lacks its edges", Buffer.from(JSON.stringify({ ...fixtureGraph, edges: undefined }))],
    ["cut before the bracket that closes it", Buffer.from(JSON.stringify(fixtureGraph).slice(0, -1))],
    ["cut within its edges", Buffer.from(/^.*"edges":\[/s.exec(JSON.stringify(fixtureGraph))?.[0] ?? "")],
  ])("%s should be refused in one line, and nothing loaded.", async (_, bytes) => {
    const [file, store] = [join(folder, "faulty.json"), join(folder, "never-made")];
    await writeFile(file, bytes);
    const { code, stderr } = await runScript("load", [file, "--store", store]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^[^\n]*faulty\.json: [^\n]*Nothing was loaded[^\n]*\n$/);
    expect(await readdir(folder)).not.toContain("never-made");
  });
});
