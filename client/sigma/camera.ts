// The camera. Sigma scales the graph so that a frame fills the view; the frame is kept while the graph grows or
// is dragged about, so that nothing jumps, and set anew only by fitting.
import type { Point } from "../model/scene.ts";
import type { Drawing } from "./drawn.ts";

const RIM_X_PX = 95;
const RIM_Y_PX = 48;
/** A handful of nodes is not blown up to fill the view. */
const LARGEST_SCALE = 1.6;
const RIM_PX = 40;
/** The rim takes no more than this share of a small view. */
const RIM_SHARE = 0.12;
const MOVE_MS = 350;
/** Where the camera sees the whole frame. */
const HOME = { x: 0.5, y: 0.5, ratio: 1 };

export interface CameraMoves {
  /** Brings these nodes into sight; all when none are named. */
  fit(keys: readonly string[], animate: boolean): void;
  /** Moves only if the node is out of sight or at the rim. */
  reveal(key: string): void;
  zoom(factor: number): void;
  /** Sets the frame around all there is, for the next time the graph is drawn. */
  frameAll(): void;
  /** Holds the frame as it is, whatever comes or goes. */
  keepFrame(): void;
  /** What sizes are multiplied by, so that nodes drawn small together do not cover each other. */
  sizeFactor(): number;
  /** After a layout: all in sight again, if nobody has moved since. */
  settled(): void;
  /** Takes up a new size of the view; fits again if all was in sight and nobody has moved since. */
  resized(): void;
}

const reducedMotion = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;

export function moveCamera({ sigma, graph }: Pick<Drawing, "sigma" | "graph">): CameraMoves {
  const move = (state: { x?: number; y?: number; ratio?: number }, animate: boolean) => {
    const camera = sigma.getCamera();
    if (animate && !reducedMotion()) void camera.animate(state, { duration: MOVE_MS });
    else camera.setState(state);
  };
  const boxOf = (points: readonly Point[]) => {
    const xs = points.map((p) => p.x);
    const ys = points.map((p) => p.y);
    const extent = (values: number[]): [number, number] =>
      values.reduce<[number, number]>(
        ([low, high], v) => [Math.min(low, v), Math.max(high, v)],
        [Infinity, -Infinity],
      );
    return { x: extent(xs), y: extent(ys) };
  };

  let factor = 1;
  /** False when the frame is as it was. */
  const frameAll = (): boolean => {
    if (graph.order === 0) return false;
    const box = boxOf(graph.mapNodes((_key, { x, y }) => ({ x, y })));
    const { width, height } = sigma.getDimensions();
    const rim = { x: Math.min(RIM_X_PX, width * RIM_SHARE), y: Math.min(RIM_Y_PX, height * RIM_SHARE) };
    // A frame of the view's own shape, with room at the rim for nodes and names.
    const scale = Math.min(
      (width - 2 * rim.x) / Math.max(1, box.x[1] - box.x[0]),
      (height - 2 * rim.y) / Math.max(1, box.y[1] - box.y[0]),
      LARGEST_SCALE,
    );
    factor = Math.max(0.22, Math.min(1.1, Math.sqrt(scale)));
    const frame = ([low, high]: [number, number], size: number): [number, number] => [
      (low + high - size / scale) / 2,
      (low + high + size / scale) / 2,
    ];
    const next = { x: frame(box.x, width), y: frame(box.y, height) };
    const old = sigma.getCustomBBox();
    if (old && [...old.x, ...old.y].join() === [...next.x, ...next.y].join()) return false;
    sigma.setCustomBBox(next);
    return true;
  };
  // From the graph's own places: what Sigma holds of a node is in another measure until its next frame.
  const placeOf = (key: string) => sigma.graphToViewport(graph.getNodeAttributes(key));
  const isAtHome = () => {
    const { x, y, ratio } = sigma.getCamera().getState();
    return x === HOME.x && y === HOME.y && ratio === HOME.ratio;
  };

  const moves: CameraMoves = {
    sizeFactor: () => factor,
    frameAll,
    fit(keys, animate) {
      const known = keys.filter((key) => graph.hasNode(key));
      const isAll = new Set(known.flatMap((key) => [key, ...graph.neighbors(key)])).size === graph.order;
      if (known.length === 0 || isAll) {
        if (frameAll()) sigma.refresh();
        if (!isAtHome()) move(HOME, animate);
        return;
      }
      const near = known.flatMap((key) => (known.length === 1 ? [key, ...graph.neighbors(key)] : [key]));
      const box = boxOf(near.map((key) => sigma.viewportToFramedGraph(placeOf(key))));
      const span = Math.max(box.x[1] - box.x[0], box.y[1] - box.y[0]);
      const ratio = Math.max(0.15, Math.min(1, span * 1.35));
      const middle = { x: (box.x[0] + box.x[1]) / 2, y: (box.y[0] + box.y[1]) / 2 };
      move({ ...middle, ratio }, animate);
    },
    reveal(key) {
      if (!graph.hasNode(key)) return;
      const { x, y } = placeOf(key);
      const { width, height } = sigma.getDimensions();
      const inSight = x > RIM_PX && y > RIM_PX && x < width - RIM_PX && y < height - RIM_PX;
      if (!inSight) move(sigma.viewportToFramedGraph({ x, y }), true);
    },
    zoom(factor) {
      const camera = sigma.getCamera();
      move({ ratio: camera.getBoundedRatio(camera.getState().ratio / factor) }, true);
    },
    settled() {
      if (isAtHome()) frameAll();
      sigma.refresh();
    },
    resized() {
      const before = sigma.getDimensions();
      sigma.resize();
      const { width, height } = sigma.getDimensions();
      if (width === before.width && height === before.height) return;
      if (isAtHome() && sigma.getCustomBBox() !== null) frameAll();
      sigma.refresh();
    },
    keepFrame() {
      if (sigma.getCustomBBox() === null && graph.order > 0) sigma.setCustomBBox(sigma.getBBox());
    },
  };
  return moves;
}
