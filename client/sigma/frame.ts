// The frame: which part of the graph's own space the view is made of. It holds while nodes come, go or are dragged
// about, so that nothing jumps, and is set anew only by fitting.
import type { Drawing } from "./drawn.ts";
import { boundsOf, type Extent } from "./geometry.ts";

const RIM_X_PX = 95;
const RIM_Y_PX = 48;
/** The rim takes no more than this share of a small view. */
const RIM_SHARE = 0.12;
/** A handful of nodes is not blown up to fill the view. */
const LARGEST_SCALE = 1.6;

export interface Frame {
  /** Sets it around all there is, for the next time the graph is drawn; false when it is as it was. */
  set(): boolean;
  /** Holds it as it is, whatever comes or goes. */
  keep(): void;
  /** What sizes are multiplied by, so that nodes drawn small together do not cover each other. */
  sizeFactor(): number;
}

export function createFrame({ sigma, graph }: Pick<Drawing, "sigma" | "graph">): Frame {
  let factor = 1;
  return {
    sizeFactor: () => factor,
    set() {
      if (graph.order === 0) return false;
      const box = boundsOf(graph.mapNodes((_key, { x, y }) => ({ x, y })));
      const { width, height } = sigma.getDimensions();
      const rim = { x: Math.min(RIM_X_PX, width * RIM_SHARE), y: Math.min(RIM_Y_PX, height * RIM_SHARE) };
      // A frame of the view's own shape, with room at the rim for nodes and names.
      const scale = Math.min(
        (width - 2 * rim.x) / Math.max(1, box.x[1] - box.x[0]),
        (height - 2 * rim.y) / Math.max(1, box.y[1] - box.y[0]),
        LARGEST_SCALE,
      );
      factor = Math.max(0.22, Math.min(1.1, Math.sqrt(scale)));
      const around = ([low, high]: Extent, size: number): Extent => [
        (low + high - size / scale) / 2,
        (low + high + size / scale) / 2,
      ];
      const next = { x: around(box.x, width), y: around(box.y, height) };
      const old = sigma.getCustomBBox();
      if (old && [...old.x, ...old.y].join() === [...next.x, ...next.y].join()) return false;
      sigma.setCustomBBox(next);
      return true;
    },
    keep() {
      if (sigma.getCustomBBox() === null && graph.order > 0) sigma.setCustomBBox(sigma.getBBox());
    },
  };
}
