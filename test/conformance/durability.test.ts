// Nothing acknowledged is lost and nothing is half there, whatever is killed and whatever the disk does.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cypherRequest, documentsQuery } from "../../graph-data/schema/index.ts";
import type { GraphStore } from "../../server/store/graph-store.ts";
import { openStore } from "../../server/store/index.ts";
import { seeded } from "../../client/model/seeded.ts";
import { makeGraph, wholeDocument } from "../fixtures/many-documents.ts";
import { fixtureGraph } from "../fixtures/graph.ts";
import { runAndKill, wayOf } from "../helpers/kill-loader.ts";
import { saveThroughKills } from "../helpers/kill-writer.ts";
import { leaseNeo4j, neo4jMissing, type Lease } from "../helpers/neo4j.ts";
import { readParts } from "../helpers/read-stream.ts";
import { expectCode } from "./graph-store/subject.ts";

const SIZE = { documents: 400, entities: 60, relations: 2400, types: 8 };
const graph = makeGraph(SIZE);
const IDS = graph.attributes.documents.map((d) => d.id);
const root = fs.mkdtempSync(path.join(os.tmpdir(), "relata-durability-"));
afterAll(() => fs.promises.rm(root, { recursive: true, force: true }));

const seconds = 1000;
const ORPHANS = `
  MATCH (n:Entity) WHERE NOT (n)-[:MENTIONED_IN]->() RETURN n.id AS id
  UNION MATCH (s:Sentence) WHERE NOT (s)<-[:HAS_SENTENCE]-() RETURN s.id AS id
  UNION MATCH (:Entity)-[r]->(:Entity) WHERE r.evidence IS NULL OR size(r.evidence) = 0 RETURN r.id AS id`;

/** Every document there is whole, and all acknowledged are there. Returns the ids there are. */
async function checkWhole(store: GraphStore, acknowledged: ReadonlySet<string>): Promise<Set<string>> {
  const { documents } = await store.documents(documentsQuery.parse({ limit: "1000" }));
  const there = new Set(documents.map((d) => d.id));
  for (const id of acknowledged) expect(there, `${id} was acknowledged`).toContain(id);
  // Those that a kill may have torn: what was not acknowledged, and what was at last.
  const suspects = [...[...there].filter((id) => !acknowledged.has(id)), ...[...acknowledged].slice(-8)];
  for (const id of suspects) {
    const { mentions, evidence } = await store.document(id);
    expect({ id, mentions: mentions.length, evidence: evidence.length }).toEqual({
      id,
      ...wholeDocument(graph, id),
    });
  }
  const orphans = await store.cypher(cypherRequest.parse({ query: ORPHANS }));
  expect(orphans.rows).toEqual([]);
  return there;
}

describe("the embedded store when killed", () => {
  it(
    "should keep every acknowledged document through 50 kills of the process that writes.",
    { timeout: 240 * seconds },
    async () => {
      const directory = path.join(root, "writer");
      const store = await openStore({ kind: "embedded", directory });
      const saved = await saveThroughKills(store, directory, { graph, kills: 50, random: seeded(1) });
      await checkWhole(store, saved);
      await store.saveDocuments(graph);
      const mended = await readParts(store);
      await store.close();
      const fresh = await openStore({ kind: "embedded", directory: path.join(root, "fresh") });
      await fresh.saveDocuments(graph);
      expect(mended).toEqual(await readParts(fresh));
      await fresh.close();
    },
  );

  it("should keep them when the whole server is killed too.", { timeout: 240 * seconds }, async () => {
    const directory = path.join(root, "server");
    const random = seeded(2);
    const saved = new Set<string>();
    for (let kills = 0; kills < 8; kills++) {
      const documents = IDS.filter((id) => !saved.has(id));
      for (const id of await runAndKill(
        { store: { kind: "embedded", directory }, size: SIZE, documents, way: wayOf(kills) },
        random() * 400,
      ))
        saved.add(id);
      const store = await openStore({ kind: "embedded", directory });
      for (const id of await checkWhole(store, saved)) saved.add(id);
      await store.close();
    }
    expect(saved.size).toBeGreaterThan(0);
  });
});

const missing = neo4jMissing();
describe.skipIf(missing !== undefined)(
  `Neo4j when a loader is killed${missing ? ` (skipped: ${missing})` : ""}`,
  () => {
    let lease: Lease;
    beforeAll(async () => {
      lease = await leaseNeo4j();
      await lease.empty();
    });
    afterAll(() => lease.release());

    it(
      "should keep every acknowledged document whole through 50 kills, four loaders at once.",
      { timeout: 400 * seconds },
      async () => {
        const store = await openStore(lease.config);
        const saved = new Set<string>();
        const lanes = [0, 1, 2, 3].map(async (lane) => {
          const random = seeded(lane);
          const mine = IDS.filter((_, i) => i % 4 === lane);
          for (let kills = 0; kills < 13; kills++) {
            const documents = mine.filter((id) => !saved.has(id));
            const task = { store: lease.config, size: SIZE, documents, way: wayOf(kills) };
            for (const id of await runAndKill(task, random() * 500)) saved.add(id);
          }
        });
        await Promise.all(lanes);
        await checkWhole(store, saved);
        await store.saveDocuments(graph);
        const mended = await readParts(store);
        await lease.empty();
        await store.saveDocuments(graph);
        expect(mended).toEqual(await readParts(store));
        await store.close();
      },
    );
  },
);

