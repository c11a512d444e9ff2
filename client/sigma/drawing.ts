// The drawing: one Sigma over one graph in step with the store. Made when the page has a place for it, told to
// let go when that goes away or WebGL is lost.
import { MultiDirectedGraph } from "graphology";
import Sigma from "sigma";
import type { EdgeDisplayData, NodeDisplayData } from "sigma/types";
import type { App, Canvas } from "../commands/app.ts";
import type { Point } from "../model/scene.ts";
import { visible } from "../model/visible.ts";
import {
  type Drawing,
  type DrawnEdge,
  type DrawnGraph,
  type DrawnNode,
  EDGE_PROGRAM,
  type Emphasis,
  type Hover,
  NODE_PROGRAM,
  type Renderer,
} from "./drawn.ts";
import { syncGraph } from "./drawn-graph.ts";
import { createRibbonProgram } from "./edge-program.ts";
import { emphasisOf } from "./emphasis.ts";
import { createLayoutRun } from "./layout-run.ts";
import { NoProgram, ShapeProgram } from "./node-program.ts";
import { discOf, drawOverlays } from "./overlays.ts";
import { type Palette, readPalette, sheer } from "./palette.ts";
import { bindPointer } from "./pointer.ts";
import { moveCamera } from "./camera.ts";

const PIECES = 14;
const EDGE_PROGRAMS = {
  [EDGE_PROGRAM.straight]: createRibbonProgram(1),
  [EDGE_PROGRAM.curved]: createRibbonProgram(PIECES),
};
/** How opaque is what steps back: its type is still seen. */
const FADED = 0.25;
/** Above this, edges that step back are not drawn at all: a grey mass would hide those that stand out. */
const MOST_FADED = 1500;
/** From this many edges on, they are not drawn while the camera or a layout moves. */
const MANY_EDGES = 6000;

/** So much higher than wide, a place is better used by an upright graph; a drawer below may still open. */
const HIGH = 1.2;

/** What Sigma looks at while the graph changes. */
const NOTHING: DrawnGraph = new MultiDirectedGraph<DrawnNode, DrawnEdge>();

