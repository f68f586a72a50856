import { assertNever } from '@/base/assertNever'
import { dateOfDay } from '@/domain/day'
import type { TimeWindow } from '@/domain/timeWindow'
import { formatLocale } from '@/i18n/i18n'
import { classes } from '@/ui/classes'
import { type AxisTick, axisTicks } from './axisTicks'
import styles from './TimelineView.module.css'

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(formatLocale, { ...options, timeZone: 'UTC' })
const yearFormat = format({ year: 'numeric' })
const monthFormat = format({ month: 'short' })
const monthYearFormat = format({ month: 'short', year: 'numeric' })
const dayFormat = format({ day: 'numeric' })
const dayMonthFormat = format({ day: 'numeric', month: 'short' })
const fullDayFormat = format({ day: 'numeric', month: 'short', year: 'numeric' })

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
  const date = dateOfDay(day)
  switch (unit) {
    case 'year':
      return yearFormat.format(date)
    case 'month':
      return (full && !coarse ? monthYearFormat : coarse ? yearFormat : monthFormat).format(date)
    case 'day':
      return (full ? fullDayFormat : coarse ? dayMonthFormat : dayFormat).format(date)
    default:
      return assertNever(unit)
  }
}
