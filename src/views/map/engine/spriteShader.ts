import { FRAGMENT_BASE, type ShaderData, vertexHead } from './vertexShader'

/**
 * One symbol stamped from its sprite: x, y on the Mercator plane, offset in pixels, then left, bottom and side of the
 * sprite in texels, which are pixels of the screen (float32).
 */
export const SPRITE_BYTES = 28
export const SPRITE_LAYOUT = [
  { location: 0, size: 2, type: 'float', offset: 0 },
  { location: 1, size: 2, type: 'float', offset: 8 },
  { location: 2, size: 3, type: 'float', offset: 16 },
] as const

export const spriteVertexShader = (shaderData: ShaderData): string => `${vertexHead(shaderData)}
layout(location = 0) in vec2 a_mercator;
layout(location = 1) in vec2 a_offset;
layout(location = 2) in vec3 a_sprite;
out vec2 v_texel;
void main() {
  vec2 side = corner() * a_sprite.z * 0.5;
  v_texel = a_sprite.xy + a_sprite.z * 0.5 + side;
  gl_Position = moved(onPixels(placed(a_mercator, vec2(a_offset.x, -a_offset.y))), side / u_pixel_ratio);
}`

export const SPRITE_FRAGMENT = `${FRAGMENT_BASE}
in vec2 v_texel;
uniform sampler2D u_sprites;
void main() {
  o_colour = texelFetch(u_sprites, ivec2(v_texel), 0) * u_opacity;
}`
