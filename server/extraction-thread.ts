// What runs in a worker thread: reading documents and building graphs, so that the main thread stays free to answer.
import type { MessagePort } from "node:worker_threads";
import type { GraphJson, KnownEntity } from "../graph-data/schema/index.ts";
import { RelataError, type ErrorCode, type ErrorDetails } from "./errors.ts";
import type { Extractor, SourceDocument } from "./extraction/extractor.ts";
import type { DocumentFacts } from "./extraction/facts.ts";
import { loadStages } from "./extraction/local-extractor.ts";
import { buildGraph, createPipeline, type Stages } from "./extraction/pipeline.ts";
import { EXTRACTOR_VERSION } from "./extraction/revision.ts";
import { readHtmlSource } from "./html-source.ts";

/** A document whose text may still be a web page. */
export interface IncomingDocument extends SourceDocument {
  readonly isHtml?: boolean;
}

export interface ReadTask {
  readonly source: IncomingDocument;
  /** Gets a ReadProgress now and then. */
  readonly port?: MessagePort;
}

export interface BuildTask {
  readonly facts: readonly DocumentFacts[];
  readonly known: readonly KnownEntity[];
}

export interface ReadProgress {
  readonly stage: "clean" | "annotate" | "extract";
  /** Characters of the text. */
  readonly done: number;
  readonly total: number;
}

/** Errors lose their class on the way between threads, so those that Relata knows travel as data. */
export type Outcome<T> =
  | { readonly value: T }
  | {
      readonly error: { readonly code: ErrorCode; readonly message: string; readonly details: ErrorDetails };
    };

const PROGRESS_INTERVAL_MS = 100;
type Tell = (progress: ReadProgress) => void;
let stages: Promise<Stages> | undefined;

/** Reads one document. */
export async function read({ source, port }: ReadTask): Promise<Outcome<DocumentFacts>> {
  const tell: Tell = (progress) => port?.postMessage(progress);
  return settle(async () => {
    const document = source.isHtml ? readPage(source) : source;
    tell({ stage: "clean", done: 0, total: document.text.length });
    stages ??= loadStages();
    return watch(await stages, document.text.length, tell).read(document);
  });
}

/** Joins the documents' names to each other and to the known entities, and builds their graph. */
export function build({ facts, known }: BuildTask): Promise<Outcome<GraphJson>> {
  return settle(() => Promise.resolve(buildGraph(facts, known)));
}

async function settle<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { value: await work() };
  } catch (error) {
    if (!(error instanceof RelataError)) throw error;
    const { cause: _cause, ...details } = error.details;
    return { error: { code: error.code, message: error.message, details } };
  }
}

/** What the sender said of the document goes before what the page says of itself. */
function readPage({ isHtml: _isHtml, ...page }: IncomingDocument): SourceDocument {
  const { text, ...told } = readHtmlSource(page.text);
  return { ...told, ...page, text };
}

/** The pipeline, telling on its way how far it is. */
function watch(inner: Stages, total: number, tell: Tell): Extractor {
  let done = 0;
  let toldAt = 0;
  return createPipeline(
    {
      annotate: (text) => {
        const annotated = inner.annotate(text);
        done += text.length;
        if (Date.now() - toldAt > PROGRESS_INTERVAL_MS) {
          tell({ stage: "annotate", done: Math.min(done, total), total });
          toldAt = Date.now();
        }
        return annotated;
      },
      resolveCoreference: (doc) => {
        tell({ stage: "extract", done: total, total });
        return inner.resolveCoreference(doc);
      },
      extractTriples: inner.extractTriples,
    },
    EXTRACTOR_VERSION,
  );
}
