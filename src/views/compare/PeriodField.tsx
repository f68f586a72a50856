import { useId, useRef, useState } from 'react'
import { formatDay, parseDay } from '@/domain/day'
import type { TimeWindow } from '@/domain/timeWindow'
import { i18n } from '@/i18n/i18n'
import { type Side, sideLetter } from '@/words/comparison'
import styles from './CompareView.module.css'

type PeriodFieldProps = {
  side: Side
  /** Null: all time. */
  period: TimeWindow | null
  /** What stands in the fields for all time. */
  span: TimeWindow | null
  onChoose: (period: TimeWindow) => void
}

/** First and last day of a side, typed or picked; taken when left or by Enter, so that half a date is never asked. */
export function PeriodField({ side, period, span, onChoose }: PeriodFieldProps) {
  const first = useRef<HTMLInputElement>(null)
  const last = useRef<HTMLInputElement>(null)
  const faultId = useId()
  const [fault, setFault] = useState(false)
  const shown = period ?? span
  const take = () => {
    const startDay = parseDay(first.current?.value ?? '')
    const endDay = parseDay(last.current?.value ?? '')
    const isPeriod = startDay !== null && endDay !== null && startDay <= endDay
    setFault(!isPeriod)
    if (!isPeriod || (startDay === shown?.startDay && endDay === shown.endDay)) return
    onChoose({ startDay, endDay })
  }
  const input = (end: 'first' | 'last') => (
    <input
      ref={end === 'first' ? first : last}
      className={styles['date']}
      type="date"
      defaultValue={shown ? formatDay(end === 'first' ? shown.startDay : shown.endDay) : ''}
      aria-label={dayName(side, end)}
      aria-invalid={fault}
      aria-describedby={fault ? faultId : undefined}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take()
      }}
    />
  )
  return (
    <span className={styles['dates']}>
      {input('first')}
      <span aria-hidden="true">–</span>
      {input('last')}
      {fault && (
        <span id={faultId} className={styles['fault']} role="alert">
          {i18n.t({
            id: 'compare.fault',
            message: 'Type two whole dates, the first not after the last.',
          })}
        </span>
      )}
    </span>
  )
}

const dayName = (side: Side, end: 'first' | 'last'): string => {
  const values = { side: sideLetter(side) }
  return end === 'first'
    ? i18n.t({ id: 'compare.firstDay', message: 'First day of {side}', values })
    : i18n.t({ id: 'compare.lastDay', message: 'Last day of {side}', values })
}
