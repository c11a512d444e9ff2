// Small helpers for immutable sets and maps; each returns its argument when nothing changes.

/** The set with the members added. */
export function withAll<T>(set: ReadonlySet<T>, members: Iterable<T>): ReadonlySet<T> {
  const next = new Set(set);
  for (const member of members) next.add(member);
  return next.size === set.size ? set : next;
}

/** The set with the members taken away. */
export function withoutAll<T>(set: ReadonlySet<T>, members: Iterable<T>): ReadonlySet<T> {
  const next = new Set(set);
  for (const member of members) next.delete(member);
  return next.size === set.size ? set : next;
}

/** The set with the member present or not. */
export const toggled = <T>(set: ReadonlySet<T>, member: T, present: boolean): ReadonlySet<T> =>
  present ? withAll(set, [member]) : withoutAll(set, [member]);

/** The map without the keys. */
export function withoutKeys<K, V>(map: ReadonlyMap<K, V>, keys: Iterable<K>): ReadonlyMap<K, V> {
  const next = new Map(map);
  for (const key of keys) next.delete(key);
  return next.size === map.size ? map : next;
}

/** A function that remembers its last answer, for derived data asked for again with the same inputs. */
export function remembered<A extends readonly unknown[], R>(
  derive: (...inputs: A) => R,
): (...inputs: A) => R {
  let last: { inputs: A; answer: R } | null = null;
  return (...inputs) => {
    if (last && last.inputs.length === inputs.length && last.inputs.every((input, i) => input === inputs[i]))
      return last.answer;
    last = { inputs, answer: derive(...inputs) };
    return last.answer;
  };
}
