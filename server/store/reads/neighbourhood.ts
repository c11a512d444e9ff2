// What stands around an entity: level by level, the most supported neighbours first, never more than the limit.
import type { GraphJson, NeighbourhoodQuery } from "../../../graph-data/schema/index.ts";
import type { Parameters } from "../database.ts";
import type { NamedCount } from "../model/rows.ts";
import * as q from "../queries/graph.ts";
import { relationFilter, type Reader } from "./lookup.ts";
import { leftOut } from "./left-out.ts";
import { buildGraph, cutAmong, relationsAmong } from "./subgraph.ts";
import { notFound } from "./not-found.ts";

export async function readNeighbourhood(
  db: Reader,
  id: string,
  query: NeighbourhoodQuery,
): Promise<GraphJson> {
  const { types, categories } = relationFilter(query);
  const known = [id];
  const expanded: string[] = [];
  let frontier = [id];
  let isWhole = true;
  // The limit counts neighbours; the entity itself comes on top.
  for (let depth = 0; depth < query.depth && frontier.length > 0; depth++) {
    expanded.push(...frontier);
    const room = query.limit + 1 - known.length;
    const rows =
      room > 0
        ? await db.read<{ id: string }>(q.NEIGHBOURS, {
            ids: frontier,
            known,
            types,
            categories,
            limit: room,
          })
        : [];
    frontier = rows.map((row) => row.id);
    isWhole &&= frontier.length < room;
    known.push(...frontier);
  }
  const filter = relationFilter({ categories: query.categories });
  const [relations, outside] = await Promise.all([
    relationsAmong(db, known, { filter }),
    isWhole ? NOTHING : countOutside(db, { ids: expanded, known, types, categories }),
  ]);
  const cut = await cutAmong(db, known, { given: relations, filter });
  const omitted = leftOut([...outside.types, ...cut], outside.entities);
  const graph = await buildGraph(db, { entityIds: known, relations, omitted });
  // Its absence shows here: asking for it first would be one more round trip for each that is there.
  if (graph.nodes[0]?.key !== id) throw notFound("entity", id);
  return graph;
}

const NOTHING: Awaited<ReturnType<typeof countOutside>> = { types: [], entities: 0 };

/** What leads from the expanded entities to others than the known. */
async function countOutside(db: Reader, outside: Parameters) {
  const [types, entities] = await Promise.all([
    db.read<NamedCount>(q.OUTSIDE_TYPES, outside),
    db.read<{ count: number }>(q.OUTSIDE_COUNT, outside),
  ]);
  return { types, entities: entities[0]?.count ?? 0 };
}
