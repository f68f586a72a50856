import { describe, expect, it } from 'vitest'
import { kmToPx, mercatorX, mercatorY } from './mercator'

describe('kmToPx', () => {
  it('gives the equator its length in the pixels of the world', () => {
    expect(kmToPx(40_075.017, 0, 0)).toBeCloseTo(512)
    expect(kmToPx(40_075.017, 0, 3)).toBeCloseTo(4096)
  })

  it('draws the same distance twice as long at 60 degrees, as Mercator does', () => {
    expect(kmToPx(10, 60, 6) / kmToPx(10, 0, 6)).toBeCloseTo(2)
    expect(kmToPx(10, -60, 6)).toBeCloseTo(kmToPx(10, 60, 6))
  })

  it('agrees with the positions: a degree of latitude is about 111 km', () => {
    const degreePx = (mercatorY(34) - mercatorY(35)) * 512 * 2 ** 8
    expect(kmToPx(111.32, 34.5, 8)).toBeCloseTo(degreePx, 0)
  })

  it('stays finite at the poles', () => {
    expect(Number.isFinite(kmToPx(10, 90, 5))).toBe(true)
    expect(mercatorY(90)).toBeCloseTo(0)
    expect(mercatorX(180)).toBe(1)
  })
})
