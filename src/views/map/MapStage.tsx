import { useState } from 'react'
import type { Problem } from '@/base/problem'
import type { BasemapFiles } from '@/session/datasets'
import { useDispatch } from '@/session/hooks'
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
      <MapControls engine={engine} />
      <Legend />
      <MapCredits />
      {hovered && !stack && <HitTooltip hit={hovered} />}
      {stack && <RecordChooser key={stack.rows.join()} hit={stack} onClose={() => setStack(null)} />}
    </div>
  )
}
