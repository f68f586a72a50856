import { CELL_BYTES, CELL_ELEMENTS, CELL_LAYOUT } from './cellShader'
import { classOf, type Density } from './density'
import { type FanOnMap, fanOnMap } from './fanOnMap'
import { countText, type GlyphAtlas, glyphAtlas, packLabels } from './glyphAtlas'
import { hexCentre } from './hexGrid'
import { createInstances, type Instances } from './instances'
import { LABEL_BYTES, LABEL_LAYOUT } from './labelShader'
import { LEADER_BYTES, LEADER_LAYOUT } from './leaderShader'
import { outlinesOf } from './outlines'
import type { OverlayScene } from './overlayRenderer'
import { ARC_BYTES, ARC_LAYOUT, DISC_BYTES, DISC_LAYOUT, packArcs, packDiscs } from './packClusters'
import { packSymbols, SYMBOL_BYTES, SYMBOL_LAYOUT } from './packSymbols'
import { ringsOf } from './rings'
import { uniformAt } from './webgl'

export type MarkBuffers = {
  /** Brings onto the card what differs from what is there. */
  upload: (scene: OverlayScene, pixelRatio: number) => void
  bindAtlas: (program: WebGLProgram) => void
} & { readonly [part in Part]: Instances }
type Part = 'symbols' | 'discs' | 'arcs' | 'labels' | 'cells' | 'fan' | 'leaders' | 'outlines'

/** Everything laid out for a view, as the shaders read it. */
export function createMarkBuffers(gl: WebGL2RenderingContext): MarkBuffers {
  const parts = {
    symbols: createInstances(gl, SYMBOL_BYTES, SYMBOL_LAYOUT),
    discs: createInstances(gl, DISC_BYTES, DISC_LAYOUT),
    arcs: createInstances(gl, ARC_BYTES, ARC_LAYOUT),
    labels: createInstances(gl, LABEL_BYTES, LABEL_LAYOUT),
    cells: createInstances(gl, CELL_BYTES, CELL_LAYOUT, CELL_ELEMENTS),
    fan: createInstances(gl, SYMBOL_BYTES, SYMBOL_LAYOUT),
    leaders: createInstances(gl, LEADER_BYTES, LEADER_LAYOUT),
    outlines: createInstances(gl, SYMBOL_BYTES, SYMBOL_LAYOUT),
  }
  const atlas = createAtlas(gl)
  let last: OverlayScene | null = null
  return {
    ...parts,
    bindAtlas: atlas.bind,
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
      if (isNew || last?.classes !== scene.classes)
        parts.cells.upload(marks.density ? packCells(marks.density, scene.classes) : NOTHING)
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

function packCells({ grid, counts }: Density, classes: readonly number[]): ArrayBuffer {
  const cells: number[] = []
  counts.forEach((count, hex) => {
    if (count === 0) return
    const { x, y } = hexCentre(grid, hex)
    cells.push(x, y, grid.width, Math.max(0, classOf(classes, count)))
  })
  return Float32Array.from(cells).buffer
}

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
