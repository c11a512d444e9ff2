// What the drawing goes by at the moment: the scene it shows, what of it stands out, and the colours.
import type { Scene } from "../model/scene.ts";
import type { DrawnGraph, Emphasis, Hover } from "./drawn.ts";
import { emphasisOf } from "./emphasis.ts";
import { type Palette, readPalette } from "./palette.ts";

export interface Look {
  readonly scene: () => Scene;
  readonly palette: () => Palette;
  readonly emphasis: () => Emphasis;
  /** Takes another scene. */
  turnTo(scene: Scene): void;
  /** Says what the pointer is on; false when it is where it was. */
  point(hover: Hover): boolean;
  /** Finds out what stands out, once scene or graph have changed. */
  weigh(): void;
  /** Reads the colours anew. */
  repaint(): void;
}

export function createLook(graph: DrawnGraph, element: Element, first: Scene): Look {
  let scene = first;
  let palette = readPalette(element);
  let hover: Hover = { node: null, edge: null };
  let emphasis = emphasisOf(graph, scene, hover);
  const weigh = () => {
    emphasis = emphasisOf(graph, scene, hover);
  };
  return {
    scene: () => scene,
    palette: () => palette,
    emphasis: () => emphasis,
    weigh,
    turnTo(next) {
      scene = next;
    },
    point(next) {
      if (next.node === hover.node && next.edge === hover.edge) return false;
      hover = next;
      weigh();
      return true;
    },
    repaint() {
      palette = readPalette(element);
    },
  };
}
