// The whole way from texts to Graph JSON. Pure and synchronous: files, threads and progress bars are the callers'.
import type { GraphJson, KnownEntity } from "../../graph-data/schema/index.ts";
import { RelataError } from "../errors.ts";
import { annotateText, restoreCase } from "./annotation/index.ts";
import { cleanText } from "./clean/index.ts";
import { detectLanguage } from "./clean/language.ts";
import type { AnalysedDocument, CleanText, CoreferenceChain, Doc, Trace, Triple } from "./doc.ts";
import type { Annotate, Extractor, SourceDocument } from "./extractor.ts";
import { collectFacts, WARNING_CODES, type DocumentFacts, type Warning } from "./facts.ts";
import { assembleGraph } from "./graph-assembly.ts";
import { joinParts, splitParts } from "./parts.ts";
import { resolveEntities } from "./resolution/index.ts";
import { revisionOf } from "./revision.ts";
import { inspectDoc, inspectText } from "./warnings.ts";

/** The stages that look at a single document, in their order. */
export interface Stages {
  readonly annotate: Annotate;
  readonly resolveCoreference: (doc: Doc) => CoreferenceChain[];
  readonly extractTriples: (
    doc: Doc,
    chains: readonly CoreferenceChain[],
    options?: { readonly trace?: Trace },
  ) => Triple[];
}

export interface Analysis extends AnalysedDocument {
  readonly clean: CleanText;
}

/** Clean → annotate → coreference → triples. */
export function analyse(source: SourceDocument, stages: Stages, trace: Trace = () => undefined): Analysis {
  return analyseText(source.id, cleanText(source.text), { stages, trace });
}

/** The stages after cleaning, on a whole text or a part of one. */
function analyseText(
  id: string,
  cleaned: CleanText,
  { stages, trace }: { readonly stages: Stages; readonly trace?: Trace },
): Analysis {
  const clean = restoreCase(cleaned, stages.annotate);
  const { text, blocks, rawOffset } = clean;
  const doc: Doc = { id, text, ...annotateText(clean, stages.annotate), blocks, rawOffset };
  const chains = stages.resolveCoreference(doc);
  const triples = stages.extractTriples(doc, chains, trace ? { trace } : {});
  return { clean, doc, chains, triples };
}

/** The extractor made of these stages; `version` changes when any of them does. */
export function createPipeline(stages: Stages, version: string): Extractor {
  return { version, read: (source) => readDocument(source, stages, version) };
}

function readDocument(source: SourceDocument, stages: Stages, version: string): DocumentFacts {
  const name = source.source ?? source.id;
  if (!/[\p{L}\p{N}]/u.test(source.text))
    throw new RelataError("UNREADABLE_TEXT", `${name}: there is no word in the text`, {
      hint: "Give a text with at least one sentence",
    });
  const warnings = inspectText(source.text, name);
  const language = detectLanguage(source.text);
  const isEnglish = language === "en";
  const clean = cleanText(source.text);
  const { metadata } = clean;
  const record = {
    id: source.id,
    title: source.title ?? metadata.title ?? name,
    source: source.source,
    published: source.published ?? metadata.published,
    publisher: source.publisher ?? metadata.publisher,
    ...(language === "und" ? {} : { language }),
    revision: revisionOf(source.text, version),
    text: source.text,
  };
  if (!isEnglish) return collectFacts(leaveUnread(source.id, clean), record, warnings);
  const parts = splitParts(clean).map((part) => {
    const analysis = analyseText(source.id, part, { stages });
    return collectFacts(analysis, record, inspectDoc(analysis.doc, name));
  });
  return { ...joinParts(parts), warnings: [...warnings, ...joinWarnings(parts)] };
}

/** What is to be said of the whole: there is no sentence if no part has one; of each other warning the first. */
function joinWarnings(parts: readonly DocumentFacts[]): Warning[] {
  const all = parts.flatMap(({ warnings }) => warnings);
  const ofCode = (code: Warning["code"]): Warning[] => all.filter((warning) => warning.code === code);
  return WARNING_CODES.flatMap((code) => {
    const [first, ...others] = ofCode(code);
    return first && (code !== "NO_SENTENCE" || others.length + 1 === parts.length) ? [first] : [];
  });
}

/** A text in another language keeps its place among the documents, with nothing read from it. */
function leaveUnread(id: string, clean: CleanText): Analysis {
  const { text, blocks, rawOffset } = clean;
  return { clean, doc: { id, text, blocks, rawOffset, tokens: [], sentences: [] }, chains: [], triples: [] };
}

/** One graph of all documents' facts; names are joined to the entities the store already knows. */
export function buildGraph(
  documents: readonly DocumentFacts[],
  known: readonly KnownEntity[] = [],
): GraphJson {
  return assembleGraph(documents, resolveEntities(documents, known));
}
