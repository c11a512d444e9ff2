// What one document says of an entity, and how several such records make the entity in the graph. Merging is
// commutative and idempotent, so the graph does not depend on the order in which documents are loaded.
import { ENTITY_TYPES, type EntityType, type MergeRecord } from "../../../graph-data/schema/index.ts";
import { compareText } from "./evidence.ts";

export interface EntityRecord {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly named: boolean;
  readonly standsFor: string | null;
  readonly merges: readonly MergeRecord[];
  readonly mentionCount: number;
}

export function mergeRecords(a: EntityRecord, b: EntityRecord): EntityRecord {
  return {
    id: a.id,
    type: preferred(a.type, b.type, (x, y) => ENTITY_TYPES.indexOf(x) - ENTITY_TYPES.indexOf(y)),
    name: preferred(a.name, b.name, (x, y) => y.length - x.length || compareText(x, y)),
    aliases: [...new Set([...a.aliases, ...b.aliases])].sort(compareText),
    named: a.named || b.named,
    standsFor:
      a.standsFor === null || b.standsFor === null
        ? (a.standsFor ?? b.standsFor)
        : preferred(a.standsFor, b.standsFor, compareText),
    merges: mergeMerges(a.merges, b.merges),
    mentionCount: a.mentionCount + b.mentionCount,
  };
}

const preferred = <T>(a: T, b: T, compare: (a: T, b: T) => number): T => (compare(a, b) <= 0 ? a : b);

function mergeMerges(a: readonly MergeRecord[], b: readonly MergeRecord[]): MergeRecord[] {
  const byReason = new Map<string, MergeRecord>();
  for (const merge of [...a, ...b]) {
    const key = JSON.stringify([merge.name, merge.reason]);
    const held = byReason.get(key);
    if (!held || merge.confidence > held.confidence) byReason.set(key, merge);
  }
  return [...byReason.entries()].sort(([x], [y]) => compareText(x, y)).map(([, merge]) => merge);
}
