import { useMemo, useRef } from 'react'
import { type TimeHistogram, timeHistogram } from '@/derive/timeHistogram'
import { i18n } from '@/i18n/i18n'
import { useDerived, useDispatch, useView } from '@/session/hooks'
import { RangeSlider } from '@/ui/RangeSlider'
import { useElementSize } from '@/ui/useElementSize'
import { dayWords } from '@/words/dates'
import { AxisTicks } from './AxisTicks'
import { Histogram } from './Histogram'
import { PeriodOfB } from './PeriodOfB'
import { StripHeader } from './StripHeader'
import { steppedDay } from './stepDay'
import styles from './TimelineView.module.css'
import { endName } from './typedDayWords'
import { useAxisZoom } from './useAxisZoom'
import { usePlayback } from './usePlayback'
import { useStripKeys } from './useStripKeys'
import { rangeOf, useTimeWindow } from './useTimeWindow'

/** The strip: what happened when under the other filters, and two handles over it. */
export function TimelineView() {
  const bin = useView((view) => view.bin)
  const axis = useView((view) => view.axis)
  const histogram = useDerived(useMemo(() => timeHistogram(bin, axis), [bin, axis]))
  return histogram && <Strip histogram={histogram} />
}

function Strip({ histogram }: { histogram: TimeHistogram }) {
  const { whole, span, bins, unit } = histogram
  const dispatch = useDispatch()
  const chosen = useView((view) => view.time)
  const value = rangeOf(chosen, whole)
  const port = useTimeWindow(whole)
  const words = useRef<HTMLElement>(null)
  const playback = usePlayback(histogram, (text) => {
    if (words.current) words.current.textContent = text
  })
  const strip = useRef<HTMLElement>(null)
  const area = useRef<HTMLDivElement>(null)
  const plot = useRef<HTMLDivElement>(null)
  const { widthPx, heightPx } = useElementSize(plot)
  const zoom = useAxisZoom(area, histogram)
  useStripKeys(strip, { playback, zoom })
  return (
    <section
      ref={strip}
      className={styles['strip']}
      aria-label={i18n.t({ id: 'timeline.label', message: 'Time' })}
    >
      <StripHeader
        histogram={histogram}
        value={value}
        port={port}
        playback={playback}
        words={words}
        zoom={zoom}
      />
      <div ref={area} className={styles['area']}>
        <div ref={plot} className={styles['plot']}>
          <RangeSlider
            axis={[span.startDay, span.endDay]}
            bounds={[whole.startDay, whole.endDay]}
            value={value}
            labels={{ low: endName('low'), high: endName('high') }}
            valueText={dayWords}
            step={(...step) => steppedDay(unit, ...step)}
            follow={port.follow}
            onPreview={(range) => {
              playback.giveWay()
              port.preview(range)
            }}
            onCommit={(range) => {
              playback.giveWay()
              port.choose(range)
            }}
            onStep={(range) => {
              playback.giveWay()
              port.step(range)
            }}
            onPick={(day) => {
              const bar = bins.find(({ window }) => day >= window.startDay && day <= window.endDay)
              if (bar) dispatch({ kind: 'time/chosen', window: bar.window })
            }}
          >
            <Histogram histogram={histogram} widthPx={widthPx} heightPx={heightPx} />
          </RangeSlider>
          <PeriodOfB span={span} />
        </div>
        <AxisTicks span={span} widthPx={widthPx} onReset={zoom.reset} />
      </div>
    </section>
  )
}
