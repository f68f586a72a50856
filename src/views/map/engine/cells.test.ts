import { describe, expect, it } from 'vitest'
import { packCells } from './cells'
import { hexGrid } from './hexGrid'

const grid = hexGrid({ x0: 0.5, y0: 0.5, x1: 0.6, y1: 0.6 }, 0.05)
const classesOf = (...known: readonly (readonly [hex: number, cellClass: number])[]) => {
  const of = new Int8Array(grid.columns * grid.rows).fill(-1)
  for (const [hex, cellClass] of known) of[hex] = cellClass
  return { grid, of }
}
/** Class of each packed cell, in order. */
const packed = (...states: Parameters<typeof packCells>): number[] =>
  Array.from(new Float32Array(packCells(...states))).filter((_, i) => i % 4 === 3)

describe('packCells', () => {
  it('draws every cell that holds something when nothing stands on the canvas', () => {
    expect(packed(classesOf([3, 0], [5, 4]), null)).toEqual([0, 4])
  })

  it('draws onto a canvas only what has become another class, and wipes out what has become empty', () => {
    const before = classesOf([2, 1], [3, 0], [5, 4])
    expect(packed(classesOf([2, 1], [3, 2], [7, 3]), before)).toEqual([2, -1, 3])
    expect(packed(before, before)).toEqual([])
  })
})
