import { type FanOnMap, fanOnMap } from './fanOnMap'
import { countText, type GlyphAtlas, glyphAtlas, packLabels } from './glyphAtlas'
import { LABEL_BYTES, LABEL_LAYOUT } from './labelShader'
import { LEADER_BYTES, LEADER_LAYOUT } from './leaderShader'
import { outlinesOf } from './outlines'
import type { FrameUniforms, Programs } from './overlayPrograms'
import type { OverlayScene } from './overlayRenderer'
import { ARC_BYTES, ARC_LAYOUT, DISC_BYTES, DISC_LAYOUT, packArcs, packDiscs } from './packClusters'
import { packSymbols, SYMBOL_BYTES, SYMBOL_LAYOUT } from './packSymbols'
import { ringsOf } from './rings'
import { SPRITE_BYTES, SPRITE_LAYOUT } from './spriteShader'
import { createSprites } from './sprites'
import { createStamps, type Stamps } from './stamps'
import { uniformAt } from './webgl'

export type MarkBuffers = {
  /** Brings onto the card what differs from what is there. */
  upload: (scene: OverlayScene, frame: FrameUniforms) => void
  /** The texture that the stamps of a part are cut from, if they are. */
  bindTexture: (part: Part, program: WebGLProgram) => void
  /** Nothing is laid out but cells. */
  readonly isEmpty: () => boolean
} & { readonly [part in Part]: Stamps }
/** Symbols stand twice: as sprites, and as they are for their halos, or where there is no room for all their looks. */
export type Part =
  | 'symbols'
  | 'sprites'
  | 'discs'
  | 'arcs'
  | 'labels'
  | 'fan'
  | 'fanSprites'
  | 'leaders'
  | 'outlines'

/** Everything laid out for a view, as the shaders read it. */
export function createMarkBuffers(gl: WebGL2RenderingContext, programFor: Programs): MarkBuffers {
  const parts = {
    symbols: createStamps(gl, SYMBOL_BYTES, SYMBOL_LAYOUT),
    sprites: createStamps(gl, SPRITE_BYTES, SPRITE_LAYOUT),
    discs: createStamps(gl, DISC_BYTES, DISC_LAYOUT),
    arcs: createStamps(gl, ARC_BYTES, ARC_LAYOUT),
    labels: createStamps(gl, LABEL_BYTES, LABEL_LAYOUT),
    fan: createStamps(gl, SYMBOL_BYTES, SYMBOL_LAYOUT),
    fanSprites: createStamps(gl, SPRITE_BYTES, SPRITE_LAYOUT),
    leaders: createStamps(gl, LEADER_BYTES, LEADER_LAYOUT),
    outlines: createStamps(gl, SYMBOL_BYTES, SYMBOL_LAYOUT),
  }
  const sprites = createSprites(gl, programFor)
  const atlas = createAtlas(gl)
  let last: { scene: OverlayScene; frame: FrameUniforms } | null = null

  function uploadSymbols({ points, places, marks }: OverlayScene, frame: FrameUniforms): void {
    const fan = fanOnMap(points, marks)
    const symbols = packSymbols({ points, places, ids: marks.symbols })
    const fanned = fan ? packSymbols({ points, places, ids: fan.ids, around: fan }) : NOTHING
    const [stamps, fanStamps] = sprites.stampsOf([symbols, fanned], frame) ?? []
    parts.symbols.upload(symbols)
    parts.sprites.upload(stamps ?? NOTHING)
    parts.fan.upload(fanned)
    parts.fanSprites.upload(fanStamps ?? NOTHING)
    parts.leaders.upload(fan ? packLeaders(fan) : NOTHING)
  }

  return {
    ...parts,
    bindTexture(part, program) {
      if (part === 'labels') atlas.bind(program)
      if (part === 'sprites' || part === 'fanSprites') sprites.bind(program)
    },
    isEmpty: () => Object.values(parts).every((part) => part.isEmpty()),
    upload(scene, frame) {
      const glyphs = atlas.glyphsFor(scene, frame.pixelRatio)
      const { points, marks } = scene
      const before = last?.scene
      const isNew = before?.marks !== marks || before.places !== scene.places
      const isInkNew = last?.frame.ink !== frame.ink || last.frame.pixelRatio !== frame.pixelRatio
      if (isNew || isInkNew) uploadSymbols(scene, frame)
      const isTextNew = isNew || before.language !== scene.language || glyphs.isNew
      const rings = isTextNew ? ringsOf(points, marks) : []
      if (isNew) {
        parts.discs.upload(packDiscs(rings))
        parts.arcs.upload(packArcs(rings))
      }
      if (isTextNew) {
        const labels = rings.map(({ x, y, count }) => ({
          x,
          y,
          text: countText(count, scene.language),
        }))
        parts.labels.upload(glyphs.atlas ? packLabels(labels, glyphs.atlas) : NOTHING)
      }
      const sameOutlines =
        before?.selected === scene.selected &&
        before.pointed === scene.pointed &&
        before.highlighted === scene.highlighted
      if (isNew || !sameOutlines) parts.outlines.upload(outlinesOf(scene))
      last = { scene, frame }
    },
  }
}

const NOTHING = new ArrayBuffer(0)

function packLeaders({ x, y, offsets, discPx }: FanOnMap): ArrayBuffer {
  const leaders = offsets.flatMap((end) => [x, y, end.x, end.y, 0])
  return Float32Array.from([x, y, 0, 0, discPx, ...leaders]).buffer
}

/** The digits, drawn again for another language or another density of the screen. */
function createAtlas(gl: WebGL2RenderingContext) {
  const texture = gl.createTexture()
  let known: { key: string; atlas: GlyphAtlas | null } | null = null
  return {
    glyphsFor({ language }: OverlayScene, pixelRatio: number): { atlas: GlyphAtlas | null; isNew: boolean } {
      const key = `${language} ${pixelRatio}`
      if (known?.key === key) return { atlas: known.atlas, isNew: false }
      const family = getComputedStyle(document.documentElement).getPropertyValue('--font')
      const atlas = glyphAtlas(family, language, pixelRatio)
      known = { key, atlas }
      gl.bindTexture(gl.TEXTURE_2D, texture)
      if (atlas) gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, atlas.image)
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR)
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE)
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE)
      return { atlas, isNew: true }
    },
    bind: (program: WebGLProgram): void => {
      gl.activeTexture(gl.TEXTURE0)
      gl.bindTexture(gl.TEXTURE_2D, texture)
      gl.uniform1i(uniformAt(gl, program, 'u_atlas'), 0)
    },
  }
}
