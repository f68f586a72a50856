import type { Map as MapLibreMap } from 'maplibre-gl'
import type { Bounds } from '@/domain/geo'
import type { Camera } from '@/domain/viewState'
import type { Box, FitOptions, MapEngine, MapEvents, Padding, Scene } from '../scene'
import { type Basemap, fillBasemap } from './basemap'
import { createCalm } from './calmly'
import { controlCamera } from './camera'
import { coalesce } from './coalesce'
import { createComposer } from './composer'
import { createCoverObstacles } from './coverObstacles'
import { createMap } from './createMap'
import { drawTogether } from './drawTogether'
import { dressAreas } from './dressAreas'
import { dressBasemap } from './dressBasemap'
import { type Failures, watchFailures } from './failures'
import { watchHand } from './hand'
import { fanOpenedBy, markHit } from './hits'
import { linkCamera } from './linkCamera'
import { createMarksTeller } from './marksShown'
import { screenOf, viewedBy } from './onScreen'
import { createOverlay } from './overlay'
import type { OverlayInk } from './overlayPrograms'
import { readPalette } from './palette'
import { watchPointer } from './pointer'
import { closingFan, placeOfSelected, type SceneOnMap, showing, withPreview, withScene } from './sceneOnMap'
import { trackSettled } from './settled'
import { snapshot } from './snapshot'
import { AREA_LABEL_SOURCE, AREA_SOURCE } from './uncertainAreaLayers'
import { drawnBy } from './webgl'

export type MapEngineOptions = {
  basemap: Basemap
  scene: Scene
  /** Null: what fits `bounds`. */
  camera: Camera | null
  bounds: Bounds
  padding: Padding
  /** What covers the map when it opens, and what must not lie under it. */
  clear?: FitOptions['clear']
  /** What lies over the map now, which labels keep clear of. */
  covers?: () => readonly Box[]
  events: MapEvents
  /** Accessible name of the map. */
  label: string
  /** Set for a map that is only drawn to be taken as a picture. */
  pixelRatio?: number
  /** Takes back an engine that is still being made: nothing stays behind, the promise rejects with its reason. */
  signal?: AbortSignal
}

/**
 * The map in `container`, which must be positioned and have a size. Throws where the browser has no WebGL 2; ask
 * `drawnBy` first to say so kindly. The basemap goes on loading after the promise resolves.
 */
export async function createMapEngine(container: HTMLElement, options: MapEngineOptions): Promise<MapEngine> {
  options.signal?.throwIfAborted()
  const drawn = drawnBy()
  if (drawn === null) throw new Error('This browser has no WebGL 2, which the map is drawn with')
  const isSlow = drawn === 'processor'
  const map = await createMap(container, {
    palette: readPalette(container),
    countries: options.scene.countries,
    language: options.scene.language,
    label: options.label,
    isSlow,
    ...(options.pixelRatio === undefined ? {} : { pixelRatio: options.pixelRatio }),
  })
  if (options.signal?.aborted) {
    removeMap(map)
    options.signal.throwIfAborted()
  }
  return runEngine(container, map, options, isSlow)
}

