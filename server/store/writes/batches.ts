// Statements of a writing transaction over lists of any length.
import type { Transaction } from "../database.ts";
import { inBatches } from "../lists.ts";
import type { RowStatement } from "../queries/over-rows.ts";

/** Runs a statement for all rows. All batches are given at once: the next is packed while one is running. */
export async function runInBatches<Row>(
  tx: Transaction,
  { query, toList }: RowStatement<Row>,
  rows: readonly Row[],
): Promise<void> {
  await Promise.all([...inBatches(rows)].map((batch) => tx.run(query, { rows: batch.map(toList) })));
}

/** What a reading statement finds for all rows. */
export async function readInBatches<Found, Row>(
  tx: Transaction,
  { query, toList }: RowStatement<Row>,
  rows: readonly Row[],
): Promise<Found[]> {
  const found: Found[] = [];
  for (const batch of inBatches(rows))
    for (const row of await tx.run<Found>(query, { rows: batch.map(toList) })) found.push(row);
  return found;
}

/** All rows of a query that takes `$ids`. */
export async function readByIds<Row>(tx: Transaction, query: string, ids: readonly string[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const batch of inBatches(ids))
    for (const row of await tx.run<Row>(query, { ids: batch })) rows.push(row);
  return rows;
}
