import type { TimeBin } from '@/derive/timeHistogram'

/** Share of a bin left empty between its bar and the next. */
const GAP = 0.12

type Slot = { x: number; width: number }

/** All bars as one SVG path; `extent` gives a bar's lower and upper edge above the base line. */
export function barPath(
  slots: readonly Slot[],
  height: number,
  extent: (index: number) => readonly [low: number, high: number],
): string {
  return slots
    .map(({ x, width }, i) => {
      const [low, high] = extent(i)
      if (high - low <= 0) return ''
      const left = x + (width * GAP) / 2
      return `M${left} ${round(height - low)}h${round(width * (1 - GAP))}V${round(height - high)}H${left}Z`
    })
    .join('')
}

/** Bin → where each kind's bar begins above the base line. */
export const stackOffsets = (bins: readonly TimeBin[]): number[][] =>
  bins.map(({ byKind }) => byKind.map((_, k) => byKind.slice(0, k).reduce((sum, count) => sum + count, 0)))

const round = (value: number): number => Math.round(value * 100) / 100
