import { assertNever } from '@/base/assertNever'
import { dayOf, yearOf } from '@/domain/day'
import type { BinUnit, TimeWindow } from '@/domain/timeWindow'
import { i18n } from '@/i18n/i18n'
import styles from './TimelineView.module.css'

/** Nearer to the end a year's name would be cut off. */
const LAST_SHARE = 0.93

/** Year names where the years begin. */
export function YearAxis({ span }: { span: TimeWindow }) {
  const first = yearOf(span.startDay)
  const years = Array.from({ length: yearOf(span.endDay) - first + 1 }, (_, i) => first + i)
  const days = span.endDay - span.startDay + 1
  const shareOf = (year: number) => (dayOf(year, 1, 1) - span.startDay) / days
  return (
    <div className={styles['axis']} aria-hidden="true">
      {years
        .filter((year) => shareOf(year) < LAST_SHARE)
        .map((year) => (
          <span key={year} className={styles['tick']} style={{ insetInlineStart: `${100 * shareOf(year)}%` }}>
            {year}
          </span>
        ))}
    </div>
  )
}

/** The counting rule of the strip, in one line. */
export function binRule(unit: BinUnit): string {
  switch (unit) {
    case 'month':
      return i18n.t({
        id: 'timeline.rule.month',
        message: 'Incidents a month; imprecise dates are spread. Grey: all',
      })
    case 'quarter':
      return i18n.t({
        id: 'timeline.rule.quarter',
        message: 'Incidents a quarter; imprecise dates are spread. Grey: all',
      })
    case 'year':
      return i18n.t({
        id: 'timeline.rule.year',
        message: 'Incidents a year; imprecise dates are spread. Grey: all',
      })
    default:
      return assertNever(unit)
  }
}
