// The drawing: one Sigma over one graph in step with the store. Made when the page has a place for it, told to
// let go when that goes away or WebGL is lost.
import { MultiDirectedGraph } from "graphology";
import Sigma from "sigma";
import type { App, Canvas } from "../commands/app.ts";
import type { Point } from "../model/scene.ts";
import { visible } from "../model/visible.ts";
import type { Drawing, DrawnEdge, DrawnGraph, DrawnNode, Renderer } from "./drawn.ts";
import { syncGraph } from "./drawn-graph.ts";
import { createRibbonProgram } from "./edge-program.ts";
import type { Emphasis, Hover } from "./drawn.ts";
import { emphasisOf } from "./emphasis.ts";
import { createLayoutRun } from "./layout-run.ts";
import { ShapeProgram } from "./node-program.ts";
import { discOf, drawOverlays } from "./overlays.ts";
import { type Palette, readPalette } from "./palette.ts";
import { bindPointer } from "./pointer.ts";
import { moveCamera } from "./camera.ts";

const PIECES = 14;
const EDGE_PROGRAMS = {
  straight: createRibbonProgram(1, false),
  curved: createRibbonProgram(PIECES, false),
  straightCrossed: createRibbonProgram(1, true),
  curvedCrossed: createRibbonProgram(PIECES, true),
};
/** Above this, edges that step back are not drawn at all: a grey mass would hide those that stand out. */
const MOST_FADED = 1500;
/** From this many edges on, they are not drawn while the camera moves. */
const MANY_EDGES = 6000;

/** Draws the app's scene in an element, and lets commands reach it. Throws where there is no WebGL. Returns how to end it. */
export function createDrawing(app: App, element: HTMLElement): () => void {
  const { store } = app;
  const graph: DrawnGraph = new MultiDirectedGraph<DrawnNode, DrawnEdge>();
  let palette = readPalette(element);
  let scene = store.get().scene;
  let hover: Hover = { node: null, edge: null };
  syncGraph(graph, scene, palette);
  let emphasis = emphasisOf(graph, scene, hover);

  let sizeFactor = () => 1;
  const sigma: Renderer = new Sigma<DrawnNode, DrawnEdge>(graph, element, {
    ...FIXED_SETTINGS,
    hideEdgesOnMove: graph.size > MANY_EDGES,
    nodeReducer: (key, data) =>
      reduceNode(key, { ...data, size: data.size * sizeFactor() }, emphasis, palette),
    edgeReducer: (key, data) => reduceEdge(key, data, emphasis, { palette, many: graph.size > MOST_FADED }),
  });
  sigma.createCanvasContext("under", { style: { pointerEvents: "none" } });
  const under = sigma.getCanvases().under;
  if (under) element.prepend(under);
  sigma.resize(true);

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
  const run = createLayoutRun(drawing);
  const camera = moveCamera(drawing);
  sizeFactor = () => camera.sizeFactor();
  const unbindPointer = bindPointer(drawing);
  sigma.on("afterRender", () => drawOverlays(drawing));

  const follow = () => {
    const next = store.get().scene;
    if (next === scene) return;
    const seen =
      visible(scene) !== visible(next) || scene.positions !== next.positions || scene.pinned !== next.pinned;
    scene = next;
    if (seen) {
      if (run.isOn()) run.adopt();
      const wasEmpty = graph.order === 0;
      const changed = syncGraph(graph, scene, palette);
      if (changed && run.isOn()) run.restart();
      // A frame around nothing would leave what comes out of sight.
      if (wasEmpty) camera.fit([], false);
      else camera.keepFrame();
      sigma.setSetting("hideEdgesOnMove", graph.size > MANY_EDGES);
    }
    emphasis = emphasisOf(graph, scene, hover);
    sigma.refresh({ skipIndexation: !seen, schedule: true });
  };
  const unsubscribe = store.subscribe(follow);

  const repaint = () => {
    palette = readPalette(element);
    syncGraph(graph, scene, palette);
    sigma.refresh();
  };
  const themes = new MutationObserver(repaint);
  themes.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
  const systemTheme = matchMedia("(prefers-color-scheme: dark)");
  systemTheme.addEventListener("change", repaint);
  let alive = true;
  sigma.on("resize", () => setTimeout(() => alive && camera.resized()));
  // Labels measured before the font has come are measured again.
  void document.fonts.ready.then(() => alive && sigma.scheduleRender());
  camera.fit([], false);

  const canvas: Canvas = {
    fit: (keys) => camera.fit(keys ?? [], true),
    zoom: (factor) => camera.zoom(factor),
    startLayout: () => run.start(),
    stopLayout: () => run.stop(),
    places: () => new Map<string, Point>(graph.mapNodes((key, { x, y }) => [key, { x, y }])),
    placeOf: (key) => (graph.hasNode(key) ? discOf(drawing, key) : null),
    reveal: (key) => camera.reveal(key),
    focus: () => element.closest<HTMLElement>("[data-graph]")?.focus(),
  };
  app.canvas = canvas;
  return () => {
    alive = false;
    app.canvas = null;
    run.stop();
    unsubscribe();
    unbindPointer();
    themes.disconnect();
    systemTheme.removeEventListener("change", repaint);
    sigma.kill();
  };
}

const FIXED_SETTINGS = {
  defaultNodeType: "entity",
  defaultEdgeType: "straight",
  nodeProgramClasses: { entity: ShapeProgram },
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

function reduceNode(
  key: string,
  data: DrawnNode,
  { nodes, marked, strongNodes }: Emphasis,
  palette: Palette,
) {
  if (nodes === null || nodes.has(key))
    return { ...data, zIndex: marked.has(key) || strongNodes.has(key) ? 2 : 1 };
  const fill = data.fill === palette.canvas ? palette.canvas : palette.faded;
  return { ...data, color: palette.faded, fill, zIndex: 0 };
}

function reduceEdge(
  key: string,
  data: DrawnEdge,
  { edges, strongEdges }: Emphasis,
  { palette, many }: { palette: Palette; many: boolean },
) {
  if (edges !== null && !edges.has(key)) return { ...data, color: palette.faded, hidden: many, zIndex: 0 };
  return strongEdges.has(key) ? { ...data, size: data.size + 0.9, zIndex: 2 } : { ...data, zIndex: 1 };
}
