import { useState } from 'react'
import type { Problem } from '@/base/problem'
import type { BasemapFiles } from '@/session/datasets'
import { useDispatch } from '@/session/hooks'
import { AreaDraw } from './AreaDraw'
import type { DrawTool } from './drawnRing'
import { HitTooltip } from './HitTooltip'
import { Legend } from './Legend'
import { MapControls } from './MapControls'
import { MapCredits } from './MapCredits'
import styles from './MapView.module.css'
import { RecordChooser } from './RecordChooser'
import type { Hit } from './scene'
import { useMapEngine } from './useMapEngine'
import { useScene } from './useScene'

type MapStageProps = { basemap: BasemapFiles; onFailure: (problem: Problem) => void }

export function MapStage({ basemap, onFailure }: MapStageProps) {
  const dispatch = useDispatch()
  const scene = useScene()
  const [hovered, setHovered] = useState<Hit | null>(null)
  const [tool, setTool] = useState<DrawTool | null>(null)
  const [stack, setStack] = useState<Hit | null>(null)
  const { container, engine } = useMapEngine(basemap, scene, {
    onHover: setHovered,
    onPick: (hit, idOf) => {
      const [only, ...others] = hit?.rows ?? []
      setStack(others.length > 0 ? hit : null)
      if (only !== undefined && others.length === 0) dispatch({ kind: 'incident/opened', id: idOf(only) })
    },
    onFailure,
  })
  return (
    <div className={styles['stage']}>
      <div ref={container} className={styles['map']} data-testid="map" />
      <MapControls engine={engine} tool={tool} onTool={setTool} />
      <Legend />
      <MapCredits />
      {engine && tool && <AreaDraw engine={engine} tool={tool} onDone={() => setTool(null)} />}
      {hovered && !stack && <HitTooltip hit={hovered} />}
      {stack && <RecordChooser key={stack.rows.join()} hit={stack} onClose={() => setStack(null)} />}
    </div>
  )
}
