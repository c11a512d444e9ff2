// Files to graph, and again: what has not changed is not read twice.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ExtractionThreads } from "../../server/extraction-threads.ts";
import type { SourceDocument } from "../../server/extraction/extractor.ts";
import { ingestDocuments, type IngestProgress } from "../../server/ingest.ts";
import type { GraphStore } from "../../server/store/graph-store.ts";
import { openStore } from "../../server/store/index.ts";
import { readParts } from "../helpers/read-stream.ts";

const ARTICLES: readonly SourceDocument[] = [
  {
    id: "a",
    source: "a.txt",
    text: "Marta Silva met Paulo Costa in Lisbon on Monday. Silva accused Costa of fraud.",
  },
  { id: "b", source: "b.txt", text: "Paulo Costa fled to Spain. Marta Silva did not visit Spain." },
  { id: "c", source: "c.txt", text: "Spain plans to support Marta Silva, the ministry said." },
];

const threads = new ExtractionThreads();
let directory: string;
let store: GraphStore;

beforeAll(async () => {
  // Loads the language model, so that no test counts it.
  await threads.read({ id: "warm-up", source: null, text: "A bird sings." });
});
afterAll(() => threads.close());
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "relata-ingest-"));
  store = await openStore({ kind: "embedded", directory });
});
afterEach(async () => {
  await store.close();
  await rm(directory, { recursive: true, force: true });
});

describe("ingestDocuments", () => {
  it("should load every document, and tell each on the way.", async () => {
    const told: IngestProgress[] = [];
    const result = await ingestDocuments(store, ARTICLES, { threads, onProgress: (p) => told.push(p) });
    expect(result).toMatchObject({ saved: 3, unchanged: 0 });
    expect((await store.documents({ limit: 10, offset: 0 })).total).toBe(3);
    expect(
      told
        .filter((p) => p.stage === "extract")
        .map((p) => p.document)
        .sort(),
    ).toEqual(["a", "b", "c"]);
    expect(told.at(-1)).toMatchObject({ stage: "load", done: 3, total: 3 });
  });

  it("should read nothing the second time, and leave the graph as it is.", async () => {
    await ingestDocuments(store, ARTICLES, { threads });
    const before = await readParts(store);
    const told: IngestProgress[] = [];
    const again = await ingestDocuments(store, ARTICLES, { threads, onProgress: (p) => told.push(p) });
    expect(again).toMatchObject({ saved: 0, unchanged: 3 });
    expect(told).toEqual([]);
    expect(await readParts(store)).toEqual(before);
  });

  it("should read again only what has changed, and take out what it no longer says.", async () => {
    await ingestDocuments(store, ARTICLES, { threads });
    const changed = ARTICLES.map((article) =>
      article.id === "b" ? { ...article, text: "Paulo Costa went to Morocco." } : article,
    );
    expect(await ingestDocuments(store, changed, { threads })).toMatchObject({ saved: 1, unchanged: 2 });
    const { document } = await store.document("b");
    expect(document.text).toBe("Paulo Costa went to Morocco.");
    const edges = (await readParts(store)).flatMap((part) => (part.kind === "edge" ? [part.edge] : []));
    const sentences = edges.flatMap((e) => e.attributes.evidence.map((item) => item.sentence));
    expect(sentences.filter((sentence) => sentence.includes("fled to Spain"))).toEqual([]);
  });

  it.each([{ title: "Fraud in Lisbon" }, { published: "2021-05-06" }, { source: "moved/a.txt" }])(
    "should save a document again whose text is the same, and of which more is known: %j.",
    async (more) => {
      const [article] = ARTICLES;
      if (!article) throw new Error("there is no article");
      await ingestDocuments(store, [article], { threads });
      const again = await ingestDocuments(store, [{ ...article, ...more }], { threads });
      expect(again).toMatchObject({ saved: 1, unchanged: 0 });
      expect((await store.document("a")).document).toMatchObject(more);
    },
  );

  it("should give a document that is read again the ids it had, unnamed actors and institutions too.", async () => {
    const text = "The Supreme Court freed Marta Silva. Protesters thanked the Supreme Court. Police arrested the protesters."; // prettier-ignore
    const ids = async () =>
      (await readParts(store)).flatMap((part) => (part.kind === "node" ? [part.node.key] : [])).sort();
    await ingestDocuments(store, [...ARTICLES, { id: "d", source: "d.txt", text }], { threads });
    const before = await ids();
    expect(before).toContain("organization/supreme-court");
    await ingestDocuments(store, [{ id: "d", source: "d.txt", text: `${text} It rained.` }], { threads });
    expect(await ids()).toEqual(before);
  });

  it("should go on where it was interrupted.", async () => {
    await ingestDocuments(store, ARTICLES.slice(0, 2), { threads });
    expect(await ingestDocuments(store, ARTICLES, { threads })).toMatchObject({ saved: 1, unchanged: 2 });
  });

  it("should leave the store as it was when a document cannot be read, naming it.", async () => {
    const bad: SourceDocument = { id: "bad", source: "bad.txt", text: "  \n " };
    await expect(ingestDocuments(store, [...ARTICLES, bad], { threads })).rejects.toMatchObject({
      code: "UNREADABLE_TEXT",
      message: expect.stringContaining("bad.txt") as unknown,
    });
    expect((await store.health()).counts.documents).toBe(0);
  });

  it("should begin no further document after one that cannot be read.", async () => {
    const bad: SourceDocument = { id: "bad", source: "bad.txt", text: "  \n " };
    const text = ARTICLES.map((article) => article.text)
      .join("\n\n")
      .repeat(50);
    const good = Array.from({ length: 12 }, (_, i) => ({ id: `long-${i}`, source: `${i}.txt`, text }));
    const two = new ExtractionThreads(2);
    const read: string[] = [];
    const onProgress = (progress: IngestProgress) => read.push(progress.document);
    try {
      await expect(
        ingestDocuments(store, [bad, ...good], { threads: two, onProgress }),
      ).rejects.toMatchObject({ code: "UNREADABLE_TEXT" });
    } finally {
      await two.close();
    }
    expect(read.length).toBeLessThan(good.length);
  });

  it("should stop when it is told to.", async () => {
    const signal = AbortSignal.abort();
    await expect(ingestDocuments(store, ARTICLES, { threads, signal })).rejects.toMatchObject({
      code: "CANCELLED",
    });
    expect((await store.health()).counts.documents).toBe(0);
  });
});
