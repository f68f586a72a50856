import { type MapPoints, mapPoints } from '@/derive/mapPoints'
import type { TimeWindow } from '@/domain/timeWindow'
import type { Camera } from '@/domain/viewState'
import { KINDS } from '@/domain/vocabulary'
import { syntheticDataset } from './syntheticDataset'

/** What a contender is given to show; the points are sorted by the day they begin. */
export type Shown = {
  readonly points: MapPoints
  readonly window: TimeWindow
  /** By kind; red, green and blue from 0 to 255. */
  readonly colours: readonly (readonly [number, number, number])[]
}

/** What has been drawn with a newer window since it was asked last: nothing, some of the map's tiles, everything. */
export type Drawn = 'nothing' | 'part' | 'all'

export type Contender = {
  show: (window: TimeWindow) => void
  drawn: () => Drawn
  /** Waits until the card has finished. */
  finish: () => void
}

/** Makes a map without data and waits for it; what comes back puts the data on it. */
export type Entrant = (stage: HTMLElement) => Promise<(shown: Shown) => Contender>

export type WindowAt = (step: number) => TimeWindow

export const CAMERA: Camera = { lon: 40, lat: 42, zoom: 3, bearing: 0, pitch: 0 }
/** Diameter of what the others draw a point as: the atlas's plain dot. */
export const DOT_PX = 5

const byTurns = (index: Uint8Array, count: number) => index.map((_, code) => code % count)

/**
 * Every point stands on a settlement or near one, so all are drawn as symbols; their attributions are mixed, because
 * each has an outline of its own.
 */
export function racePoints(rows: number): MapPoints {
  const points = mapPoints(syntheticDataset(rows))
  return {
    ...points,
    sharpness: { codes: points.sharpness.codes, index: byTurns(points.sharpness.index, 2) },
    attribution: { codes: points.attribution.codes, index: byTurns(points.attribution.index, 4) },
  }
}

/** By index of the kind; any ten colours would do. */
export const COLOURS: Shown['colours'] = KINDS.map((_, i) => [
  60 + ((i * 67) % 190),
  200 - i * 12,
  90 + i * 14,
])

const FIRST_DAY = 16_400
const DAYS = 3600
/** A twelfth of the time, about as much of all points. */
const LENGTH = 295
const STEP_DAYS = 30
const PLACES = Math.floor((DAYS - LENGTH) / STEP_DAYS)

/** A window that goes to and fro, thirty days a step: some ten pixels of a slider. */
export function windowAt(step: number): TimeWindow {
  const turn = step % (2 * PLACES)
  const startDay = FIRST_DAY + STEP_DAYS * (turn < PLACES ? turn : 2 * PLACES - turn)
  return { startDay, endDay: startDay + LENGTH }
}

/**
 * Tells whether a canvas was drawn on, by the clearing every frame begins with or by elements, with which the atlas also
 * draws onto its last frame; and waits for its card.
 */
export function watchCanvas(canvas: HTMLCanvasElement): Pick<Contender, 'drawn' | 'finish'> {
  const gl = canvas.getContext('webgl2')
  if (!gl) return watchPainted(canvas)
  let draws = 0
  const clear = gl.clear.bind(gl)
  gl.clear = (mask) => {
    draws++
    clear(mask)
  }
  const drawElements = gl.drawElements.bind(gl)
  gl.drawElements = (...how) => {
    draws++
    drawElements(...how)
  }
  return {
    drawn() {
      const drawn = draws > 0 ? 'all' : 'nothing'
      draws = 0
      return drawn
    },
    finish() {
      gl.bindFramebuffer(gl.FRAMEBUFFER, null)
      gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4))
    },
  }
}

/** The same of a canvas that whole pictures are put on. */
function watchPainted(canvas: HTMLCanvasElement): Pick<Contender, 'drawn' | 'finish'> {
  const context = canvas.getContext('2d')
  if (!context) throw new Error('the canvas is drawn neither with WebGL 2 nor in two dimensions')
  let draws = 0
  const put = context.putImageData.bind(context)
  context.putImageData = (...picture: readonly unknown[]) => {
    draws++
    Reflect.apply(put, context, picture)
  }
  return {
    drawn() {
      const drawn = draws > 0 ? 'all' : 'nothing'
      draws = 0
      return drawn
    },
    finish: () => void context.getImageData(0, 0, 1, 1),
  }
}

/** Of several canvases that make one picture. */
export function watchCanvases(canvases: readonly HTMLCanvasElement[]): Pick<Contender, 'drawn' | 'finish'> {
  const watched = canvases.map(watchCanvas)
  return {
    // Each is asked, so that none tells of an old drawing the next time.
    drawn: () => (watched.filter(({ drawn }) => drawn() === 'all').length > 0 ? 'all' : 'nothing'),
    finish() {
      for (const { finish } of watched) finish()
    },
  }
}

/** Milliseconds. */
export function spread(taken: readonly number[]) {
  const sorted = taken.toSorted((a, b) => a - b)
  const at = (share: number) => Number((sorted[Math.round(share * (sorted.length - 1))] ?? 0).toFixed(2))
  return { median: at(0.5), low: at(0), high: at(1), count: taken.length }
}
