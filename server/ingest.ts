// The one place where extraction meets the store: documents are read, their names joined to what the store knows,
// and each is saved by itself.
import { createHash } from "node:crypto";
import { LIMITS, type JobEvent, type NewDocument } from "../graph-data/schema/index.ts";
import type { IncomingDocument } from "./extraction-thread.ts";
import type { ExtractionThreads } from "./extraction-threads.ts";
import type { SourceDocument } from "./extraction/extractor.ts";
import { EXTRACTOR_VERSION, revisionOf } from "./extraction/revision.ts";
import { toSlug } from "./extraction/slug.ts";
import type { DocumentFacts, Warning } from "./extraction/facts.ts";
import type { GraphStore } from "./store/graph-store.ts";

/** Documents whose facts are held at once; within them names are joined in one go. */
const BATCH = 500;

export interface IngestProgress {
  readonly stage: "extract" | "load";
  /** Documents. */
  readonly done: number;
  readonly total: number;
  /** Id of the document that was just read, or of the last of those that were just saved together. */
  readonly document: string;
}

export interface IngestOptions {
  readonly threads: ExtractionThreads;
  readonly onProgress?: (progress: IngestProgress) => void;
  readonly signal?: AbortSignal;
}

export interface IngestResult {
  /** Documents that were read and saved. */
  readonly saved: number;
  /** Documents that the store held already, as this extractor reads them. */
  readonly unchanged: number;
  readonly warnings: readonly Warning[];
}

/**
 * Brings the documents into the store. What is there already, read by the same extractor, is passed over, so that
 * the same call again takes no time; an interrupted one goes on where it was.
 */
export async function ingestDocuments(
  store: GraphStore,
  documents: readonly SourceDocument[],
  options: IngestOptions,
): Promise<IngestResult> {
  const saved = await savedDocuments(store);
  const fresh = documents.filter((document) => !isSaved(document, saved.get(document.id)));
  const warnings: Warning[] = [];
  for (let start = 0; start < fresh.length; start += BATCH) {
    const batch = fresh.slice(start, start + BATCH);
    const count = { before: start, total: fresh.length };
    warnings.push(...(await ingestBatch(store, batch, options, count)));
  }
  return { saved: fresh.length, unchanged: documents.length - fresh.length, warnings };
}

async function ingestBatch(
  store: GraphStore,
  batch: readonly SourceDocument[],
  { threads, signal, onProgress }: IngestOptions,
  { before, total }: { readonly before: number; readonly total: number },
): Promise<Warning[]> {
  let done = before;
  const facts = await mapSome(batch, threads.size, async (source) => {
    const read = await threads.read(source, { signal });
    onProgress?.({ stage: "extract", done: ++done, total, document: source.id });
    return read;
  });
  const known = await store.knownEntities(batch.map(({ id }) => id));
  const graph = await threads.build({ facts, known }, { signal });
  await store.saveDocuments(graph, {
    ...(signal && { signal }),
    onProgress: (saved) => {
      const document = graph.attributes.documents[saved - 1]?.id ?? "";
      onProgress?.({ stage: "load", done: before + saved, total, document });
    },
  });
  return facts.flatMap((f) => f.warnings);
}

/** Maps some items at once. After a failure nothing more is begun, and nothing is still running when it rejects. */
async function mapSome<T, R>(
  items: readonly T[],
  atOnce: number,
  map: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  const queue = [...items.entries()].values();
  let hasFailed = false;
  const run = async () => {
    for (const [i, item] of queue) {
      if (hasFailed) return;
      results[i] = await map(item);
    }
  };
  const fail = (error: unknown) => {
    hasFailed = true;
    throw error;
  };
  const runs = Array.from({ length: atOnce }, () => run().catch(fail));
  await Promise.allSettled(runs);
  await Promise.all(runs);
  return results;
}

interface SavedDocument {
  readonly revision?: string | undefined;
  readonly source: string | null;
  readonly title: string;
  readonly published: string | null;
}

async function savedDocuments(store: GraphStore): Promise<ReadonlyMap<string, SavedDocument>> {
  const saved = new Map<string, SavedDocument>();
  const limit = LIMITS.documents.max;
  for (let offset = 0; ; offset += limit) {
    const page = await store.documents({ limit, offset });
    for (const document of page.documents) saved.set(document.id, document);
    if (offset + limit >= page.total) return saved;
  }
}

const isSaved = (document: SourceDocument, saved: SavedDocument | undefined): boolean =>
  saved?.revision === revisionOf(document.text, EXTRACTOR_VERSION) &&
  saved.source === document.source &&
  (document.title === undefined || saved.title === document.title) &&
  (document.published === undefined || saved.published === document.published);

/**
 * One document that was sent to the server, from its text to the graph.
 * @param onProgress Gets the stages clean, annotate, extract and load; `done` and `total` count characters of the text.
 */
export function createIngest(store: GraphStore, threads: ExtractionThreads) {
  return async (
    document: NewDocument,
    onProgress: (event: JobEvent) => void,
    signal: AbortSignal,
  ): Promise<NonNullable<JobEvent["result"]>> => {
    const source = toSource(document);
    const facts: DocumentFacts = await threads.read(source, { signal, onProgress });
    const total = facts.record.text.length;
    onProgress({ stage: "load", done: total, total });
    const known = await store.knownEntities([source.id]);
    const graph = await threads.build({ facts: [facts], known }, { signal });
    signal.throwIfAborted();
    await store.saveDocument(graph, source.id);
    return {
      document: source.id,
      entities: graph.nodes.length,
      relations: graph.edges.length,
      warnings: facts.warnings.map((warning) => warning.message),
    };
  };
}

function toSource({ title, text, html, source, published }: NewDocument): IncomingDocument {
  const content = text ?? html;
  if (content === undefined) throw new TypeError("a document has text or html: its schema says so");
  return {
    id: idOf(title, source, content),
    text: content,
    source: source ?? null,
    title,
    ...(published !== undefined && { published }),
    isHtml: text === undefined,
  };
}

/**
 * A document is known by its source: sent again, it takes the place of what was there. One without a source is
 * known by its title and text, so that two of one title stay two.
 */
function idOf(title: string, source: string | undefined, content: string): string {
  const identity = source ?? `${title}\0${content}`;
  const hash = createHash("sha256").update(identity).digest("hex").slice(0, 8);
  return `${toSlug(source?.replace(/^\w+:\/+(www\.)?/, "") ?? title, "document")}-${hash}`;
}
