import { type ShaderData, vertexHead } from './vertexShader'

/** One dot: x, y on the Mercator plane, kind (float32). */
export const DOT_BYTES = 12
export const DOT_ALPHA = 0.9

const pointShader = (shaderData: ShaderData, ink: string): string => `${vertexHead(shaderData)}
layout(location = 0) in vec2 a_mercator;
layout(location = 1) in float a_kind;
uniform float u_dot_px;
uniform float u_opacity;
uniform vec3 u_text;
flat out vec4 v_ink;
void main() {
  v_ink = ${ink} * u_opacity;
  gl_PointSize = u_dot_px * u_pixel_ratio;
  gl_Position = projectTile(a_mercator);
}`

/** Plain dots, one vertex each, where symbols would be too many. */
export const dotVertexShader = (shaderData: ShaderData): string =>
  pointShader(shaderData, `vec4(u_kinds[int(a_kind)], 1.0) * ${DOT_ALPHA}`)
/** Hollow ones, of what filters leave out. */
export const ghostVertexShader = (shaderData: ShaderData): string =>
  pointShader(shaderData, 'vec4(u_text, 1.0) * 0.4')

const pointFragment = (coverage: string): string => `#version 300 es
precision highp float;
uniform float u_dot_px;
uniform float u_pixel_ratio;
flat in vec4 v_ink;
out vec4 o_colour;
void main() {
  float inside = (0.5 - length(gl_PointCoord - 0.5)) * u_dot_px;
  o_colour = v_ink * clamp(${coverage}, 0.0, 1.0);
}`

/** Thousands overlap: as little as can be asked at a pixel. */
export const DOT_FRAGMENT = pointFragment('0.5 + (inside - 0.5) * u_pixel_ratio')
export const GHOST_FRAGMENT = pointFragment('0.5 - (abs(inside - 1.0) - 0.5) * u_pixel_ratio')
