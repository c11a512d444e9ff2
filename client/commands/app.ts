// What a command may use: the model, the server, the drawing. Made once, at the start of the page.
import type { Api } from "../api/api.ts";
import type { Shape } from "../model/layouts.ts";
import type { Point, Scene } from "../model/scene.ts";
import type { Store } from "../model/store.ts";

/** What the drawing can be asked to do; null while there is none (no WebGL, or not yet). */
export interface Canvas {
  fit(keys?: readonly string[]): void;
  zoom(factor: number): void;
  startLayout(): void;
  stopLayout(): void;
  /** Positions as drawn now, also in the middle of a layout. */
  places(): ReadonlyMap<string, Point>;
  /** Where an entity is drawn, in pixels of the graph area; null when it is not. */
  placeOf(key: string): Point | null;
  /** Moves the camera only if the entity is out of sight. */
  reveal(key: string): void;
  /** The shape of the graph area now. */
  shape(): Shape;
  /** Gives the graph the keyboard's focus. */
  focus(): void;
}

export interface App {
  readonly store: Store;
  readonly api: Api;
  canvas: Canvas | null;
}

/** The scene with its places as drawn now: in the middle of a layout the drawing knows them better. */
export function sceneAsDrawn({ store, canvas }: Pick<App, "store" | "canvas">): Scene {
  const { scene } = store.get();
  return { ...scene, positions: new Map([...scene.positions, ...(canvas?.places() ?? [])]) };
}
