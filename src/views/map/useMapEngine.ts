import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Problem } from '@/base/problem'
import { incidentBounds } from '@/derive/incidentBounds'
import type { Bounds } from '@/domain/geo'
import { i18n } from '@/i18n/i18n'
import type { BasemapFiles } from '@/session/datasets'
import { useDataset, useDispatch, useSession, useView } from '@/session/hooks'
import { useMediaQuery } from '@/ui/useMediaQuery'
import { createMapEngine } from './engine/createMapEngine'
import type { Hit, MapEngine, Padding, Scene } from './scene'

/** Shown where the dataset has no place at all: Afghanistan and its neighbours. */
const HOME: Bounds = [44, 24, 82, 48]
/** Clear of the controls and of the scale bar. */
const PADDING: Padding = { top: 40, right: 56, bottom: 72, left: 56 }

type Handlers = {
  onHover: (hit: Hit | null) => void
  onPick: (hit: Hit | null, idOf: (row: number) => string) => void
  onFailure: (problem: Problem) => void
}

/** Gives the engine a place in the page, keeps it told, and brings its events back. */
export function useMapEngine(
  basemap: BasemapFiles,
  scene: Scene,
  handlers: Handlers,
): { container: RefObject<HTMLDivElement | null>; engine: MapEngine | null } {
  const container = useRef<HTMLDivElement>(null)
  const [engine, setEngine] = useState<MapEngine | null>(null)
  const { live } = useSession()
  const dataset = useDataset()
  const dispatch = useDispatch()
  const camera = useView((view) => view.camera)
  const extent = useView((view) => view.extent)
  const animate = !useMediaQuery('(prefers-reduced-motion: reduce)')
  /** The last camera the engine itself reported: told back to it, it would move under the hand. */
  const reported = useRef(camera)
  const bounds = incidentBounds(dataset) ?? HOME

  /** While the map is the filter, what it shows is what is asked. */
  const refreshExtent = useEffectEvent(() => {
    if (extent && engine) dispatch({ kind: 'extent/chosen', extent: engine.bounds() })
  })
  const start = useEffectEvent((element: HTMLElement, files: BasemapFiles) =>
    createMapEngine(element, {
      basemap: files,
      scene,
      camera,
      bounds,
      padding: PADDING,
      label: i18n.t({
        id: 'map.label',
        message: 'Map of incidents; arrow keys move it, plus and minus zoom',
      }),
      events: {
        onHover: (hit) => {
          live.hoveredRow.emit(hit?.rows[0] ?? null)
          handlers.onHover(hit)
        },
        onPick: (hit) => handlers.onPick(hit, (row) => dataset.records[row]?.id ?? ''),
        onCameraRest: (rested) => {
          reported.current = rested
          dispatch({ kind: 'camera/rested', camera: rested })
          refreshExtent()
        },
        onFailure: (what) => handlers.onFailure({ code: 'ATLAS-202', where: 'map', what }),
      },
    }),
  )
  const fail = useEffectEvent((error: unknown) =>
    handlers.onFailure({
      code: 'ATLAS-202',
      where: 'map',
      what: error instanceof Error ? error.message : String(error),
    }),
  )
  useEffect(() => {
    if (!container.current) return undefined
    let gone = false
    let made: MapEngine | null = null
    start(container.current, basemap).then(
      (ready) => {
        made = ready
        if (gone) ready.destroy()
        else setEngine(ready)
      },
      (error: unknown) => {
        if (!gone) fail(error)
      },
    )
    return () => {
      gone = true
      made?.destroy()
      setEngine(null)
    }
  }, [basemap])

  useEffect(() => engine?.update(scene), [engine, scene])
  useEffect(() => {
    if (!engine) return undefined
    const stopWindow = live.window.subscribe(engine.previewWindow)
    const stopHover = live.hoveredRow.subscribe(engine.highlight)
    return () => {
      stopWindow()
      stopHover()
    }
  }, [engine, live])

  const follow = useEffectEvent((map: MapEngine, target: typeof camera) => {
    if (target === reported.current) return
    reported.current = target
    if (target) map.moveTo(target, { animate })
    else map.fit(bounds, { animate })
  })
  useEffect(() => {
    if (engine) follow(engine, camera)
  }, [engine, camera])
  return { container, engine }
}
