// Takes documents out of the graph with all that only they support.
import type { WriteTransaction } from "../database.ts";
import { mergeRecords, type EntityRecord } from "../model/entity-record.ts";
import { parseSentenceId } from "../model/evidence.ts";
import * as q from "../queries/write.ts";
import { readByIds } from "./batches.ts";
import { readEntities, writeEntities } from "./entities.ts";
import { readRelationsFrom, writeRelations, type RelationState } from "./relations.ts";

/** Takes the writers' turn and removes the document. Returns false if it is not there. */
export async function removeDocument(tx: WriteTransaction, id: string): Promise<boolean> {
  await tx.run(q.TAKE_TURN);
  const found = await tx.run(q.CHECKSUMS, { ids: [id] });
  if (found.length === 0) return false;
  await removeContents(tx, [id]);
  return true;
}

/** Removes documents that are in the store; the writers' turn is taken already. */
export async function removeContents(tx: WriteTransaction, held: readonly string[]): Promise<void> {
  if (held.length === 0) return;
  const gone = new Set(held);
  const affected = (await tx.run<{ id: string }>(q.ENTITIES_OF_DOCUMENTS, { ids: held })).map((r) => r.id);
  await withdrawEvidence(tx, affected, gone);
  await tx.run(q.DELETE_SENTENCES, { ids: held });
  await tx.run(q.DELETE_DOCUMENTS, { ids: held });
  await restoreEntities(tx, affected);
}

async function withdrawEvidence(
  tx: WriteTransaction,
  entities: readonly string[],
  gone: ReadonlySet<string>,
): Promise<void> {
  const supported = (await readRelationsFrom(tx, entities)).filter((r) =>
    r.evidence.some((e) => gone.has(parseSentenceId(e.sentence).document)),
  );
  const left = supported.map((r) => ({
    ...r,
    evidence: r.evidence.filter((e) => !gone.has(parseSentenceId(e.sentence).document)),
  }));
  const published = await publishedDates(tx, left);
  await writeRelations(
    tx,
    new Map(supported.map((r) => [r.id, r])),
    left.map((r) => ({ ...r, ...seenIn(r, published) })),
  );
}

async function publishedDates(
  tx: WriteTransaction,
  relations: readonly RelationState[],
): Promise<Map<string, string | null>> {
  const ids = new Set(relations.flatMap((r) => r.evidence.map((e) => parseSentenceId(e.sentence).document)));
  const rows = await readByIds<{ id: string; published: string | null }>(tx, q.PUBLISHED, [...ids]);
  return new Map(rows.map((row) => [row.id, row.published]));
}

function seenIn(relation: RelationState, published: ReadonlyMap<string, string | null>) {
  const dates = relation.evidence
    .map((e) => published.get(parseSentenceId(e.sentence).document) ?? null)
    .filter((date) => date !== null)
    .sort();
  return { firstSeen: dates[0] ?? null, lastSeen: dates.at(-1) ?? null };
}

/** Makes the entities again from what the remaining documents say of them; one that none names is deleted. */
async function restoreEntities(tx: WriteTransaction, ids: readonly string[]): Promise<void> {
  const before = await readEntities(tx, ids);
  const after = new Map<string, EntityRecord>();
  for (const row of await readByIds<{ id: string; record: string }>(tx, q.RECORDS, ids)) {
    const record = JSON.parse(row.record) as EntityRecord;
    const held = after.get(row.id);
    after.set(row.id, held ? mergeRecords(held, record) : record);
  }
  const orphans = ids.filter((id) => !after.has(id));
  await tx.run(q.DELETE_ENTITIES, { ids: orphans });
  tx.touch(orphans);
  await writeEntities(tx, before, [...after.values()]);
}
