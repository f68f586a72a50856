import type { TimeBin } from '@/derive/timeHistogram'
import type { TimeWindow } from '@/domain/timeWindow'

export type Slot = { x: number; width: number }
/** A bar's lower and upper edge above the base line, as counts. */
export type Extent = readonly [low: number, high: number]

/** Share of a bin left empty between its bar and the next, as far as it can be seen. */
const GAP = 0.12
const LEAST_GAP_PX = 0.5

/** Where the bars stand, in pixels; those at the ends may reach beyond the strip, which cuts them. */
export function barSlots(bins: readonly TimeBin[], span: TimeWindow, widthPx: number): Slot[] {
  const pxPerDay = widthPx / (span.endDay - span.startDay + 1)
  return bins.map(({ window }) => ({
    x: (window.startDay - span.startDay) * pxPerDay,
    width: (window.endDay - window.startDay + 1) * pxPerDay,
  }))
}

/** All bars as one SVG path; `pxPerCount` scales their heights. */
export function barPath(
  slots: readonly Slot[],
  heightPx: number,
  pxPerCount: number,
  extent: (index: number) => Extent,
): string {
  return slots
    .map(({ x, width }, i) => {
      const [low, high] = extent(i)
      if (high - low <= 1e-9) return ''
      const gap = width * GAP < LEAST_GAP_PX ? 0 : width * GAP
      return `M${round(x + gap / 2)} ${round(heightPx - low * pxPerCount)}h${round(width - gap)}V${round(
        heightPx - high * pxPerCount,
      )}H${round(x + gap / 2)}Z`
    })
    .join('')
}

/** The pieces of one bar from the bottom up: what is dated to the day by kind, then what is spread by kind. */
export type Stack = { exact: Extent[]; vague: Extent[]; spread: Extent; spreadTotal: Extent }

export function stackOf({ byKind, vagueByKind, total, vagueTotal }: TimeBin): Stack {
  let top = 0
  const pile = (count: number): Extent => [top, (top += count)]
  const exact = byKind.map((count, kind) => pile(count - (vagueByKind[kind] ?? 0)))
  const from = top
  const vague = vagueByKind.map(pile)
  return { exact, vague, spread: [from, top], spreadTotal: [total - vagueTotal, total] }
}

const round = (value: number): number => Math.round(value * 100) / 100
