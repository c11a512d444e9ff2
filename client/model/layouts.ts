// Where nodes go. ForceAtlas2 (Jacomy, Venturini, Heymann, Bastian: "ForceAtlas2, a continuous graph layout
// algorithm", PLoS ONE 2014) over communities found by Louvain (Blondel et al. 2008), then overlaps are taken
// out; a circle by community. The running layout in the page's worker is the drawing's affair.
import { MultiUndirectedGraph } from "graphology";
import louvain from "graphology-communities-louvain";
import forceAtlas2, { type ForceAtlas2Settings } from "graphology-layout-forceatlas2";
import noverlap from "graphology-layout-noverlap";
import { adjacency, otherEnd, weightOf } from "./dataset.ts";
import type { Point, Producer, Scene } from "./scene.ts";
import { seeded } from "./seeded.ts";
import { remembered } from "./sets.ts";
import { radiusOf } from "./sizes.ts";
import { visible, type Visible } from "./visible.ts";

/**
 * Settings of ForceAtlas2 for a graph of this many nodes. News makes stars: a few entities that everything touches, each
 * with its own. Attraction grows with distance (not by its logarithm), so that a hub's own stay around it; gravity does
 * as well, so that small stories lie around the large one and not far off. Nothing slows it down: it is settled within
 * the few hundred iterations that a first picture has time for.
 */
export const forceSettings = (nodes: number): ForceAtlas2Settings => ({
  barnesHutOptimize: nodes > 300,
  barnesHutTheta: 0.6,
  strongGravityMode: true,
  gravity: 0.1,
  scalingRatio: 24,
  linLogMode: false,
  adjustSizes: false,
  edgeWeightInfluence: 0.4,
  slowDown: 1,
});

interface Placed {
  x: number;
  y: number;
  size: number;
  fixed: boolean;
}

type Skeleton = MultiUndirectedGraph<Placed, { weight: number }>;

/** One undirected graph of the visible part, for layouts and communities: parallel edges add their weight. */
function skeleton({ nodes, edges }: Visible): Skeleton {
  const graph = new MultiUndirectedGraph<Placed, { weight: number }>();
  for (const key of nodes.keys()) graph.addNode(key, { x: 0, y: 0, size: 1, fixed: false });
  for (const [key, { source, target, attributes }] of edges)
    if (source !== target)
      graph.addEdgeWithKey(key, source, target, { weight: Math.max(1, attributes.evidence.length) });
  return graph;
}

const communitiesOf = remembered((seen: Visible): ReadonlyMap<string, number> => {
  const graph = skeleton(seen);
  if (graph.size === 0) return new Map([...seen.nodes.keys()].map((key, i) => [key, i]));
  return new Map(Object.entries(louvain(graph, { rng: seeded(1), getEdgeWeight: "weight" })));
});

/** The community of each visible node, numbered from 0 by Louvain. */
export const communities = (scene: Scene): ReadonlyMap<string, number> => communitiesOf(visible(scene));

/** The shape of the place a graph is drawn in. */
export type Shape = "wide" | "high";

/** Places every visible node that has no place yet, a fresh graph as suits the shape; those that have one do not move. */
export const placeIn =
  (shape: Shape): Producer =>
  (scene) => {
    const seen = visible(scene).nodes;
    const missing = [...seen.keys()].filter((key) => !scene.positions.has(key));
    if (missing.length === 0) return scene;
    const placed = missing.length === seen.size ? force(scene, shape) : nearNeighbours(scene, missing);
    const positions = new Map(scene.positions);
    for (const key of missing) positions.set(key, placed.get(key) ?? { x: 0, y: 0 });
    return { ...scene, positions };
  };

/** As above, for screens, which are wider than high. */
export const placeNew = placeIn("wide");

/** The scene with places found by a layout; pinned nodes stay. */
export const settle = (scene: Scene, places: ReadonlyMap<string, Point>): Scene => {
  const positions = new Map(scene.positions);
  for (const [key, point] of places) if (!scene.pinned.has(key)) positions.set(key, point);
  return { ...scene, positions, columns: [] };
};

function force(scene: Scene, shape: Shape): Map<string, Point> {
  const graph = skeleton(visible(scene));
  const random = seeded(7);
  const community = communities(scene);
  const count = Math.max(1, new Set(community.values()).size);
  graph.updateEachNodeAttributes((key) => {
    const angle = (2 * Math.PI * (community.get(key) ?? 0)) / count;
    const jitter = () => (random() - 0.5) * 120;
    return {
      x: 300 * Math.cos(angle) + jitter(),
      y: 300 * Math.sin(angle) + jitter(),
      size: radiusOf(weightOf(scene.data, key)),
      fixed: false,
    };
  });
  const { order } = graph;
  if (order < 2) return placesOf(graph);
  // Settles a small graph at once; a large one gets a start that does not hold up the page, and goes on in the
  // worker: an iteration costs about n log n.
  const iterations = Math.round(Math.min(600, Math.max(12, 60_000 / order)));
  forceAtlas2.assign(graph, { iterations, settings: forceSettings(order), getEdgeWeight: "weight" });
  spread(graph, shape);
  return setAside(graph, order > 800 ? placesOf(graph) : apart(graph));
}

