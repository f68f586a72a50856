import { fittedCamera } from '@/derive/fittedCamera'
import type { Bounds, LonLat } from '@/domain/geo'
import type { Camera, Theme } from '@/domain/viewState'
import type { BasemapFiles } from '@/session/datasets'
import { createMapEngine } from '../engine/createMapEngine'
import { metresBetween } from '../scaleBar'
import type { MapEngine, MapFailure, MarksShown, Scene } from '../scene'

type Size = { width: number; height: number }

/** Where the camera stands: where the reader's does, on a map of that size, or what fits the bounds. */
export type Place = { camera: Camera | null; seen: Size | null; bounds: Bounds; spots: readonly LonLat[] }

export type OffscreenMap = {
  /** Resolves when everything is drawn at that size. Rejects when it cannot be, or takes too long. */
  settle: (size: Size) => Promise<void>
  /** What is drawn now; at first it takes a frame to know. */
  marks: () => Promise<MarksShown>
  shot: () => HTMLCanvasElement
  /** Colour of a token in the picture's theme, which need not be the page's. */
  ink: (token: string) => string
  /** Metres to a pixel in the middle; `isLocal`: elsewhere on the map they are others. */
  scale: () => { metresPerPx: number; isLocal: boolean }
  camera: () => Camera
  /** Parts of the base map that could not be had. */
  missing: () => readonly string[]
  destroy: () => void
}

/** Software rendering of a large picture takes seconds, a tab in the background does not draw at all. */
const PATIENCE_MS = 120_000
/** What the bar of the scale takes of the lower left corner. */
const SCALE_PX = { width: 164, height: 36 } as const
/** A scale that differs by more across the map is said to be that of the middle. */
const SCALE_SLACK = 0.06

type Options = {
  scene: Scene
  basemap: BasemapFiles
  place: Place
  theme: Theme
  size: Size
  pixelRatio: number
  signal: AbortSignal
}

/** A second map nobody sees, of just the size that is wanted, so that a picture does not depend on the window. */
export async function offscreenMap(options: Options): Promise<OffscreenMap> {
  const { scene, basemap, place, theme, pixelRatio } = options
  /** A map that has lost a surface never comes to rest. */
  const broken = new AbortController()
  const signal = AbortSignal.any([options.signal, broken.signal])
  const container = document.createElement('div')
  container.dataset['theme'] = theme
  container.setAttribute('aria-hidden', 'true')
  container.inert = true
  // Beside the page, not hidden: what is hidden has no size and is not drawn.
  Object.assign(container.style, {
    position: 'fixed',
    insetBlockStart: '0',
    left: '-20000px',
    direction: 'ltr',
  })
  sizeTo(container, options.size)
  document.body.append(container)
  const failures: MapFailure[] = []
  let marks: MarksShown | null = null
  const waiting: (() => void)[] = []
  let engine: MapEngine
  try {
    engine = await createMapEngine(container, {
      basemap,
      scene,
      camera: place.camera && fitted(place, options.size),
      bounds: place.bounds,
      padding: { top: 0, right: 0, bottom: 0, left: 0 },
      clear: { covers: [], spots: place.spots },
      // Where `drawPlate` writes the scale.
      covers: () => [
        {
          left: 0,
          top: container.clientHeight - SCALE_PX.height,
          right: SCALE_PX.width,
          bottom: container.clientHeight,
        },
      ],
      label: '',
      pixelRatio,
      signal,
      events: {
        onMarks: (shown) => {
          marks = shown
          for (const tell of waiting) tell()
        },
        onHover: () => undefined,
        onPick: () => undefined,
        onCameraRest: () => undefined,
        onFailure: (failure) => {
          failures.push(failure)
          if (isFatal(failure)) broken.abort(new Error(failure.what))
        },
        onRecovery: (part) =>
          failures.splice(0, failures.length, ...failures.filter((failure) => failure.part !== part)),
      },
    })
  } catch (error) {
    container.remove()
    throw error
  }
  let size = options.size
  return {
    async settle(wanted) {
      if (wanted.width !== size.width || wanted.height !== size.height) {
        size = wanted
        await resized(engine, container, wanted, signal)
        if (place.camera) engine.moveTo(fitted(place, wanted), { animate: false })
        else engine.fit(place.bounds, { animate: false, clear: { covers: [], spots: place.spots } })
      }
      await settled(container, signal)
    },
    async marks() {
      if (!marks)
        await patiently(signal, (resolve) => {
          waiting.push(resolve)
          return () => undefined
        })
      if (!marks) throw new Error('The map does not say what it shows')
      return marks
    },
    shot: engine.snapshot,
    ink: (token) => getComputedStyle(container).getPropertyValue(token).trim(),
    scale: () => scaleOf(engine, size),
    camera: engine.camera,
    missing: () => failures.map(({ part }) => part),
    destroy() {
      engine.destroy()
      container.remove()
    },
  }
}

const isFatal = ({ part }: MapFailure): boolean => part === 'map' || part === 'overlay'

function sizeTo(container: HTMLElement, { width, height }: Size): void {
  container.style.width = `${width}px`
  container.style.height = `${height}px`
}

function fitted({ camera, seen }: Place, size: Size): Camera {
  if (!camera) throw new Error('fitted: there is no camera to fit')
  return fittedCamera(camera, seen, size)
}

function resized(engine: MapEngine, container: HTMLElement, size: Size, signal: AbortSignal): Promise<void> {
  return patiently(signal, (resolve) => {
    const stop = engine.watchCamera({ onMove: () => undefined, onResize: resolve })
    sizeTo(container, size)
    return stop
  })
}

function settled(container: HTMLElement, signal: AbortSignal): Promise<void> {
  return patiently(signal, (resolve) => {
    const look = () => {
      if (container.dataset['mapSettled'] === 'true') resolve()
    }
    const observer = new MutationObserver(look)
    observer.observe(container, { attributeFilter: ['data-map-settled'] })
    look()
    return () => observer.disconnect()
  })
}

/** Rejects when it is called off or takes too long; `start` gives back what ends its watching. */
function patiently(signal: AbortSignal, start: (resolve: () => void) => () => void): Promise<void> {
  return new Promise<void>((resolve, reject) => {
    const done = new AbortController()
    const end = (finish: () => void): void => {
      if (done.signal.aborted) return
      done.abort()
      finish()
    }
    const fail = (reason: unknown): void => end(() => reject(asError(reason)))
    const timer = window.setTimeout(() => fail(new Error('The map was not drawn in time')), PATIENCE_MS)
    signal.addEventListener('abort', () => fail(signal.reason), { signal: done.signal })
    done.signal.addEventListener('abort', () => window.clearTimeout(timer))
    const stop = start(() => end(resolve))
    if (done.signal.aborted) stop()
    else done.signal.addEventListener('abort', stop)
    if (signal.aborted) fail(signal.reason)
  })
}

const asError = (reason: unknown): Error => (reason instanceof Error ? reason : new Error(String(reason)))

const PROBE_PX = 40

function scaleOf(engine: MapEngine, { width, height }: Size) {
  const at = (share: number): number => {
    const [x, y] = [width / 2, height * share]
    return metresBetween(engine.placeAt(x - PROBE_PX / 2, y), engine.placeAt(x + PROBE_PX / 2, y)) / PROBE_PX
  }
  const [top, middle, bottom] = [at(0.05), at(0.5), at(0.95)]
  const differs = (metresPerPx: number) => Math.abs(metresPerPx / middle - 1) > SCALE_SLACK
  return { metresPerPx: middle, isLocal: engine.camera().pitch > 1 || differs(top) || differs(bottom) }
}
