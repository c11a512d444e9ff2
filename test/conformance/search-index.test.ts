// The embedded store's index of names, while it is made: others are answered, and nothing that is saved meanwhile is missed.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { entitiesQuery } from "../../graph-data/schema/index.ts";
import type { GraphStore } from "../../server/store/graph-store.ts";
import { openStore } from "../../server/store/index.ts";
import { fixtureGraph } from "../fixtures/graph.ts";
import { makeGraph } from "../fixtures/many-documents.ts";

const directory = fs.mkdtempSync(path.join(os.tmpdir(), "relata-index-"));
const many = makeGraph({ documents: 60, entities: 6000, relations: 6000 });
const open = () => openStore({ kind: "embedded", directory });
let store: GraphStore;

beforeAll(async () => {
  const before = await open();
  await before.saveDocuments(many);
  await before.saveDocument(fixtureGraph, "exile.txt");
  await before.close();
  store = await open();
}, 120_000);
afterAll(async () => {
  await store.close();
  await fs.promises.rm(directory, { recursive: true, force: true });
});

const search = async (text: string) =>
  (await store.searchEntities(entitiesQuery.parse({ search: text }))).entities.map((e) => e.name);

it("should not hold up what is asked and saved, and know of it in the end", async () => {
  const order: string[] = [];
  const settled = async (name: string, work: Promise<unknown>) => {
    await work;
    order.push(name);
  };
  await Promise.all([
    settled("index", store.prepare()),
    settled("health", store.health()),
    settled("deleted", store.deleteDocument("exile.txt")),
    settled("saved", store.saveDocument(fixtureGraph, "audit.txt")),
  ]);
  expect(order.indexOf("health")).toBeLessThan(order.indexOf("index"));
  expect(await search("Tikhonova")).toEqual([]);
  expect(await search("Court of Audit")).toEqual(["Court of Audit"]);
  const last = many.nodes.at(-1)?.attributes.label ?? "";
  expect((await search(last))[0]).toBe(last);
});
