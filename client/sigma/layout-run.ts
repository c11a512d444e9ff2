// ForceAtlas2 in its worker, started and stopped by the person; where it stops becomes one step to undo.
import FA2Layout from "graphology-layout-forceatlas2/worker";
import { moveNodes } from "../model/arrange.ts";
import { forceSettings, settle } from "../model/layouts.ts";
import { reasonOf } from "../model/reason.ts";
import type { Point } from "../model/scene.ts";
import { notify } from "../model/session.ts";
import type { Drawing } from "./drawn.ts";

export interface LayoutRun {
  start(): void;
  stop(): void;
  isOn(): boolean;
  /** Takes up the places reached so far, before the scene's are put into the graph. */
  adopt(): void;
  /** Goes on with a graph that has changed. */
  restart(): void;
}

/** After this long it stops by itself: a settled layout that goes on only heats the room. */
const LONGEST_MS = 20_000;

/** @param onStop when it has stopped and the scene has the places reached */
export function createLayoutRun(
  { app, graph, sigma }: Pick<Drawing, "app" | "graph" | "sigma">,
  onStop: () => void,
): LayoutRun {
  let layout: FA2Layout | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const places = () => new Map<string, Point>(graph.mapNodes((key, { x, y }) => [key, { x, y }]));

  const begin = () => {
    layout = new FA2Layout(graph, { settings: forceSettings(graph.order), getEdgeWeight: "size" });
    layout.start();
  };
  const end = () => {
    clearTimeout(timer);
    layout?.kill();
    layout = null;
  };
  const run: LayoutRun = {
    isOn: () => layout !== null,
    start() {
      if (layout || graph.order === 0) return;
      // While it runs the view follows the graph's extent.
      sigma.setCustomBBox(null);
      try {
        begin();
      } catch (fault) {
        end();
        const hint = reasonOf(fault);
        app.store.tell(notify({ tone: "error", text: "The layout could not start.", hint }));
        return;
      }
      app.store.tell((s) => ({ ...s, layoutRunning: true }));
      sigma.refresh({ schedule: true });
      timer = setTimeout(() => run.stop(), LONGEST_MS);
    },
    stop() {
      if (!layout) return;
      end();
      app.store.tell((s) => ({ ...s, layoutRunning: false }));
      app.store.change("Lay out by forces", (scene) => settle(scene, places()));
      onStop();
    },
    adopt() {
      app.store.amend(moveNodes(places()));
    },
    restart() {
      layout?.kill();
      begin();
    },
  };
  return run;
}
