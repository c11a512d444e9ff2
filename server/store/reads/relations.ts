// One relation with its sentences, their documents, and what contradicts it.
import type { RelationAnswer } from "../../../graph-data/schema/index.ts";
import {
  toDocument,
  toEvidence,
  toRelationSummary,
  type FullRelationRow,
  type RelationRow,
} from "../model/rows.ts";
import * as q from "../queries/read.ts";
import { attributionNames, documentsById, placeOfRelation, sentenceTexts, type Reader } from "./lookup.ts";
import { documentsOf } from "./subgraph.ts";
import { notFound } from "./not-found.ts";

export async function readRelation(db: Reader, id: string): Promise<RelationAnswer> {
  const place = placeOfRelation(id);
  const rows = place ? await db.read<FullRelationRow>(q.relationById(place.type), { ...place }) : [];
  const row = rows[0];
  if (!row) throw notFound("relation", id);
  const [sentences, documents, alike] = await Promise.all([
    sentenceTexts(db, row.evidence),
    documentsById(db, documentsOf(row)),
    db.read<RelationRow>(q.relationsBetween(row.type), { source: row.source, target: row.target }),
  ]);
  const contradicting = alike.filter((r) => contradicts(row, r));
  const names = await attributionNames(db, [row, ...contradicting]);
  return {
    relation: toRelationSummary(row, names),
    evidence: toEvidence(row, sentences).map((e, i) => ({ ...e, id: row.evidence[i] ?? "" })),
    documents: documents.map(toDocument),
    contradictedBy: contradicting.map((r) => toRelationSummary(r, names)),
  };
}

/** The same statement denied; that somebody else makes it too is no contradiction. */
const contradicts = (a: RelationRow, b: RelationRow): boolean => a.polarity !== b.polarity;
