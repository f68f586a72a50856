const AXES: Readonly<Record<string, { axis: 'x' | 'y'; sign: 1 | -1 }>> = {
  ArrowRight: { axis: 'x', sign: 1 },
  ArrowLeft: { axis: 'x', sign: -1 },
  ArrowDown: { axis: 'y', sign: 1 },
  ArrowUp: { axis: 'y', sign: -1 },
}
/** A step aside costs so much more than a step ahead: a row is gone along before it is left. */
const ASIDE = 8

/** The element an arrow key leads to from another, by where they stand on the screen; so it reads either way. */
export function nearestIn(
  key: string,
  from: EventTarget,
  candidates: Iterable<HTMLElement>,
): HTMLElement | null {
  const way = AXES[key]
  if (!way || !(from instanceof HTMLElement)) return null
  const start = from.getBoundingClientRect()
  let nearest: HTMLElement | null = null
  let least = Number.POSITIVE_INFINITY
  for (const candidate of candidates) {
    const { x, y } = candidate.getBoundingClientRect()
    const [dx, dy] = [x - start.x, y - start.y]
    const ahead = (way.axis === 'x' ? dx : dy) * way.sign
    const cost = ahead + ASIDE * Math.abs(way.axis === 'x' ? dy : dx)
    if (ahead <= 1 || cost >= least) continue
    nearest = candidate
    least = cost
  }
  return nearest
}
