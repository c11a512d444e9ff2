// Writes documents: all of them in one transaction, each whole or not at all.
import type { DocumentRecord } from "../../../graph-data/schema/index.ts";
import type { Transaction, WriteTransaction } from "../database.ts";
import type { DocumentSlice } from "../model/document-slice.ts";
import { mergeRecords, type EntityRecord } from "../model/entity-record.ts";
import { mergeEvidence } from "../model/evidence.ts";
import * as q from "../queries/write.ts";
import { runInBatches } from "./batches.ts";
import { readEntities, writeEntities } from "./entities.ts";
import { readRelationsLike, writeRelations, type RelationState } from "./relations.ts";
import { removeContents } from "./remove-documents.ts";

interface Changed {
  /** Ids of those that the store does not hold exactly so already. */
  readonly ids: Set<string>;
  /** Those of them that it holds otherwise. */
  readonly held: readonly string[];
}

async function changedDocuments(tx: Transaction, slices: readonly DocumentSlice[]): Promise<Changed> {
  const rows = await tx.run<{ id: string; checksum: string | null }>(q.CHECKSUMS, {
    ids: slices.map((s) => s.document.id),
  });
  const checksums = new Map(rows.map((row) => [row.id, row.checksum]));
  const changed = slices.filter((s) => checksums.get(s.document.id) !== s.checksum).map((s) => s.document.id);
  return { ids: new Set(changed), held: changed.filter((id) => checksums.has(id)) };
}

/** Writes what is new or changed, in the writers' turn. Returns the ids of the documents written. */
export async function saveDocuments(
  tx: WriteTransaction,
  slices: readonly DocumentSlice[],
): Promise<Set<string>> {
  // A look before waiting for the turn: most second loads change nothing.
  if ((await changedDocuments(tx, slices)).ids.size === 0) return new Set();
  await tx.run(q.TAKE_TURN);
  const { ids: changed, held } = await changedDocuments(tx, slices);
  const writing = slices.filter((s) => changed.has(s.document.id));
  if (writing.length === 0) return changed;
  await removeContents(tx, held);
  const sentences = writing.flatMap((s) => s.sentences);
  const mentions = writing.flatMap((s) => s.mentions);
  const entities = mergeEntities(writing);
  const [, , before] = await Promise.all([
    runInBatches(tx, q.CREATE_DOCUMENTS, writing.map(documentProperties)),
    runInBatches(tx, q.CREATE_SENTENCES, sentences),
    readEntities(tx, [...entities.keys()]),
  ]);
  await Promise.all([
    addEntities(tx, entities, before),
    runInBatches(tx, q.CREATE_MENTIONS, mentions),
    addRelations(tx, writing, before),
  ]);
  return changed;
}

const documentProperties = ({ document: d, checksum, entities, relations }: DocumentSlice) => ({
  id: d.id,
  title: d.title,
  source: d.source,
  published: d.published,
  publisher: d.publisher ?? null,
  language: d.language ?? null,
  revision: d.revision ?? null,
  text: d.text ?? null,
  entityCount: entities.length,
  relationCount: relations.length,
  checksum,
});

/** What the documents together say of each entity. */
function mergeEntities(slices: readonly DocumentSlice[]): Map<string, EntityRecord> {
  const said = new Map<string, EntityRecord>();
  for (const record of slices.flatMap((s) => s.entities)) {
    const held = said.get(record.id);
    said.set(record.id, held ? mergeRecords(held, record) : record);
  }
  return said;
}

function addEntities(
  tx: WriteTransaction,
  said: ReadonlyMap<string, EntityRecord>,
  before: ReadonlyMap<string, EntityRecord>,
): Promise<void> {
  const after = [...said.values()].map((record) => {
    const held = before.get(record.id);
    return held ? mergeRecords(held, record) : record;
  });
  return writeEntities(tx, before, after);
}

async function addRelations(
  tx: WriteTransaction,
  slices: readonly DocumentSlice[],
  entitiesBefore: ReadonlyMap<string, EntityRecord>,
): Promise<void> {
  const said = new Map<string, RelationState>();
  for (const { document, relations } of slices)
    for (const relation of relations) {
      const seen = datesOf(document);
      const held = said.get(relation.id);
      said.set(relation.id, held ? mergeStates(held, { ...relation, ...seen }) : { ...relation, ...seen });
    }
  const mayExist = [...said.values()].filter(
    (r) => entitiesBefore.has(r.source) && entitiesBefore.has(r.target),
  );
  const before = await readRelationsLike(tx, mayExist, entitiesBefore);
  await writeRelations(
    tx,
    before,
    [...said.values()].map((relation) => {
      const held = before.get(relation.id);
      return held ? mergeStates(held, relation) : relation;
    }),
  );
}

const datesOf = (d: Pick<DocumentRecord, "published">) => ({ firstSeen: d.published, lastSeen: d.published });

const mergeStates = (a: RelationState, b: RelationState): RelationState => ({
  ...a,
  evidence: mergeEvidence(a.evidence, b.evidence),
  firstSeen:
    a.firstSeen === null || (b.firstSeen !== null && b.firstSeen < a.firstSeen) ? b.firstSeen : a.firstSeen,
  lastSeen: a.lastSeen === null || (b.lastSeen !== null && b.lastSeen > a.lastSeen) ? b.lastSeen : a.lastSeen,
});
