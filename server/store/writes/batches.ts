// Rows in batches: large enough to be fast, small enough for the database's memory and message size.
import type { Transaction } from "../database.ts";

const BATCH = 5000;

export async function runInBatches(tx: Transaction, query: string, rows: readonly unknown[]): Promise<void> {
  for (let i = 0; i < rows.length; i += BATCH) await tx.run(query, { rows: rows.slice(i, i + BATCH) });
}

/** All rows of a query that takes a list of rows. */
export async function readInBatches<Row>(
  tx: Transaction,
  query: string,
  rows: readonly unknown[],
): Promise<Row[]> {
  const found: Row[] = [];
  for (let i = 0; i < rows.length; i += BATCH)
    for (const row of await tx.run<Row>(query, { rows: rows.slice(i, i + BATCH) })) found.push(row);
  return found;
}

/** All rows of a query that takes a list of ids. */
export async function readByIds<Row>(tx: Transaction, query: string, ids: readonly string[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (let i = 0; i < ids.length; i += BATCH) {
    for (const row of await tx.run<Row>(query, { ids: ids.slice(i, i + BATCH) })) rows.push(row);
  }
  return rows;
}

export function groupBy<Key, Value>(
  values: Iterable<Value>,
  keyOf: (value: Value) => Key,
): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
