import type { Language } from '@/domain/viewState'
import { createCells } from './cells'
import { createDots } from './dots'
import { createFlowRenderer } from './flowRenderer'
import type { FlowDrawing } from './flowsOnMap'
import { createMarkBuffers, type Part } from './markBuffers'
import type { Marks, ToMark } from './marks'
import {
  bindProgram,
  createPrograms,
  type FrameUniforms,
  type OverlayCamera,
  type OverlayInk,
  type ProgramName,
} from './overlayPrograms'
import { uniformAt } from './webgl'

/** What the overlay shows; the renderer uploads whatever differs by identity from what it uploaded last. */
export type OverlayScene = Pick<ToMark, 'points' | 'places' | 'flags' | 'version'> & {
  readonly marks: Marks
  /** Lowest count of each class of cells. */
  readonly classes: readonly number[]
  readonly selected: number | null
  readonly highlighted: readonly number[]
  readonly pointed: number | null
  readonly language: Language
  readonly flows: FlowDrawing
  readonly ink: OverlayInk
  /** Of the layers, 0 to 1; 0: not shown. */
  readonly opacity: number
  readonly ghostOpacity: number
}

/** Whether two scenes draw the same picture. */
export const sameScene = (a: OverlayScene, b: OverlayScene): boolean =>
  a.version === b.version &&
  a.points === b.points &&
  a.places === b.places &&
  a.marks === b.marks &&
  a.classes === b.classes &&
  a.selected === b.selected &&
  a.highlighted === b.highlighted &&
  a.pointed === b.pointed &&
  a.language === b.language &&
  a.flows === b.flows &&
  a.ink === b.ink &&
  a.opacity === b.opacity &&
  a.ghostOpacity === b.ghostOpacity

/** `isCrowdDrawn`: dots and cells stand elsewhere. False when then nothing is left to draw, and nothing was. */
export type OverlayRenderer = (
  scene: OverlayScene,
  camera: OverlayCamera,
  pixelRatio: number,
  isCrowdDrawn: boolean,
) => boolean

/** What decides where and how the pixels of a canvas stand that shows nothing but cells. */
type Standing = Pick<OverlayScene, 'ink' | 'opacity'> & {
  readonly labels: OverlayScene['flows']['labels']
  readonly camera: OverlayCamera
  readonly width: number
  readonly height: number
}
const sameStanding = (a: Standing, b: Standing): boolean =>
  a.camera === b.camera &&
  a.ink === b.ink &&
  a.opacity === b.opacity &&
  a.labels === b.labels &&
  a.width === b.width &&
  a.height === b.height

/** Everything that belongs to one WebGL context, which must keep its pixels; after a loss a new one is made from the same scene. */
export function createOverlayRenderer(gl: WebGL2RenderingContext): OverlayRenderer {
  const programFor = createPrograms(gl)
  const buffers = createMarkBuffers(gl, programFor)
  const cells = createCells(gl)
  const dots = createDots(gl)
  const drawFlows = createFlowRenderer(gl)
  let standing: Standing | null = null
  return (scene, camera, pixelRatio, isCrowdDrawn) => {
    const { width, height } = gl.canvas
    const { marks, ink, opacity, flows } = scene
    const frame: FrameUniforms = {
      camera,
      ink,
      pixelRatio,
      opacity,
      viewportPx: [width / pixelRatio, height / pixelRatio],
    }
    const bind = (name: ProgramName, uniforms = frame): WebGLProgram => {
      const program = programFor(camera.shaderData, name)
      bindProgram(gl, program, uniforms)
      return program
    }
    const draw = (name: ProgramName, part: Part): void => {
      if (buffers[part].isEmpty()) return
      buffers.bindTexture(part, bind(name))
      buffers[part].draw()
    }
    /** By their sprites, or where not all could be drawn into the texture, as they are. */
    const drawSymbols = (sprites: 'sprites' | 'fanSprites', symbols: 'symbols' | 'fan'): void =>
      buffers[sprites].isEmpty() ? draw('symbol', symbols) : draw('sprite', sprites)
    const isShown = opacity > 0
    if (isShown) buffers.upload(scene, frame)
    if (isCrowdDrawn && buffers.isEmpty()) {
      standing = null
      return false
    }
    const density = isCrowdDrawn ? null : marks.density
    gl.viewport(0, 0, width, height)
    const isCellsAlone =
      isShown && density && buffers.isEmpty() && scene.ghostOpacity === 0 && flows.flows.length === 0
    const now: Standing | null = isCellsAlone
      ? { camera, ink, opacity, labels: flows.labels, width, height }
      : null
    const isOnto = now !== null && standing !== null && sameStanding(standing, now)
    standing = now
    if (!isOnto) {
      gl.clearColor(0, 0, 0, 0)
      gl.clear(gl.COLOR_BUFFER_BIT)
    }
    if (isShown && density) {
      // First and without blending, which half a screen of cells would pay dearly for; below them is nothing yet.
      gl.disable(gl.BLEND)
      cells.upload(density, scene.classes, isOnto)
      gl.uniform3fv(uniformAt(gl, bind('cell'), 'u_ramp'), ink.ramp)
      cells.draw()
    }
    gl.enable(gl.BLEND)
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA)
    if (isShown) {
      gl.blendEquation(gl.MAX)
      draw('halo', 'symbols')
      draw('halo', 'fan')
      gl.blendEquation(gl.FUNC_ADD)
    }
    if (scene.ghostOpacity > 0)
      dots.drawGhosts(scene, bind('ghost', { ...frame, opacity: scene.ghostOpacity }))
    drawFlows(flows, frame)
    if (!isShown) return true
    if (marks.tier === 'dots' && !isCrowdDrawn) dots.drawDots(scene, bind('dot'))
    drawSymbols('sprites', 'symbols')
    draw('disc', 'discs')
    draw('arc', 'arcs')
    draw('label', 'labels')
    draw('leader', 'leaders')
    drawSymbols('fanSprites', 'fan')
    draw('ring', 'outlines')
    return true
  }
}
