import { FRAGMENT_BASE, type ShaderData, vertexHead } from './vertexShader'

/** One leader: x, y on the Mercator plane; where it ends, in pixels. The first, without an end, is the fan's disc. */
export const LEADER_BYTES = 20
export const LEADER_LAYOUT = [
  { location: 0, size: 2, type: 'float', offset: 0 },
  { location: 1, size: 2, type: 'float', offset: 8 },
  { location: 2, size: 1, type: 'float', offset: 16 },
] as const

export const leaderVertexShader = (shaderData: ShaderData): string => `${vertexHead(shaderData)}
layout(location = 0) in vec2 a_mercator;
layout(location = 1) in vec2 a_end;
layout(location = 2) in float a_disc_px;
out vec2 v_px;
flat out vec2 v_end;
flat out float v_disc_px;
void main() {
  v_end = vec2(a_end.x, -a_end.y);
  v_disc_px = a_disc_px;
  v_px = a_disc_px > 0.0 ? corner() * (a_disc_px + 2.0) : v_end * 0.5 + corner() * (abs(v_end) * 0.5 + 2.0);
  gl_Position = placed(a_mercator, v_px);
}`

/** The disc quiets the map behind a fan; the lines lead from each symbol to where it happened. */
export const LEADER_FRAGMENT = `${FRAGMENT_BASE}
in vec2 v_px;
flat in vec2 v_end;
flat in float v_disc_px;
void main() {
  if (v_disc_px > 0.0) {
    float d = length(v_px) - v_disc_px;
    if (d > 1.0) discard;
    float hub = coverage(length(v_px) - 2.0);
    vec4 edge = ink(u_text, coverage(abs(d + 0.5) - 0.5) * 0.3);
    o_colour = over(ink(u_text, hub), over(edge, ink(u_land, coverage(d) * 0.86))) * u_opacity;
    return;
  }
  float t = clamp(dot(v_px, v_end) / dot(v_end, v_end), 0.0, 1.0);
  o_colour = ink(u_text, coverage(length(v_px - v_end * t) - 0.5) * 0.6) * u_opacity;
}`
