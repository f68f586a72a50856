import { type ReactNode, useState } from 'react'
import type { Problem } from '@/base/problem'
import { i18n } from '@/i18n/i18n'
import { useBasemap } from '@/session/hooks'
import { InTurn } from '@/session/InTurn'
import { ErrorCard } from '@/ui/ErrorCard'
import { problemWords } from '@/words/problems'
import { drawnBy } from './engine/webgl'
import { MapStage } from './MapStage'
import styles from './MapView.module.css'

/** What the map loads only once it is needed, for those who must have it before. */
export const loadMapParts = (): Promise<unknown> => import('./ComparedMaps')

/** `onPicture`: the reader asks for a picture of the map; absent where none is offered. */
type MapViewProps = { fallback: ReactNode; onPicture?: () => void }

/** The stage. `fallback` takes its place, below the reason, where no map can be drawn. */
export function MapView({ fallback, onPicture }: MapViewProps) {
  const basemap = useBasemap()
  const [failure, setFailure] = useState<Problem | null>(() =>
    drawnBy() ? null : { code: 'ATLAS-201', where: 'map', what: 'WebGL 2 is not available' },
  )
  const problem = failure ?? (basemap.status === 'failed' ? basemap.problem : null)
  if (problem)
    return (
      <div className={styles['fallback']}>
        <ErrorCard
          {...problemWords(problem)}
          code={problem.code}
          detail={`${problem.where}: ${problem.what}`}
          {...(basemap.status === 'failed' ? { onRetry: basemap.retry } : {})}
        />
        {fallback}
      </div>
    )
  if (basemap.status !== 'ready')
    return (
      <p className={styles['loading']} role="status">
        {i18n.t({ id: 'map.loading', message: 'Loading the map…' })}
      </p>
    )
  return (
    <InTurn>
      <MapStage basemap={basemap.value} onFatal={setFailure} {...(onPicture ? { onPicture } : {})} />
    </InTurn>
  )
}
