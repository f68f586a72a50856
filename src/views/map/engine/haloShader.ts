import { PLACE_SHARPNESS } from '@/derive/mapPoints'
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
  bool isCut = v_radius_px.y > ${MAX_HALO_PX}.0;
  bool isArea = v_traits.y == ${PLACE_SHARPNESS.indexOf('area')}u;
  float away = length(v_px);
  float d = away - halo;
  if (d > 1.5) discard;
  float fade = isCut ? 1.0 - smoothstep(0.35, 1.0, away / halo) : isArea ? 1.0 : 1.0 - smoothstep(0.8, 1.0, away / halo);
  float alpha = coverage(d) * fade * (isArea ? 0.09 : 0.13);
  if (isArea && !isCut) alpha = max(alpha, coverage(abs(d + 0.6) - 0.6) * dashes(v_px, halo, 2.4) * 0.5);
  o_colour = ink(v_colour, alpha);
}`
