// Draws entities in WebGL: a shape by type as a signed distance field (formulas after Inigo Quilez, "2D distance
// functions"), filled for named ones, an outline for unnamed actors.
import type { EntityType } from "../../graph-data/schema/index.ts";
import { AbstractNodeProgram, NodeProgram, type NodeProgramType, type ProgramInfo } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import type { DrawnEdge, DrawnNode } from "./drawn.ts";
import { setViewUniforms, VIEW_UNIFORMS, type ViewUniform } from "./view-uniforms.ts";

/** What a node needs beyond Sigma's own attributes. */
export interface ShapeData extends NodeDisplayData {
  readonly shape?: number;
  readonly fill?: string;
}

/** Shapes by number, as the shader knows them. */
export const SHAPE_OF: Record<EntityType, number> = {
  Person: 0,
  Organization: 1,
  Place: 2,
  Group: 3,
  Event: 4,
  Work: 5,
  Other: 6,
};

const VERTEX_SHADER = /*glsl*/ `
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute vec4 a_color;
attribute vec4 a_fill;
attribute vec4 a_id;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform vec2 u_dimensions;
uniform float u_sizeRatio;
uniform float u_pixelRatio;

varying vec4 v_color;
varying vec4 v_fill;
varying vec2 v_place;
varying float v_radius;
varying float v_shape;

const float bias = 255.0 / 254.0;

void main() {
  float radius = a_size / u_sizeRatio * u_pixelRatio;
  float reach = radius + 2.0;
  vec2 center = (u_matrix * vec3(a_position, 1.0)).xy;
  gl_Position = vec4(center + a_corner * reach * 2.0 / u_dimensions, 0.0, 1.0);
  v_place = a_corner * reach;
  v_radius = radius;
  v_shape = a_shape;
  #ifdef PICKING_MODE
  v_color = a_id;
  v_fill = a_id;
  #else
  v_color = a_color;
  v_fill = a_fill;
  #endif
  v_color.a *= bias;
  v_fill.a *= bias;
}
`;

const FRAGMENT_SHADER = /*glsl*/ `
precision highp float;
varying vec4 v_color;
varying vec4 v_fill;
varying vec2 v_place;
varying float v_radius;
varying float v_shape;

uniform float u_pixelRatio;

float polygon(vec2 p, float sides, float r) {
  float slice = 3.14159265 / sides;
  float angle = atan(p.x, -p.y);
  float turned = mod(angle + slice, 2.0 * slice) - slice;
  return length(p) * cos(turned) - r * cos(slice);
}

float shapeAt(vec2 p) {
  if (v_shape < 0.5) return length(p) - 0.96;
  if (v_shape < 1.5) { vec2 d = abs(p) - 0.84; return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0); }
  if (v_shape < 2.5) return (abs(p.x) + abs(p.y) - 1.14) * 0.7071;
  if (v_shape < 3.5) return polygon(p, 6.0, 1.04);
  if (v_shape < 4.5) return polygon(p - vec2(0.0, -0.14), 3.0, 1.22);
  if (v_shape < 5.5) return polygon(p, 5.0, 1.06);
  vec2 q = abs(p);
  vec2 d = max(q.x, q.y) == q.x ? q : q.yx;
  return max(d.x - 0.92, d.y - 0.4);
}

void main(void) {
  float d = shapeAt(v_place / v_radius) * v_radius;
  #ifdef PICKING_MODE
  if (d > 2.0) discard;
  gl_FragColor = v_color;
  #else
  float rim = max(1.6 * u_pixelRatio, v_radius * 0.16);
  float inside = 1.0 - smoothstep(-0.6, 0.6, d);
  float fill = 1.0 - smoothstep(-0.6, 0.6, d + rim);
  vec4 color = mix(v_color, v_fill, fill);
  gl_FragColor = vec4(color.rgb * color.a, color.a) * inside;
  #endif
}
`;

class ShapeProgramClass extends NodeProgram<ViewUniform, DrawnNode, DrawnEdge> {
  getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGL2RenderingContext;
    return {
      VERTICES: 4,
      VERTEX_SHADER_SOURCE: VERTEX_SHADER,
      FRAGMENT_SHADER_SOURCE: FRAGMENT_SHADER,
      METHOD: TRIANGLE_STRIP,
      UNIFORMS: VIEW_UNIFORMS,
      ATTRIBUTES: [
        { name: "a_position", size: 2, type: FLOAT },
        { name: "a_size", size: 1, type: FLOAT },
        { name: "a_shape", size: 1, type: FLOAT },
        { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_fill", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: "a_corner", size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [-1, -1],
        [1, -1],
        [-1, 1],
        [1, 1],
      ],
    };
  }

  processVisibleItem(id: number, start: number, data: ShapeData) {
    const color = floatColor(data.color);
    const fill = data.fill === undefined ? color : floatColor(data.fill);
    this.array.set([data.x, data.y, data.size, data.shape ?? 0, color, fill, id], start);
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<ViewUniform>) {
    setViewUniforms(gl, uniformLocations, params);
  }
}

export const ShapeProgram: NodeProgramType<DrawnNode, DrawnEdge> = ShapeProgramClass;

/** Draws nothing, and compiles nothing. */
export class NoProgram extends AbstractNodeProgram<DrawnNode, DrawnEdge> {
  drawLabel = undefined;
  drawHover = undefined;
  kill() {}
  reallocate() {}
  process() {}
  render() {}
}
