// Statements of a writing transaction over lists of any length.
import type { Transaction } from "../database.ts";
import { inBatches } from "../lists.ts";

/** Runs a statement that takes `$rows`. All batches are given at once: the next is packed while one is running. */
export async function runInBatches(tx: Transaction, query: string, rows: readonly unknown[]): Promise<void> {
  await Promise.all([...inBatches(rows)].map((batch) => tx.run(query, { rows: batch })));
}

/** All rows of a query that takes `$rows`. */
export async function readInBatches<Row>(
  tx: Transaction,
  query: string,
  rows: readonly unknown[],
): Promise<Row[]> {
  const found: Row[] = [];
  for (const batch of inBatches(rows))
    for (const row of await tx.run<Row>(query, { rows: batch })) found.push(row);
  return found;
}

/** All rows of a query that takes `$ids`. */
export async function readByIds<Row>(tx: Transaction, query: string, ids: readonly string[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const batch of inBatches(ids))
    for (const row of await tx.run<Row>(query, { ids: batch })) rows.push(row);
  return rows;
}