function runEngine(
  container: HTMLElement,
  map: MapLibreMap,
  options: MapEngineOptions,
  isSlow: boolean,
): MapEngine {
  const { events } = options
  let shown: SceneOnMap = showing(options.scene)
  let isStale = true
  let isFilling = true
  const together = isSlow
    ? [drawTogether(map, ['obstacles', AREA_SOURCE, AREA_LABEL_SOURCE], () => isFilling)]
    : []
  const settled = trackSettled(container, map)
  const failures = watchFailures(map, events)
  const composer = createComposer(() => viewedBy(map))
  const tellMarks = createMarksTeller(events.onMarks)
  let ink: OverlayInk | null = null
  const overlay = createOverlay(map, {
    paintsCrowd: isSlow,
    scene: () => ink && composer.compose(shown, ink),
    // The map may render between a change and its frame: that drawing is not the latest scene yet.
    onDraw: () => !isStale && settled.overlayDrawn(),
    onFailure: (error) => failures.tell('overlay', error),
    onRestore: () => failures.untell('overlay'),
  })
  const frame = coalesce(() => {
    shown = closingFan(shown, composer.marks(shown))
    // Names move out of the way of marks that stay, not of those passing by under the hand.
    const isAtRest = shown.previewWindow === undefined && !shown.scene.inHand && !map.isMoving()
    // Rectangles of the page are read at rest only: reading them may cost a layout.
    const covers = isAtRest ? (options.covers?.() ?? []) : []
    const obstacles = isAtRest ? composer.obstacles(shown) : null
    ink = dress.apply(shown.scene, obstacles && { obstacles, covered: coverObstacles(covers) })
    // Hatches are part of MapLibre's map: under the hand they follow as often as it can draw itself.
    if (calm.isDue(shown.previewWindow !== undefined || shown.scene.inHand)) {
      areas.apply(shown, { obstacles, covers })
      shown = { ...shown, labels: areas.standing() }
    }
    isStale = false
    overlay.draw()
    tellMarks(composer.compose(shown, ink))
  })
  const coverObstacles = createCoverObstacles(map)
  const hand = watchHand()
  const calm = createCalm(
    { onDrawn: (then) => map.on('render', then), onIdle: (then) => map.on('idle', then) },
    { askAgain: frame.request, isHandDown: hand.isDown },
  )
  const change = (next: SceneOnMap): void => {
    shown = next
    isStale = true
    settled.unsettleOverlay()
    frame.request()
  }
  const dressed = { onNaked: frame.request, onChange: settled.unsettleMap }
  const dress = dressBasemap(map, container, dressed)
  const areas = dressAreas(map, container, options.basemap.topology, {
    ...dressed,
    onChange() {
      calm.begun()
      settled.unsettleMap()
    },
  })
  const camera = controlCamera(map, {
    onRest: events.onCameraRest,
    openPlace: () => placeOfSelected(shown.scene),
  })
  const pointer = watchPointer(
    map,
    (at) => markHit(composer.pickable(shown), at, camera.camera()) ?? composer.flowHit(shown, at),
    areas.pick,
    {
      onPick(hit) {
        const opened = fanOpenedBy(hit)
        if (opened || !hit) change({ ...shown, fan: opened })
        // A fan answers the press by itself.
        events.onPick(opened ? null : hit)
      },
      onHover(hit) {
        const hoveredFlow = hit?.flow?.key ?? null
        change({ ...shown, hoveredRow: hoveredFlow === null ? (hit?.rows[0] ?? null) : null, hoveredFlow })
        events.onHover(hit)
      },
    },
  )
  // Another zoom may have merged marks or parted them.
  const rests = map.on('moveend', () => change(shown))
  const filling = fillInBackground(map, options.basemap, failures, () => {
    isFilling = false
    settled.basemapComplete()
    map.triggerRepaint()
  })
  camera.start(options)
  frame.request()
  return {
    update: (scene) => change(withScene(shown, scene)),
    previewWindow: (window) => change(withPreview(shown, window)),
    highlight: (highlightedRow) => change({ ...shown, highlightedRow }),
    setPadding: camera.setPadding,
    fit: camera.fit,
    moveTo: camera.moveTo,
    zoomBy: camera.zoomBy,
    resetNorth: camera.resetNorth,
    camera: camera.camera,
    ...linkCamera(map),
    bounds: camera.bounds,
    coversChanged: frame.request,
    placeAt: (x, y) => {
      const { lng, lat } = map.unproject([x, y])
      return [lng, lat]
    },
    snapshot: () => snapshot(map, overlay.canvases),
    screenOf: (row) => screenOf(map, composer.pickable(shown), row),
    destroy() {
      frame.cancel()
      rests.unsubscribe()
      for (const part of [
        filling,
        pointer,
        camera,
        dress,
        areas,
        calm,
        hand,
        overlay,
        failures,
        settled,
        ...together,
      ])
        part.destroy()
      removeMap(map)
    },
  }
}

function fillInBackground(
  map: MapLibreMap,
  basemap: Basemap,
  failures: Failures,
  onComplete: () => void,
): { destroy: () => void } {
  const end = new AbortController()
  void fillBasemap(map, basemap, { signal: end.signal, onFailure: failures.tell }).then(
    () => !end.signal.aborted && onComplete(),
  )
  return { destroy: () => end.abort() }
}

function removeMap(map: MapLibreMap): void {
  const stage = map.getContainer()
  map.remove()
  stage.remove()
}
