// Relations as they are in the store, read and written. New ones are grouped by type, and the type stands in the
// query's text: dynamic types write wrong ones on Neo4j 5.26.0.
import { plainest, surest } from "../../../graph-data/schema/index.ts";
import type { Transaction, WriteTransaction } from "../database.ts";
import type { RelationSlice } from "../model/document-slice.ts";
import { fromLists, toLists, type EvidenceLists } from "../model/evidence.ts";
import { groupBy, partition } from "../lists.ts";
import * as q from "../queries/write.ts";
import { readByIds, readInBatches, runInBatches } from "./batches.ts";

export interface RelationState extends RelationSlice {
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
}

type RelationRow = Omit<RelationState, "evidence"> & EvidenceLists;

const fromRow = ({ phrases, rules, confidences, evidence, ...row }: RelationRow): RelationState => ({
  ...row,
  evidence: fromLists({ evidence, phrases, rules, confidences }),
});

/**
 * Those of the given relations that are in the store, by id. Each is looked for from the end that is mentioned less: a hub
 * has thousands of others.
 * @param ends All entities that the relations lead to and from.
 */
export async function readRelationsLike(
  tx: Transaction,
  relations: readonly Pick<RelationState, "id" | "source" | "target">[],
  ends: ReadonlyMap<string, { readonly mentionCount: number }>,
): Promise<Map<string, RelationState>> {
  const weight = (id: string) => ends.get(id)?.mentionCount ?? 0;
  const [out, into] = partition(relations, (r) => weight(r.source) <= weight(r.target));
  const rows = await Promise.all([
    readInBatches(tx, q.READ_RELATIONS_OUT, askedAt(out, "source")),
    readInBatches(tx, q.READ_RELATIONS_IN, askedAt(into, "target")),
  ]);
  return new Map((rows.flat() as RelationRow[]).map((row) => [row.id, fromRow(row)]));
}

const askedAt = <End extends "source" | "target">(
  relations: readonly (Readonly<Record<End, string>> & { readonly id: string })[],
  end: End,
) => [...groupBy(relations, (r) => r[end])].map(([entity, list]) => ({ entity, ids: list.map((r) => r.id) }));

/** All relations that start at one of the entities. */
export async function readRelationsFrom(tx: Transaction, ids: readonly string[]): Promise<RelationState[]> {
  return (await readByIds<RelationRow>(tx, q.RELATIONS_OF_ENTITIES, ids)).map(fromRow);
}

/** Writes the relations so that they are as given; one without evidence left is deleted. */
export async function writeRelations(
  tx: WriteTransaction,
  before: ReadonlyMap<string, RelationState>,
  after: readonly RelationState[],
): Promise<void> {
  const full = after.filter((r) => r.evidence.length > 0);
  const added = full.filter((r) => !before.has(r.id));
  const kept = full.filter((r) => before.has(r.id));
  const bare = after.filter((r) => r.evidence.length === 0);
  await Promise.all([
    ...[...groupBy(added, (r) => r.type)].map(([type, group]) =>
      runInBatches(tx, q.createRelations(type), group.map(toRow)),
    ),
    runInBatches(tx, q.UPDATE_RELATIONS, kept.map(toRow)),
    runInBatches(tx, q.DELETE_RELATIONS, bare),
  ]);
}

function toRow({ evidence, ...relation }: RelationState) {
  return {
    ...relation,
    ...toLists(evidence),
    phrase: plainest(evidence)?.phrase ?? "",
    confidence: surest(evidence)?.confidence ?? 0,
  };
}
