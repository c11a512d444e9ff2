// Draws relations in WebGL as ribbons along a quadratic curve: dashed for what is not plainly asserted, an
// arrow head at the target, a cross in the middle for what is denied. One instance per edge; the ribbon's
// vertices are constant. Straight edges need one piece, curved ones more.
import { EdgeProgram, type EdgeProgramType, type ProgramInfo } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import type { DrawnEdge, DrawnNode } from "./drawn.ts";
import { setViewUniforms, VIEW_UNIFORMS, type ViewUniform } from "./view-uniforms.ts";

/** What an edge needs beyond Sigma's own attributes. */
export interface RibbonData extends EdgeDisplayData {
  /** The control point's offset from the chord, in chord lengths; 0 is straight. */
  readonly curvature?: number;
  /** Length of a dash and of a gap, in pixels; 0 is a full line. */
  readonly dash?: number;
  /** Whether a cross stands in its middle; for the curved program alone. */
  readonly crossed?: boolean;
}

// a_part: 0 the line, 1 the head, 2 and 3 the bars of the cross.
const VERTEX_SHADER = /*glsl*/ `
attribute vec2 a_source;
attribute vec2 a_target;
attribute vec2 a_radii;
attribute float a_thickness;
attribute float a_curvature;
attribute float a_dash;
attribute float a_crossed;
attribute vec4 a_color;
attribute float a_along;
attribute float a_side;
attribute float a_part;

uniform mat3 u_matrix;
uniform vec2 u_dimensions;
uniform float u_sizeRatio;
uniform float u_pixelRatio;

varying vec4 v_color;
varying float v_offset;
varying float v_half;
varying float v_along;
varying float v_dash;

const float bias = 255.0 / 254.0;

vec2 toPixels(vec2 position) {
  return ((u_matrix * vec3(position, 1.0)).xy + 1.0) * u_dimensions / 2.0;
}

void main() {
  vec2 source = toPixels(a_source);
  vec2 target = toPixels(a_target);
  vec2 radii = a_radii / u_sizeRatio * u_pixelRatio;
  vec2 chord = target - source;
  vec2 control = (source + target) / 2.0 + vec2(-chord.y, chord.x) * a_curvature;

  if (length(chord) < 0.01) {
    float r = radii.x * 0.7;
    control = source + vec2(0.0, radii.x * (4.0 + 2.0 * abs(a_curvature)));
    target = source + vec2(r, r);
    source = source + vec2(-r, r);
    radii = vec2(0.0);
  }

  float half_ = max(a_thickness / sqrt(u_sizeRatio), 1.0) * u_pixelRatio / 2.0;
  float startReach = 2.0 * max(1.0, distance(source, control));
  float endReach = 2.0 * max(1.0, distance(target, control));
  float start = min(radii.x / startReach, 0.45);
  float end = max(1.0 - radii.y / endReach, 0.55);
  float headLength = min((5.0 + 2.2 * a_thickness) * u_pixelRatio / sqrt(max(u_sizeRatio, 0.6)), 0.4 * (end - start) * endReach);
  float neck = end - headLength / endReach;

  float t = mix(start, neck, a_along);
  float wide = half_;
  if (a_part > 0.5) {
    t = mix(neck, end, a_along);
    wide = mix(headLength * 0.42, 0.0, a_along);
  }
  if (a_part > 1.5) t = 0.5;

  vec2 near = mix(source, control, t);
  vec2 far = mix(control, target, t);
  vec2 point = mix(near, far, t);
  vec2 tangent = normalize(far - near + vec2(1e-6, 0.0));
  vec2 normal = vec2(-tangent.y, tangent.x);

  vec2 position;
  if (a_part > 1.5) {
    float turn = a_part > 2.5 ? -1.0 : 1.0;
    vec2 bar = normalize(tangent + normal * turn);
    wide = 1.1 * u_pixelRatio;
    float reach = 7.5 * u_pixelRatio * a_crossed;
    position = point + bar * (a_along * 2.0 - 1.0) * reach + vec2(-bar.y, bar.x) * a_side * (wide + 1.0) * a_crossed;
  } else {
    position = point + normal * a_side * (wide + 1.0);
  }

  v_offset = a_side * (wide + 1.0);
  v_half = wide;
  v_along = t * (2.0 * length(target - source) + distance(source, control) + distance(control, target)) / 3.0 / u_pixelRatio;
  v_dash = a_part > 0.5 ? 0.0 : a_dash;
  v_color = a_color;
  v_color.a *= bias;
  v_color.rgb *= v_color.a;
  gl_Position = vec4(position / u_dimensions * 2.0 - 1.0, 0.0, 1.0);
}
`;

