import { REACHES } from './shapes'
import { FRAGMENT_HEAD } from './vertexShader'

/** Space left between a symbol and the ring around it. */
const GAP_PX = 2

/** Here the second radius is the width of the line in pixels. */
export const RING_HALF_SIZE = `
${REACHES}
float halfSizePx() {
  v_radius_px.y = a_radius.y;
  return a_radius.x * REACH[a_traits.x] + ${GAP_PX}.0 + a_radius.y + 2.0;
}`

export const RING_FRAGMENT = `${FRAGMENT_HEAD}
${REACHES}
void main() {
  float width = v_radius_px.y;
  float middle = v_radius_px.x * REACH[v_traits.x] + ${GAP_PX}.0 + width * 0.5;
  float d = abs(length(v_px) - middle) - width * 0.5;
  if (d > 2.0) discard;
  o_colour = over(ink(u_accent, coverage(d)), ink(u_land, coverage(d - 1.0) * 0.7));
}`
