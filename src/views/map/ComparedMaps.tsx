import { useRef } from 'react'
import type { Problem } from '@/base/problem'
import { i18n } from '@/i18n/i18n'
import type { BasemapFiles } from '@/session/datasets'
import { useView } from '@/session/hooks'
import { SessionOfB } from '@/session/Session'
import type { Side } from '@/words/comparison'
import styles from './ComparedMaps.module.css'
import { HitTooltip } from './HitTooltip'
import { MapKeyboard } from './MapKeyboard'
import stage from './MapView.module.css'
import { PaneTitles } from './PaneTitles'
import { RecordChooser } from './RecordChooser'
import { SwipeDivider } from './SwipeDivider'
import type { MapFailure } from './scene'
import { useHits } from './useHits'
import { useLinkedCamera } from './useLinkedCamera'
import { useMapEngine } from './useMapEngine'
import { useScene } from './useScene'

type ComparedMapsProps = {
  basemap: BasemapFiles
  onFatal: (problem: Problem) => void
  onFailure: (failure: MapFailure) => void
  onRecovery: (part: string) => void
}

/** What a comparison adds to the one map: B's map beside it or over it, and the names of both. */
export function ComparedMaps(props: ComparedMapsProps) {
  const layout = useView((view) => view.compare?.layout)
  const sheet = useRef<HTMLDivElement>(null)
  return layout === undefined ? null : (
    <div ref={sheet} className={styles['sheet']} data-layout={layout}>
      <SessionOfB>
        <MapOfB {...props} />
      </SessionOfB>
      <PaneTitles />
      <Hidden of="a" />
      <Hidden of="b" />
      {layout === 'swipe' && <SwipeDivider sheet={sheet} />}
    </div>
  )
}

/** What the divider, where it rests, hides of one map: no label is set there, or across the line. */
function Hidden({ of }: { of: Side }) {
  const split = useView((view) => view.compare?.split ?? 50)
  return (
    <span
      className={styles['hidden']}
      data-over-map="edge"
      data-hides={of}
      style={of === 'a' ? { insetInlineStart: `${split}%` } : { insetInlineEnd: `${100 - split}%` }}
    />
  )
}

/** B's map is an engine of its own; its session is B's, so that it is told and asked as the one map is. */
function MapOfB({ basemap, ...failing }: ComparedMapsProps) {
  const scene = useScene()
  const { hovered, listed, closeList, ...hits } = useHits()
  const { container, engine } = useMapEngine(basemap, scene, {
    label: i18n.t({
      id: 'map.labelB',
      message:
        'Map of B; arrow keys move both maps, plus and minus zoom, Enter steps through the records by date',
    }),
    ...hits,
    ...failing,
  })
  useLinkedCamera(engine, container, scene)
  return (
    <div className={styles['paneOfB']} data-pane="b">
      <div ref={container} className={styles['mapOfB']} data-testid="map-b" />
      <div className={stage['corner']} data-compared>
        <MapKeyboard engine={engine} map={container} />
      </div>
      {hovered && <HitTooltip hit={hovered} />}
      {listed && <RecordChooser key={listed.rows.join()} hit={listed} onClose={closeList} />}
    </div>
  )
}
