// The alternatives among the shortest paths that are on the desk.
import type { GraphEdge } from "../../graph-data/schema/index.ts";
import { adjacency, otherEnd } from "./dataset.ts";
import type { Path, Producer, Scene } from "./scene.ts";
import { remembered } from "./sets.ts";

/** One way from the one entity to the other: its entities in order. */
export type Way = readonly string[];

const MOST_WAYS = 12;

/** The shortest ways between the path's ends along its edges, in whichever direction these point. */
export const waysOf = remembered(
  (edges: Scene["data"]["edges"], { from, to, edges: keys }: Path): readonly Way[] => {
    const own = new Map([...edges].filter(([key]) => keys.includes(key)));
    const near = adjacency(own);
    const ways: Way[] = [];
    let ends: Way[] = [[from]];
    // Breadth first: all ways of one length before any longer one.
    while (ends.length > 0 && ways.length === 0) {
      const longer: Way[] = [];
      for (const way of ends) {
        const last = way.at(-1) ?? from;
        const next = new Set((near.get(last) ?? []).map((edge) => otherEnd(edge, last)));
        for (const key of next) if (!way.includes(key)) longer.push([...way, key]);
      }
      ways.push(...longer.filter((way) => way.at(-1) === to));
      ends = longer;
    }
    return ways.slice(0, MOST_WAYS);
  },
);

/** The edges between neighbours on a way, from its beginning to its end. */
export function edgesAlong({ path, data }: Scene, way: Way): string[] {
  const edges = (path?.edges ?? []).flatMap((key) => data.edges.get(key) ?? []);
  return way
    .slice(1)
    .flatMap((to, i) => edges.filter((e) => isBetween(e, way[i] ?? "", to)).map(({ key }) => key));
}

const isBetween = ({ source, target }: GraphEdge, a: string, b: string): boolean =>
  (source === a && target === b) || (source === b && target === a);

/** What stands out of the scene's path: all of it, or the one way chosen. */
export function shownOf(scene: Scene): { nodes: readonly string[]; edges: readonly string[] } {
  const { path } = scene;
  if (!path) return { nodes: [], edges: [] };
  const way = path.only === null ? undefined : waysOf(scene.data.edges, path)[path.only];
  return way ? { nodes: way, edges: edgesAlong(scene, way) } : path;
}

/** Lets one of the alternatives stand out, or (null) all. */
export const onlyWay =
  (only: number | null): Producer =>
  (scene) =>
    scene.path === null || scene.path.only === only ? scene : { ...scene, path: { ...scene.path, only } };