/** Draws the app's scene in an element, and lets commands reach it. Throws where there is no WebGL. Returns how to end it. */
export function createDrawing(app: App, element: HTMLElement): () => void {
  const { store } = app;
  const graph: DrawnGraph = new MultiDirectedGraph<DrawnNode, DrawnEdge>();
  let palette = readPalette(element);
  let scene = store.get().scene;
  let hover: Hover = { node: null, edge: null };
  let emphasis = emphasisOf(graph, scene, hover);

  let sizeFactor = () => 1;
  // Made without a size: Sigma draws at once, and what it draws of nothing is then a pixel.
  element.hidden = true;
  const sigma: Renderer = new Sigma<DrawnNode, DrawnEdge>(NOTHING, element, {
    ...FIXED_SETTINGS,
    nodeReducer: (key, data) => reduceNode(key, data, emphasis, { palette, factor: sizeFactor() }),
    edgeReducer: (key, data) =>
      reduceEdge(key, data, emphasis, {
        fadedHide: graph.size > MOST_FADED,
        allHide: run.isOn() && graph.size > MANY_EDGES,
      }),
  });
  sigma.createCanvasContext("under", { style: { pointerEvents: "none" } });
  const under = sigma.getCanvases().under;
  if (under) element.prepend(under);
  element.hidden = false;
  sigma.resize();

  const drawing: Drawing = {
    app,
    sigma,
    graph,
    palette: () => palette,
    emphasis: () => emphasis,
    hover(next) {
      if (next.node === hover.node && next.edge === hover.edge) return;
      hover = next;
      emphasis = emphasisOf(graph, scene, hover);
      sigma.refresh({ skipIndexation: true, schedule: true });
    },
  };
  const camera = moveCamera(drawing);
  const run = createLayoutRun(drawing, () => camera.settled());
  sizeFactor = () => camera.sizeFactor();
  const unbindPointer = bindPointer(drawing);
  sigma.on("afterRender", () => drawOverlays(drawing));

  // The legend appears with a graph and takes some of its place. Another graph waits for that, less than a frame:
  // drawn at once, it would be drawn twice, and of 20,000 lines each time takes most of a second in software.
  let waiting = 0;
  const drawAnother = () => {
    cancelAnimationFrame(waiting);
    waiting = 0;
    sigma.resize();
    // The frame around nothing, or around another graph, would leave what comes out of sight.
    camera.frameAll();
    sigma.setGraph(graph);
  };
  const drawWaiting = () => {
    if (waiting !== 0) drawAnother();
  };
  /** Brings the picture in step with the scene; drawn once, however much has changed. */
  const show = () => {
    const { nodes } = visible(scene);
    const isAnother = waiting !== 0 || !graph.someNode((key) => nodes.has(key));
    if (!isAnother) camera.keepFrame();
    // One event to Sigma for each of thousands of edges would cost more than reading the graph anew.
    sigma.setGraph(NOTHING);
    const changed = syncGraph(graph, scene, palette);
    sigma.setSetting("hideEdgesOnMove", graph.size > MANY_EDGES);
    emphasis = emphasisOf(graph, scene, hover);
    if (!isAnother) sigma.setGraph(graph);
    else if (waiting === 0) waiting = requestAnimationFrame(drawAnother);
    return changed;
  };
  const follow = () => {
    const next = store.get().scene;
    if (next === scene) return;
    const seen =
      visible(scene) !== visible(next) || scene.positions !== next.positions || scene.pinned !== next.pinned;
    scene = next;
    if (seen) {
      if (run.isOn()) run.adopt();
      if (show() && run.isOn()) run.restart();
      return;
    }
    emphasis = emphasisOf(graph, scene, hover);
    sigma.refresh({ skipIndexation: true, schedule: true });
  };
  const unsubscribe = store.subscribe(follow);

  const repaint = () => {
    palette = readPalette(element);
    show();
  };
  const themes = new MutationObserver(repaint);
  themes.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
  const systemTheme = matchMedia("(prefers-color-scheme: dark)");
  systemTheme.addEventListener("change", repaint);
  // Sigma follows the window's size; panels change that of its place alone. Drawn before the browser paints: no flash.
  const sizes = new ResizeObserver(() => {
    if (element.offsetWidth > 0 && element.offsetHeight > 0) camera.resized();
  });
  sizes.observe(element);
  let alive = true;
  // Labels measured before the font has come are measured again.
  void document.fonts.ready.then(() => alive && drawOverlays(drawing));
  show();

  const canvas: Canvas = {
    fit: (keys = []) => {
      // All of what waits is framed when it is drawn.
      if (keys.length > 0) drawWaiting();
      camera.fit(keys, true);
    },
    zoom: (factor) => camera.zoom(factor),
    startLayout: () => run.start(),
    stopLayout: () => run.stop(),
    places: () => new Map<string, Point>(graph.mapNodes((key, { x, y }) => [key, { x, y }])),
    placeOf: (key) => {
      drawWaiting();
      return graph.hasNode(key) ? discOf(drawing, key) : null;
    },
    reveal: (key) => {
      drawWaiting();
      camera.reveal(key);
    },
    shape: () => (element.offsetHeight > HIGH * element.offsetWidth ? "high" : "wide"),
    focus: () => element.closest<HTMLElement>("[data-graph]")?.focus(),
  };
  app.canvas = canvas;
  return () => {
    alive = false;
    cancelAnimationFrame(waiting);
    app.canvas = null;
    run.stop();
    unsubscribe();
    unbindPointer();
    themes.disconnect();
    sizes.disconnect();
    systemTheme.removeEventListener("change", repaint);
    sigma.kill();
  };
}

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

// Sigma hands its reducers copies: they may be changed.
function reduceNode(
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

function reduceEdge(
  key: string,
  data: DrawnEdge,
  { edges, strongEdges }: Emphasis,
  { fadedHide, allHide }: { fadedHide: boolean; allHide: boolean },
): Partial<EdgeDisplayData> {
  if (allHide) return Object.assign(data, { hidden: true });
  if (edges !== null && !edges.has(key))
    return Object.assign(data, { color: sheer(data.color, FADED), hidden: fadedHide, zIndex: 0 });
  if (!strongEdges.has(key)) return Object.assign(data, { zIndex: 1 });
  return Object.assign(data, { size: data.size + 0.9, zIndex: 2 });
}
