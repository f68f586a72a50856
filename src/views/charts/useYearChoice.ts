import { useEffect, useRef, useState } from 'react'
import type { MouseHandlerDataParam } from 'recharts'
import { yearWindow } from '@/domain/timeWindow'
import { i18n } from '@/i18n/i18n'
import { windowAfterYear } from '@/session/chooseYear'
import { useDispatch, useView } from '@/session/hooks'

type Span = { from: number; to: number }

/**
 * Years chosen on a chart: a press takes one, Shift and a press stretch to it, a drag takes all it crosses. The
 * window changes when the hand lets go, within the chart or outside it.
 */
export function useYearChoice() {
  const dispatch = useDispatch()
  const window = useView((view) => view.time)
  const [brush, setBrush] = useState<Span | null>(null)
  const shift = useRef(false)
  const choose = (year: number, extend: boolean) =>
    dispatch({ kind: 'time/chosen', window: windowAfterYear(window, year, extend) })
  useEffect(() => {
    if (!brush) return undefined
    const finish = () => {
      setBrush(null)
      if (brush.from === brush.to)
        dispatch({ kind: 'time/chosen', window: windowAfterYear(window, brush.from, shift.current) })
      else dispatch({ kind: 'time/chosen', window: yearWindow(brush.from, brush.to) })
    }
    globalThis.addEventListener('mouseup', finish, { once: true })
    return () => globalThis.removeEventListener('mouseup', finish)
  }, [brush, dispatch, window])
  const handlers = {
    onMouseDown: ({ activeLabel }: MouseHandlerDataParam, event: { shiftKey?: boolean }) => {
      shift.current = event.shiftKey === true
      const year = yearOf(activeLabel)
      if (year !== null) setBrush({ from: year, to: year })
    },
    onMouseMove: ({ activeLabel }: MouseHandlerDataParam) => {
      const year = yearOf(activeLabel)
      if (brush && year !== null && year !== brush.to) setBrush({ from: brush.from, to: year })
    },
  }
  return { choose, brush: brush && brush.from !== brush.to ? brush : null, handlers }
}

const yearOf = (label: string | number | undefined): number | null =>
  label === undefined ? null : Number(label)

export const yearsHint = (): string =>
  i18n.t({
    id: 'chart.hint.yearSpan',
    message: 'Press a bar or drag over years to filter; Shift stretches the choice.',
  })
