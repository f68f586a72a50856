import { ATTRIBUTIONS, type Attribution } from '@/domain/vocabulary'
import { STYLES } from './packSymbols'
import { REACHES, SHAPES, type Shape, SYMBOL_EDGE_PX } from './shapes'
import { FRAGMENT_HEAD } from './vertexShader'

/** Signed distance to each outline. `p` has its origin in the centre and y upwards; `r` is the nominal radius. */
const DISTANCES = {
  circle: 'return length(p) - r;',
  cross: `
    vec2 q = abs(p);
    if (q.y > q.x) q = q.yx;
    vec2 arm = vec2(r * 1.18, max(r * 0.36, 2.6));
    vec2 d = q - arm;
    float k = max(d.y, d.x);
    vec2 w = k > 0.0 ? d : vec2(arm.y - q.x, -k);
    return sign(k) * length(max(w, 0.0));`,
  diamond: 'return (abs(p.x) + abs(p.y) - r * 1.25) * 0.70711;',
  square: `
    vec2 d = abs(p) - r * 0.88;
    return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0);`,
  triangle: `
    vec2 q = vec2(abs(p.x), p.y + r * 0.12);
    float side = dot(q - vec2(0.0, r * 1.22), vec2(0.86603, 0.5));
    return max(side, -q.y - r * 0.61);`,
  chevron: `
    vec2 q = vec2(abs(p.x), p.y);
    float half_px = max(r * 0.34, 2.4);
    vec2 a = vec2(0.0, -r * 0.5);
    vec2 b = vec2(r * 0.88, r * 0.35);
    vec2 ab = b - a;
    float t = clamp(dot(q - a, ab) / dot(ab, ab), 0.0, 1.0);
    return length(q - a - ab * t) - half_px;`,
  hexagon: `
    vec2 q = abs(p);
    return max(dot(q, vec2(0.86603, 0.5)), q.y) - r * 0.95;`,
} as const satisfies Record<Shape, string>

const functions = SHAPES.map((shape) => `float to_${shape}(vec2 p, float r) { ${DISTANCES[shape]} }`).join(
  '\n',
)
const cases = SHAPES.map((shape, i) => `case ${i}u: return to_${shape}(p, r);`).join('\n    ')

export const SYMBOL_HALF_SIZE = `
${REACHES}
float halfSizePx() { return a_radius.x * REACH[a_traits.x] + ${SYMBOL_EDGE_PX.toFixed(1)}; }`

/**
 * How strong the attribution is, by the outline: `d` is the distance to the edge. Solid where it was claimed, thin
 * where it was attributed, dashed where it is alleged, doubled where it is disputed.
 */
const OUTLINES = {
  claimed: 'return coverage(abs(d + 1.1) - 1.1);',
  attributed: 'return coverage(abs(d + 0.45) - 0.45);',
  alleged: 'return coverage(abs(d + 0.9) - 0.9) * dashedOutline(p, r, normal);',
  disputed: 'return max(coverage(abs(d + 0.5) - 0.5), coverage(abs(d + 3.0) - 0.5));',
} as const satisfies Record<Attribution, string>
/** The fill under a dashed or doubled line is fainter, or the line would drown in it. */
const FILLS = { claimed: 0.62, attributed: 0.62, alleged: 0.38, disputed: 0.38 } as const satisfies Record<
  Attribution,
  number
>
const outlines = ATTRIBUTIONS.map((name, i) => `case ${i}u: ${OUTLINES[name]}`).join('\n    ')
const fills = ATTRIBUTIONS.map((name) => FILLS[name].toFixed(2)).join(', ')

/** Radius, as a share of the symbol's, of the dot inside a ring of context: without it a hollow incident is the same in grey. */
const DOT_OF_CONTEXT = 0.26

/**
 * A land-coloured casing keeps neighbours apart; the outline is opaque so that the shape stays sharp where the fill
 * lets labels through. A figure that is not stated leaves the inside empty.
 */
export const SYMBOL_FRAGMENT = `${FRAGMENT_HEAD}
const float FILLS[${ATTRIBUTIONS.length}] = float[${ATTRIBUTIONS.length}](${fills});
${functions}
float edge(uint shape, vec2 p, float r) {
  switch (shape) {
    ${cases}
  }
  return length(p) - r;
}
/* Straight edges are dashed along their tangent, from the middle of the edge; the circle by angle. */
float dashedOutline(vec2 p, float r, vec2 normal) {
  if (v_traits.x == 0u) return dashes(p, r, 3.0);
  float along = dot(p, vec2(-normal.y, normal.x) / max(length(normal), 1e-6));
  return coverage((abs(fract(along / 4.6 + 0.5) - 0.5) * 4.6) - 1.4);
}
float outline(uint attribution, float d, vec2 p, float r, vec2 normal) {
  switch (attribution) {
    ${outlines}
  }
  return 0.0;
}
void main() {
  float r = v_radius_px.x;
  uint style = v_traits.y;
  float d = edge(v_traits.x, v_px, r);
  vec2 normal = vec2(dFdx(d), dFdy(d));
  if (d > ${SYMBOL_EDGE_PX.toFixed(1)}) discard;
  float inside = coverage(d);
  vec4 casing = ink(u_land, coverage(d - 1.2) * 0.9);
  if (style == ${STYLES.filled}u || style == ${STYLES.hollow}u) {
    float line = outline(v_traits.z, d, v_px, r, normal);
    float fill = style == ${STYLES.filled}u ? FILLS[v_traits.z] : 0.0;
    o_colour = over(ink(v_colour, max(inside * fill, line)), casing) * u_opacity;
    return;
  }
  float line = coverage(abs(d + 0.8) - 0.8);
  if (style == ${STYLES.dashed}u) line *= dashedOutline(v_px, r, normal);
  line = max(line, coverage(length(v_px) - r * ${DOT_OF_CONTEXT}));
  o_colour = over(ink(v_colour, line), ink(u_land, max(inside * 0.6, coverage(abs(d) - 1.2) * 0.9))) * u_opacity;
}`
