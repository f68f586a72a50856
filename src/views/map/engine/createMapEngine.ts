import type { Map as MapLibreMap } from 'maplibre-gl'
import { memoizeLast } from '@/base/memoizeLast'
import type { Bounds } from '@/domain/geo'
import type { Camera } from '@/domain/viewState'
import type { MapEngine, MapEvents, Padding, Scene } from '../scene'
import { type Basemap, fillBasemap } from './basemap'
import { controlCamera } from './camera'
import { coalesce } from './coalesce'
import { createMap } from './createMap'
import { dressBasemap } from './dressBasemap'
import { type Failures, watchFailures } from './failures'
import { createOverlay } from './overlay'
import { readPalette } from './palette'
import { indexPoints, type PickPlace, pickRows } from './picking'
import { watchPointer } from './pointer'
import { overlayScene, type SceneOnMap, showing, shownWindow, withScene } from './sceneOnMap'
import { trackSettled } from './settled'
import { isWebGL2Available } from './webgl'

export type MapEngineOptions = {
  basemap: Basemap
  scene: Scene
  /** Null: what fits `bounds`. */
  camera: Camera | null
  bounds: Bounds
  padding: Padding
  events: MapEvents
  /** Accessible name of the map. */
  label: string
  /** Takes back an engine that is still being made: nothing stays behind, the promise rejects with its reason. */
  signal?: AbortSignal
}

/**
 * The map in `container`, which must be positioned and have a size. Throws where the browser has no WebGL 2; ask
 * `isWebGL2Available` first to say so kindly. The basemap goes on loading after the promise resolves.
 */
export async function createMapEngine(container: HTMLElement, options: MapEngineOptions): Promise<MapEngine> {
  options.signal?.throwIfAborted()
  if (!isWebGL2Available()) throw new Error('This browser has no WebGL 2, which the map is drawn with')
  const map = await createMap(container, {
    palette: readPalette(container),
    countries: options.scene.countries,
    label: options.label,
  })
  if (options.signal?.aborted) {
    removeMap(map)
    options.signal.throwIfAborted()
  }
  return runEngine(container, map, options)
}

function runEngine(container: HTMLElement, map: MapLibreMap, options: MapEngineOptions): MapEngine {
  const { events } = options
  let shown: SceneOnMap = showing(options.scene)
  let isStale = true
  const settled = trackSettled(container, map)
  const failures = watchFailures(map, events.onFailure)
  const overlay = createOverlay(map, {
    // The map may render between a change and its frame: that drawing is not the latest scene yet.
    onDraw: () => !isStale && settled.overlayDrawn(),
    onFailure: (error) => failures.tell('overlay', error),
  })
  const frame = coalesce(() => {
    overlay.show(overlayScene(shown, dress.apply(shown.scene)))
    isStale = false
    overlay.draw()
  })
  const change = (next: SceneOnMap): void => {
    shown = next
    isStale = true
    settled.unsettleOverlay()
    frame.request()
  }
  const dress = dressBasemap(map, container, { onNaked: frame.request, onChange: settled.unsettleMap })
  const camera = controlCamera(map, events.onCameraRest)
  const pick = createPicker(() => shown)
  const pointer = watchPointer(map, pick, {
    onPick: events.onPick,
    onHover(hit) {
      change({ ...shown, hoveredRow: hit?.rows[0] ?? null })
      events.onHover(hit)
    },
  })
  const filling = fillInBackground(map, options.basemap, failures, settled.basemapComplete)
  camera.start(options)
  frame.request()
  return {
    update: (scene) => change(withScene(shown, scene)),
    previewWindow: (previewWindow) => change({ ...shown, previewWindow }),
    highlight: (highlightedRow) => change({ ...shown, highlightedRow }),
    setPadding: camera.setPadding,
    fit: camera.fit,
    moveTo: camera.moveTo,
    zoomBy: camera.zoomBy,
    camera: camera.camera,
    bounds: camera.bounds,
    placeAt: (x, y) => {
      const { lng, lat } = map.unproject([x, y])
      return [lng, lat]
    },
    destroy() {
      frame.cancel()
      for (const part of [filling, pointer, camera, dress, overlay, failures, settled]) part.destroy()
      removeMap(map)
    },
  }
}

function createPicker(shown: () => SceneOnMap): (at: PickPlace) => number[] {
  const index = memoizeLast(indexPoints)
  return (at) => {
    const { points, mask } = shown().scene
    return pickRows(index(points), at, { mask, window: shownWindow(shown()) })
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
    (isComplete) => isComplete && onComplete(),
  )
  return { destroy: () => end.abort() }
}

function removeMap(map: MapLibreMap): void {
  const stage = map.getContainer()
  map.remove()
  stage.remove()
}
