import { type RefObject, useEffect, useEffectEvent } from 'react'
import { incidentBounds } from '@/derive/incidentBounds'
import { useDataset, useSession, useView } from '@/session/hooks'
import { coversOf, PANELS } from './covers'
import type { MapEngine, Scene } from './scene'
import { spotsOf } from './useMapEngine'

/** Moves this map with any other on the page, in the same frame, and keeps everything in sight when its size changes. */
export function useLinkedCamera(
  engine: MapEngine | null,
  container: RefObject<HTMLElement | null>,
  scene: Scene,
): void {
  const { live } = useSession()
  const dataset = useDataset()
  const camera = useView((view) => view.camera)
  const refit = useEffectEvent((map: MapEngine) => {
    const bounds = camera === null ? incidentBounds(dataset) : null
    const clear = { covers: coversOf(container.current, PANELS), spots: spotsOf(scene) }
    if (bounds) map.fit(bounds, { animate: false, clear })
  })
  useEffect(() => {
    if (!engine) return undefined
    const unwatch = engine.watchCamera({
      onMove: (moved) => live.camera.emit({ camera: moved, by: engine }),
      onResize: () => refit(engine),
    })
    const unfollow = live.camera.subscribe(({ camera: moved, by }) => {
      if (by !== engine) engine.follow(moved)
    })
    return () => {
      unwatch()
      unfollow()
    }
  }, [engine, live])
}
