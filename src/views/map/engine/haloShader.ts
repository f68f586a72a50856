import { FRAGMENT_HEAD } from './vertexShader'

/** Beyond this a disc would cover the map without saying more. A disc that is cut has no edge: its edge would lie. */
const MAX_HALO_PX = 220

export const HALO_HALF_SIZE = `
float halfSizePx() {
  float halo = min(a_radius.y * u_world_px, ${MAX_HALO_PX}.0);
  return halo > a_radius.x + 2.0 ? halo + 2.0 : 0.0;
}`

/** Drawn with `MAX` blending, so that a hundred halos on one spot are as faint as one. */
export const HALO_FRAGMENT = `${FRAGMENT_HEAD}
void main() {
  float halo = min(v_radius_px.y, ${MAX_HALO_PX}.0);
  float share = dot(v_px, v_px) / (halo * halo);
  float from = v_radius_px.y > ${MAX_HALO_PX}.0 ? 0.12 : 0.64;
  o_colour = ink(v_colour, (1.0 - smoothstep(from, 1.0, share)) * 0.16) * u_opacity;
}`
