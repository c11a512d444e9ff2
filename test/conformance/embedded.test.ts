// The embedded store, tested as every store is.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, it, vi } from "vitest";
import { cypherRequest } from "../../graph-data/schema/index.ts";
import { openEmbeddedDatabase } from "../../server/store/embedded/database.ts";
import { openStore } from "../../server/store/index.ts";
import { fixtureGraph } from "../fixtures/graph.ts";
import { describeGraphStore } from "./graph-store/index.ts";
import { expectCode } from "./graph-store/subject.ts";

it("should say that a text is larger than the engine takes, and save the others.", async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "relata-large-"));
  const store = await openStore({ kind: "embedded", directory: folder });
  try {
    const [first, ...others] = fixtureGraph.attributes.documents;
    if (!first) throw new Error("the fixture has lost its documents");
    const long = { ...first, text: `${first.text ?? ""}\n${"x".repeat(17 * 1024 ** 2)}` };
    const graph = {
      ...fixtureGraph,
      attributes: { ...fixtureGraph.attributes, documents: [...others, long] },
    };
    await expectCode(store.saveDocuments(graph), "TOO_LARGE");
    expect((await store.health()).counts.documents).toBe(others.length);
  } finally {
    await store.close();
    await fs.promises.rm(folder, { recursive: true, force: true });
  }
});

it("should leave nothing in the system's temporary folder, also where a query is ended.", async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "relata-temporary-"));
  vi.stubEnv("TMPDIR", folder);
  const store = await openStore({ kind: "embedded", directory: path.join(folder, "data") });
  const run = (query: string) => store.cypher(cypherRequest.parse({ query, timeoutMs: 500 }));
  try {
    await store.saveDocuments(fixtureGraph);
    await run("MATCH (n) RETURN n.id ORDER BY n.id");
    await expectCode(run("MATCH (a), (b), (c), (d), (e), (f) RETURN count(*)"), "CYPHER_TIMEOUT");
    await store.close();
    expect(fs.readdirSync(folder).filter((name) => name.includes("grafeo"))).toEqual([]);
    expect(fs.readdirSync(path.join(folder, "data")).sort()).toEqual(["graph.grafeo", "manifest.json"]);
  } finally {
    await store.close();
    vi.unstubAllEnvs();
    await fs.promises.rm(folder, { recursive: true, force: true });
  }
});

const directory = fs.mkdtempSync(path.join(os.tmpdir(), "relata-embedded-"));

describeGraphStore({
  name: "embedded",
  open: () => openEmbeddedDatabase(directory),
  dispose: () => fs.promises.rm(directory, { recursive: true, force: true }),
});
