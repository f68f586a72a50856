import type { FlowLayer } from '@/derive/flows'

/**
 * Half of the angle each arc spans, in radians. Every arc of a layer is the same cut of a circle, on the right hand of
 * its direction: there and back never coincide, nor do two layers between the same places.
 */
export const HALF_ANGLES = { fire: 0.26, people: 0.5, cases: 0.68 } as const satisfies Record<
  FlowLayer,
  number
>

/** Ends on the Mercator plane, whose y runs southwards. */
export type Arc = {
  readonly fromX: number
  readonly fromY: number
  readonly toX: number
  readonly toY: number
  /** Radians. */
  readonly halfAngle: number
}

/** Length on the Mercator plane. */
export const arcLength = ({ fromX, fromY, toX, toY, halfAngle }: Arc): number =>
  (Math.hypot(toX - fromX, toY - fromY) * halfAngle) / Math.sin(halfAngle)

/** The place at a share (0–1) of the arc's length; the shader knows the same formula. */
export function arcPoint({ fromX, fromY, toX, toY, halfAngle }: Arc, share: number): [x: number, y: number] {
  const angle = halfAngle * (2 * share - 1)
  const along = (Math.sin(angle) / Math.sin(halfAngle) + 1) / 2
  const aside = (Math.cos(angle) - Math.cos(halfAngle)) / (2 * Math.sin(halfAngle))
  const [dx, dy] = [toX - fromX, toY - fromY]
  return [fromX + dx * along - dy * aside, fromY + dy * along + dx * aside]
}

/** `arcPoint` as GLSL: `ends` holds both ends, from and to. */
export const ARC_POINT = `
vec2 arcPoint(vec4 ends, float halfAngle, float share) {
  float angle = halfAngle * (2.0 * share - 1.0);
  float along = (sin(angle) / sin(halfAngle) + 1.0) * 0.5;
  float aside = (cos(angle) - cos(halfAngle)) / (2.0 * sin(halfAngle));
  vec2 chord = ends.zw - ends.xy;
  return ends.xy + chord * along + vec2(-chord.y, chord.x) * aside;
}`

/**
 * Where the arc comes nearest to a place: how far away, on the Mercator plane, and at which share of its length.
 * Exact: the arc is a piece of a circle.
 */
export function nearestOnArc(arc: Arc, x: number, y: number): { away: number; share: number } {
  const { fromX, fromY, toX, toY, halfAngle } = arc
  const chord = Math.hypot(toX - fromX, toY - fromY)
  if (chord === 0) return { away: Math.hypot(x - fromX, y - fromY), share: 0 }
  const radius = chord / (2 * Math.sin(halfAngle))
  const [ux, uy] = [(toX - fromX) / chord, (toY - fromY) / chord]
  // The circle's centre lies on the other side of the chord than the bulge.
  const depth = radius * Math.cos(halfAngle)
  const [px, py] = [x - ((fromX + toX) / 2 + uy * depth), y - ((fromY + toY) / 2 - ux * depth)]
  const angle = Math.atan2(px * ux + py * uy, -px * uy + py * ux)
  if (Math.abs(angle) <= halfAngle) {
    return { away: Math.abs(Math.hypot(px, py) - radius), share: (angle / halfAngle + 1) / 2 }
  }
  const ends = [Math.hypot(x - fromX, y - fromY), Math.hypot(x - toX, y - toY)] as const
  return ends[0] < ends[1] ? { away: ends[0], share: 0 } : { away: ends[1], share: 1 }
}