describe("the embedded store's data folder", () => {
  const fill = async (name: string): Promise<string> => {
    const directory = path.join(root, name);
    const store = await openStore({ kind: "embedded", directory });
    await store.saveDocuments(fixtureGraph);
    await store.close();
    return directory;
  };

  it("should open again with what it held.", async () => {
    const directory = await fill("again");
    const store = await openStore({ kind: "embedded", directory });
    expect((await store.health()).counts).toEqual({ entities: 20, relations: 34, documents: 5 });
    await store.close();
  });

  it("should refuse a second server, and name the first.", async () => {
    const directory = await fill("twice");
    const first = await openStore({ kind: "embedded", directory });
    const second = await openStore({ kind: "embedded", directory }).catch((error: unknown) => error);
    expect(second).toMatchObject({
      code: "STORE_LOCKED",
      message: expect.stringContaining(`process ${process.pid}`) as string,
      details: { hint: expect.stringContaining("RELATA_DATA") as string },
    });
    expect((await first.health()).counts.documents).toBe(5);
    await first.close();
  });

  let whole: string;
  beforeAll(async () => {
    whole = await fill("whole");
  });

  it.each<[string, (file: string) => void]>([
    ["cut in half", (file) => fs.truncateSync(file, fs.statSync(file).size / 2)],
    ["with nothing in it", (file) => fs.truncateSync(file, 0)],
    ["of zeros", (file) => fs.writeFileSync(file, Buffer.alloc(fs.statSync(file).size))],
    ["gone", (file) => fs.rmSync(file)],
    ["with a header of other bits", (file) => flipBytes(file, 0, 64)],
    ["with a body of other bits", (file) => flipBytes(file, 4096, fs.statSync(file).size)],
    ["of text", (file) => fs.writeFileSync(file, "hello")],
    ["whose manifest is torn", (file) => fs.truncateSync(path.join(file, "..", "manifest.json"), 5)],
  ])("should call a graph %s damaged, never open an empty one, and change nothing.", async (_, damage) => {
    const directory = fs.mkdtempSync(path.join(root, "damaged-"));
    fs.cpSync(whole, directory, { recursive: true });
    const file = path.join(directory, "graph.grafeo");
    damage(file);
    const read = () => (fs.existsSync(file) ? fs.readFileSync(file).toString("base64") : undefined);
    const before = read();
    for (let tries = 0; tries < 2; tries++) {
      const error = await openStore({ kind: "embedded", directory }).catch((e: unknown) => e);
      expect(error).toMatchObject({
        code: "STORE_DAMAGED",
        message: expect.stringContaining("the graph in the data folder is damaged: ") as string,
        details: { hint: expect.stringContaining("npm run restore") as string },
      });
      expect(read()).toBe(before);
    }
  });

  it(
    "should say that the disk is full, keep what was saved, and go on when there is room.",
    { timeout: 120 * seconds },
    async (test) => {
      const disk = path.join(root, "disk");
      fs.mkdirSync(disk);
      const mount = spawnSync("mount", ["-t", "tmpfs", "-o", "size=2m", "tmpfs", disk]);
      if (mount.status !== 0) return test.skip("this user may not mount a small disk");
      try {
        const directory = path.join(disk, "data");
        const store = await openStore({ kind: "embedded", directory });
        const saved: string[] = [];
        let failure: unknown;
        for (const id of IDS) {
          failure = await store.saveDocument(graph, id).then(
            () => undefined,
            (error: unknown) => error,
          );
          if (failure !== undefined) break;
          saved.push(id);
        }
        expect(failure).toMatchObject({
          code: "STORE_FULL",
          message: "the disk of the data folder is full",
          details: { hint: expect.stringContaining("Make room") as string, retriable: true },
        });
        expect(saved.length).toBeGreaterThan(0);
        // Closing would fold the log, for which there is no room: nothing is lost by that.
        await store.close();
        spawnSync("mount", ["-o", "remount,size=200m", disk]);
        const again = await openStore({ kind: "embedded", directory });
        await checkWhole(again, new Set(saved));
        await again.saveDocuments(graph);
        expect((await again.health()).counts.documents).toBe(IDS.length);
        await again.close();
      } finally {
        spawnSync("umount", [disk]);
      }
    },
  );

  it("should say that a folder cannot be written to.", async (test) => {
    const directory = await fill("read-only");
    const mount = spawnSync("mount", ["--bind", "-o", "ro", directory, directory]);
    if (mount.status !== 0) return test.skip("this user may not mount a folder read-only");
    try {
      spawnSync("mount", ["-o", "remount,ro,bind", directory]);
      await expectCode(openStore({ kind: "embedded", directory }), "STORE_UNAVAILABLE");
      await expectCode(
        openStore({ kind: "embedded", directory: path.join(directory, "new") }),
        "STORE_UNAVAILABLE",
      );
    } finally {
      spawnSync("umount", [directory]);
    }
  });

  it("should refuse a file where the folder should be.", async () => {
    const file = path.join(root, "file");
    fs.writeFileSync(file, "");
    await expectCode(openStore({ kind: "embedded", directory: file }), "STORE_UNAVAILABLE");
  });
});

function flipBytes(file: string, from: number, to: number): void {
  const bytes = fs.readFileSync(file);
  for (let i = from; i < Math.min(to, bytes.length); i++) bytes[i] = (bytes[i] ?? 0) ^ 0x55;
  fs.writeFileSync(file, bytes);
}
