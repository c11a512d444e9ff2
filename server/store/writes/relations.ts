// Relations as they are in the store, read and written. New ones are grouped by type, and the type stands in the
// query's text: dynamic types write wrong ones on Neo4j 5.26.0.
import { surest } from "../../../graph-data/schema/index.ts";
import type { Transaction, WriteTransaction } from "../database.ts";
import type { RelationSlice } from "../model/document-slice.ts";
import { fromLists, toLists, type EvidenceLists } from "../model/evidence.ts";
import { groupBy } from "../lists.ts";
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

/** Those of the given relations that are in the store, by id. */
export async function readRelationsLike(
  tx: Transaction,
  relations: readonly Pick<RelationState, "id" | "type" | "source" | "target">[],
): Promise<Map<string, RelationState>> {
  const asked = [...groupBy(relations, (r) => r.source)].map(([source, list]) => ({
    source,
    ids: list.map((r) => r.id),
  }));
  const rows = await readInBatches<RelationRow>(tx, q.READ_RELATIONS, asked);
  return new Map(rows.map((row) => [row.id, fromRow(row)]));
}

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
    runInBatches(tx, q.DELETE_RELATIONS, bare.map(place)),
  ]);
}

const place = ({ id, source, target }: Pick<RelationState, "id" | "source" | "target">) => ({
  id,
  source,
  target,
});

function toRow(relation: RelationState) {
  const { evidence, phrases, rules, confidences } = toLists(relation.evidence);
  const best = surest(relation.evidence);
  const { category, polarity, status, attributedTo, firstSeen, lastSeen } = relation;
  return {
    ...place(relation),
    properties: {
      phrase: best?.phrase ?? "",
      ...{ category, polarity, status, attributedTo, firstSeen, lastSeen },
      ...{ evidence, phrases, rules },
    },
    confidence: best?.confidence ?? 0,
    confidences,
  };
}
