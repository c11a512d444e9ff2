// The embedded engine's log is folded into the graph's file between commits; whatever is killed meanwhile, nothing
// acknowledged is lost.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { createGraphStore } from "../../server/store/create-graph-store.ts";
import { openEmbeddedDatabase } from "../../server/store/embedded/database.ts";
import type { GraphStore } from "../../server/store/graph-store.ts";
import { fixtureGraph } from "../fixtures/graph.ts";
import { seeded } from "../../client/model/seeded.ts";
import { makeGraph, wholeDocument } from "../fixtures/many-documents.ts";
import { saveThroughKills } from "../helpers/kill-writer.ts";
import { readParts } from "../helpers/read-stream.ts";

const root = fs.mkdtempSync(path.join(os.tmpdir(), "relata-folding-"));
afterAll(() => fs.promises.rm(root, { recursive: true, force: true }));

const openIn = async (directory: string, foldAtBytes: number): Promise<GraphStore> =>
  createGraphStore(await openEmbeddedDatabase(directory, { foldAtBytes }));

const sizeOf = (file: string): number => {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  if (!stat?.isDirectory()) return stat?.size ?? 0;
  return fs.readdirSync(file).reduce((sum, name) => sum + sizeOf(path.join(file, name)), 0);
};

describe("the embedded store's log", () => {
  it("should grow with each commit while it is small, and leave the graph's file as it is.", async () => {
    const directory = path.join(root, "small");
    const store = await openIn(directory, 64 * 1024 * 1024);
    const graphFile = path.join(directory, "graph.grafeo");
    const before = sizeOf(graphFile);
    let log = 0;
    for (const { id } of fixtureGraph.attributes.documents) {
      await store.saveDocument(fixtureGraph, id);
      expect(sizeOf(`${graphFile}.wal`)).toBeGreaterThan(log);
      log = sizeOf(`${graphFile}.wal`);
    }
    expect(sizeOf(graphFile)).toBe(before);
    await store.close();
  });

  it("should be folded into the graph's file after the commit that makes it large enough, and the graph be the same.", async () => {
    const [folding, plain] = [path.join(root, "folding"), path.join(root, "plain")];
    const graph = makeGraph({ documents: 60, entities: 40, relations: 600 });
    const store = await openIn(folding, 1);
    const unfolded = await openIn(plain, Infinity);
    let folds = 0;
    let log = 0;
    for (const { id } of graph.attributes.documents) {
      await store.saveDocument(graph, id);
      await unfolded.saveDocument(graph, id);
      const now = sizeOf(path.join(folding, "graph.grafeo.wal"));
      if (now < log) folds++;
      log = now;
    }
    expect(folds).toBeGreaterThan(0);
    expect(sizeOf(path.join(folding, "graph.grafeo"))).toBeGreaterThan(
      sizeOf(path.join(plain, "graph.grafeo")),
    );
    const parts = await readParts(unfolded);
    expect(await readParts(store)).toEqual(parts);
    await store.close();
    await unfolded.close();
    const again = await openIn(folding, 1);
    expect(await readParts(again)).toEqual(parts);
    await again.close();
  });

  it(
    "should lose nothing through 25 kills while it is folded again and again.",
    { timeout: 240_000 },
    async () => {
      const directory = path.join(root, "killed");
      const graph = makeGraph({ documents: 250, entities: 60, relations: 2500 });
      const store = await openIn(directory, 1);
      const saved = await saveThroughKills(store, directory, { graph, kills: 25, random: seeded(3) });
      for (const id of saved) {
        const { mentions, evidence } = await store.document(id);
        expect({ mentions: mentions.length, evidence: evidence.length }).toEqual(wholeDocument(graph, id));
      }
      expect(saved.size).toBeGreaterThan(0);
      await store.close();
    },
  );
});
