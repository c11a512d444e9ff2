// The graph, or a part of it, in pieces: documents, then entities, then relations. What is given is always whole:
// no relation without its ends, no mention or evidence without its document, also if a document is deleted meanwhile.
import type { DocumentRecord, MentionRecord } from "../../../graph-data/schema/index.ts";
import { MENTION_KINDS } from "../../../graph-data/schema/index.ts";
import { RelataError } from "../../errors.ts";
import type { GraphPart } from "../graph-store.ts";
import { compareText, parseSentenceId } from "../model/evidence.ts";
import {
  toDocument,
  toEdge,
  toEvidence,
  toNode,
  type DocumentRow,
  type EntityRow,
  type FullRelationRow,
} from "../model/rows.ts";
import * as q from "../queries/export.ts";
import * as read from "../queries/read.ts";
import { unpackMentions } from "./entities.ts";
import { byIds, sentenceTexts, type Reader } from "./lookup.ts";

const DOCUMENTS_AT_ONCE = 50;
const ENTITIES_AT_ONCE = 500;

export interface PartSelection {
  /** Entities to give; undefined for all. */
  readonly entityIds?: readonly string[];
  /** Relations to give; undefined for all among the entities. */
  readonly relationIds?: ReadonlySet<string>;
}

export async function* exportParts(db: Reader, selection: PartSelection): AsyncGenerator<GraphPart> {
  const entityIds = [...new Set(selection.entityIds ?? (await ids(db, q.ENTITY_IDS)))].sort(compareText);
  const documentIds = selection.entityIds
    ? (await byIds<{ id: string }>(db, q.DOCUMENT_IDS_OF_ENTITIES, entityIds)).map((row) => row.id)
    : await ids(db, q.DOCUMENT_IDS);
  const documents = new Set<string>();
  for await (const document of readDocuments(db, [...new Set(documentIds)].sort(compareText))) {
    documents.add(document.id);
    yield { kind: "document", document };
  }
  const entities = new Set<string>();
  for (const batch of inBatches(entityIds, ENTITIES_AT_ONCE))
    for (const node of await readNodes(db, batch, documents)) {
      entities.add(node.key);
      yield { kind: "node", node };
    }
  for (const batch of inBatches([...entities], ENTITIES_AT_ONCE))
    for (const edge of await readEdges(db, batch, documents)) {
      const wanted = selection.relationIds?.has(edge.key) ?? true;
      if (wanted && entities.has(edge.target)) yield { kind: "edge", edge };
    }
}

/** @throws {RelataError} NOT_FOUND for the first that is not in the graph: an export must not lack what was asked for. */
export async function requireEntities(db: Reader, entityIds: readonly string[]): Promise<void> {
  const rows = await byIds<{ id: string }>(db, read.NAMES, entityIds);
  const found = new Set(rows.map((row) => row.id));
  const missing = entityIds.find((id) => !found.has(id));
  if (missing !== undefined)
    throw new RelataError("NOT_FOUND", `entity ${JSON.stringify(missing)} is not in the graph`);
}

const ids = async (db: Reader, query: string): Promise<string[]> =>
  (await db.read<{ id: string }>(query)).map((row) => row.id);

async function* readDocuments(db: Reader, documentIds: readonly string[]): AsyncGenerator<DocumentRecord> {
  for (const batch of inBatches(documentIds, DOCUMENTS_AT_ONCE)) {
    const [rows, ranges] = await Promise.all([
      byIds<DocumentRow & { text: string | null }>(db, q.DOCUMENTS_WHOLE, batch),
      byIds<{ document: string; start: number; end: number }>(db, q.SENTENCE_RANGES, batch),
    ]);
    const sentences = new Map<string, { start: number; end: number }[]>();
    for (const { document, start, end } of ranges) append(sentences, document, { start, end });
    for (const row of sortById(rows))
      yield {
        ...toDocument(row),
        ...(row.text !== null && { text: row.text }),
        sentences: (sentences.get(row.id) ?? []).sort((a, b) => a.start - b.start || a.end - b.end),
      };
  }
}

async function readNodes(db: Reader, batch: readonly string[], documents: ReadonlySet<string>) {
  type Row = {
    entity: string;
    sentence: string;
    spans: readonly number[];
    texts: readonly string[];
    kinds: readonly string[];
  };
  const [rows, places] = await Promise.all([
    byIds<EntityRow>(db, read.ENTITIES, batch),
    byIds<Row>(db, q.MENTIONS_OF_ENTITIES, batch),
  ]);
  const mentions = new Map<string, MentionRecord[]>();
  for (const place of places) {
    const { document } = parseSentenceId(place.sentence);
    if (!documents.has(document)) continue;
    for (const { start, end, text, kind } of unpackMentions(place))
      append(mentions, place.entity, {
        document,
        start,
        end,
        text,
        kind: MENTION_KINDS.find((k) => k === kind) ?? "name",
      });
  }
  return sortById(rows).map((row) => {
    const node = toNode(row);
    return {
      ...node,
      attributes: {
        ...node.attributes,
        mentions: (mentions.get(row.id) ?? []).sort(
          (a, b) => compareText(a.document, b.document) || a.start - b.start || a.end - b.end,
        ),
      },
    };
  });
}

async function readEdges(db: Reader, batch: readonly string[], documents: ReadonlySet<string>) {
  const rows = sortById(await byIds<FullRelationRow>(db, q.RELATIONS_FROM, batch));
  const sentences = await sentenceTexts(
    db,
    rows.flatMap((row) => row.evidence),
  );
  return rows.map((row) =>
    toEdge(
      row,
      toEvidence(row, sentences).filter((e) => documents.has(e.document)),
    ),
  );
}

function* inBatches<T>(list: readonly T[], size: number): Generator<T[]> {
  for (let i = 0; i < list.length; i += size) yield list.slice(i, i + size);
}

const sortById = <Row extends { readonly id: string }>(rows: readonly Row[]): Row[] =>
  [...rows].sort((a, b) => compareText(a.id, b.id));

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
