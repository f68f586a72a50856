import { ARC_MESH } from './arcShader'
import { type FanOnMap, fanOnMap } from './fanOnMap'
import { countText, type GlyphAtlas, glyphAtlas, packLabels } from './glyphAtlas'
import { LABEL_BYTES, LABEL_LAYOUT } from './labelShader'
import { LEADER_BYTES, LEADER_LAYOUT } from './leaderShader'
import { outlinesOf } from './outlines'
import type { OverlayScene } from './overlayRenderer'
import { ARC_BYTES, ARC_LAYOUT, DISC_BYTES, DISC_LAYOUT, packArcs, packDiscs } from './packClusters'
import { packSymbols, SYMBOL_BYTES, SYMBOL_LAYOUT } from './packSymbols'
import { ringsOf } from './rings'
import { createStamps, type Stamps } from './stamps'
import { uniformAt } from './webgl'

export type MarkBuffers = {
  /** Brings onto the card what differs from what is there. */
  upload: (scene: OverlayScene, pixelRatio: number) => void
  bindAtlas: (program: WebGLProgram) => void
  /** Nothing is laid out but cells. */
  readonly isEmpty: () => boolean
} & { readonly [part in Part]: Stamps }
type Part = 'symbols' | 'discs' | 'arcs' | 'labels' | 'fan' | 'leaders' | 'outlines'

/** Everything laid out for a view, as the shaders read it. */
export function createMarkBuffers(gl: WebGL2RenderingContext): MarkBuffers {
  const parts = {
    symbols: createStamps(gl, SYMBOL_BYTES, SYMBOL_LAYOUT),
    discs: createStamps(gl, DISC_BYTES, DISC_LAYOUT),
    arcs: createStamps(gl, ARC_BYTES, ARC_LAYOUT, ARC_MESH),
    labels: createStamps(gl, LABEL_BYTES, LABEL_LAYOUT),
    fan: createStamps(gl, SYMBOL_BYTES, SYMBOL_LAYOUT),
    leaders: createStamps(gl, LEADER_BYTES, LEADER_LAYOUT),
    outlines: createStamps(gl, SYMBOL_BYTES, SYMBOL_LAYOUT),
  }
  const atlas = createAtlas(gl)
  let last: OverlayScene | null = null
  return {
    ...parts,
    bindAtlas: atlas.bind,
    isEmpty: () => Object.values(parts).every((part) => part.isEmpty()),
    upload(scene, pixelRatio) {
      const glyphs = atlas.glyphsFor(scene, pixelRatio)
      const { points, places, marks } = scene
      const isNew = last?.marks !== marks || last.places !== places
      if (isNew) {
        const fan = fanOnMap(points, marks)
        const rings = ringsOf(points, marks)
        parts.symbols.upload(packSymbols({ points, places, ids: marks.symbols }))
        parts.discs.upload(packDiscs(rings))
        parts.arcs.upload(packArcs(rings))
        parts.fan.upload(fan ? packSymbols({ points, places, ids: fan.ids, around: fan }) : NOTHING)
        parts.leaders.upload(fan ? packLeaders(fan) : NOTHING)
      }
      if (isNew || last?.language !== scene.language || glyphs.isNew) {
        const labels = ringsOf(points, marks).map(({ x, y, count }) => ({
          x,
          y,
          text: countText(count, scene.language),
        }))
        parts.labels.upload(glyphs.atlas ? packLabels(labels, glyphs.atlas) : NOTHING)
      }
      const sameOutlines =
        last?.selected === scene.selected &&
        last.pointed === scene.pointed &&
        last.highlighted === scene.highlighted
      if (isNew || !sameOutlines) parts.outlines.upload(outlinesOf(scene))
      last = scene
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