// What has no relation on screen says nothing by its place: such nodes stand in rows below the rest.
function setAside(graph: Skeleton, places: Map<string, Point>): Map<string, Point> {
  const lonely = graph.filterNodes((key) => graph.degree(key) === 0);
  const rest = [...places].flatMap(([key, at]) => (graph.degree(key) > 0 ? [at] : []));
  if (lonely.length === 0 || rest.length === 0) return places;
  const left = Math.min(...rest.map((p) => p.x));
  const width = Math.max(...rest.map((p) => p.x)) - left;
  const bottom = Math.min(...rest.map((p) => p.y));
  const perRow = Math.max(3, Math.floor(width / (2.1 * ROOM)));
  lonely.forEach((key, i) =>
    places.set(key, {
      x: left + (i % perRow) * (width / perRow),
      y: bottom - ROOM * (0.9 + 0.4 * Math.floor(i / perRow)),
    }),
  );
  return places;
}

const placesOf = (graph: Skeleton): Map<string, Point> =>
  new Map(graph.mapNodes((key, { x, y }) => [key, { x, y }]));

/** Room for a node with its name, in units of the scene; about a pixel when all of a small graph is in sight. */
const ROOM = 96;

// Scales to a density at which radii and names fit, and turns it so that it is wide or high.
function spread(graph: Skeleton, shape: Shape): void {
  const extent = (values: number[]) => Math.max(1, Math.max(...values) - Math.min(...values));
  const width = extent(graph.mapNodes((_key, { x }) => x));
  const height = extent(graph.mapNodes((_key, { y }) => y));
  const area = graph.order * ROOM * ROOM;
  // A long thin graph is not drawn out to fill the area of a square one.
  const scale = Math.sqrt(area / Math.max(width * height, 0.3 * Math.max(width, height) ** 2));
  const turn = shape === "wide" ? height > width : width > height;
  graph.updateEachNodeAttributes((_key, node) => ({
    ...node,
    x: (turn ? node.y : node.x) * scale,
    y: (turn ? -node.x : node.y) * scale,
  }));
}

// New nodes settle around the middle of their neighbours, on the first free spot of a widening spiral.
function nearNeighbours(scene: Scene, missing: readonly string[]): Map<string, Point> {
  const seen = visible(scene);
  const near = adjacency(seen.edges);
  const placed = new Map(
    [...seen.nodes.keys()].flatMap((key) => {
      const at = scene.positions.get(key);
      return at ? [[key, { ...at, radius: radiusOf(weightOf(scene.data, key)) }] as const] : [];
    }),
  );
  const places = new Map<string, Point>();
  const crowded = placed.size + missing.length > MOST_CHECKED;
  for (const [i, key] of missing.entries()) {
    const around = (near.get(key) ?? []).flatMap((edge) => placed.get(otherEnd(edge, key)) ?? []);
    const middle = around.length > 0 ? meanOf(around) : meanOf([...placed.values()]);
    const radius = radiusOf(weightOf(scene.data, key));
    const isFree = ({ x, y }: Point) =>
      crowded || ![...placed.values()].some((o) => Math.hypot(o.x - x, o.y - y) < o.radius + radius + 22);
    let at = middle;
    for (let step = 0; step < 400; step++) {
      // The golden angle spreads spots evenly, whoever asks.
      const angle = (i + step) * 2.39996;
      const away = ROOM * (0.9 + 0.11 * step);
      at = { x: middle.x + away * Math.cos(angle), y: middle.y + away * Math.sin(angle) };
      if (isFree(at)) break;
    }
    places.set(key, at);
    placed.set(key, { ...at, radius });
  }
  return places;
}

/** With more nodes than this, a newcomer's spot is not tested against all others. */
const MOST_CHECKED = 2500;

function meanOf(points: readonly Point[]): Point {
  const n = Math.max(1, points.length);
  return { x: points.reduce((sum, p) => sum + p.x, 0) / n, y: points.reduce((sum, p) => sum + p.y, 0) / n };
}

/** Takes overlaps out of laid-out nodes; fixed ones may not move. */
function apart(graph: Skeleton): Map<string, Point> {
  const moved = noverlap(graph, {
    maxIterations: 200,
    settings: { margin: 14, ratio: 1.1, expansion: 1.05 },
  });
  return new Map(
    graph.mapNodes((key, { x, y, fixed }) => {
      const at = moved[key];
      return [key, fixed || !at ? { x, y } : { x: at.x, y: at.y }];
    }),
  );
}

/** Moves apart nodes that overlap, and nothing else. */
export const layApart: Producer = (scene) => {
  const graph = skeleton(visible(scene));
  graph.updateEachNodeAttributes((key) => ({
    ...(scene.positions.get(key) ?? { x: 0, y: 0 }),
    size: radiusOf(weightOf(scene.data, key)),
    fixed: scene.pinned.has(key),
  }));
  return { ...settle(scene, apart(graph)), columns: scene.columns };
};

/** A circle, communities side by side, the heaviest of each first. */
export const layCircle: Producer = (scene) => {
  const community = communities(scene);
  const keys = [...visible(scene).nodes.keys()].sort(
    (a, b) =>
      (community.get(a) ?? 0) - (community.get(b) ?? 0) || weightOf(scene.data, b) - weightOf(scene.data, a),
  );
  // Each takes as much of the rim as it is wide.
  const widths = keys.map((key) => 2 * radiusOf(weightOf(scene.data, key)) + RIM_GAP);
  const rim = widths.reduce((sum, width) => sum + width, 0);
  const radius = Math.max(120, rim / (2 * Math.PI));
  const places = new Map<string, Point>();
  let passed = 0;
  keys.forEach((key, i) => {
    const width = widths[i] ?? 0;
    const angle = Math.PI / 2 - (2 * Math.PI * (passed + width / 2)) / Math.max(1, rim);
    passed += width;
    places.set(key, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
  });
  return settle(scene, places);
};

const RIM_GAP = 16;
