import { FLOW_LAYERS } from '@/derive/flows'
import { ARC_POINT } from './flowArc'
import { AREA_RING_PX, MIN_ARC_PX } from './flowsOnMap'
import { strip } from './stamps'
import { FRAGMENT_HEAD, type ShaderData, vertexHead } from './vertexShader'

/** Pieces an arc is drawn in: fine enough to look round when it spans many screens. */
const PIECES = 96
export const FLOW_MESH = strip((PIECES + 1) * 2)

const head = (shaderData: ShaderData): string => `${vertexHead(shaderData)}
uniform vec3 u_flows[${FLOW_LAYERS.length}];
out vec2 v_px;
flat out vec3 v_colour;
flat out vec2 v_radius_px;
flat out uvec3 v_traits;
flat out float v_alpha;
`

/**
 * A ribbon along each arc, one a flow. `v_px`: pixels along the arc from where the line begins, and across;
 * `v_radius_px`: length and width of the line; `v_traits`: layer, directed, soft beginning.
 */
export const flowVertexShader = (shaderData: ShaderData): string => `${head(shaderData)}
layout(location = 0) in vec4 a_ends;
layout(location = 1) in vec4 a_shape;
layout(location = 2) in vec4 a_look;
${ARC_POINT}
void main() {
  float halfAngle = a_shape.x;
  float widthPx = a_shape.y;
  float wholePx = length(a_ends.zw - a_ends.xy) * halfAngle / sin(halfAngle) * u_world_px;
  float lengthPx = wholePx - a_shape.z - a_shape.w;
  v_radius_px = vec2(lengthPx, widthPx);
  v_traits = uvec3(a_look.x, a_look.y, a_look.w);
  v_colour = u_flows[v_traits.x];
  v_alpha = a_look.z * smoothstep(${MIN_ARC_PX}.0, ${MIN_ARC_PX * 2}.0, lengthPx);
  v_px = vec2(0.0);
  gl_Position = NOWHERE;
  if (lengthPx < ${MIN_ARC_PX}.0) return;
  int vertex = gl_VertexID % ${FLOW_MESH.vertices};
  float along = mix(-2.0, lengthPx + 2.0, float(vertex >> 1) / ${PIECES}.0);
  float share = (along + a_shape.z) / wholePx;
  vec4 here = projectTile(arcPoint(a_ends, halfAngle, share));
  /* The direction on the screen, from a step of some pixels: shorter ones drown in the precision of a float. */
  vec4 next = projectTile(arcPoint(a_ends, halfAngle, share + 6.0 / wholePx));
  vec2 way = (next.xy / next.w - here.xy / here.w) * u_viewport_px;
  vec2 across = vec2(-way.y, way.x) / max(length(way), 1e-6);
  float reach = widthPx * 1.3 + 6.0;
  float side = float(vertex & 1) * 2.0 - 1.0;
  v_px = vec2(along, side * reach);
  gl_Position = here + vec4(across * side * reach * 2.0 / u_viewport_px * here.w, 0.0, 0.0);
}`

const layer = (name: (typeof FLOW_LAYERS)[number]): string => `${FLOW_LAYERS.indexOf(name)}u`

/**
 * Fire is dashed, people a taper that grows towards where they came to, case links are dots: without colour they are
 * told apart still. Whatever has a direction ends in a head. A land-coloured casing keeps crossing lines apart.
 */
export const FLOW_FRAGMENT = `${FRAGMENT_HEAD}
flat in float v_alpha;
/* Distance to the line's edge, negative inside. */
float edge(float lengthPx, float widthPx, uint layer, bool isDirected) {
  float along = v_px.x;
  float aside = abs(v_px.y);
  float headPx = isDirected ? min(5.5 + widthPx * 1.25, lengthPx * 0.6) : 0.0;
  float bodyPx = lengthPx - headPx * 0.8;
  float half_px = widthPx * 0.5;
  if (layer == ${layer('people')}) half_px *= mix(0.3, 1.0, clamp(along / lengthPx, 0.0, 1.0));
  float line = max(aside - max(half_px, 0.4), max(-along, along - bodyPx));
  if (layer == ${layer('fire')}) {
    float dashPx = 5.0 + widthPx;
    line = max(line, abs(mod(along, dashPx * 1.5) - dashPx * 0.5) - dashPx * 0.5);
  }
  if (layer == ${layer('cases')}) {
    float dotPx = max(half_px, 1.05);
    float periodPx = dotPx * 4.2;
    float count = max(1.0, floor((bodyPx - dotPx) / periodPx));
    float nearest = (clamp(floor(along / bodyPx * count), 0.0, count - 1.0) + 0.5) * bodyPx / count;
    line = length(vec2(along - nearest, aside)) - dotPx;
  }
  if (!isDirected) return line;
  float head_half = 2.6 + widthPx * 0.75;
  float slope = head_half / headPx;
  float head = max((aside - slope * (lengthPx - along)) / sqrt(1.0 + slope * slope), lengthPx - headPx - along);
  return min(line, head);
}
void main() {
  uint layer = v_traits.x;
  float d = edge(v_radius_px.x, v_radius_px.y, layer, v_traits.y == 1u);
  if (d > 2.0) discard;
  float fade = layer == ${layer('people')} ? mix(0.35, 1.0, smoothstep(0.0, 0.55, v_px.x / v_radius_px.x)) : 1.0;
  if (v_traits.z == 1u) fade *= smoothstep(-2.0, min(22.0, v_radius_px.x * 0.4), v_px.x);
  float alpha = v_alpha * fade;
  o_colour = over(ink(v_colour, coverage(d) * 0.92 * alpha), ink(u_land, coverage(d - 1.1) * 0.6 * alpha));
}`

/** The open dashed ring around an end that is known as an area only. */
export const flowRingVertexShader = (shaderData: ShaderData): string => `${head(shaderData)}
layout(location = 0) in vec2 a_centre;
layout(location = 1) in float a_alpha;
void main() {
  v_alpha = a_alpha;
  v_px = corner() * ${AREA_RING_PX + 3}.0;
  gl_Position = placed(a_centre, v_px);
}`

export const FLOW_RING_FRAGMENT = `${FRAGMENT_HEAD}
flat in float v_alpha;
void main() {
  float d = abs(length(v_px) - ${AREA_RING_PX}.0) - 0.65;
  if (d > 2.0) discard;
  float dash = dashes(v_px, ${AREA_RING_PX}.0, 3.4);
  o_colour = over(ink(u_text, coverage(d) * dash * 0.75 * v_alpha), ink(u_land, coverage(d - 1.0) * 0.6 * v_alpha));
}`

/** The rectangle of a label, at which lines break off. */
export const flowGapVertexShader = (shaderData: ShaderData): string => `${head(shaderData)}
layout(location = 0) in vec4 a_label;
void main() {
  v_px = corner() * (a_label.zw + 1.0);
  v_radius_px = a_label.zw;
  gl_Position = placed(a_label.xy, v_px);
}`

export const FLOW_GAP_FRAGMENT = `${FRAGMENT_HEAD}
void main() {
  vec2 inside = v_radius_px - abs(v_px);
  o_colour = vec4(0.0, 0.0, 0.0, coverage(-min(inside.x, inside.y)));
}`
