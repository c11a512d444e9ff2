// The first picture: the most connected part of the graph within a filter.
import type { GraphJson, GraphQuery } from "../../../graph-data/schema/index.ts";
import type { FullRelationRow, NamedCount } from "../model/rows.ts";
import * as q from "../queries/graph.ts";
import { documentsById, relationFilter, type Reader, type RelationFilter } from "./lookup.ts";
import { leftOut, notGiven } from "./left-out.ts";
import { buildGraph, documentsOf, relationsAmong } from "./subgraph.ts";
import { notFound } from "./not-found.ts";

/** So many times the limit are looked at before the best connected among themselves are taken. */
const CANDIDATES = 3;

export async function readOverview(db: Reader, query: GraphQuery): Promise<GraphJson> {
  const { limit, document } = query;
  if (document !== undefined && (await documentsById(db, [document])).length === 0)
    throw notFound("document", document);
  const filter = relationFilter(query);
  const scope = { filter, document };
  const total = await countWithin(db, scope);
  const candidates = await connectedEntities(db, scope, limit * CANDIDATES);
  const among = (await relationsAmong(db, candidates, { filter })).filter(
    (r) => document === undefined || documentsOf(r).has(document),
  );
  const chosen = densest(candidates, among, limit);
  const filled =
    chosen.length < limit && !filtersRelations(filter) ? await fill(db, scope, { chosen, limit }) : chosen;
  const shown = new Set(filled);
  const relations = among.filter((r) => shown.has(r.source) && shown.has(r.target));
  const omitted = leftOut(notGiven(total.types, relations), total.entities - filled.length);
  return buildGraph(db, { entityIds: filled, relations, omitted });
}

interface Scope {
  readonly filter: RelationFilter;
  readonly document: string | undefined;
}

const parameters = ({ filter, document }: Scope) =>
  document === undefined ? { ...filter } : { ...filter, document, prefix: `${document}#` };

/** Whether the filter asks for relations of a kind: then entities without such a relation are outside it. */
const filtersRelations = (f: RelationFilter): boolean =>
  f.categories !== null || f.statuses !== null || f.from !== null || f.to !== null;

async function countWithin(db: Reader, scope: Scope) {
  const ofDocument = scope.document !== undefined;
  const types = await db.read<NamedCount>(q.relationTypesWithin(ofDocument), parameters(scope));
  const { types: entityTypes } = scope.filter;
  const entities = filtersRelations(scope.filter)
    ? ((await db.read<{ count: number }>(q.entitiesWithin(ofDocument), parameters(scope)))[0]?.count ?? 0)
    : ofDocument
      ? (await db.read(q.ENTITIES_OF_DOCUMENT, { document: scope.document, types: entityTypes })).length
      : ((await db.read<{ count: number }>(q.COUNT_OF_TYPES, { types: entityTypes }))[0]?.count ?? 0);
  return { entities, types };
}

/** The entities with most relations within the filter. */
async function connectedEntities(db: Reader, scope: Scope, limit: number): Promise<string[]> {
  const ofDocument = scope.document !== undefined;
  type Degree = { id: string; degree: number; mentionCount: number };
  const [out, into] = await Promise.all([
    db.read<Degree>(q.degreesOut(ofDocument), { ...parameters(scope), limit }),
    db.read<Degree>(q.degreesIn(ofDocument), { ...parameters(scope), limit }),
  ]);
  const degrees = new Map<string, Degree>();
  for (const row of [...out, ...into]) {
    const held = degrees.get(row.id);
    degrees.set(row.id, held ? { ...row, degree: held.degree + row.degree } : row);
  }
  return [...degrees.values()]
    .sort((a, b) => b.degree - a.degree || b.mentionCount - a.mentionCount || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
    .map((row) => row.id);
}

/**
 * The `limit` entities best connected among themselves: the least connected are peeled off one by one, as in the
 * k-core decomposition (Matula & Beck 1983, https://doi.org/10.1145/2402.322385).
 * @param ids in order of preference; of two equally connected the later goes first.
 */
function densest(ids: readonly string[], relations: readonly FullRelationRow[], limit: number): string[] {
  const neighbours = new Map(ids.map((id) => [id, new Map<string, number>()]));
  const link = (a: string, b: string) => neighbours.get(a)?.set(b, (neighbours.get(a)?.get(b) ?? 0) + 1);
  for (const { source, target } of relations) {
    if (source === target || !neighbours.has(source) || !neighbours.has(target)) continue;
    link(source, target);
    link(target, source);
  }
  const rank = new Map(ids.map((id, i) => [id, i]));
  const degree = new Map([...neighbours].map(([id, n]) => [id, [...n.values()].reduce((s, x) => s + x, 0)]));
  const buckets = new Map<number, Set<string>>();
  const bucket = (d: number) => {
    const held = buckets.get(d) ?? new Set<string>();
    buckets.set(d, held);
    return held;
  };
  for (const id of [...ids].reverse()) bucket(degree.get(id) ?? 0).add(id);
  const left = new Set(ids);
  for (let d = 0; left.size > limit;) {
    const [id] = bucket(d);
    if (id === undefined) {
      d++;
      continue;
    }
    bucket(d).delete(id);
    left.delete(id);
    for (const [other, weight] of neighbours.get(id) ?? []) {
      if (!left.has(other)) continue;
      const before = degree.get(other) ?? 0;
      bucket(before).delete(other);
      degree.set(other, before - weight);
      bucket(before - weight).add(other);
      d = Math.min(d, before - weight);
    }
  }
  return [...left].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
}

/** Adds the heaviest entities that have no relation, where there is room. */
async function fill(
  db: Reader,
  scope: Scope,
  { chosen, limit }: { chosen: readonly string[]; limit: number },
): Promise<string[]> {
  const { types } = scope.filter;
  const rows =
    scope.document === undefined
      ? await db.read<{ id: string }>(q.ENTITIES_OF_TYPES, { types, limit: limit * 2 })
      : await db.read<{ id: string }>(q.ENTITIES_OF_DOCUMENT, { types, document: scope.document });
  return [...new Set([...chosen, ...rows.map((row) => row.id)])].slice(0, limit);
}
