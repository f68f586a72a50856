import type { Language } from '@/domain/viewState'
import { ARC_VERTICES } from './arcShader'
import { createDots } from './dots'
import { createFlowRenderer } from './flowRenderer'
import type { FlowDrawing } from './flowsOnMap'
import type { Instances } from './instances'
import { createMarkBuffers } from './markBuffers'
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

export type OverlayRenderer = (scene: OverlayScene, camera: OverlayCamera, pixelRatio: number) => void

/** Everything that belongs to one WebGL context; after a loss a new one is made from the same scene. */
export function createOverlayRenderer(gl: WebGL2RenderingContext): OverlayRenderer {
  const programFor = createPrograms(gl)
  const buffers = createMarkBuffers(gl)
  const dots = createDots(gl)
  const drawFlows = createFlowRenderer(gl)
  return (scene, camera, pixelRatio) => {
    const { width, height } = gl.canvas
    gl.viewport(0, 0, width, height)
    gl.clearColor(0, 0, 0, 0)
    gl.clear(gl.COLOR_BUFFER_BIT)
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA)
    const frame: FrameUniforms = {
      camera,
      ink: scene.ink,
      pixelRatio,
      opacity: scene.opacity,
      viewportPx: [width / pixelRatio, height / pixelRatio],
    }
    const bind = (name: ProgramName, uniforms = frame): WebGLProgram => {
      const program = programFor(camera.shaderData, name)
      bindProgram(gl, program, uniforms)
      return program
    }
    const draw = (name: ProgramName, part: Instances, ...how: Parameters<Instances['draw']>): void => {
      if (part.isEmpty()) return
      const program = bind(name)
      if (name === 'cell') gl.uniform3fv(uniformAt(gl, program, 'u_ramp'), scene.ink.ramp)
      if (name === 'label') buffers.bindAtlas(program)
      part.draw(...how)
    }
    const isShown = scene.opacity > 0
    if (isShown) buffers.upload(scene, pixelRatio)
    if (isShown && scene.marks.tier === 'density') {
      // First and without blending, which half a screen of cells would pay dearly for; below them is nothing yet.
      gl.disable(gl.BLEND)
      draw('cell', buffers.cells)
    }
    gl.enable(gl.BLEND)
    if (isShown) {
      gl.blendEquation(gl.MAX)
      draw('halo', buffers.symbols)
      draw('halo', buffers.fan)
      gl.blendEquation(gl.FUNC_ADD)
    }
    if (scene.ghostOpacity > 0) dots.drawGhosts(scene, bind('dot', { ...frame, opacity: scene.ghostOpacity }))
    drawFlows(scene.flows, frame)
    if (!isShown) return
    if (scene.marks.tier === 'dots') dots.drawDots(scene, bind('dot'))
    draw('symbol', buffers.symbols)
    draw('disc', buffers.discs)
    draw('arc', buffers.arcs, ARC_VERTICES)
    draw('label', buffers.labels)
    draw('leader', buffers.leaders)
    draw('symbol', buffers.fan)
    draw('ring', buffers.outlines)
  }
}
