import type { TimeWindow } from '@/domain/timeWindow'
import { i18n } from '@/i18n/i18n'
import { TypedField } from '@/ui/TypedField'
import { type Side, sideLetter } from '@/words/comparison'
import { shortDayWords } from '@/words/dates'
import { readDay } from '@/words/readDay'
import type { DateEnd } from '@/words/typedDay'
import styles from './CompareView.module.css'

type PeriodFieldProps = {
  side: Side
  /** Null: all time. */
  period: TimeWindow | null
  /** What stands in the fields for all time. */
  span: TimeWindow | null
  onChoose: (period: TimeWindow) => void
}

/** First and last day of a side, typed as in the time strip. */
export function PeriodField({ side, period, span, onChoose }: PeriodFieldProps) {
  const shown = period ?? span
  if (!shown) return null
  const { startDay, endDay } = shown
  return (
    <span className={styles['dates']}>
      <TypedField
        framed
        label={dayName(side, 'low')}
        faultTitle={dayName(side, 'low')}
        value={startDay}
        write={shortDayWords}
        read={(text) => readDay(text, 'low', endDay)}
        onChoose={(day) => onChoose({ startDay: day, endDay })}
      />
      <span aria-hidden="true">–</span>
      <TypedField
        framed
        label={dayName(side, 'high')}
        faultTitle={dayName(side, 'high')}
        value={endDay}
        write={shortDayWords}
        read={(text) => readDay(text, 'high', startDay)}
        onChoose={(day) => onChoose({ startDay, endDay: day })}
      />
    </span>
  )
}

const dayName = (side: Side, end: DateEnd): string => {
  const values = { side: sideLetter(side) }
  return end === 'low'
    ? i18n.t({ id: 'compare.firstDay', message: 'First day of {side}', values })
    : i18n.t({ id: 'compare.lastDay', message: 'Last day of {side}', values })
}
