// The shortest paths between two entities, whatever the direction of the relations. A breadth-first search from both
// ends, a level at a time (Pohl 1971, bi-directional search); the stores' own shortestPath differ in how they treat
// conditions on the way.
import { LIMITS, type GraphJson, type PathsQuery } from "../../../graph-data/schema/index.ts";
import { compareText } from "../model/evidence.ts";
import * as q from "../queries/graph.ts";
import { leftOut } from "./left-out.ts";
import { entitiesById, type Reader } from "./lookup.ts";
import { buildGraph, relationsOfPairs, type Pair } from "./subgraph.ts";
import { notFound } from "./not-found.ts";

/** Entity → those one step nearer to where the search began. */
type Parents = Map<string, Set<string>>;

interface Side {
  readonly parents: Parents;
  frontier: string[];
  depth: number;
  /** What a step from the frontier costs: how often its entities are mentioned, which is near to how many neighbours they have. */
  weight: number;
  /** How often each entity that was met is mentioned; of both sides. */
  readonly weights: Map<string, number>;
}

/** @param maxRelations More are not given with the paths; `attributes.omitted` tells how many. */
export async function readPaths(
  db: Reader,
  query: PathsQuery,
  maxRelations: number = LIMITS.graph.relations,
): Promise<GraphJson> {
  const { from, to } = query;
  const [ends, found] = await Promise.all([entitiesById(db, [from, to]), findPaths(db, query)]);
  for (const id of [from, to]) if (!ends.has(id)) throw notFound("entity", id);
  for (const [id, { mentionCount }] of ends) found.weights.set(id, mentionCount);
  const { relations, cut } = await relationsOfPairs(db, stepsOf(found), maxRelations);
  const entityIds = [...new Set(found.paths.flat())];
  const omitted = leftOut(cut, found.onPaths - entityIds.length);
  const isCut = omitted.entities + omitted.relations > 0;
  return buildGraph(db, { entityIds, relations, ...(isCut && { omitted }) });
}

/** Each two entities that follow each other on a path. */
function stepsOf({ paths, weights }: Found): Pair[] {
  const pairs = new Map<string, Pair>();
  const weight = (id: string) => weights.get(id) ?? 0;
  for (const path of paths)
    for (const [i, id] of path.slice(1).entries()) {
      const before = path[i] ?? "";
      const order = weight(before) - weight(id) || compareText(before, id);
      const pair = order <= 0 ? { near: before, far: id } : { near: id, far: before };
      pairs.set(JSON.stringify(pair), pair);
    }
  return [...pairs.values()];
}

interface Found {
  /** No more than the query's limit. */
  readonly paths: readonly (readonly string[])[];
  /** How many entities stand on any shortest path. */
  readonly onPaths: number;
  /** How often each entity that was met is mentioned. */
  readonly weights: Map<string, number>;
}

async function findPaths(db: Reader, query: PathsQuery): Promise<Found> {
  const { from, to, maxLength, limit } = query;
  const weights = new Map<string, number>();
  if (from === to) return { paths: [[from]], onPaths: 1, weights };
  const [first, last] = [startSide(from, weights), startSide(to, weights)];
  // The first step from both ends, at the same time.
  await Promise.all([
    advance(db, query, { side: first, goals: [to] }),
    maxLength > 1 && advance(db, query, { side: last, goals: [from] }),
  ]);
  let meeting = meetingOf(first, last);
  while (meeting.length === 0 && first.depth + last.depth < maxLength) {
    const [side, other] = first.weight <= last.weight ? [first, last] : [last, first];
    if (side.frontier.length === 0) break;
    await advance(db, query, { side, goals: other.frontier });
    meeting = meetingOf(side, other);
  }
  const behind = [...ancestors(first.parents, meeting), ...ancestors(last.parents, meeting)];
  return {
    paths: joinPaths(first.parents, last.parents, { meeting: meeting.sort(), limit }),
    onPaths: new Set(behind).size,
    weights,
  };
}

const startSide = (start: string, weights: Map<string, number>): Side => ({
  weights,
  parents: new Map([[start, new Set()]]),
  frontier: [start],
  depth: 0,
  weight: 0,
});

const meetingOf = (side: Side, other: Side): string[] => side.frontier.filter((id) => other.parents.has(id));

/** @param goals The other side's frontier: where the sides meet, they meet there. */
async function advance(
  db: Reader,
  query: PathsQuery,
  { side, goals }: { readonly side: Side; readonly goals: readonly string[] },
): Promise<void> {
  const steps = await db.read<{ source: string; target: string; weight: number }>(q.STEPS, {
    ids: side.frontier,
    goals,
    avoid: query.avoid ?? null,
    avoidTypes: query.avoidTypes ?? null,
  });
  const reached: Parents = new Map();
  side.weight = 0;
  for (const { source, target, weight } of steps) {
    if (side.parents.has(target)) continue;
    side.weights.set(target, weight);
    const parents = reached.get(target) ?? new Set();
    if (parents.size === 0) side.weight += weight;
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

/** The entities, and all on the ways from the search's beginning to them. */
function ancestors(parents: Parents, ids: readonly string[]): Set<string> {
  const found = new Set(ids);
  // What is added while the set is walked is walked as well.
  for (const id of found) for (const parent of parents.get(id) ?? []) found.add(parent);
  return found;
}

/** All ways from the search's beginning to the entity. */
function* walkBack(parents: Parents, id: string): Generator<string[]> {
  const before = [...(parents.get(id) ?? [])].sort();
  if (before.length === 0) yield [id];
  for (const parent of before) for (const way of walkBack(parents, parent)) yield [...way, id];
}
