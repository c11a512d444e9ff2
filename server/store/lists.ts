// Lists in batches and in groups.

/** Rows to a statement: enough to be fast, few enough for the database's memory and message size. */
const BATCH = 5000;

export function* inBatches<T>(list: readonly T[], size = BATCH): Generator<T[]> {
  for (let i = 0; i < list.length; i += size) yield list.slice(i, i + size);
}

export function append<Key, Value>(groups: Map<Key, Value[]>, key: Key, value: Value): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}

export function groupBy<Key, Value>(
  values: Iterable<Value>,
  keyOf: (value: Value) => Key,
): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) append(groups, keyOf(value), value);
  return groups;
}

/** Those for which it holds, and the others. */
export function partition<T>(values: readonly T[], holds: (value: T) => boolean): [T[], T[]] {
  const parts: [T[], T[]] = [[], []];
  for (const value of values) parts[holds(value) ? 0 : 1].push(value);
  return parts;
}
