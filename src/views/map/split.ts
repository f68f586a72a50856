/** Percent of the width, from its start; as far as a link can say it. */
export const MIN_SPLIT = 10
export const MAX_SPLIT = 90
const STEP = 2
const LEAP = 10

const within = (split: number): number => Math.min(MAX_SPLIT, Math.max(MIN_SPLIT, split))

/** Where a key moves the divider to; null for a key that moves nothing. Arrows move it the way they point. */
export function steppedSplit(split: number, key: string, isRtl: boolean): number | null {
  const right = isRtl ? -STEP : STEP
  switch (key) {
    case 'ArrowRight':
      return within(split + right)
    case 'ArrowLeft':
      return within(split - right)
    case 'ArrowUp':
      return within(split + STEP)
    case 'ArrowDown':
      return within(split - STEP)
    case 'PageUp':
      return within(split + LEAP)
    case 'PageDown':
      return within(split - LEAP)
    case 'Home':
      return MIN_SPLIT
    case 'End':
      return MAX_SPLIT
    default:
      return null
  }
}

/** Where a pointer at `clientX` puts the divider of a sheet. */
export function draggedSplit(
  clientX: number,
  { left, width }: { left: number; width: number },
  isRtl: boolean,
): number {
  const fromLeft = (100 * (clientX - left)) / Math.max(1, width)
  return within(isRtl ? 100 - fromLeft : fromLeft)
}
