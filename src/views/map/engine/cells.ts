import { CELL_BYTES, CELL_LAYOUT, CELL_MESH } from './cellShader'
import { classOf, type Density } from './density'
import { type HexGrid, hexCentre } from './hexGrid'
import { createStamps } from './stamps'

/** Class of every hexagon of a grid; EMPTY where nothing is counted. */
export type Classes = { readonly grid: HexGrid; readonly of: Int8Array }
export const EMPTY = -1

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
      const now = classesOf(density, classes)
      const before = isOnto && shown?.grid === now.grid ? shown : null
      stamps.upload(packCells(now, before))
      whole = before ? null : { density, classes }
      shown = now
    },
    draw: stamps.draw,
  }
}

/** A plain loop: `Int8Array.from` takes five times as long over the cells of a screen, at every step. */
export function classesOf({ grid, counts }: Density, classes: readonly number[]): Classes {
  const of = new Int8Array(counts.length)
  for (let hex = 0; hex < counts.length; hex++) {
    const count = counts[hex] ?? 0
    of[hex] = count === 0 ? EMPTY : Math.max(0, classOf(classes, count))
  }
  return { grid, of }
}

/** Indices of the hexagons that stand otherwise than before. */
export function changedCells({ of }: Classes, before: Classes | null): number[] {
  const changed: number[] = []
  of.forEach((cellClass, hex) => {
    if (cellClass !== (before?.of[hex] ?? EMPTY)) changed.push(hex)
  })
  return changed
}

/** Cells that stand otherwise than before; one that has become empty is drawn as nothing. */
export function packCells(now: Classes, before: Classes | null): ArrayBuffer {
  const cells = changedCells(now, before).flatMap((hex) => {
    const { x, y } = hexCentre(now.grid, hex)
    return [x, y, now.grid.width, now.of[hex] ?? EMPTY]
  })
  return Float32Array.from(cells).buffer
}
