// What a bounded answer says of what it has not given.
import type { Omitted } from "../../../graph-data/schema/index.ts";
import type { FullRelationRow, NamedCount } from "../model/rows.ts";

/** Relations counted by type, less those given. */
export function notGiven(all: readonly NamedCount[], given: readonly FullRelationRow[]): NamedCount[] {
  const left = new Map(all.map(({ name, count }) => [name, count]));
  for (const { type } of given) left.set(type, (left.get(type) ?? 0) - 1);
  // The graph may have changed between the two reads: then more are given than were counted.
  return [...left].flatMap(([name, count]) => (count > 0 ? [{ name, count }] : []));
}

/** @param relations Counted by type; a type may stand there more than once. */
export function leftOut(relations: readonly NamedCount[], entities: number): Omitted {
  const byType = new Map<string, number>();
  for (const { name, count } of relations) byType.set(name, (byType.get(name) ?? 0) + count);
  return {
    entities: Math.max(0, entities),
    relations: relations.reduce((sum, { count }) => sum + count, 0),
    byType: Object.fromEntries(byType),
  };
}
