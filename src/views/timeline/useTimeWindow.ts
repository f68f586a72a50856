import { useCallback, useRef, useState } from 'react'
import { sameWindow, type TimeWindow } from '@/domain/timeWindow'
import { useDispatch, useSession } from '@/session/hooks'
import type { Range } from '@/ui/rangeDrag'
import { createPreviewPace } from './previewPace'

/** A hand that holds still sees the rest of the page come to where it is. */
const STILL_MS = 150

export type TimeWindowPort = {
  /** Listens to the window as it changes per frame. */
  follow: (show: (range: Range) => void) => () => void
  /** Per frame: map, handles and fields follow at once, everything else a few times a second. */
  preview: (range: Range) => void
  choose: (range: Range) => void
  /** The same by a key, of which a run is one step. */
  step: (range: Range) => void
  /** Null where the range holds all there is. */
  windowOf: (range: Range) => TimeWindow | null
}

/** The strip's way to the chosen window, in ranges of days; `whole` stands for all time. */
export function useTimeWindow({ startDay, endDay }: TimeWindow): TimeWindowPort {
  const dispatch = useDispatch()
  const { live } = useSession()
  const [pace] = useState(createPreviewPace)
  const stillTimer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const windowOf = ([low, high]: Range): TimeWindow | null =>
    low <= startDay && high >= endDay ? null : { startDay: low, endDay: high }
  const follow = useCallback(
    (show: (range: Range) => void) =>
      live.window.subscribe((window) => show([window?.startDay ?? startDay, window?.endDay ?? endDay])),
    [live, startDay, endDay],
  )
  const set = (range: Range, by: { inSteps?: true }) => {
    clearTimeout(stillTimer.current)
    const window = windowOf(range)
    live.window.emit(window)
    dispatch({ kind: 'time/chosen', window, ...by })
  }
  return {
    follow,
    windowOf,
    preview: (range) => {
      const window = windowOf(range)
      live.window.emit(window)
      const show = () => dispatch({ kind: 'time/previewed', window })
      clearTimeout(stillTimer.current)
      if (!pace(show)) stillTimer.current = setTimeout(show, STILL_MS)
    },
    choose: (range) => set(range, {}),
    step: (range) => set(range, { inSteps: true }),
  }
}

export const rangeOf = (window: TimeWindow | null, whole: TimeWindow): Range =>
  window && !sameWindow(window, whole) ? [window.startDay, window.endDay] : [whole.startDay, whole.endDay]
