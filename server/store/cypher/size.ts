// How large a value of a row is.
import type { CypherValue } from "../../../graph-data/schema/index.ts";

/** About how many characters of JSON the value takes. No more than `limit` of them are counted: it may be endless. */
export function sizeOf(value: CypherValue, limit: number): number {
  if (typeof value === "string") return value.length + 2;
  if (typeof value !== "object" || value === null) return String(value).length;
  let size = 2;
  const entries = Array.isArray(value)
    ? (value as readonly CypherValue[]).map((item) => ["", item] as const)
    : Object.entries(value as Readonly<Record<string, CypherValue>>);
  for (const [key, item] of entries) {
    size += key.length + 1 + sizeOf(item, limit - size);
    if (size > limit) break;
  }
  return size;
}
