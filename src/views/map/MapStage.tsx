import { lazy, Suspense, useState } from 'react'
import type { Problem } from '@/base/problem'
import type { BasemapFiles } from '@/session/datasets'
import { useView } from '@/session/hooks'
import { AreaDraw } from './AreaDraw'
import panes from './ComparedMaps.module.css'
import type { DrawTool } from './drawnRing'
import { HitTooltip } from './HitTooltip'
import { Legend } from './Legend'
import { MapControls } from './MapControls'
import { MapCredits } from './MapCredits'
import { MapKeyboard } from './MapKeyboard'
import { MapNotice } from './MapNotice'
import styles from './MapView.module.css'
import { RecordChooser } from './RecordChooser'
import type { MapFailure, MarksShown } from './scene'
import { useHits } from './useHits'
import { useLinkedCamera } from './useLinkedCamera'
import { useMapEngine } from './useMapEngine'
import { useScene } from './useScene'

/** Asked for when something is first compared. */
const ComparedMaps = lazy(async () => ({ default: (await import('./ComparedMaps')).ComparedMaps }))

/** `onFatal`: there will be no map at all. */
type MapStageProps = {
  basemap: BasemapFiles
  onFatal: (problem: Problem) => void
  onPicture?: () => void
}

export function MapStage({ basemap, onFatal, onPicture }: MapStageProps) {
  const scene = useScene()
  const { hovered, listed, closeList, ...hits } = useHits()
  const [marks, setMarks] = useState<MarksShown | null>(null)
  const layout = useView((view) => view.compare?.layout)
  const [tool, setTool] = useState<DrawTool | null>(null)
  const [failures, setFailures] = useState<readonly MapFailure[]>([])
  const failing = {
    onFatal,
    onFailure: (failure: MapFailure) => setFailures((known) => [...known, failure]),
    onRecovery: (part: string) => setFailures((known) => known.filter((failure) => failure.part !== part)),
  }
  const { container, engine } = useMapEngine(basemap, scene, {
    ...hits,
    onMarks: setMarks,
    ...failing,
  })
  useLinkedCamera(engine, container, scene)
  return (
    <div className={styles['stage']}>
      <div className={panes['paneOfA']} data-layout={layout}>
        <div ref={container} className={styles['map']} data-testid="map" />
        {engine && tool && <AreaDraw engine={engine} tool={tool} onDone={() => setTool(null)} />}
        {hovered && <HitTooltip hit={hovered} />}
        {listed && <RecordChooser key={listed.rows.join()} hit={listed} onClose={closeList} />}
      </div>
      {layout !== undefined && (
        <Suspense fallback={null}>
          <ComparedMaps basemap={basemap} {...failing} />
        </Suspense>
      )}
      <MapControls engine={engine} tool={tool} onTool={setTool} {...(onPicture ? { onPicture } : {})} />
      <Legend marks={marks} />
      <MapCredits />
      <div className={styles['corner']} data-compared={layout !== undefined}>
        <MapKeyboard engine={engine} map={container} />
        <MapNotice failures={failures} />
      </div>
    </div>
  )
}
