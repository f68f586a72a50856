import type { CustomRenderMethodInput } from 'maplibre-gl'
import { KINDS } from '@/domain/vocabulary'

export type ShaderData = CustomRenderMethodInput['shaderData']

/** What every vertex stage begins with. MapLibre's prelude brings `projectTile`, so the globe works like the flat map. */
export const vertexHead = (shaderData: ShaderData): string => `#version 300 es
${shaderData.vertexShaderPrelude}
${shaderData.define}
uniform vec2 u_viewport_px;
uniform float u_world_px;
uniform float u_pixel_ratio;
uniform vec3 u_kinds[${KINDS.length}];
vec2 corner() { return vec2(gl_VertexID & 1, (gl_VertexID >> 1) & 1) * 2.0 - 1.0; }
/* Moved by pixels of the screen; y upwards. */
vec4 moved(vec4 from, vec2 px) {
  return from + vec4(px * 2.0 / u_viewport_px * from.w, 0.0, 0.0);
}
/* A place of the world, moved likewise. */
vec4 placed(vec2 mercator, vec2 px) {
  return moved(projectTile(mercator), px);
}
/* The nearest point between the screen's own pixels. */
vec4 onPixels(vec4 near) {
  vec2 pixels = u_viewport_px * u_pixel_ratio;
  vec2 at = floor((near.xy / near.w * 0.5 + 0.5) * pixels + 0.5);
  return vec4((at / pixels * 2.0 - 1.0) * near.w, near.zw);
}
const vec4 NOWHERE = vec4(2.0, 2.0, 2.0, 1.0);
`

/**
 * Vertex stage shared by halos, symbols and rings, which stand about the same pixel. `halfSize` is GLSL for
 * `float halfSizePx()`: half the quad in CSS pixels, 0 to draw nothing.
 */
export const symbolVertexShader = (shaderData: ShaderData, halfSize: string): string =>
  `${vertexHead(shaderData)}
layout(location = 0) in vec2 a_mercator;
layout(location = 1) in vec2 a_radius;
layout(location = 2) in vec2 a_offset;
layout(location = 3) in uvec4 a_traits;
out vec2 v_px;
flat out vec3 v_colour;
flat out vec2 v_radius_px;
flat out uvec3 v_traits;
${halfSize}
void main() {
  v_radius_px = vec2(a_radius.x, a_radius.y * u_world_px);
  v_traits = a_traits.xzw;
  v_colour = u_kinds[a_traits.y];
  v_px = vec2(0.0);
  gl_Position = NOWHERE;
  float halfSize = halfSizePx();
  if (halfSize <= 0.0) return;
  v_px = corner() * halfSize;
  gl_Position = moved(onPixels(placed(a_mercator, vec2(a_offset.x, -a_offset.y))), v_px);
}`

/** Fragment stage: what all of them know. Distances are in CSS pixels, negative inside. */
export const FRAGMENT_BASE = `#version 300 es
precision highp float;
precision highp int;
uniform float u_pixel_ratio;
uniform float u_opacity;
uniform vec3 u_land;
uniform vec3 u_accent;
uniform vec3 u_text;
uniform vec3 u_kinds[${KINDS.length}];
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
`

export const FRAGMENT_HEAD = `${FRAGMENT_BASE}
in vec2 v_px;
flat in vec3 v_colour;
/* Nominal radius; radius of doubt, or the width of a ring. */
flat in vec2 v_radius_px;
/* Shape, style, outline. */
flat in uvec3 v_traits;
/* Coverage of dashes about dashPx long, as long as their gaps, around a closed line of the given radius. */
float dashes(vec2 px, float radiusPx, float dashPx) {
  float count = max(5.0, floor(TAU * radiusPx / (2.0 * dashPx) + 0.5));
  float periodPx = TAU * radiusPx / count;
  float turn = fract(atan(px.y, px.x) / TAU * count);
  return coverage((abs(turn - 0.5) - 0.27) * periodPx);
}
`
