import type { Language } from '@/domain/viewState'
import { ARC_VERTICES } from './arcShader'
import { CELL_VERTICES } from './cellShader'
import { createDots } from './dots'
import { createFlowRenderer } from './flowRenderer'
import type { FlowDrawing } from './flowsOnMap'
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
    const isShown = scene.opacity > 0
    if (isShown) buffers.upload(scene, pixelRatio)
    if (isShown && scene.marks.tier === 'density') {
      // First and without blending, which half a screen of cells would pay dearly for; below them is nothing yet.
      gl.disable(gl.BLEND)
      gl.uniform3fv(gl.getUniformLocation(bind('cell'), 'u_ramp'), scene.ink.ramp)
      buffers.cells.draw(CELL_VERTICES, gl.TRIANGLES)
    }
    gl.enable(gl.BLEND)
    if (isShown) {
      gl.blendEquation(gl.MAX)
      bind('halo')
      buffers.symbols.draw()
      buffers.fan.draw()
      gl.blendEquation(gl.FUNC_ADD)
    }
    if (scene.ghostOpacity > 0) dots.drawGhosts(scene, bind('dot', { ...frame, opacity: scene.ghostOpacity }))
    drawFlows(scene.flows, frame)
    if (!isShown) return
    if (scene.marks.tier === 'dots') dots.drawDots(scene, bind('dot'))
    bind('symbol')
    buffers.symbols.draw()
    bind('disc')
    buffers.discs.draw()
    bind('arc')
    buffers.arcs.draw(ARC_VERTICES)
    buffers.bindAtlas(bind('label'))
    buffers.labels.draw()
    if (scene.marks.fan) {
      bind('leader')
      buffers.leaders.draw()
      bind('symbol')
      buffers.fan.draw()
    }
    bind('ring')
    buffers.outlines.draw()
  }
}
