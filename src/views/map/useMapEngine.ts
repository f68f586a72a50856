import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Problem } from '@/base/problem'
import { incidentBounds } from '@/derive/incidentBounds'
import { hasSymbol } from '@/derive/mapPoints'
import type { Bounds, LonLat } from '@/domain/geo'
import type { Camera } from '@/domain/viewState'
import { i18n } from '@/i18n/i18n'
import type { BasemapFiles } from '@/session/datasets'
import { useDataset, useDispatch, useSession, useView } from '@/session/hooks'
import { useMediaQuery } from '@/ui/useMediaQuery'
import { ALL_COVERS, coversOf, PANELS, watchCovers } from './covers'
import { createMapEngine } from './engine/createMapEngine'
import type { Hit, MapEngine, MapFailure, MarksShown, Padding, Scene } from './scene'
import { useChooseArea } from './useAreas'
import { watchOpening } from './watchOpening'

/** Shown where the dataset has no place at all: Afghanistan and its neighbours. */
export const HOME: Bounds = [44, 24, 82, 48]
/** Clear of the controls and of the scale bar. */
const PADDING: Padding = { top: 40, right: 56, bottom: 72, left: 56 }

type Handlers = {
  /** Accessible name, where the map is not the only one. */
  label?: string
  onHover: (hit: Hit | null) => void
  onPick: (hit: Hit | null, idOf: (row: number) => string) => void
  /** There will be no map at all. */
  onFatal: (problem: Problem) => void
  onMarks?: (shown: MarksShown) => void
  onFailure: (failure: MapFailure) => void
  onRecovery: (part: string) => void
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
  const moves = !useMediaQuery('(prefers-reduced-motion: reduce)')
  /** A slide may ask that the next move be a jump. */
  const cutsNext = useRef(false)
  useEffect(
    () =>
      live.cut.subscribe((cuts) => {
        cutsNext.current = cuts
      }),
    [live],
  )
  const flies = (): boolean => {
    const cuts = cutsNext.current
    cutsNext.current = false
    return moves && !cuts
  }
  /** The last camera the engine itself reported: told back to it, it would move under the hand. */
  const reported = useRef(camera)
  const bounds = incidentBounds(dataset) ?? HOME
  const clear = (spots: readonly LonLat[]) => ({ covers: coversOf(container.current, PANELS), spots })

  /** While the map is the filter, what it shows is what is asked. */
  const refreshExtent = useEffectEvent(() => {
    if (extent && engine) dispatch({ kind: 'extent/chosen', extent: engine.bounds() })
  })
  const pickArea = useEffectEvent(useChooseArea())
  const start = useEffectEvent((element: HTMLElement, files: BasemapFiles) =>
    createMapEngine(element, {
      basemap: files,
      scene,
      camera,
      bounds,
      clear: clear(spotsOf(scene)),
      covers: () => coversOf(element, ALL_COVERS),
      padding: PADDING,
      label: handlers.label ?? mapLabel(),
      events: {
        onHover: (hit) => {
          // A ring of several is none of them in particular.
          live.hoveredRow.emit(hit?.merged || hit?.flow ? null : (hit?.rows[0] ?? null))
          handlers.onHover(hit)
        },
        onPick: (hit) => {
          if (hit?.area !== undefined) pickArea(hit.area)
          handlers.onPick(hit, (row) => dataset.records[row]?.id ?? '')
        },
        onCameraRest: (rested) => {
          reported.current = rested
          dispatch({ kind: 'camera/rested', camera: rested })
          refreshExtent()
        },
        onMarks: (shown) => handlers.onMarks?.(shown),
        onFailure: handlers.onFailure,
        onRecovery: handlers.onRecovery,
      },
    }),
  )
  const fail = useEffectEvent((error: unknown) =>
    handlers.onFatal({
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

  /** The legend grows when the first marks are drawn, and may then lie on a place that was fitted clear of it. */
  const fitAnew = useEffectEvent((map: MapEngine) => {
    if (camera === null) map.fit(bounds, { animate: false, clear: clear(spotsOf(scene)) })
  })
  useEffect(() => {
    const element = container.current
    if (!engine || !element) return undefined
    const opening = watchOpening(element)
    const unwatch = watchCovers(element, () => {
      engine.coversChanged()
      if (opening.isOpening()) fitAnew(engine)
    })
    return () => {
      opening.stop()
      unwatch()
    }
  }, [engine])

  const follow = useEffectEvent((map: MapEngine, target: typeof camera) => {
    if (target === reported.current) return
    reported.current = target
    // Where another map has led this one, there is nothing left to do, and doing it would stop the hand.
    if (target && isAt(map.camera(), target)) return
    if (target) map.moveTo(target, { animate: flies() })
    else map.fit(bounds, { animate: flies(), clear: clear(spotsOf(scene)) })
  })
  useEffect(() => {
    if (engine) follow(engine, camera)
  }, [engine, camera])
  const look = useEffectEvent((map: MapEngine, target: { bounds: Bounds; spots: readonly LonLat[] }) =>
    map.fit(target.bounds, { animate: flies(), asUser: true, clear: clear(target.spots) }),
  )
  useEffect(
    () => (engine ? live.look.subscribe((target) => look(engine, target)) : undefined),
    [engine, live],
  )
  return { container, engine }
}

/** Every place a point stands at, whatever the filters. */
export const spotsOf = ({ points }: Scene): LonLat[] =>
  Array.from(points.lon, (lon, i): LonLat => [lon, points.lat[i] ?? 0]).filter((_, i) => hasSymbol(points, i))

const mapLabel = (): string =>
  i18n.t({
    id: 'map.label',
    message:
      'Map of incidents; arrow keys move it, plus and minus zoom, Enter steps through the records by date',
  })

/** As near as no eye could tell; degrees and levels. */
const SAME = 1e-6
const isAt = (now: Camera, target: Camera): boolean =>
  [
    now.lon - target.lon,
    now.lat - target.lat,
    now.zoom - target.zoom,
    now.bearing - target.bearing,
    now.pitch - target.pitch,
  ].every((difference) => Math.abs(difference) < SAME)
