// The graph as Sigma draws it, kept in step with the scene: what is visible, where, how large, in which colour.
import type { GraphEdge, GraphNode } from "../../graph-data/schema/index.ts";
import { bendsOf } from "../model/bends.ts";
import { isNamed, weightOf } from "../model/dataset.ts";
import { familyOf } from "../model/families.ts";
import type { Scene } from "../model/scene.ts";
import { lineWidthOf, radiusOf } from "../model/sizes.ts";
import { visible } from "../model/visible.ts";
import { drawnName, labelIn } from "../model/wording.ts";
import { SHAPE_OF } from "./node-program.ts";
import { type DrawnEdge, type DrawnGraph, type DrawnNode, EDGE_PROGRAM, NODE_PROGRAM } from "./drawn.ts";
import { type Palette, sheer } from "./palette.ts";
import { WRONG_ALPHA } from "./signs.ts";

/** Lengths of dashes: what is claimed has long ones, what is not yet or only asked for has dots. */
const DASHES = { asserted: 0, claimed: 7, planned: 3.5, possible: 3.5, requested: 3.5 } as const;

/** Brings the drawn graph in step with the scene. Returns whether nodes or edges came or went. */
export function syncGraph(graph: DrawnGraph, scene: Scene, palette: Palette): boolean {
  const { nodes, edges } = visible(scene);
  let changed = false;
  for (const key of graph.edges())
    if (!edges.has(key)) {
      graph.dropEdge(key);
      changed = true;
    }
  for (const key of graph.nodes())
    if (!nodes.has(key)) {
      graph.dropNode(key);
      changed = true;
    }
  for (const [key, node] of nodes) {
    const drawn = drawNode(node, scene, palette);
    if (!graph.hasNode(key)) {
      graph.addNode(key, drawn);
      changed = true;
    } else if (differs(graph.getNodeAttributes(key), drawn)) graph.mergeNodeAttributes(key, drawn);
  }
  const bends = bendsOf(edges);
  const alpha = alphaFor(edges.size);
  for (const [key, edge] of edges) {
    const drawn = drawEdge(edge, scene, { palette, alpha, bend: bends.get(key) ?? 0 });
    if (!graph.hasEdge(key)) {
      graph.addEdgeWithKey(key, edge.source, edge.target, drawn);
      changed = true;
    } else if (differs(graph.getEdgeAttributes(key), drawn)) graph.mergeEdgeAttributes(key, drawn);
  }
  return changed;
}

/** Whether any of the wanted attributes is not yet so: an update that changes nothing would cost a redraw. */
const differs = <T extends object>(now: T, wanted: Partial<T>): boolean =>
  (Object.keys(wanted) as (keyof T)[]).some((name) => now[name] !== wanted[name]);

function drawNode({ key, attributes }: GraphNode, scene: Scene, palette: Palette): DrawnNode {
  const weight = weightOf(scene.data, key);
  const color = palette.types[attributes.type];
  const at = scene.positions.get(key) ?? { x: 0, y: 0 };
  return {
    x: at.x,
    y: at.y,
    size: radiusOf(weight),
    color,
    fill: isNamed(attributes) ? color : palette.canvas,
    shape: SHAPE_OF[attributes.type],
    label: drawnName(attributes.label),
    weight,
    fixed: scene.pinned.has(key),
    type: NODE_PROGRAM,
  };
}

function drawEdge(
  edge: GraphEdge,
  scene: Scene,
  { palette, alpha, bend }: { palette: Palette; alpha: number; bend: number },
): DrawnEdge {
  const { category, status, polarity, evidence } = edge.attributes;
  const isDenied = polarity === "negative";
  const verdict = scene.verdicts.get(edge.key)?.is ?? null;
  const opacity = verdict === "wrong" ? alpha * WRONG_ALPHA : alpha;
  return {
    size: lineWidthOf(evidence.length),
    color: sheer(palette.families[familyOf(category)], opacity),
    label: labelIn(scene.data, edge),
    type: bend !== 0 || isDenied || edge.source === edge.target ? EDGE_PROGRAM.curved : EDGE_PROGRAM.straight,
    curvature: bend,
    dash: DASHES[status],
    crossed: isDenied,
    verdict,
  };
}

/** How opaque lines are: so many that they cover each other show where they are dense. In steps, as each costs a redraw. */
const alphaFor = (edges: number): number =>
  Math.max(0.15, Math.ceil(10 * Math.min(1, Math.sqrt(FULL_UP_TO / Math.max(1, edges)))) / 10);
const FULL_UP_TO = 800;
