import { type MapPoints, PLACE_SHARPNESS } from '@/derive/mapPoints'
import type { TimeWindow } from '@/domain/timeWindow'
import { createOverlayBuffers } from './overlayBuffers'
import {
  bindProgram,
  createPrograms,
  type FrameUniforms,
  type OverlayCamera,
  type OverlayInk,
  setRingWidth,
} from './overlayPrograms'
import { isShown } from './visibility'

const SELECTED_RING_PX = 2
const POINTED_RING_PX = 1

/** What the overlay shows; the renderer uploads whatever differs by identity from what it uploaded last. */
export type OverlayScene = {
  readonly points: MapPoints
  readonly mask: Uint8Array
  readonly window: TimeWindow | null
  /** Points, not rows. */
  readonly selected: number | null
  readonly pointed: number | null
  readonly ink: OverlayInk
}

const AREA = PLACE_SHARPNESS.indexOf('area')
const isArea = (points: MapPoints, point: number): boolean => points.sharpness[point] === AREA

export type OverlayRenderer = (scene: OverlayScene, camera: OverlayCamera, pixelRatio: number) => void

/** Everything that belongs to one WebGL context; after a loss a new one is made from the same scene. */
export function createOverlayRenderer(gl: WebGL2RenderingContext): OverlayRenderer {
  const buffers = createOverlayBuffers(gl)
  const programsFor = createPrograms(gl)
  let uploaded: OverlayScene | null = null

  const upload = (scene: OverlayScene): void => {
    const last = uploaded
    uploaded = scene
    const isNew = last?.points !== scene.points
    if (isNew) buffers.upload(scene.points)
    if (isNew || last.mask !== scene.mask || last.window !== scene.window) buffers.choose(scene.points, scene)
  }

  return (scene, camera, pixelRatio) => {
    upload(scene)
    const { width, height } = gl.canvas
    gl.viewport(0, 0, width, height)
    gl.clearColor(0, 0, 0, 0)
    gl.clear(gl.COLOR_BUFFER_BIT)
    gl.enable(gl.BLEND)
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA)
    const programs = programsFor(camera.shaderData)
    const frame: FrameUniforms = {
      camera,
      ink: scene.ink,
      pixelRatio,
      viewportPx: [width / pixelRatio, height / pixelRatio],
    }
    gl.blendEquation(gl.MAX)
    bindProgram(gl, programs.halo, frame)
    buffers.drawHalos()
    for (const point of [scene.pointed, scene.selected])
      if (point !== null && isArea(scene.points, point) && isShown(scene.points, scene, point))
        buffers.drawPoint(point)
    gl.blendEquation(gl.FUNC_ADD)
    bindProgram(gl, programs.symbol, frame)
    buffers.drawSymbols()
    if (scene.selected === null && scene.pointed === null) return
    bindProgram(gl, programs.ring, frame)
    const ring = (point: number | null, px: number): void => {
      // A ring around nothing would puzzle: the row may be filtered out.
      if (point === null || !isShown(scene.points, scene, point)) return
      setRingWidth(gl, programs.ring, px)
      buffers.drawPoint(point)
    }
    if (scene.pointed !== scene.selected) ring(scene.pointed, POINTED_RING_PX)
    ring(scene.selected, SELECTED_RING_PX)
  }
}
