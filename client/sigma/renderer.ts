// Sigma as it is set up here: its programs, and how what steps back is drawn.
import { MultiDirectedGraph } from "graphology";
import Sigma from "sigma";
import type { Settings } from "sigma/settings";
import type { EdgeDisplayData, NodeDisplayData } from "sigma/types";
import {
  type DrawnEdge,
  type DrawnGraph,
  type DrawnNode,
  EDGE_PROGRAM,
  type Emphasis,
  NODE_PROGRAM,
  type Renderer,
} from "./drawn.ts";
import { createRibbonProgram } from "./edge-program.ts";
import { NoProgram, ShapeProgram } from "./node-program.ts";
import { type Palette, sheer } from "./palette.ts";

const PIECES = 14;
const EDGE_PROGRAMS = {
  [EDGE_PROGRAM.straight]: createRibbonProgram(1),
  [EDGE_PROGRAM.curved]: createRibbonProgram(PIECES),
};
/** How opaque is what steps back: its type is still seen. */
const FADED = 0.25;

/** Of more lines that stand out, broader ones would run into each other. */
const MOST_BROADENED = 100;

/** What Sigma looks at while the graph changes. */
export const NOTHING: DrawnGraph = new MultiDirectedGraph<DrawnNode, DrawnEdge>();

const FIXED_SETTINGS = {
  defaultNodeType: NODE_PROGRAM,
  defaultEdgeType: EDGE_PROGRAM.straight,
  nodeProgramClasses: { [NODE_PROGRAM]: ShapeProgram },
  // A node under the pointer is set off by what steps back around it, not drawn a second time.
  nodeHoverProgramClasses: { [NODE_PROGRAM]: NoProgram },
  edgeProgramClasses: EDGE_PROGRAMS,
  // Names are drawn by overlays.ts, which lets none overlap.
  renderLabels: false,
  renderEdgeLabels: false,
  defaultDrawNodeHover: () => undefined,
  enableEdgeEvents: false,
  zIndex: true,
  stagePadding: 0,
  minCameraRatio: 0.03,
  maxCameraRatio: 8,
  doubleClickZoomingRatio: 1,
  allowInvalidContainer: true,
};

export type Reducers = Pick<Settings<DrawnNode, DrawnEdge>, "nodeReducer" | "edgeReducer">;

/** A Sigma in an element of its own, which has no place in the page yet. Throws where there is no WebGL. */
export function createRenderer(graph: DrawnGraph, reducers: Partial<Reducers>): Renderer {
  const element = document.createElement("div");
  element.className = "renderer";
  // Sigma draws at once: without a place, a pixel.
  return new Sigma<DrawnNode, DrawnEdge>(graph, element, { ...FIXED_SETTINGS, ...reducers });
}

// Sigma hands its reducers copies: they may be changed.

/** A node as it is drawn under an emphasis. @param factor what sizes are multiplied by */
export function reduceNode(
  key: string,
  data: DrawnNode,
  { nodes, marked, strongNodes }: Emphasis,
  { palette, factor }: { palette: Palette; factor: number },
): Partial<NodeDisplayData> {
  data.size *= factor;
  if (nodes === null || nodes.has(key))
    return Object.assign(data, { zIndex: marked.has(key) || strongNodes.has(key) ? 2 : 1 });
  if (data.fill !== palette.canvas) data.fill = sheer(data.fill, FADED);
  return Object.assign(data, { color: sheer(data.color, FADED), zIndex: 0 });
}

/** An edge as it is drawn under an emphasis. */
export function reduceEdge(
  key: string,
  data: DrawnEdge,
  { edges, strongEdges }: Emphasis,
  { fadedHide, allHide }: { fadedHide: boolean; allHide: boolean },
): Partial<EdgeDisplayData> {
  if (allHide) return Object.assign(data, { hidden: true });
  if (edges !== null && !edges.has(key))
    return Object.assign(data, { color: sheer(data.color, FADED), hidden: fadedHide, zIndex: 0 });
  if (!strongEdges.has(key)) return Object.assign(data, { zIndex: 1 });
  if (strongEdges.size > MOST_BROADENED) return Object.assign(data, { zIndex: 2 });
  return Object.assign(data, { size: data.size + 0.9, zIndex: 2 });
}
