// The camera: where one looks within the frame, and how it gets there.
import type { Drawing } from "./drawn.ts";
import type { Frame } from "./frame.ts";
import { boundsOf } from "./geometry.ts";

/** A node is in sight when it is so far from the rim of the view. */
const RIM_PX = 40;
const MOVE_MS = 350;
/** Where the camera sees the whole frame. */
const HOME = { x: 0.5, y: 0.5, ratio: 1 };
/** One goes no nearer than this to look at a few nodes. */
const NEAREST = 0.15;

export interface CameraMoves {
  /** Brings these nodes into sight; all when none are named. */
  fit(keys: readonly string[]): void;
  /** Moves only if the node is out of sight or at the rim. */
  reveal(key: string): void;
  zoom(factor: number): void;
  /** After a layout: all in sight again, if nobody has moved since. */
  settled(): void;
  /** Takes up a new size of the view; fits again if all was in sight and nobody has moved since. */
  resized(): void;
}

const reducedMotion = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;

export function moveCamera({ sigma, graph }: Pick<Drawing, "sigma" | "graph">, frame: Frame): CameraMoves {
  const move = (state: { x?: number; y?: number; ratio?: number }) => {
    const camera = sigma.getCamera();
    if (reducedMotion()) camera.setState(state);
    else void camera.animate(state, { duration: MOVE_MS });
  };
  const isAtHome = () => {
    const { x, y, ratio } = sigma.getCamera().getState();
    return x === HOME.x && y === HOME.y && ratio === HOME.ratio;
  };
  const goHome = () => {
    if (frame.set()) sigma.refresh();
    if (!isAtHome()) move(HOME);
  };
  // From the graph's own places: what Sigma holds of a node is in another measure until its next frame.
  const placeOf = (key: string) => sigma.graphToViewport(graph.getNodeAttributes(key));
  const withNeighbours = (key: string) => [key, ...graph.neighbors(key)];

  return {
    fit(keys) {
      const known = keys.filter((key) => graph.hasNode(key));
      const isAll = new Set(known.flatMap(withNeighbours)).size === graph.order;
      if (known.length === 0 || isAll) return goHome();
      const near = known.length === 1 ? known.flatMap(withNeighbours) : known;
      const { x, y } = boundsOf(near.map((key) => sigma.viewportToFramedGraph(placeOf(key))));
      const span = Math.max(x[1] - x[0], y[1] - y[0]);
      const ratio = Math.max(NEAREST, Math.min(HOME.ratio, span * 1.35));
      move({ x: (x[0] + x[1]) / 2, y: (y[0] + y[1]) / 2, ratio });
    },
    reveal(key) {
      if (!graph.hasNode(key)) return;
      const { x, y } = placeOf(key);
      const { width, height } = sigma.getDimensions();
      const inSight = x > RIM_PX && y > RIM_PX && x < width - RIM_PX && y < height - RIM_PX;
      if (!inSight) move(sigma.viewportToFramedGraph({ x, y }));
    },
    zoom(factor) {
      const camera = sigma.getCamera();
      move({ ratio: camera.getBoundedRatio(camera.getState().ratio / factor) });
    },
    settled() {
      if (isAtHome()) frame.set();
      sigma.refresh();
    },
    resized() {
      const before = sigma.getDimensions();
      sigma.resize();
      const { width, height } = sigma.getDimensions();
      if (width === before.width && height === before.height) return;
      if (isAtHome() && sigma.getCustomBBox() !== null) frame.set();
      sigma.refresh();
    },
  };
}
