import { MARKS, type Marks } from '@/domain/viewState'
import { createComposer } from '@/views/map/engine/composer'
import { markHit } from '@/views/map/engine/hits'
import { mercatorX, mercatorY, worldPx } from '@/views/map/engine/mercator'
import type { Viewed } from '@/views/map/engine/region'
import { showing } from '@/views/map/engine/sceneOnMap'
import { atlasEngine, whenSettled } from './mapAtlas'
import { CAMERA, racePoints, spread, watchCanvases, windowAt } from './mapContender'
import { frames, frameWhen } from './mapFrames'
import { sceneOf } from './mapStage'

declare global {
  /** Given by `map.ts`: bytes of the page's objects and of its arrays, without what can be thrown away. */
  function heapBytes(): Promise<number>
}

type Part = (stage: HTMLElement, rows: number) => Promise<Record<string, unknown>>

/** What the race's camera shows of a stage of its size. */
function viewedIn({ clientWidth, clientHeight }: HTMLElement): Viewed {
  const { lon, lat, zoom } = CAMERA
  const [x, y] = [mercatorX(lon), mercatorY(lat)]
  const [dx, dy] = [clientWidth / 2 / worldPx(zoom), clientHeight / 2 / worldPx(zoom)]
  return { zoom, box: { x0: x - dx, x1: x + dx, y0: y - dy, y1: y + dy } }
}

const ROUNDS = 21
const WARM_UP = 5

/** The whole laying out after a filter has let through another set of all points but a twentieth, all time. */
const clustering: Part = async (stage, rows) => {
  const scene = sceneOf(racePoints(rows), { marks: 'clusters' })
  const viewed = viewedIn(stage)
  const composer = createComposer(() => viewed)
  const scenes = Array.from({ length: ROUNDS }, (_, round) => ({
    ...scene,
    mask: scene.mask.map((_on, row) => Number((row + round) % 20 !== 0)),
  }))
  const taken = scenes.map((changed) => {
    const shown = showing(changed)
    const before = performance.now()
    composer.marks(shown)
    return performance.now() - before
  })
  const { rings, symbols } = composer.marks(showing(scene))
  return { ms: spread(taken.slice(WARM_UP)), rings, symbols: symbols.length }
}

const PICKS = 400

/**
 * What stands at the place of a point, all points shown, for every way of drawing; the first as well, which may have
 * to prepare. A ring need not reach to each of its points, so between rings nothing is found.
 */
const picking: Part = async (stage, rows) => {
  const points = racePoints(rows)
  const viewed = viewedIn(stage)
  const drawnAs = (marks: Marks) => {
    const composer = createComposer(() => viewed)
    const shown = showing(sceneOf(points, { marks }))
    const { tier } = composer.marks(shown)
    let found = 0
    const taken = Array.from({ length: PICKS }, (_, i) => {
      const row = Math.floor((i * rows) / PICKS)
      const at = { lon: points.lon[row] ?? 0, lat: points.lat[row] ?? 0, zoom: viewed.zoom }
      const before = performance.now()
      const hit = markHit(composer.pickable(shown), at, CAMERA)
      const ms = performance.now() - before
      if (hit) found++
      return ms
    })
    return { tier, found, firstMs: Number((taken[0] ?? 0).toFixed(2)), ms: spread(taken.slice(1)) }
  }
  return { symbols: drawnAs('symbols'), clusters: drawnAs('clusters'), density: drawnAs('density') }
}

/** Bytes a point beside the dataset, after the ways of drawing that stand for so many, a drag and a hover. */
const memory: Part = async (stage, rows) => {
  const { engine, canvases } = await atlasEngine(stage)
  const onCard = countBytes(canvases)
  const dataset = racePoints(rows)
  const before = await heapBytes()
  const bytes: Record<string, { page: number; card: number }> = {}
  for (const marks of MARKS) {
    engine.update(sceneOf({ ...dataset }, { marks, window: windowAt(0) }))
    await settledSoon(stage)
    await frames(
      (frame) => engine.previewWindow(windowAt(frame + 1)),
      (frame) => frame >= 10,
    )
    hover(stage)
    await frames(
      () => undefined,
      (frame) => frame >= 3,
    )
    bytes[marks] = {
      page: Number((((await heapBytes()) - before) / rows).toFixed(2)),
      card: Number((onCard() / rows).toFixed(2)),
    }
  }
  watchCanvases(canvases).finish()
  return { bytesAPoint: bytes }
}

async function settledSoon(stage: HTMLElement): Promise<void> {
  await frameWhen(() => stage.dataset['mapSettled'] === 'false')
  await whenSettled(stage)
}

function hover(stage: HTMLElement): void {
  const place = { clientX: stage.clientWidth / 2, clientY: stage.clientHeight / 2, bubbles: true }
  stage.querySelector('.maplibregl-canvas')?.dispatchEvent(new MouseEvent('mousemove', place))
}

/** Bytes of the buffers of the canvas that is drawn with WebGL 2, from now on. */
function countBytes(canvases: readonly HTMLCanvasElement[]): () => number {
  const gl = canvases.map((canvas) => canvas.getContext('webgl2')).find((context) => context !== null)
  if (!gl) throw new Error('no canvas is drawn with WebGL 2')
  const sizes = new Map<unknown, number>()
  const bufferData = gl.bufferData.bind(gl)
  gl.bufferData = (target: number, data: unknown, usage: number) => {
    const size = typeof data === 'number' ? data : sizeOf(data)
    sizes.set(gl.getParameter(target === gl.ARRAY_BUFFER ? gl.ARRAY_BUFFER_BINDING : target), size)
    Reflect.apply(bufferData, gl, [target, data, usage])
  }
  return () => sizes.values().reduce((sum, size) => sum + size, 0)
}

const sizeOf = (data: unknown): number =>
  typeof data === 'object' && data !== null && 'byteLength' in data ? Number(data.byteLength) : 0

export const PARTS: Readonly<Record<string, Part>> = { clustering, picking, memory }
