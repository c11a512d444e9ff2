// Documents: the list, and one with the spans of its mentions and evidence.
import type { DocumentAnswer, DocumentsAnswer, DocumentsQuery } from "../../../graph-data/schema/index.ts";
import { parseSentenceId } from "../model/evidence.ts";
import { toDocument, toRelationSummary, type DocumentRow, type FullRelationRow } from "../model/rows.ts";
import * as q from "../queries/read.ts";
import { unpackMentions } from "./entities.ts";
import { attributionNames, type Reader } from "./lookup.ts";
import { notFound } from "./not-found.ts";

export async function listDocuments(db: Reader, query: DocumentsQuery): Promise<DocumentsAnswer> {
  const [rows, total] = await Promise.all([
    db.read<DocumentRow & { entityCount: number; relationCount: number }>(q.DOCUMENTS, query),
    db.read<{ count: number }>(q.DOCUMENT_COUNT),
  ]);
  return {
    documents: rows.map((row) => ({
      ...toDocument(row),
      entityCount: row.entityCount,
      relationCount: row.relationCount,
    })),
    total: total[0]?.count ?? 0,
  };
}

type MentionRow = Pick<DocumentAnswer["mentions"][number], "entity" | "name" | "type"> & {
  spans: readonly number[];
  texts: readonly string[];
  kinds: readonly string[];
};

export async function readDocument(db: Reader, id: string): Promise<DocumentAnswer> {
  const [row] = await db.read<DocumentRow & { text: string | null }>(q.DOCUMENT_TEXT, { id });
  if (!row) throw notFound("document", id);
  const [mentions, relations] = await Promise.all([
    db.read<MentionRow>(q.DOCUMENT_MENTIONS, { id }),
    db.read<FullRelationRow>(q.DOCUMENT_RELATIONS, { id, prefix: `${id}#` }),
  ]);
  return {
    document: { ...toDocument(row), text: row.text ?? "" },
    mentions: mentions
      .flatMap(({ entity, name, type, ...lists }) =>
        unpackMentions(lists).map(({ start, end, kind }) => ({ entity, name, type, start, end, kind })),
      )
      .sort((a, b) => a.start - b.start || b.end - a.end || (a.entity < b.entity ? -1 : 1)),
    evidence: await evidenceSpans(db, id, relations),
  };
}

async function evidenceSpans(
  db: Reader,
  document: string,
  relations: readonly FullRelationRow[],
): Promise<DocumentAnswer["evidence"]> {
  const names = await attributionNames(db, relations);
  const spans = new Map<string, DocumentAnswer["evidence"][number]>();
  for (const relation of relations)
    for (const sentence of relation.evidence) {
      const at = parseSentenceId(sentence);
      if (at.document !== document) continue;
      const span = spans.get(sentence) ?? { start: at.start, end: at.end, relations: [] };
      span.relations.push(toRelationSummary(relation, names));
      spans.set(sentence, span);
    }
  return [...spans.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
