// What both WebGL programs are told of the view: where the camera stands, and how large a pixel is.
import type { RenderParams } from "sigma/types";

export const VIEW_UNIFORMS = ["u_matrix", "u_dimensions", "u_sizeRatio", "u_pixelRatio"] as const;
export type ViewUniform = (typeof VIEW_UNIFORMS)[number];

/** Hands the view to a program; `u_dimensions` is in device pixels. */
export function setViewUniforms(
  gl: WebGLRenderingContext | WebGL2RenderingContext,
  places: Readonly<Record<ViewUniform, WebGLUniformLocation>>,
  { matrix, width, height, pixelRatio, sizeRatio }: RenderParams,
): void {
  gl.uniformMatrix3fv(places.u_matrix, false, matrix);
  gl.uniform2f(places.u_dimensions, width * pixelRatio, height * pixelRatio);
  gl.uniform1f(places.u_sizeRatio, sizeRatio);
  gl.uniform1f(places.u_pixelRatio, pixelRatio);
}
