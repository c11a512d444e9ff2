// A renderer made before the page has a place for it. What draws (a graphics card, or software in its stead) makes its
// programs ready when they first draw, which takes as long as the page takes to be made: both go on side by side.
import { MultiDirectedGraph } from "graphology";
import {
  type DrawnEdge,
  type DrawnGraph,
  type DrawnNode,
  EDGE_PROGRAM,
  type EdgeProgramName,
  NODE_PROGRAM,
  type Renderer,
} from "./drawn.ts";
import { createRenderer, type Reducers } from "./renderer.ts";

let early: Renderer | null = null;

/** Makes a renderer, and has it draw one of each kind where nobody sees it. */
export function makeEarlyRenderer(): void {
  try {
    early = createRenderer(oneOfEachKind(), {});
  } catch (fault) {
    console.info("Relata: no renderer yet:", fault); // whoever then asks for one is told
    return;
  }
  for (const context of contextsOf(early)) context.flush();
}

/** The renderer made early, or else a new one. Throws where there is no WebGL. */
export function takeRenderer(graph: DrawnGraph, reducers: Reducers): Renderer {
  const made = early;
  early = null;
  if (!made || contextsOf(made).some((context) => context.isContextLost()))
    return createRenderer(graph, reducers);
  made.setGraph(graph);
  made.setSettings(reducers);
  // Else Sigma would draw it again in the next frame, nothing by then of full size.
  made.refresh();
  return made;
}

const contextsOf = (renderer: Renderer): WebGL2RenderingContext[] =>
  Object.values(renderer.getCanvases()).flatMap((canvas) => canvas.getContext("webgl2") ?? []);

function oneOfEachKind(): DrawnGraph {
  const graph: DrawnGraph = new MultiDirectedGraph<DrawnNode, DrawnEdge>();
  const look = { size: 1, color: "#000000", label: "" };
  const node = { ...look, fill: "#ffffff", shape: 0, weight: 1, fixed: false, type: NODE_PROGRAM } as const;
  graph.addNode("a", { ...node, x: 0, y: 0 });
  graph.addNode("b", { ...node, x: 1, y: 1 });
  const edge = { ...look, curvature: 0, dash: 0, crossed: false, verdict: null };
  for (const type of Object.values<EdgeProgramName>(EDGE_PROGRAM)) graph.addEdge("a", "b", { ...edge, type });
  return graph;
}
