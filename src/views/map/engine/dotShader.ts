import { FRAGMENT_BASE, type ShaderData, vertexHead } from './vertexShader'

/** One dot: x, y on the Mercator plane, kind (float32). */
export const DOT_BYTES = 12

/** Plain dots, one vertex each: where symbols would be too many, and as hollow ghosts of what filters leave out. */
export const dotVertexShader = (shaderData: ShaderData): string => `${vertexHead(shaderData)}
layout(location = 0) in vec2 a_mercator;
layout(location = 1) in float a_kind;
uniform float u_dot_px;
flat out vec3 v_colour;
void main() {
  v_colour = u_kinds[int(a_kind)];
  gl_PointSize = u_dot_px * u_pixel_ratio;
  gl_Position = projectTile(a_mercator);
}`

export const DOT_FRAGMENT = `${FRAGMENT_BASE}
flat in vec3 v_colour;
uniform float u_dot_px;
uniform float u_ghost;
void main() {
  float d = (length(gl_PointCoord - 0.5) - 0.5) * u_dot_px + 0.5;
  o_colour = mix(
    ink(v_colour, coverage(d) * 0.9),
    ink(u_text, coverage(abs(d + 0.5) - 0.5) * 0.4),
    u_ghost
  ) * u_opacity;
}`
