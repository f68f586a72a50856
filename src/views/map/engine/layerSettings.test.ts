import { describe, expect, it } from 'vitest'
import { MAP_LAYERS } from '@/domain/viewState'
import { faded, PARTS } from './layerSettings'

describe('faded', () => {
  it('multiplies a number, and takes what is not stated for full', () => {
    expect(faded(0.8, 0.5)).toBe(0.4)
    expect(faded(undefined, 0.3)).toBe(0.3)
  })

  it('multiplies what comes out of a zoom, and leaves the stops', () => {
    expect(faded(['interpolate', ['linear'], ['zoom'], 4, 0, 5, 1], 0.5)).toEqual([
      'interpolate',
      ['linear'],
      ['zoom'],
      4,
      0,
      5,
      0.5,
    ])
    expect(faded(['step', ['zoom'], 1, 6, 0.4], 0.5)).toEqual(['step', ['zoom'], 0.5, 6, 0.2])
  })

  it('multiplies other expressions from outside, also within a zoom', () => {
    expect(faded(['get', 'share'], 0.5)).toEqual(['*', 0.5, ['get', 'share']])
    expect(faded(['interpolate', ['linear'], ['zoom'], 4, ['get', 'share']], 0.5)).toEqual([
      'interpolate',
      ['linear'],
      ['zoom'],
      4,
      ['*', 0.5, ['get', 'share']],
    ])
  })
})

describe('PARTS', () => {
  it('gives every part to one layer only', () => {
    const ids = MAP_LAYERS.flatMap((layer) => [...PARTS[layer].areas, ...PARTS[layer].names])
    expect(new Set(ids).size).toBe(ids.length)
  })
})
