// Blocking: items that share a key, in the order they came.

/** Groups items under each of their keys; an empty key counts too. */
export function groupBy<T>(
  items: readonly T[],
  keyOf: (item: T) => string | readonly string[],
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items)
    for (const key of [keyOf(item)].flat()) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  return groups;
}
