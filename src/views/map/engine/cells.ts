import { CELL_BYTES, CELL_LAYOUT, CELL_MESH } from './cellShader'
import { classOf, type Density } from './density'
import { type HexGrid, hexCentre } from './hexGrid'
import { createStamps } from './stamps'

/** Class of every hexagon of a grid; EMPTY where nothing is counted. */
type Classes = { readonly grid: HexGrid; readonly of: Int8Array }
const EMPTY = -1

export type Cells = {
  /** Puts on the card all cells, or, onto a canvas that still shows the last ones, those that have become others. */
  upload: (density: Density, classes: readonly number[], isOnto: boolean) => void
  draw: () => void
}

/** Hexagons by count. From one day to the next few change their class, and the pixels of the others can stay. */
export function createCells(gl: WebGL2RenderingContext): Cells {
  const stamps = createStamps(gl, CELL_BYTES, CELL_LAYOUT, CELL_MESH)
  let shown: Classes | null = null
  let whole: { density: Density; classes: readonly number[] } | null = null
  return {
    upload(density, classes, isOnto) {
      if (!isOnto && whole?.density === density && whole.classes === classes) return
      const now: Classes = { grid: density.grid, of: classesOf(density.counts, classes) }
      const before = isOnto && shown?.grid === now.grid ? shown : null
      stamps.upload(packCells(now, before))
      whole = before ? null : { density, classes }
      shown = now
    },
    draw: stamps.draw,
  }
}

/** A plain loop: `Int8Array.from` takes five times as long over the cells of a screen, at every step. */
function classesOf(counts: Density['counts'], classes: readonly number[]): Int8Array {
  const found = new Int8Array(counts.length)
  for (let hex = 0; hex < counts.length; hex++) {
    const count = counts[hex] ?? 0
    found[hex] = count === 0 ? EMPTY : Math.max(0, classOf(classes, count))
  }
  return found
}

/** Cells that stand otherwise than before; one that has become empty is drawn as nothing. */
export function packCells({ grid, of }: Classes, before: Classes | null): ArrayBuffer {
  const cells: number[] = []
  of.forEach((cellClass, hex) => {
    if (cellClass === (before?.of[hex] ?? EMPTY)) return
    const { x, y } = hexCentre(grid, hex)
    cells.push(x, y, grid.width, cellClass)
  })
  return Float32Array.from(cells).buffer
}
