import { bindProgram, type FrameUniforms, type OverlayInk, type Programs } from './overlayPrograms'
import { SYMBOL_BYTES, SYMBOL_LAYOUT } from './packSymbols'
import { emptySheet, type SpriteSheet, stamped } from './spriteSheet'
import { createStamps } from './stamps'
import type { ShaderData } from './vertexShader'
import { uniformAt } from './webgl'

export type Sprites = {
  /** For each of some lists of packed symbols its stamps; null where the texture has no room for so many looks. */
  stampsOf: (lists: readonly ArrayBuffer[], frame: FrameUniforms) => readonly ArrayBuffer[] | null
  bind: (program: WebGLProgram) => void
}

/** Side of the texture in CSS pixels, for screens up to twice as dense. */
const SIDE_PX = 1024

/** The texture as the symbols' shader knows the world: from 0 to 1. */
const TEXTURE_PLANE: ShaderData = {
  variantName: 'sprites',
  define: '',
  vertexShaderPrelude: 'vec4 projectTile(vec2 at) { return vec4(at * 2.0 - 1.0, 0.0, 1.0); }',
}

/**
 * Each look that a symbol can have is drawn once, into a texture, and stamped from there. Without a graphics card every
 * branch of the symbols' shader is worked through at every pixel: four times the time of copying what came of it.
 */
export function createSprites(gl: WebGL2RenderingContext, programFor: Programs): Sprites {
  const texture = gl.createTexture()
  const target = gl.createFramebuffer()
  const unseen = createStamps(gl, SYMBOL_BYTES, SYMBOL_LAYOUT)
  let drawn: { sheet: SpriteSheet; ink: OverlayInk } | null = null

  function begin({ ink, pixelRatio }: FrameUniforms): SpriteSheet {
    const sheet = emptySheet(SIDE_PX * Math.min(2, Math.ceil(pixelRatio)), pixelRatio)
    drawn = { sheet, ink }
    gl.bindTexture(gl.TEXTURE_2D, texture)
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, sheet.side, sheet.side, 0, gl.RGBA, gl.UNSIGNED_BYTE, null)
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST)
    gl.bindFramebuffer(gl.FRAMEBUFFER, target)
    gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, texture, 0)
    gl.bindFramebuffer(gl.FRAMEBUFFER, null)
    return sheet
  }

  function paint(frame: FrameUniforms, side: number): void {
    gl.bindFramebuffer(gl.FRAMEBUFFER, target)
    gl.viewport(0, 0, side, side)
    gl.disable(gl.BLEND)
    const px = side / frame.pixelRatio
    const camera = { ...frame.camera, shaderData: TEXTURE_PLANE }
    const program = programFor(TEXTURE_PLANE, 'symbol')
    bindProgram(gl, program, { ...frame, camera, opacity: 1, viewportPx: [px, px] })
    unseen.draw()
    gl.bindFramebuffer(gl.FRAMEBUFFER, null)
  }

  return {
    stampsOf(lists, frame) {
      const kept =
        drawn?.ink === frame.ink && drawn.sheet.pixelRatio === frame.pixelRatio ? drawn.sheet : null
      let sheet = kept ?? begin(frame)
      let made = stamped(lists, sheet)
      if (!made && kept) {
        // Full, but perhaps of looks that are no longer shown.
        sheet = begin(frame)
        made = stamped(lists, sheet)
      }
      if (!made) {
        drawn = null
        return null
      }
      unseen.upload(made.unseen)
      if (!unseen.isEmpty()) paint(frame, sheet.side)
      return made.stamps
    },
    bind(program) {
      gl.activeTexture(gl.TEXTURE0)
      gl.bindTexture(gl.TEXTURE_2D, texture)
      gl.uniform1i(uniformAt(gl, program, 'u_sprites'), 0)
    },
  }
}
