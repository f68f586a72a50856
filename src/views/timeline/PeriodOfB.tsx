import type { TimeWindow } from '@/domain/timeWindow'
import { i18n } from '@/i18n/i18n'
import { useView } from '@/session/hooks'
import styles from './PeriodOfB.module.css'

/** While something is compared: the days of B, bracketed over the bars. The handles are A's. */
export function PeriodOfB({ span }: { span: TimeWindow }) {
  const period = useView((view) => view.compare?.b.time ?? null)
  if (!period) return null
  const days = span.endDay - span.startDay + 1
  const start = Math.max(0, period.startDay - span.startDay)
  const end = Math.min(days, period.endDay + 1 - span.startDay)
  if (end <= start) return null
  return (
    <span
      className={styles['period']}
      aria-hidden="true"
      data-testid="period-b"
      style={{ insetInlineStart: `${(100 * start) / days}%`, inlineSize: `${(100 * (end - start)) / days}%` }}
    >
      <span className={styles['letter']}>{i18n.t({ id: 'compare.b', message: 'B' })}</span>
    </span>
  )
}
