// How much of what the graph holds.
import type { GraphSchema, Health } from "../../../graph-data/schema/index.ts";
import type { NamedCount } from "../model/rows.ts";
import * as q from "../queries/graph.ts";
import { DOCUMENT_COUNT } from "../queries/read.ts";
import type { Reader } from "./lookup.ts";

export async function readCounts(db: Reader): Promise<Health["counts"]> {
  const one = async (query: string) => (await db.read<{ count: number }>(query))[0]?.count ?? 0;
  const [entities, outgoing, mentionedIn, documents] = await Promise.all([
    one(q.ENTITY_COUNT),
    one(q.OUTGOING_COUNT),
    one(q.MENTIONED_IN_COUNT),
    one(DOCUMENT_COUNT),
  ]);
  // Both counts are kept by Neo4j; counting relations between entities would walk them all.
  return { entities, relations: outgoing - mentionedIn, documents };
}

export async function readSchema(db: Reader): Promise<GraphSchema> {
  const list = async (query: string): Promise<NamedCount[]> => [...(await db.read<NamedCount>(query))];
  const [labels, types, nodeKeys, relationshipKeys, categories, statuses] = await Promise.all([
    list(q.LABEL_COUNTS),
    list(q.TYPE_COUNTS),
    list(q.NODE_KEYS),
    list(q.RELATIONSHIP_KEYS),
    list(q.CATEGORY_COUNTS),
    list(q.STATUS_COUNTS),
  ]);
  const keys = new Map<string, number>();
  for (const { name, count } of [...nodeKeys, ...relationshipKeys])
    keys.set(name, (keys.get(name) ?? 0) + count);
  return {
    labels: sorted(labels),
    relationshipTypes: sorted(types),
    propertyKeys: sorted([...keys].map(([name, count]) => ({ name, count }))),
    categories: sorted(categories),
    statuses: sorted(statuses),
  };
}

const sorted = (counts: NamedCount[]): NamedCount[] =>
  counts.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
