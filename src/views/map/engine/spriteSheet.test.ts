import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pointsOf } from '@/testing/mapPoints'
import { packSymbols, SYMBOL_BYTES } from './packSymbols'
import { placesOf } from './places'
import { SPRITE_BYTES } from './spriteShader'
import { emptySheet, stamped } from './spriteSheet'

const KILLED = fc.oneof(fc.constant(Number.NaN), fc.integer({ min: 0, max: 400 }))
const KIND = fc.constantFrom(
  'attack' as const,
  'foiled_plot' as const,
  'arrest' as const,
  'statement' as const,
)
const RECORDS = fc.array(fc.record({ killed: KILLED, kind: KIND }), { maxLength: 120 })

function symbols(
  parts: readonly { killed: number; kind?: 'attack' | 'foiled_plot' | 'arrest' | 'statement' }[],
) {
  const points = pointsOf(parts.map((part, i) => ({ ...part, lon: 60 + i / 100, lat: 34 })))
  return packSymbols({ points, places: placesOf(points), ids: Uint32Array.from(parts.keys()) })
}

function boxes(stamps: ArrayBuffer | undefined) {
  const floats = new Float32Array(stamps ?? new ArrayBuffer(0))
  return Array.from({ length: (floats.length * 4) / SPRITE_BYTES }, (_, i) => {
    const [x, y, dx, dy, left, bottom, side] = floats.subarray(i * 7, i * 7 + 7)
    return { x, y, dx, dy, left: left ?? -1, bottom: bottom ?? -1, side: side ?? 0 }
  })
}

describe('a sheet of sprites', () => {
  it('draws a look once, and stamps it wherever it is wanted', () => {
    const sheet = emptySheet(512, 1)
    const list = symbols([{ killed: 3 }, { killed: 3 }, { killed: 80 }])
    const first = stamped([list], sheet)
    expect(first?.unseen.byteLength).toBe(2 * SYMBOL_BYTES)
    expect(stamped([list], sheet)?.unseen.byteLength).toBe(0)
    const [a, b, c] = boxes(first?.stamps[0])
    expect({ ...a, x: 0 }).toEqual({ ...b, x: 0 })
    expect(a?.x).not.toBe(b?.x)
    expect(c?.side).toBeGreaterThan(a?.side ?? 0)
  })

  it('keeps sprites of different looks apart and whole, at every density of the screen', () => {
    fc.assert(
      fc.property(fc.array(RECORDS, { maxLength: 4 }), fc.constantFrom(1, 1.5, 2), (lists, ratio) => {
        const sheet = emptySheet(1024, ratio)
        for (const list of lists) stamped([symbols(list)], sheet)
        const sprites = [...sheet.sprites.values()]
        for (const { left, bottom, side } of sprites) {
          expect(side % 2).toBe(0)
          expect(Math.min(left, bottom)).toBeGreaterThanOrEqual(0)
          expect(Math.max(left, bottom) + side).toBeLessThanOrEqual(1024)
        }
        sprites.forEach((a, i) => {
          const overlapping = sprites
            .slice(i + 1)
            .filter(
              (b) =>
                a.left < b.left + b.side &&
                b.left < a.left + a.side &&
                a.bottom < b.bottom + b.side &&
                b.bottom < a.bottom + a.side,
            )
          expect(overlapping).toEqual([])
        })
      }),
    )
  })

  it('asks for a look to be drawn in the middle of its place', () => {
    const sheet = emptySheet(256, 2)
    const made = stamped([symbols([{ killed: 9 }])], sheet)
    const [x, y] = new Float32Array(made?.unseen ?? new ArrayBuffer(8))
    const [box] = boxes(made?.stamps[0])
    expect([x, y]).toEqual([(box?.side ?? 0) / 512, (box?.side ?? 0) / 512])
  })

  it('gives nothing at all when one of the lists has no room', () => {
    const sheet = emptySheet(64, 1)
    const many = symbols(Array.from({ length: 20 }, (_, killed) => ({ killed })))
    expect(stamped([symbols([{ killed: 0 }]), many], sheet)).toBeNull()
  })
})
