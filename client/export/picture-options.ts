// What one can choose of a picture.
import type { Scene } from "../model/scene.ts";
import { visible } from "../model/visible.ts";

/** How large a PNG is: so many times the picture's natural size, or so many pixels wide. */
export type PngSize = { readonly times: number } | { readonly width: number };

export interface PictureOptions {
  readonly png: PngSize;
  readonly legend: boolean;
  /** Whether relations are named along their lines. */
  readonly relationNames: boolean;
}

/** A picture of more relations than this is easier to read without their names. */
const FEW_RELATIONS = 40;

/** Whether the names of a scene's relations do a picture good. */
export const suitsRelationNames = (scene: Scene): boolean => visible(scene).edges.size <= FEW_RELATIONS;
