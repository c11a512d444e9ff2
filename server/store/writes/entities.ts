// Entities as they are in the store, read and written.
import { merge, type EntityType } from "../../../graph-data/schema/index.ts";
import type { Transaction, WriteTransaction } from "../database.ts";
import { groupBy, partition } from "../lists.ts";
import type { EntityRecord } from "../model/entity-record.ts";
import * as q from "../queries/write.ts";
import { searchKeys } from "../search/fold.ts";
import { readByIds, runInBatches } from "./batches.ts";

type EntityRow = Omit<EntityRecord, "merges"> & { readonly merges: readonly string[] | null };

export async function readEntities(
  tx: Transaction,
  ids: readonly string[],
): Promise<Map<string, EntityRecord>> {
  const rows = await readByIds<EntityRow>(tx, q.READ_ENTITIES, ids);
  return new Map(rows.map((row) => [row.id, { ...row, merges: parseMerges(row.merges) }]));
}

/** Writes the entities so that they are as given, knowing what was there before. */
export async function writeEntities(
  tx: WriteTransaction,
  before: ReadonlyMap<string, EntityRecord>,
  after: readonly EntityRecord[],
): Promise<void> {
  const added = after.filter((e) => !before.has(e.id));
  const kept = after.filter((e) => before.has(e.id));
  const [recounted, rewritten] = partition(kept, (e) => differsInCountOnly(before.get(e.id), e));
  const retyped = kept.filter((e) => before.get(e.id)?.type !== e.type);
  tx.touch(after.map((e) => e.id));
  await Promise.all([
    ...[...groupBy(added, (e) => e.type)].map(([type, rows]) =>
      runInBatches(tx, q.createEntities(type), rows.map(toRow)),
    ),
    runInBatches(tx, q.RECOUNT_MENTIONS, recounted),
    runInBatches(tx, q.UPDATE_ENTITIES, rewritten.map(toRow)),
    ...[...groupBy(retyped, (e) => `${before.get(e.id)?.type ?? e.type} ${e.type}`)].map(([types, rows]) => {
      const [from, to] = types.split(" ") as [EntityType, EntityType];
      return tx.run(q.relabelEntities(from, to), { ids: rows.map((e) => e.id) });
    }),
  ]);
}

const differsInCountOnly = (before: EntityRecord | undefined, after: EntityRecord): boolean =>
  JSON.stringify({ ...before, mentionCount: after.mentionCount }) === JSON.stringify(after);

const toRow = (e: EntityRecord) => ({
  ...e,
  merges: e.merges.map((m) => JSON.stringify(m)),
  searchKeys: searchKeys([e.name, ...e.aliases]),
});

export const parseMerges = (merges: readonly string[] | null) =>
  (merges ?? []).map((json) => merge.parse(JSON.parse(json)));
