import { DENSITY_CLASSES } from './density'
import type { Mesh } from './stamps'
import { type ShaderData, vertexHead } from './vertexShader'

/** One hexagon: x, y and width on the Mercator plane, class (float32), negative for none. */
export const CELL_BYTES = 16
export const CELL_ALPHA = 0.88
export const CELL_LAYOUT = [
  { location: 0, size: 2, type: 'float', offset: 0 },
  { location: 1, size: 2, type: 'float', offset: 8 },
] as const
/** Six triangles around the middle, vertex 0: seven vertices to place instead of eighteen. */
export const CELL_MESH: Mesh = {
  vertices: 7,
  triangles: [0, 1, 2, 3, 4, 5].flatMap((i) => [0, 1 + i, 1 + ((i + 1) % 6)]),
}

export const cellVertexShader = (shaderData: ShaderData): string => `${vertexHead(shaderData)}
layout(location = 0) in vec2 a_mercator;
layout(location = 1) in vec2 a_cell;
uniform vec3 u_ramp[${DENSITY_CLASSES}];
uniform float u_opacity;
out float v_inside;
flat out vec4 v_ink;
void main() {
  float half_px = a_cell.x * u_world_px * 0.5;
  int vertex = gl_VertexID % ${CELL_MESH.vertices};
  bool isMiddle = vertex == 0;
  float turn = float(vertex - 1) * 1.04719755;
  int cellClass = int(a_cell.y);
  v_ink = cellClass < 0 ? vec4(0.0) : vec4(u_ramp[cellClass], 1.0) * ${CELL_ALPHA} * u_opacity;
  v_inside = isMiddle ? half_px * u_pixel_ratio : 0.0;
  gl_Position = placed(a_mercator, isMiddle ? vec2(0.0) : vec2(sin(turn), cos(turn)) * half_px * 1.154701);
}`

/** As little as can be asked at a pixel: cells cover the whole picture. The edge fades, which parts neighbours. */
export const CELL_FRAGMENT = `#version 300 es
precision highp float;
in float v_inside;
flat in vec4 v_ink;
out vec4 o_colour;
void main() {
  o_colour = v_ink * min(v_inside, 1.0);
}`
