import type { ReactNode } from 'react'
import { assertNever } from '@/base/assertNever'
import type { Slide } from '@/domain/briefing'
import { FIRST_CHART } from '@/domain/briefingEdits'
import { ComparisonCard } from './ComparisonCard'
import { IncidentCard } from './IncidentCard'
import type { SlideParts } from './PresentView'
import styles from './PresentView.module.css'
import { useFitZoom } from './useFitZoom'

/** What stands beside or instead of the map; null where the slide is the map or words alone. */
export function slidePanel(slide: Slide, parts: SlideParts): ReactNode {
  const { layout } = slide
  switch (layout) {
    case 'title':
    case 'closing':
    case 'map':
      return null
    case 'map-chart':
    case 'chart':
      return (
        <ChartPanel key={slide.id} chartOf={(cardPx) => parts.chart(slide.chart ?? FIRST_CHART, cardPx)} />
      )
    case 'incident':
      return <IncidentCard />
    case 'comparison':
      return <ComparisonCard />
    case 'table':
      return <div className={styles['panel']}>{parts.table}</div>
    default:
      return assertNever(layout)
  }
}

/** A chart is drawn as large as its place allows, and with no more groups than the room can read in it. */
function ChartPanel({ chartOf }: { chartOf: (cardPx: number) => ReactNode }) {
  const { frame, content, roomPx } = useFitZoom()
  return (
    <div ref={frame} className={styles['chart']}>
      <div ref={content} className={styles['fitted']}>
        {roomPx !== null && chartOf(roomPx)}
      </div>
    </div>
  )
}
