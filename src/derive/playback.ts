import { assertNever } from '@/base/assertNever'
import { type BinUnit, binWindows, type TimeWindow } from '@/domain/timeWindow'
import type { PlayMode } from '@/domain/viewState'

/** What playback moves over and how. */
export type Track = {
  mode: PlayMode
  unit: BinUnit
  /** The days shown: playback begins and ends with them. */
  span: TimeWindow
  /** Ascending days to halt at, one or more events each; only `incident` reads them. */
  stops: readonly number[]
}
export type Played = { window: TimeWindow; done: boolean }

/** Time the whole span takes to pass at the ordinary speed. */
const SPAN_MS = 30_000
/** Time an incident is looked at, at the ordinary speed. */
const STOP_MS = 1_200
/** With reduced motion the window jumps instead of sliding. */
const JUMP_MS = 1_000

/** Where playback begins: from what is chosen, or over again where that has come to the end. */
export function playStart({ mode, unit, span, stops }: Track, chosen: TimeWindow | null): TimeWindow {
  const startDay = Math.max(span.startDay, Math.min(chosen?.startDay ?? span.startDay, span.endDay))
  switch (mode) {
    case 'window': {
      const days = chosen && daysOf(chosen) < daysOf(span) ? daysOf(chosen) : daysOf(firstBin(span, unit))
      const goesOn = chosen !== null && chosen.startDay >= span.startDay && startDay + days - 1 < span.endDay
      const from = goesOn ? startDay : span.startDay
      return { startDay: from, endDay: Math.min(from + days - 1, span.endDay) }
    }
    case 'cumulative':
      return {
        startDay,
        endDay: chosen && chosen.endDay < span.endDay ? Math.max(chosen.endDay, startDay) : startDay,
      }
    case 'incident': {
      const goesOn = chosen !== null && stops.some((day) => day > chosen.endDay && day <= span.endDay)
      const first = stops.find((day) => day >= startDay && day <= span.endDay)
      return { startDay, endDay: goesOn ? Math.max(chosen.endDay, startDay) : (first ?? span.endDay) }
    }
    default:
      return assertNever(mode)
  }
}

/** The window after `playedMs` (time times speed) since it was `from`. */
export function playedWindow({ mode, span, stops }: Track, from: TimeWindow, playedMs: number): Played {
  const days = Math.floor((playedMs / SPAN_MS) * daysOf(span))
  switch (mode) {
    case 'window': {
      const moved = Math.min(days, span.endDay - from.endDay)
      return {
        window: { startDay: from.startDay + moved, endDay: from.endDay + moved },
        done: from.endDay + days >= span.endDay,
      }
    }
    case 'cumulative':
      return {
        window: { startDay: from.startDay, endDay: Math.min(from.endDay + days, span.endDay) },
        done: from.endDay + days >= span.endDay,
      }
    case 'incident': {
      const ahead = stops.filter((day) => day > from.endDay && day <= span.endDay)
      const passed = Math.floor(playedMs / STOP_MS)
      const endDay = passed === 0 ? from.endDay : (ahead[passed - 1] ?? ahead.at(-1) ?? from.endDay)
      return { window: { startDay: from.startDay, endDay }, done: passed > ahead.length }
    }
    default:
      return assertNever(mode)
  }
}

/** Elapsed time as reduced motion sees it: whole seconds. */
export const jumpedMs = (elapsedMs: number): number => Math.floor(elapsedMs / JUMP_MS) * JUMP_MS

/** The window one step on or back: a bar for the window and for its end, an incident for `incident`. */
export function steppedWindow(track: Track, chosen: TimeWindow | null, direction: 1 | -1): TimeWindow {
  const { mode, unit, span, stops } = track
  const bins = binWindows(span, unit)
  if (!chosen && mode === 'window') return bins.at(direction > 0 ? 0 : -1) ?? span
  const { startDay, endDay } = chosen ?? {
    startDay: span.startDay,
    endDay: direction > 0 ? span.startDay - 1 : span.endDay,
  }
  const lastDay = movedBy(bins, endDay, direction, 'end')
  switch (mode) {
    case 'window': {
      const firstDay = movedBy(bins, startDay, direction, 'start')
      return firstDay === null || lastDay === null
        ? { startDay, endDay }
        : { startDay: firstDay, endDay: lastDay }
    }
    case 'cumulative':
      return { startDay, endDay: Math.max(startDay, lastDay ?? endDay) }
    case 'incident': {
      const next =
        direction > 0
          ? stops.find((day) => day > endDay)
          : stops.findLast((day) => day < endDay && day >= startDay)
      return { startDay, endDay: next ?? endDay }
    }
    default:
      return assertNever(mode)
  }
}

/** The day as far into the next bin as it was into its own; null beyond the bins. */
function movedBy(
  bins: readonly TimeWindow[],
  day: number,
  direction: 1 | -1,
  end: 'start' | 'end',
): number | null {
  const own = bins.findIndex((bin) => day <= bin.endDay)
  const at = own < 0 ? bins.length : own
  const [bin, next] = [bins[at], bins[at + direction]]
  const before = bins[0]
  if (before && day < before.startDay) return direction > 0 && end === 'end' ? before.endDay : null
  if (!bin || !next) return null
  return end === 'start'
    ? Math.min(next.startDay + (day - bin.startDay), next.endDay)
    : Math.max(next.endDay - (bin.endDay - day), next.startDay)
}

const daysOf = ({ startDay, endDay }: TimeWindow): number => endDay - startDay + 1
const firstBin = (span: TimeWindow, unit: BinUnit): TimeWindow => binWindows(span, unit)[0] ?? span
