// Keeps the picture in step with the scene: drawn once for each change, however much of it has changed.
import type { Scene } from "../model/scene.ts";
import type { Store } from "../model/store.ts";
import { visible } from "../model/visible.ts";
import type { DrawnGraph, Renderer } from "./drawn.ts";
import { syncGraph } from "./drawn-graph.ts";
import type { Frame } from "./frame.ts";
import type { LayoutRun } from "./layout-run.ts";
import type { Look } from "./look.ts";
import { NOTHING } from "./renderer.ts";

/** From this many edges on, they are not drawn while the camera or a layout moves. */
export const MANY_EDGES = 6000;

interface Parts {
  readonly store: Store;
  readonly sigma: Renderer;
  readonly graph: DrawnGraph;
  readonly look: Look;
  readonly frame: Frame;
  readonly run: LayoutRun;
}

export interface InStep {
  /** Draws all of the scene anew, in the colours as they are now. */
  repaint(): void;
  /** Draws what waits to be drawn, for those who need its places now. */
  drawWaiting(): void;
  /** Lets go of the scene. */
  end(): void;
}

/** Draws the scene, and what becomes of it. */
export function keepInStep({ store, sigma, graph, look, frame, run }: Parts): InStep {
  // The legend appears with a graph and takes some of its place. Another graph waits for that, less than a frame:
  // drawn at once, it would be drawn twice, and of 20,000 lines each time takes most of a second in software.
  let waiting = 0;
  const drawAnother = () => {
    cancelAnimationFrame(waiting);
    waiting = 0;
    sigma.resize();
    // The frame around nothing, or around another graph, would leave what comes out of sight.
    frame.set();
    sigma.setGraph(graph);
  };
  /** Returns whether nodes or edges came or went. */
  const show = (): boolean => {
    const { nodes } = visible(look.scene());
    const isAnother = waiting !== 0 || !graph.someNode((key) => nodes.has(key));
    if (!isAnother) frame.keep();
    // One event to Sigma for each of thousands of edges would cost more than reading the graph anew.
    if (sigma.getGraph() !== NOTHING) sigma.setGraph(NOTHING);
    const changed = syncGraph(graph, look.scene(), look.palette());
    // Before Sigma is told anything: it draws in the next frame then, and would first draw nothing.
    if (isAnother && waiting === 0) waiting = requestAnimationFrame(drawAnother);
    sigma.setSetting("hideEdgesOnMove", graph.size > MANY_EDGES);
    look.weigh();
    if (!isAnother) sigma.setGraph(graph);
    return changed;
  };
  const follow = () => {
    const [before, now] = [look.scene(), store.get().scene];
    if (now === before) return;
    look.turnTo(now);
    if (looksTheSame(before, now)) {
      look.weigh();
      sigma.refresh({ skipIndexation: true, schedule: true });
      return;
    }
    if (run.isOn()) run.adopt();
    if (show() && run.isOn()) run.restart();
  };
  const unsubscribe = store.subscribe(follow);
  show();
  return {
    repaint() {
      look.repaint();
      show();
    },
    drawWaiting() {
      if (waiting !== 0) drawAnother();
    },
    end() {
      cancelAnimationFrame(waiting);
      unsubscribe();
    },
  };
}

/** Whether two scenes differ in nothing but what stands out of them. */
const looksTheSame = (a: Scene, b: Scene): boolean =>
  visible(a) === visible(b) && a.positions === b.positions && a.pinned === b.pinned;
