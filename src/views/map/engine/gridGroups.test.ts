import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gridGroups } from './gridGroups'

/** Numbers cells as they are met, without any table of them. */
function naive(ids: Uint32Array, places: Float32Array, side: number) {
  const numbers = new Map<string, number>()
  const groupOf = Array.from(ids, (id) => {
    const cell = `${Math.floor((places[id * 2] ?? 0) / side)} ${Math.floor((places[id * 2 + 1] ?? 0) / side)}`
    const number = numbers.get(cell) ?? numbers.size
    numbers.set(cell, number)
    return number
  })
  return { groupOf, count: numbers.size }
}

/** Anywhere in a box of the given share of the world, its edges too; some points are left out. */
const crowds = (from: number, width: number) => {
  const at = fc.double({ min: from, max: from + width, noNaN: true })
  return fc.array(fc.tuple(at, at, fc.boolean()), { maxLength: 300 })
}

/** A crowd that is grouped otherwise than by hand; null where none is. */
const groupedOtherwise = (crowd: ReturnType<typeof crowds>, side: number) =>
  fc.check(
    fc.property(crowd, (points) => {
      const places = Float32Array.from(points.flatMap(([x, y, isShown]) => (isShown ? [x, y] : [-1, -1])))
      const ids = Uint32Array.from(points.keys()).filter((id) => points[id]?.[2])
      const { groupOf, count } = gridGroups(ids, places, side)
      expect({ groupOf: Array.from(groupOf), count }).toEqual(naive(ids, places, side))
    }),
  ).counterexample

describe('groups of a grid', () => {
  it('are as one would make them by hand where the whole world has few cells, up to its edge', () => {
    expect(groupedOtherwise(crowds(0, 1), 0.25)).toBeNull()
    expect(groupedOtherwise(crowds(0, 1), 0.3)).toBeNull()
  })

  it('are so for a crowd in a corner of a world of many cells', () => {
    expect(groupedOtherwise(crowds(0.7, 0.001), 0.0001)).toBeNull()
  })

  it('are so for points that lie far apart', () => {
    expect(groupedOtherwise(crowds(0, 1), 0.0001)).toBeNull()
  })
})
