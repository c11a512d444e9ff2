// The graph, or a part of it, in pieces: documents, then entities, then relations. What is given is always whole:
// no relation without its ends, no mention or evidence without its document, also if a document is deleted meanwhile.
import type { DocumentRecord, GraphEdge, MentionRecord } from "../../../graph-data/schema/index.ts";
import { MENTION_KINDS } from "../../../graph-data/schema/index.ts";
import type { GraphPart } from "../graph-store.ts";
import { append, inBatches } from "../lists.ts";
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
import { relationsById } from "./subgraph.ts";

const DOCUMENTS_AT_ONCE = 50;
const ENTITIES_AT_ONCE = 500;
const RELATIONS_AT_ONCE = 1000;

export interface PartSelection {
  /** Entities to give; undefined for all. */
  readonly entityIds?: readonly string[];
  /** Relations to give; undefined for all among the entities. */
  readonly relationIds?: readonly string[] | undefined;
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
  for await (const rows of readRelations(db, [...entities], selection.relationIds))
    for (const edge of await readEdges(db, rows, documents))
      if (entities.has(edge.source) && entities.has(edge.target)) yield { kind: "edge", edge };
}

/** The relations of these ids, or all that start at the entities. */
async function* readRelations(
  db: Reader,
  entityIds: readonly string[],
  relationIds: readonly string[] | undefined,
): AsyncGenerator<FullRelationRow[]> {
  if (relationIds)
    for (const batch of inBatches([...new Set(relationIds)].sort(compareText), RELATIONS_AT_ONCE))
      yield relationsById(db, batch);
  else
    for (const batch of inBatches(entityIds, ENTITIES_AT_ONCE))
      yield byIds<FullRelationRow>(db, q.RELATIONS_FROM, batch);
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

async function readEdges(
  db: Reader,
  relations: readonly FullRelationRow[],
  documents: ReadonlySet<string>,
): Promise<GraphEdge[]> {
  const rows = sortById(relations);
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

const sortById = <Row extends { readonly id: string }>(rows: readonly Row[]): Row[] =>
  [...rows].sort((a, b) => compareText(a.id, b.id));
