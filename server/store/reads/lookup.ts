// Small look-ups that several answers need.
import type { EntityType } from "../../../graph-data/schema/index.ts";
import type { Database } from "../database.ts";
import { inBatches } from "../lists.ts";
import type { DocumentRow, EntityRow, RelationRow } from "../model/rows.ts";
import * as q from "../queries/read.ts";

/** What a read needs: a database, or a transaction seen as one. */
export type Reader = Pick<Database, "read">;

/** All rows of a query that takes `$ids`. */
export async function byIds<Row>(db: Reader, query: string, ids: readonly string[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const batch of inBatches(ids))
    for (const row of await db.read<Row>(query, { ids: batch })) rows.push(row);
  return rows;
}

/** All rows of a query that takes as `$rows` where relations stand. Ids that are no relation's are passed over. */
export async function byRelationIds<Row>(db: Reader, query: string, ids: readonly string[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const batch of inBatches(placesOfRelations(ids)))
    for (const row of await db.read<Row>(query, { rows: batch })) rows.push(row);
  return rows;
}

export const entitiesById = async (db: Reader, ids: readonly string[]): Promise<Map<string, EntityRow>> =>
  new Map((await byIds<EntityRow>(db, q.ENTITIES, ids)).map((row) => [row.id, row]));

export const documentsById = (db: Reader, ids: Iterable<string>): Promise<DocumentRow[]> =>
  byIds<DocumentRow>(db, q.DOCUMENTS_BY_ID, [...new Set(ids)].sort());

export const sentenceTexts = async (db: Reader, ids: Iterable<string>): Promise<Map<string, string>> =>
  new Map(
    (await byIds<{ id: string; text: string }>(db, q.SENTENCES, [...new Set(ids)])).map((row) => [
      row.id,
      row.text,
    ]),
  );

/** Names of those to whom the relations are attributed. */
export async function attributionNames(
  db: Reader,
  relations: readonly Pick<RelationRow, "attributedTo">[],
): Promise<Map<string, string>> {
  const ids = new Set(relations.map((r) => r.attributedTo).filter((id) => id !== null));
  const rows = await byIds<{ id: string; name: string }>(db, q.NAMES, [...ids]);
  return new Map(rows.map((row) => [row.id, row.name]));
}

export async function relationCounts(db: Reader, ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await byIds<{ id: string; count: number }>(db, q.RELATION_COUNTS, ids);
  return new Map(rows.map((row) => [row.id, row.count]));
}

/** Filters of relations, as parameters of the queries: null for one that is not set. */
export interface RelationFilter {
  readonly types: readonly EntityType[] | null;
  readonly categories: readonly string[] | null;
  readonly statuses: readonly string[] | null;
  readonly from: string | null;
  readonly to: string | null;
}

export const relationFilter = (query: {
  types?: readonly EntityType[] | undefined;
  categories?: readonly string[] | undefined;
  statuses?: readonly string[] | undefined;
  from?: string | undefined;
  to?: string | undefined;
}): RelationFilter => ({
  types: given(query.types),
  categories: given(query.categories),
  statuses: given(query.statuses),
  from: query.from ?? null,
  // "2020-08" takes in 2020-08-16: dates are compared as text.
  to: query.to === undefined ? null : `${query.to}~`,
});

const given = <T>(list: readonly T[] | undefined): readonly T[] | null =>
  list && list.length > 0 ? list : null;

export interface RelationPlace {
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly target: string;
}

export const placesOfRelations = (ids: readonly string[]): RelationPlace[] =>
  ids.flatMap((id) => placeOfRelation(id) ?? []);

/** Where a relation stands, read from its id (see relationKey); undefined for what is no such id. */
export function placeOfRelation(id: string): RelationPlace | undefined {
  const [source, type, target] = id.split(":");
  if (source === undefined || target === undefined || !/^\p{Lu}[\p{Lu}\p{N}_]*$/u.test(type ?? ""))
    return undefined;
  return { id, source: unescapeId(source), type: type ?? "", target: unescapeId(target) };
}

const unescapeId = (id: string): string => id.replaceAll("%3A", ":").replaceAll("%25", "%");
