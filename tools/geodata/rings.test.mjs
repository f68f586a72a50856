// @ts-check
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { polygonAreaKm2, polygonContains, ringArea, withoutAntimeridian } from './rings.mjs'
import { verifyRing } from './verify.mjs'

/** @param {number} west @param {number} south @param {number} size */
const square = (west, south, size) => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
]

test('a one-degree square at the equator has about 12,364 square kilometres, half at 60 north', () => {
  assert.equal(ringArea(square(10, 0, 1)), 1)
  assert.ok(Math.abs(polygonAreaKm2([square(10, 0, 1)]) - 12_364) < 5)
  assert.ok(Math.abs(polygonAreaKm2([square(10, 59.5, 1)]) - 6_182) < 5)
})

test('a hole is not inside and does not count as area', () => {
  const polygon = [square(0, 0, 4), square(1, 1, 2)]
  assert.equal(polygonContains([0.5, 0.5], polygon), true)
  assert.equal(polygonContains([2, 2], polygon), false)
  assert.ok(polygonAreaKm2(polygon) < polygonAreaKm2([square(0, 0, 4)]))
})

test('a coast is cut where it follows the antimeridian', () => {
  const coast = [
    [178, 65],
    [180, 66],
    [180, 69],
    [177, 70],
  ]
  assert.deepEqual(withoutAntimeridian(coast), [coast.slice(0, 2), coast.slice(2)])
  assert.deepEqual(withoutAntimeridian(square(0, 0, 1)), [square(0, 0, 1)])
})

test('a ring that crosses the antimeridian or wraps round the globe is refused', () => {
  assert.throws(
    () =>
      verifyRing('FJI', [
        [179, -17],
        [-179, -17],
        [-179, -16],
        [179, -17],
      ]),
    /FJI has a segment/,
  )
  const belt = [
    [-170, 60],
    [-60, 60],
    [60, 60],
    [170, 60],
    [0, 70],
    [-170, 60],
  ]
  assert.throws(() => verifyRing('RUS', belt), /wraps round/)
  assert.doesNotThrow(() => verifyRing('AFG', square(65, 33, 2)))
})
