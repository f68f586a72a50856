import { assertNever } from '@/base/assertNever'
import type { TimeWindow } from '@/domain/timeWindow'
import { classes } from '@/ui/classes'
import { dateFormat } from '@/words/dates'
import { type AxisTick, axisTicks } from './axisTicks'
import styles from './TimelineView.module.css'

const yearFormat = dateFormat({ year: 'numeric' })
const monthFormat = dateFormat({ month: 'short' })
const monthYearFormat = dateFormat({ month: 'short', year: 'numeric' })
const dayFormat = dateFormat({ day: 'numeric' })
const dayMonthFormat = dateFormat({ day: 'numeric', month: 'short' })
const fullDayFormat = dateFormat({ day: 'numeric', month: 'short', year: 'numeric' })

/** A letter of the label's 11 px, generously, and what surrounds them. */
const LETTER_PX = 6.6
const AROUND_PX = 12

/** Names of days, months or years where they begin; a double click shows the whole period. */
export function AxisTicks({
  span,
  widthPx,
  onReset,
}: {
  span: TimeWindow
  widthPx: number
  onReset: () => void
}) {
  const ticks = axisTicks(span, widthPx, (tick) => tickWords(tick).length * LETTER_PX + AROUND_PX)
  return (
    <div className={styles['axis']} aria-hidden="true" onDoubleClick={onReset}>
      {ticks.map((tick) => (
        <span
          key={tick.day}
          className={classes(styles['tick'], tick.coarse && styles['coarse'])}
          style={{ insetInlineStart: `${tick.x}px` }}
        >
          {tickWords(tick)}
        </span>
      ))}
    </div>
  )
}

/** The first label says all, the others what changes: "14 Apr 2022", "21", "1 May". */
function tickWords({ day, unit, full, coarse }: Omit<AxisTick, 'x'>): string {
  switch (unit) {
    case 'year':
      return yearFormat.one(day)
    case 'month':
      return (full && !coarse ? monthYearFormat : coarse ? yearFormat : monthFormat).one(day)
    case 'day':
      return (full ? fullDayFormat : coarse ? dayMonthFormat : dayFormat).one(day)
    default:
      return assertNever(unit)
  }
}
