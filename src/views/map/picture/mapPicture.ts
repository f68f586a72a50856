import { incidentBounds } from '@/derive/incidentBounds'
import { boundsOf, resultSpots } from '@/derive/spots'
import type { Camera, ViewState } from '@/domain/viewState'
import { directionOf, spokenLocale } from '@/i18n/i18n'
import type { Session } from '@/session/Session'
import { numberWords } from '@/words/figures'
import { kindName } from '@/words/terms'
import { scaleBar } from '../scaleBar'
import { HOME, spotsOf } from '../useMapEngine'
import { drawPlate, fontOf, type OnMap } from './drawPlate'
import type { LegendBlock } from './legend'
import { legendOf } from './legendOf'
import { type OffscreenMap, offscreenMap, type Place } from './offscreenMap'
import { type PictureData, type PictureScene, pictureData, pictureScene } from './pictureScene'
import type { Box } from './placed'
import { layOut, type Plate, type PlateWords } from './plate'
import { northLetter, PICTURE_PARTS, type PicturePart, plateWords, scaleWords } from './plateWords'
import type { Measure } from './typeset'

export type PictureFrame = 'view' | 'result'
export type PictureStep = 'data' | 'map' | 'drawing'

export type PictureRequest = {
  session: Pick<Session, 'queryClient'>
  /** What to show and how; its language must be the one that is spoken. */
  view: ViewState
  /** Pixels at 1×. */
  width: number
  height: number
  /** 1, or 2 for twice the pixels of the same picture. */
  pixelRatio: number
  /** Pixels at 1× to one of the page it is laid out on: larger means larger type. */
  zoom?: number
  /** Null: said by what is asked. */
  title?: string | null
  /** All of them, if not said otherwise. */
  parts?: readonly PicturePart[]
  /** `result`: what passes the filters fills the map, wherever the camera of the view stands. */
  frame?: PictureFrame
  /** Size of the map the camera of the view was set on, in CSS pixels: what was seen there is seen here. */
  seen?: { width: number; height: number } | null
  today?: Date
  signal?: AbortSignal
  onStep?: (step: PictureStep) => void
}

export type MapPicture = {
  readonly canvas: HTMLCanvasElement
  readonly words: PlateWords
  /** The legend in words. */
  readonly legend: readonly LegendBlock[]
  readonly camera: Camera
  /** Where the map stands in it, in pixels of the page: the request's pixels by its `zoom`. */
  readonly map: Box
  /** Parts of the base map that could not be had and are not in the picture. */
  readonly missing: readonly string[]
}

/** Of a page of 1600 × 900; readable where the picture is as wide as a page of A4. */
const ZOOM = 1.45
/** A map and its legend can disagree about their room so many times. */
const ROUNDS = 3

/**
 * Map and words of a view as one image of an exact size, whatever the window. Rejects rather than give a blank or
 * half-drawn one. Two drawing surfaces are used while it works, and given back.
 */
export async function mapPicture(request: PictureRequest): Promise<MapPicture> {
  const { session, view, width, height, pixelRatio, zoom = ZOOM, onStep } = request
  const signal = request.signal ?? new AbortController().signal
  const parts = request.parts ?? PICTURE_PARTS
  const has = (part: PicturePart): boolean => parts.includes(part)
  onStep?.('data')
  const data = await pictureData(session, view)
  signal.throwIfAborted()
  const shown = pictureScene(data, view)
  const words = plateWords({
    view,
    data,
    shown,
    title: request.title ?? null,
    has,
    today: request.today ?? new Date(),
  })
  await fontsFor(words)
  onStep?.('map')
  const page = { width: width / zoom, height: height / zoom }
  const ratio = zoom * pixelRatio
  const map = await offscreenMap({
    scene: shown.scene,
    basemap: data.basemap,
    place: placeOf(request, data, shown),
    theme: view.theme,
    // About what the words will leave of the page.
    size: { width: page.width * 0.78, height: page.height * 0.64 },
    pixelRatio: ratio,
    signal,
  })
  try {
    const measure = measuring()
    let legend: readonly LegendBlock[] = []
    const plate = await agreed(map, async () => {
      legend = has('legend') ? legendOf({ view, data, shown, marks: await map.marks() }) : []
      return layOut(page, { words, legend }, measure)
    })
    onStep?.('drawing')
    const shot = map.shot()
    if (isBlank(shot)) throw new Error('The map came out blank')
    return {
      canvas: drawPlate({
        plate,
        map: shot,
        onMap: onMapOf(map, plate, has('scale')),
        ink: map.ink,
        direction: directionOf(spokenLocale()),
        ratio,
      }),
      words,
      legend,
      camera: map.camera(),
      map: plate.map,
      missing: map.missing(),
    }
  } finally {
    map.destroy()
  }
}

