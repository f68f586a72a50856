import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { yearWindow } from '@/domain/timeWindow'
import { i18n } from '@/i18n/i18n'
import { windowAfterYear } from '@/session/chooseYear'
import { useSession } from '@/session/hooks'

type Span = { from: number; to: number }

/**
 * Years chosen on a chart by mouse, pen or finger: a press takes one, Shift and a press stretch to it, a drag takes
 * all it crosses. The window changes when the hand lets go, within the chart or outside it; not when the browser takes
 * the touch to scroll.
 */
export function useYearChoice() {
  const { store } = useSession()
  const [brush, setBrush] = useState<Span | null>(null)
  /** Ahead of what is rendered: a hand that lets go at once must not lose its last move. */
  const held = useRef<Span | null>(null)
  const hold = useCallback((span: Span | null) => {
    held.current = span
    setBrush(span)
  }, [])
  const shift = useRef(false)
  const choose = useCallback(
    (year: number, extend: boolean) =>
      store.dispatch({ kind: 'time/chosen', window: windowAfterYear(store.get().view.time, year, extend) }),
    [store],
  )
  useEffect(() => {
    const finish = () => {
      const span = held.current
      if (!span) return
      hold(null)
      if (span.from === span.to) choose(span.from, shift.current)
      else store.dispatch({ kind: 'time/chosen', window: yearWindow(span.from, span.to) })
    }
    const leave = () => hold(null)
    globalThis.addEventListener('pointerup', finish)
    globalThis.addEventListener('pointercancel', leave)
    return () => {
      globalThis.removeEventListener('pointerup', finish)
      globalThis.removeEventListener('pointercancel', leave)
    }
  }, [choose, hold, store])
  // Of the identical parts, so that the plot holds still while the window moves.
  const handlers = useMemo(
    () => ({
      onPressed: (year: number, extend: boolean) => {
        shift.current = extend
        hold({ from: year, to: year })
      },
      onMoved: (year: number) => {
        const span = held.current
        if (span && span.to !== year) hold({ from: span.from, to: year })
      },
    }),
    [hold],
  )
  return { choose, brush: brush && brush.from !== brush.to ? brush : null, handlers }
}

export const yearsHint = (): string =>
  i18n.t({
    id: 'chart.hint.yearSpan',
    message: 'Press a bar or drag over years to filter; Shift stretches the choice.',
  })
