// The whole way from texts to Graph JSON. Pure and synchronous: files, threads and progress bars are the callers'.
import type { GraphJson } from "../../graph-data/schema/index.ts";
import { RelataError } from "../errors.ts";
import { annotateBlocks } from "./annotate-blocks.ts";
import { cleanText } from "./clean/index.ts";
import type { AnalysedDocument, CleanText, CoreferenceChain, Doc, Triple } from "./doc.ts";
import type { Annotate, Extractor, SourceDocument } from "./extractor.ts";
import { collectFacts, type DocumentFacts } from "./facts.ts";
import { assembleGraph } from "./graph-assembly.ts";
import { resolveEntities, type KnownEntity } from "./resolution/index.ts";
import { revisionOf } from "./revision.ts";

/** The stages that look at a single document, in their order. */
export interface Stages {
  readonly annotate: Annotate;
  readonly resolveCoreference: (doc: Doc) => CoreferenceChain[];
  readonly extractTriples: (doc: Doc, chains: readonly CoreferenceChain[]) => Triple[];
}

export interface Analysis extends AnalysedDocument {
  readonly clean: CleanText;
}

/** Clean → annotate → coreference → triples. */
export function analyse(source: SourceDocument, stages: Stages): Analysis {
  const clean = cleanText(source.text);
  const { tokens, sentences } = annotateBlocks(clean.text, clean.blocks, stages.annotate);
  const { text, blocks, rawOffset } = clean;
  const doc: Doc = { id: source.id, text, tokens, sentences, blocks, rawOffset };
  const chains = stages.resolveCoreference(doc);
  const triples = stages.extractTriples(doc, chains);
  return { clean, doc, chains, triples };
}

/** The extractor made of these stages; `version` changes when any of them does. */
export function createPipeline(stages: Stages, version: string): Extractor {
  return { version, read: (source) => readDocument(source, stages, version) };
}

function readDocument(source: SourceDocument, stages: Stages, version: string): DocumentFacts {
  if (!source.text.trim())
    throw new RelataError("UNREADABLE_TEXT", `${source.source ?? source.id}: the text is empty`, {
      hint: "Give a text with at least one sentence",
    });
  const analysis = analyse(source, stages);
  const { metadata } = analysis.clean;
  const record = {
    id: source.id,
    title: source.title ?? metadata.title ?? source.source ?? source.id,
    source: source.source,
    published: source.published ?? metadata.published,
    publisher: source.publisher ?? metadata.publisher,
    language: "en",
    revision: revisionOf(source.text, version),
    text: source.text,
  };
  return collectFacts(analysis, record, []);
}

/** One graph of all documents' facts; names are joined to the entities the store already knows. */
export function buildGraph(
  documents: readonly DocumentFacts[],
  known: readonly KnownEntity[] = [],
): GraphJson {
  return assembleGraph(documents, resolveEntities(documents, known));
}

/** Reads the documents one after the other and builds their graph. */
export function extractGraph(
  sources: readonly SourceDocument[],
  extractor: Extractor,
  onProgress?: (done: number, total: number, source: SourceDocument) => void,
): GraphJson {
  const documents = sources.map((source, i) => {
    const facts = extractor.read(source);
    onProgress?.(i + 1, sources.length, source);
    return facts;
  });
  return buildGraph(documents);
}
