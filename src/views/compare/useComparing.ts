import { firstComparison, periodAYearBefore, precedingPeriod } from '@/derive/comparedPeriods'
import { shownSpan } from '@/derive/shownSpan'
import { yearOf } from '@/domain/day'
import { type TimeWindow, yearWindow } from '@/domain/timeWindow'
import type { ComparedBy, CompareLayout, Comparison, FilterState } from '@/domain/viewState'
import { filterOf } from '@/session/filters'
import { useDerived, useDispatch, useView } from '@/session/hooks'
import type { Side } from '@/words/comparison'

/** What can be done with the comparison under way; each is one step for undo. */
export function useComparing(compare: Comparison) {
  const dispatch = useDispatch()
  const view = useView((state) => state)
  const span = useDerived(shownSpan)
  const a = filterOf(view)
  const set = (part: Partial<Comparison>, nextA?: FilterState) =>
    dispatch({
      kind: 'compare/chosen',
      compare: { ...compare, ...part },
      ...(nextA ? { a: nextA } : {}),
    })
  const withPeriods = (timeA: TimeWindow | null, timeB: TimeWindow | null) =>
    set({ b: { ...compare.b, time: timeB } }, { ...a, time: timeA })
  const lastYear = yearOf(a.time?.endDay ?? span?.endDay ?? 0)
  return {
    periodOf: (side: Side): TimeWindow | null => (side === 'a' ? a.time : compare.b.time),
    years: span ? yearsOf(span) : [],
    span,
    lastYear,
    layOut: (layout: CompareLayout) => set({ layout }),
    tellBy: (by: ComparedBy) => set({ by }),
    choosePeriod: (side: Side, time: TimeWindow | null) =>
      side === 'a' ? set({}, { ...a, time }) : set({ b: { ...compare.b, time } }),
    swap: () => set({ b: a }, compare.b),
    /** All of A's filters but its period, which is what is compared most often. */
    giveFiltersToB: () => set({ b: { ...a, time: compare.b.time } }),
    precede: a.time && (() => withPeriods(a.time, a.time && precedingPeriod(a.time))),
    yearBefore: a.time && (() => withPeriods(a.time, a.time && periodAYearBefore(a.time))),
    yearAgainstYear: () => withPeriods(yearWindow(lastYear), yearWindow(lastYear - 1)),
    halve: () => {
      const halves = firstComparison({ ...a, time: null }, span)
      withPeriods(halves.a.time, halves.compare.b.time)
    },
    end: () => dispatch({ kind: 'compare/chosen', compare: null }),
  }
}
export type Comparing = ReturnType<typeof useComparing>

const yearsOf = ({ startDay, endDay }: TimeWindow): number[] =>
  Array.from({ length: yearOf(endDay) - yearOf(startDay) + 1 }, (_, i) => yearOf(startDay) + i)
