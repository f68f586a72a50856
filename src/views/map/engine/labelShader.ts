import { FRAGMENT_BASE, type ShaderData, vertexHead } from './vertexShader'

/** One digit: x, y on the Mercator plane; offset of its middle, size (pixels); its box in the atlas (0–1). */
export const LABEL_BYTES = 40
export const LABEL_LAYOUT = [
  { location: 0, size: 2, type: 'float', offset: 0 },
  { location: 1, size: 2, type: 'float', offset: 8 },
  { location: 2, size: 2, type: 'float', offset: 16 },
  { location: 3, size: 4, type: 'float', offset: 24 },
] as const

/** Snapped to the pixels of the screen, so that digits are as crisp as the page's own. */
export const labelVertexShader = (shaderData: ShaderData): string => `${vertexHead(shaderData)}
layout(location = 0) in vec2 a_mercator;
layout(location = 1) in vec2 a_offset;
layout(location = 2) in vec2 a_size;
layout(location = 3) in vec4 a_box;
out vec2 v_uv;
void main() {
  vec2 corner01 = corner() * 0.5 + 0.5;
  v_uv = vec2(mix(a_box.x, a_box.z, corner01.x), mix(a_box.w, a_box.y, corner01.y));
  gl_Position = moved(onPixels(placed(a_mercator, a_offset - a_size * 0.5)), corner01 * a_size);
}`

export const LABEL_FRAGMENT = `${FRAGMENT_BASE}
in vec2 v_uv;
uniform sampler2D u_atlas;
void main() {
  o_colour = ink(u_text, texture(u_atlas, v_uv).a) * u_opacity;
}`
