import type { CustomRenderMethodInput } from 'maplibre-gl'
import { KINDS } from '@/domain/vocabulary'

/**
 * Vertex stage shared by halos, symbols and rings. `halfSize` is GLSL for `float halfSizePx()`: half the quad in
 * CSS pixels, 0 to draw nothing. MapLibre's prelude brings `projectTile`, so the globe works like the flat map.
 */
export const vertexShader = (shaderData: CustomRenderMethodInput['shaderData'], halfSize: string): string =>
  `#version 300 es
${shaderData.vertexShaderPrelude}
${shaderData.define}
layout(location = 0) in vec2 a_mercator;
layout(location = 1) in vec2 a_radius;
layout(location = 2) in uvec4 a_traits;
uniform vec2 u_viewport_px;
uniform float u_world_px;
uniform float u_ring_px;
uniform vec3 u_kinds[${KINDS.length}];
out vec2 v_px;
flat out vec3 v_colour;
flat out vec2 v_radius_px;
flat out uvec3 v_traits;
${halfSize}
void main() {
  v_radius_px = vec2(a_radius.x, a_radius.y * u_world_px);
  v_traits = uvec3(a_traits.x, a_traits.z, a_traits.w);
  v_colour = u_kinds[a_traits.y];
  v_px = vec2(0.0);
  gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
  float halfSize = halfSizePx();
  if (halfSize <= 0.0) return;
  v_px = (vec2(gl_VertexID & 1, (gl_VertexID >> 1) & 1) * 2.0 - 1.0) * halfSize;
  vec4 centre = projectTile(a_mercator);
  gl_Position = centre + vec4(v_px * 2.0 / u_viewport_px * centre.w, 0.0, 0.0);
}`

/** Fragment stage: what all three know. Distances are in CSS pixels, negative inside. */
export const FRAGMENT_HEAD = `#version 300 es
precision highp float;
precision highp int;
uniform float u_pixel_ratio;
uniform vec3 u_land;
uniform vec3 u_accent;
uniform float u_ring_px;
in vec2 v_px;
flat in vec3 v_colour;
flat in vec2 v_radius_px;
flat in uvec3 v_traits;
out vec4 o_colour;

const float TAU = 6.28318530718;

float coverage(float distancePx) {
  return clamp(0.5 - distancePx * u_pixel_ratio, 0.0, 1.0);
}
vec4 ink(vec3 colour, float alpha) {
  return vec4(colour * alpha, alpha);
}
vec4 over(vec4 top, vec4 below) {
  return top + below * (1.0 - top.a);
}
/* Coverage of dashes about dashPx long, as long as their gaps, around a closed line of the given radius. */
float dashes(vec2 px, float radiusPx, float dashPx) {
  float count = max(6.0, floor(TAU * radiusPx / (2.0 * dashPx) + 0.5));
  float periodPx = TAU * radiusPx / count;
  float turn = fract(atan(px.y, px.x) / TAU * count);
  return coverage((abs(turn - 0.5) - 0.25) * periodPx);
}
`
