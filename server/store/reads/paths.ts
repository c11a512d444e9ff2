// The shortest paths between two entities, whatever the direction of the relations. A breadth-first search from both
// ends, a level at a time (Pohl 1971, bi-directional search); the stores' own shortestPath differ in how they treat
// conditions on the way.
import type { GraphJson, PathsQuery } from "../../../graph-data/schema/index.ts";
import * as q from "../queries/graph.ts";
import { entitiesById, type Reader } from "./lookup.ts";
import { buildGraph, relationsAmong } from "./subgraph.ts";
import { notFound } from "./not-found.ts";

/** Entity → those one step nearer to where the search began. */
type Parents = Map<string, Set<string>>;

interface Side {
  readonly parents: Parents;
  frontier: string[];
  depth: number;
}

export async function readPaths(db: Reader, query: PathsQuery): Promise<GraphJson> {
  const { from, to } = query;
  const [ends, paths] = await Promise.all([entitiesById(db, [from, to]), findPaths(db, query)]);
  for (const id of [from, to]) if (!ends.has(id)) throw notFound("entity", id);
  const entityIds = [...new Set(paths.flat())];
  const steps = new Set(paths.flatMap((p) => p.slice(1).map((id, i) => pair(p[i] ?? "", id))));
  const relations = (await relationsAmong(db, entityIds)).filter((r) => steps.has(pair(r.source, r.target)));
  return buildGraph(db, { entityIds, relations });
}

async function findPaths(db: Reader, query: PathsQuery): Promise<string[][]> {
  const { from, to, maxLength, limit } = query;
  if (from === to) return [[from]];
  const sides = [startSide(from), startSide(to)] as const;
  let meeting: string[] = [];
  while (meeting.length === 0 && sides[0].depth + sides[1].depth < maxLength) {
    const [side, other] = sides[0].frontier.length <= sides[1].frontier.length ? sides : [sides[1], sides[0]];
    if (side.frontier.length === 0) break;
    await advance(db, query, { side, goals: other.frontier });
    meeting = side.frontier.filter((id) => other.parents.has(id));
  }
  return joinPaths(sides[0].parents, sides[1].parents, { meeting: meeting.sort(), limit });
}

const startSide = (start: string): Side => ({
  parents: new Map([[start, new Set()]]),
  frontier: [start],
  depth: 0,
});

/** @param goals The other side's frontier: where the sides meet, they meet there. */
async function advance(
  db: Reader,
  query: PathsQuery,
  { side, goals }: { readonly side: Side; readonly goals: readonly string[] },
): Promise<void> {
  const steps = await db.read<{ source: string; target: string }>(q.STEPS, {
    ids: side.frontier,
    goals,
    avoid: query.avoid ?? null,
    avoidTypes: query.avoidTypes ?? null,
  });
  const reached: Parents = new Map();
  for (const { source, target } of steps) {
    if (side.parents.has(target)) continue;
    const parents = reached.get(target) ?? new Set();
    reached.set(target, parents.add(source));
  }
  for (const [id, parents] of reached) side.parents.set(id, parents);
  side.frontier = [...reached.keys()];
  side.depth++;
}

/** Up to `limit` ways through the entities where the searches met, in a fixed order. */
function joinPaths(
  forward: Parents,
  backward: Parents,
  { meeting, limit }: { readonly meeting: readonly string[]; readonly limit: number },
): string[][] {
  const paths: string[][] = [];
  for (const middle of meeting)
    for (const head of walkBack(forward, middle))
      for (const tail of walkBack(backward, middle)) {
        if (paths.length >= limit) return paths;
        paths.push([...head, ...tail.slice(0, -1).reverse()]);
      }
  return paths;
}

/** All ways from the search's beginning to the entity. */
function* walkBack(parents: Parents, id: string): Generator<string[]> {
  const before = [...(parents.get(id) ?? [])].sort();
  if (before.length === 0) yield [id];
  for (const parent of before) for (const way of walkBack(parents, parent)) yield [...way, id];
}

const pair = (a: string, b: string): string => (a < b ? `${a}\u0000${b}` : `${b}\u0000${a}`);
