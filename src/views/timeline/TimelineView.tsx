import { useEffect, useMemo, useRef } from 'react'
import { timeHistogram } from '@/derive/timeHistogram'
import type { TimeWindow } from '@/domain/timeWindow'
import { i18n } from '@/i18n/i18n'
import { useDerived, useDispatch, useSession, useView } from '@/session/hooks'
import { RangeSlider } from '@/ui/RangeSlider'
import type { Range } from '@/ui/rangeDrag'
import { dayWords, shortDayWords } from '@/words/dates'
import { Histogram } from './Histogram'
import { steppedDay } from './stepDay'
import styles from './TimelineView.module.css'
import { binRule, YearAxis } from './YearAxis'

/** Charts may follow a drag this often; they are exact when the hand lets go. */
const PREVIEW_MS = 100

/** The strip: what happened when under the other filters, and two handles over it. */
export function TimelineView() {
  const dispatch = useDispatch()
  const { live } = useSession()
  const histogram = useDerived(timeHistogram)
  const chosen = useView((view) => view.time)
  const startLabel = useRef<HTMLSpanElement>(null)
  const endLabel = useRef<HTMLSpanElement>(null)
  const lastPreview = useRef(0)

  const axis = useMemo<Range>(
    () => (histogram ? [histogram.span.startDay, histogram.span.endDay] : [0, 1]),
    [histogram],
  )
  const value: Range = chosen ? [Math.max(axis[0], chosen.startDay), Math.min(axis[1], chosen.endDay)] : axis
  const windowOf = ([startDay, endDay]: Range): TimeWindow | null =>
    startDay <= axis[0] && endDay >= axis[1] ? null : { startDay, endDay }

  const label = ([low, high]: Range) => {
    if (startLabel.current) startLabel.current.textContent = shortDayWords(low)
    if (endLabel.current) endLabel.current.textContent = shortDayWords(high)
  }
  useEffect(() => label(value))

  if (!histogram) return null
  return (
    <section className={styles['strip']} aria-label={i18n.t({ id: 'timeline.label', message: 'Time' })}>
      <header className={styles['header']}>
        <span ref={startLabel} />
        <span className={styles['rule']}>{binRule(histogram.unit)}</span>
        <span ref={endLabel} />
      </header>
      <div className={styles['plot']}>
        <RangeSlider
          axis={axis}
          value={value}
          labels={{
            low: i18n.t({ id: 'timeline.first', message: 'First day' }),
            high: i18n.t({ id: 'timeline.last', message: 'Last day' }),
          }}
          valueText={dayWords}
          step={steppedDay}
          onPreview={(range) => {
            const window = windowOf(range)
            live.window.emit(window)
            label(range)
            if (performance.now() - lastPreview.current < PREVIEW_MS) return
            lastPreview.current = performance.now()
            dispatch({ kind: 'time/previewed', window })
          }}
          onCommit={(range) => dispatch({ kind: 'time/chosen', window: windowOf(range) })}
          onPick={(day) => {
            const bin = histogram.bins.find(({ window }) => day >= window.startDay && day <= window.endDay)
            if (bin) dispatch({ kind: 'time/chosen', window: bin.window })
          }}
        >
          <Histogram histogram={histogram} />
        </RangeSlider>
      </div>
      <YearAxis span={histogram.span} />
    </section>
  )
}