function placeOf(
  { view, seen, frame }: PictureRequest,
  { dataset }: PictureData,
  { scene, result }: PictureScene,
): Place {
  const spots = frame === 'result' ? resultSpots(result) : []
  const found = boundsOf(spots)
  if (found) return { camera: null, seen: null, bounds: found, spots }
  return {
    camera: view.camera,
    seen: seen ?? null,
    bounds: incidentBounds(dataset) ?? HOME,
    spots: spotsOf(scene),
  }
}

/** The legend says what is drawn, and what is drawn depends on the room the legend leaves. */
async function agreed(map: OffscreenMap, laidOut: () => Promise<Plate>): Promise<Plate> {
  const settled = async (plate: Plate, round: number): Promise<Plate> => {
    await map.settle(plate.map)
    const next = await laidOut()
    if (next.map.width === plate.map.width && next.map.height === plate.map.height) return next
    // They will not agree: the map as it stands, with a legend that was true of nearly the same one.
    return round === ROUNDS ? plate : settled(next, round + 1)
  }
  return settled(await laidOut(), 1)
}

function onMapOf(map: OffscreenMap, plate: Plate, hasScale: boolean): OnMap {
  const { metresPerPx, isLocal } = map.scale()
  const bar = scaleBar(metresPerPx, Math.min(140, plate.map.width / 4))
  return {
    scale: hasScale && bar ? { widthPx: bar.widthPx, text: scaleWords(bar.metres, isLocal) } : null,
    bearing: map.camera().bearing,
    north: northLetter(),
  }
}

/** Bundled faces come when they are used; a canvas does not wait for them. */
async function fontsFor({ title, under, foot }: PlateWords): Promise<void> {
  const text = [title, ...under, ...foot, kindName('attack'), numberWords(1)].join(' ')
  const style = { sizePx: 12, linePx: 16, token: '--text' } as const
  await Promise.all(
    ([400, 600] as const).map((weight) => document.fonts.load(fontOf({ ...style, weight }), text)),
  )
}

function measuring(): Measure {
  const context = document.createElement('canvas').getContext('2d')
  if (!context) throw new Error('This browser gives no canvas to draw the picture on')
  return (text, style) => {
    context.font = fontOf(style)
    return context.measureText(text).width
  }
}

/** Land, sea and borders are never all one colour. */
function isBlank(shot: HTMLCanvasElement): boolean {
  const small = document.createElement('canvas')
  small.width = 48
  small.height = 32
  const context = small.getContext('2d', { willReadFrequently: true })
  if (!context || shot.width === 0 || shot.height === 0) return true
  context.drawImage(shot, 0, 0, small.width, small.height)
  const { data } = context.getImageData(0, 0, small.width, small.height)
  const first = [data[0], data[1], data[2]]
  return data.every((value, i) => i % 4 === 3 || Math.abs(value - (first[i % 4] ?? 0)) <= 2)
}

/** As a file of the format that loses nothing. */
export const pngOf = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) => {
    canvas.toBlob(
      (png) => (png ? resolve(png) : reject(new Error('This browser could not write the picture as a file'))),
      'image/png',
    )
  })
