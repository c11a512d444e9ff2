// The drawing: one Sigma over one graph in step with the store. Made when the page has a place for it, told to
// let go when that goes away or WebGL is lost.
import { MultiDirectedGraph } from "graphology";
import type { App, Canvas } from "../commands/app.ts";
import type { Point } from "../model/scene.ts";
import { type CameraMoves, moveCamera } from "./camera.ts";
import type { Drawing, DrawnEdge, DrawnGraph, DrawnNode } from "./drawn.ts";
import { takeRenderer } from "./early-renderer.ts";
import { createFrame } from "./frame.ts";
import { type InStep, keepInStep, MANY_EDGES } from "./in-step.ts";
import { createLayoutRun, type LayoutRun } from "./layout-run.ts";
import { createLook } from "./look.ts";
import { discOf } from "./overlays.ts";
import { layPatches } from "./patches.ts";
import { bindPointer } from "./pointer.ts";
import { NOTHING, reduceEdge, reduceNode } from "./renderer.ts";
import { laySheets } from "./sheets.ts";

/** Above this, edges that step back are not drawn at all: a grey mass would hide those that stand out. */
const MOST_FADED = 1500;
/** So much higher than wide, a place is better used by an upright graph; a drawer below may still open. */
const HIGH = 1.2;

/** Draws the app's scene in an element, and lets commands reach it. Throws where there is no WebGL. Returns how to end it. */
export function createDrawing(app: App, element: HTMLElement): () => void {
  const graph: DrawnGraph = new MultiDirectedGraph<DrawnNode, DrawnEdge>();
  const look = createLook(graph, element, app.store.get().scene);
  // Nothing is drawn, and so nothing reduced, before frame and run are there.
  const sigma = takeRenderer(NOTHING, {
    nodeReducer: (key, data) =>
      reduceNode(key, data, look.emphasis(), { palette: look.palette(), factor: frame.sizeFactor() }),
    edgeReducer: (key, data) =>
      reduceEdge(key, data, look.emphasis(), {
        fadedHide: graph.size > MOST_FADED,
        allHide: run.isOn() && graph.size > MANY_EDGES,
      }),
  });
  element.append(sigma.getContainer());
  const { palette, emphasis } = look;
  const drawing: Drawing = {
    app,
    sigma,
    graph,
    palette,
    emphasis,
    hover(next) {
      if (look.point(next)) sigma.refresh({ skipIndexation: true, schedule: true });
    },
  };
  const frame = createFrame(drawing);
  const camera = moveCamera(drawing, frame);
  const run = createLayoutRun(drawing, () => camera.settled());
  const unbindPointer = bindPointer(drawing, frame);
  const patches = layPatches(drawing);
  const sheets = laySheets(drawing);
  sigma.on("afterRender", () => {
    patches.follow();
    sheets.follow();
  });
  const inStep = keepInStep({ store: app.store, sigma, graph, look, frame, run });
  const unwatch = watchPlace(element, {
    onColours: () => inStep.repaint(),
    onSize: () => camera.resized(),
    onFonts: () => sheets.fontsCame(),
  });
  app.canvas = canvasOf({ drawing, camera, run, inStep, element });
  return () => {
    app.canvas = null;
    run.stop();
    inStep.end();
    unbindPointer();
    unwatch();
    sheets.end();
    patches.end();
    sigma.kill();
    sigma.getContainer().remove();
  };
}

interface Watchers {
  /** Light or dark, chosen or the system's. */
  readonly onColours: () => void;
  readonly onSize: () => void;
  /** Labels measured before the font has come are to be measured again. */
  readonly onFonts: () => void;
}

/** Watches what changes the look of a place from outside. Returns how to end it. */
function watchPlace(element: HTMLElement, { onColours, onSize, onFonts }: Watchers): () => void {
  const themes = new MutationObserver(onColours);
  themes.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
  const systemTheme = matchMedia("(prefers-color-scheme: dark)");
  systemTheme.addEventListener("change", onColours);
  // Sigma follows the window's size; panels change that of its place alone. Drawn before the browser paints: no flash.
  const sizes = new ResizeObserver(() => {
    if (element.offsetWidth > 0 && element.offsetHeight > 0) onSize();
  });
  sizes.observe(element);
  document.fonts.addEventListener("loadingdone", onFonts);
  return () => {
    document.fonts.removeEventListener("loadingdone", onFonts);
    themes.disconnect();
    sizes.disconnect();
    systemTheme.removeEventListener("change", onColours);
  };
}

interface CanvasParts {
  readonly drawing: Drawing;
  readonly camera: CameraMoves;
  readonly run: LayoutRun;
  readonly inStep: InStep;
  readonly element: HTMLElement;
}

/** What commands can ask of the drawing. */
function canvasOf({ drawing, camera, run, inStep, element }: CanvasParts): Canvas {
  const { graph } = drawing;
  return {
    fit(keys = []) {
      // All of what waits is framed when it is drawn.
      if (keys.length > 0) inStep.drawWaiting();
      camera.fit(keys);
    },
    zoom: (factor) => camera.zoom(factor),
    startLayout: () => run.start(),
    stopLayout: () => run.stop(),
    places: () => new Map<string, Point>(graph.mapNodes((key, { x, y }) => [key, { x, y }])),
    placeOf(key) {
      inStep.drawWaiting();
      return graph.hasNode(key) ? discOf(drawing, key) : null;
    },
    reveal(key) {
      inStep.drawWaiting();
      camera.reveal(key);
    },
    shape: () => (element.offsetHeight > HIGH * element.offsetWidth ? "high" : "wide"),
    focus: () => element.closest<HTMLElement>("[data-graph]")?.focus(),
  };
}
