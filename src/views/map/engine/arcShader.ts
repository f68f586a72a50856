import { FRAGMENT_BASE, type ShaderData, vertexHead } from './vertexShader'

/** Width in pixels of the ring whose arcs show the kinds; the count stands inside. */
const BAND_PX = 4

export const discVertexShader = (shaderData: ShaderData): string => `${vertexHead(shaderData)}
layout(location = 0) in vec2 a_mercator;
layout(location = 1) in float a_radius_px;
out vec2 v_px;
flat out float v_radius_px;
void main() {
  v_radius_px = a_radius_px + 1.4;
  v_px = corner() * (v_radius_px + 0.6);
  gl_Position = placed(a_mercator, v_px);
}`

/** What lies under a ring is quieted, so that its count can be read. */
export const DISC_FRAGMENT = `${FRAGMENT_BASE}
in vec2 v_px;
flat in float v_radius_px;
void main() {
  o_colour = ink(u_land, coverage(length(v_px) - v_radius_px) * 0.94) * u_opacity;
}`

export const arcVertexShader = (shaderData: ShaderData): string => `${vertexHead(shaderData)}
layout(location = 0) in vec2 a_mercator;
layout(location = 1) in vec3 a_arc;
layout(location = 2) in float a_kind;
flat out vec3 v_colour;
out float v_across_px;
void main() {
  v_colour = u_kinds[int(a_kind)];
  vec2 corner = corner();
  float turn = mix(a_arc.y, a_arc.z, corner.y * 0.5 + 0.5) * 6.28318530718;
  v_across_px = corner.x * ${(BAND_PX / 2 + 1).toFixed(1)};
  vec2 way = vec2(sin(turn), cos(turn));
  gl_Position = placed(a_mercator, way * (a_arc.x - ${(BAND_PX / 2).toFixed(1)} + v_across_px));
}`

export const ARC_FRAGMENT = `${FRAGMENT_BASE}
flat in vec3 v_colour;
in float v_across_px;
void main() {
  o_colour = ink(v_colour, coverage(abs(v_across_px) - ${(BAND_PX / 2).toFixed(1)})) * u_opacity;
}`