const FRAGMENT_SHADER = /*glsl*/ `
precision highp float;
varying vec4 v_color;
varying float v_offset;
varying float v_half;
varying float v_along;
varying float v_dash;

void main(void) {
  float alpha = 1.0 - smoothstep(v_half - 0.5, v_half + 0.7, abs(v_offset));
  if (v_dash > 0.0) {
    float place = mod(v_along, 2.0 * v_dash);
    alpha *= 1.0 - smoothstep(v_dash - 0.6, v_dash + 0.6, place) * (1.0 - smoothstep(2.0 * v_dash - 0.6, 2.0 * v_dash, place));
  }
  gl_FragColor = v_color * alpha;
}
`;

/** A quad of the ribbon from one place along it to another, as six vertices [along, side, part]. */
const quad = (from: number, to: number, part: number): number[][] => [
  [from, -1, part],
  [from, 1, part],
  [to, -1, part],
  [to, -1, part],
  [from, 1, part],
  [to, 1, part],
];

/** An edge program whose ribbons have this many pieces; one piece has no room for a cross. */
export function createRibbonProgram(pieces: number): EdgeProgramType<DrawnNode, DrawnEdge> {
  const vertices = [
    ...Array.from({ length: pieces }, (_, i) => quad(i / pieces, (i + 1) / pieces, 0)).flat(),
    ...quad(0, 1, 1),
    ...(pieces > 1 ? [...quad(0, 1, 2), ...quad(0, 1, 3)] : []),
  ];
  return class RibbonProgram extends EdgeProgram<ViewUniform, DrawnNode, DrawnEdge> {
    getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGL2RenderingContext;
      return {
        VERTICES: vertices.length,
        VERTEX_SHADER_SOURCE: VERTEX_SHADER,
        FRAGMENT_SHADER_SOURCE: FRAGMENT_SHADER,
        METHOD: TRIANGLES,
        UNIFORMS: VIEW_UNIFORMS,
        ATTRIBUTES: [
          { name: "a_source", size: 2, type: FLOAT },
          { name: "a_target", size: 2, type: FLOAT },
          { name: "a_radii", size: 2, type: FLOAT },
          { name: "a_thickness", size: 1, type: FLOAT },
          { name: "a_curvature", size: 1, type: FLOAT },
          { name: "a_dash", size: 1, type: FLOAT },
          { name: "a_crossed", size: 1, type: FLOAT },
          { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [
          { name: "a_along", size: 1, type: FLOAT },
          { name: "a_side", size: 1, type: FLOAT },
          { name: "a_part", size: 1, type: FLOAT },
        ],
        CONSTANT_DATA: vertices,
      };
    }

    // Sigma calls it with five arguments.
    // eslint-disable-next-line max-params
    processVisibleItem(
      _id: number,
      start: number,
      source: NodeDisplayData,
      target: NodeDisplayData,
      data: RibbonData,
    ) {
      this.array.set(
        [source.x, source.y, target.x, target.y, source.size, target.size, data.size, data.curvature ?? 0, data.dash ?? 0, data.crossed ? 1 : 0, floatColor(data.color)],
        start,
      ); // prettier-ignore
    }

    setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<ViewUniform>) {
      setViewUniforms(gl, uniformLocations, params);
    }
  };
}
