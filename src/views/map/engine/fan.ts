/** Where the members of a fan stand, in pixels from the place they share; y counts downwards. */
export type FanOffset = { readonly x: number; readonly y: number }

/** More than this in a circle is a list's business. */
export const MAX_FAN = 16
/** Space between two symbols of a fan. */
const GAP_PX = 6
const MIN_RADIUS_PX = 34

/**
 * Members around their place, the first at the top, then clockwise. The circle is as wide as its symbols ask, so that
 * no two overlap; the same members always stand the same.
 */
export function fanOffsets(radiiPx: readonly number[]): FanOffset[] {
  const count = radiiPx.length
  if (count === 0) return []
  const turns = turnsAt(radiiPx, fanRadiusPx(radiiPx))
  const spare = (2 * Math.PI - turns.total) / count
  const radius = fanRadiusPx(radiiPx)
  let angle = 0
  return radiiPx.map((_, i) => {
    if (i > 0) angle += spare + (turns.between[i - 1] ?? 0)
    return { x: radius * Math.sin(angle), y: -radius * Math.cos(angle) }
  })
}

/** The smallest circle around which all fit. */
function fanRadiusPx(radiiPx: readonly number[]): number {
  let radius = Math.max(MIN_RADIUS_PX, ...radiiPx.map((r) => r + GAP_PX + 8))
  while (turnsAt(radiiPx, radius).total > 2 * Math.PI) radius += 2
  return radius
}

/** Angle from each member to the next that keeps them apart, on a circle of this radius. */
function turnsAt(radiiPx: readonly number[], radius: number): { between: number[]; total: number } {
  if (radiiPx.length < 2) return { between: [], total: 0 }
  const between = radiiPx.map((r, i) => {
    const apart = r + (radiiPx[(i + 1) % radiiPx.length] ?? 0) + GAP_PX
    return 2 * Math.asin(Math.min(1, apart / (2 * radius)))
  })
  return { between, total: between.reduce((sum, turn) => sum + turn, 0) }
}
