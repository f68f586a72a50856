import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { symbolRadiusPx } from '@/derive/mapPoints'
import { type PointParts, pointsOf } from '@/testing/mapPoints'
import { countText } from './glyphAtlas'
import { shares } from './packClusters'
import { packSymbols, STYLES, SYMBOL_BYTES } from './packSymbols'
import { placesOf } from './places'
import { setFlags } from './visibility'

function read(parts: Partial<PointParts>) {
  const points = pointsOf([parts])
  const packed = new DataView(packSymbols({ points, places: placesOf(points), ids: Uint32Array.of(0) }))
  return {
    bytes: packed.byteLength,
    radiusPx: packed.getFloat32(8, true),
    doubt: packed.getFloat32(12, true),
    style: packed.getUint8(26),
    outline: packed.getUint8(27),
  }
}

describe('packSymbols', () => {
  it('writes one symbol a point', () => {
    const { bytes, radiusPx, outline } = read({ killed: 16 })
    expect([bytes, outline]).toEqual([SYMBOL_BYTES, 0])
    expect(radiusPx).toBeCloseTo(symbolRadiusPx(16))
  })

  it('leaves a symbol hollow when its figure is not stated, and fills it for a stated nought', () => {
    expect(read({ killed: Number.NaN }).style).toBe(STYLES.hollow)
    expect(read({ killed: 0 }).style).toBe(STYLES.filled)
  })

  it('keeps context records apart from incidents without a figure', () => {
    expect(read({ kind: 'statement', killed: Number.NaN }).style).toBe(STYLES.ring)
    expect(read({ kind: 'aggregate', killed: 500 }).style).toBe(STYLES.dashed)
  })

  it('gives a halo only to what is known by settlement', () => {
    expect(read({ sharpness: 'near' }).doubt).toBeGreaterThan(0)
    expect(read({ sharpness: 'exact' }).doubt).toBe(0)
  })
})

describe('shares of a ring', () => {
  it('fill it, and show every kind that is there', () => {
    const kinds = fc
      .array(fc.integer({ min: 0, max: 5000 }), { minLength: 9, maxLength: 9 })
      .filter((all) => all.some((n) => n > 0))
    fc.assert(
      fc.property(kinds, (counts) => {
        const parts = shares(counts)
        expect(parts.reduce((a, b) => a + b, 0)).toBe(255)
        counts.forEach((count, i) => expect((parts[i] ?? 0) > 0).toBe(count > 0))
      }),
    )
  })
})

describe('setFlags', () => {
  it('shows what passes the mask and may have happened, or certainly did, in the window, as a naive test does', () => {
    const day = fc.integer({ min: 0, max: 40 })
    const records = fc.array(fc.record({ day, lasts: fc.integer({ min: 0, max: 12 }), passes: fc.boolean() }))
    fc.assert(
      fc.property(records, day, day, fc.boolean(), (all, a, b, certain) => {
        const sorted = all.toSorted((x, y) => x.day - y.day)
        const points = pointsOf(sorted.map((one) => ({ day: one.day, endDay: one.day + one.lasts })))
        const mask = Uint8Array.from(sorted, ({ passes }) => Number(passes))
        const window = { startDay: Math.min(a, b), endDay: Math.max(a, b), certain }
        const flags = new Uint8Array(mask.length).fill(1)
        setFlags(flags, points, mask, window)
        const naive = sorted.map((one) =>
          Number(
            one.passes &&
              (certain
                ? one.day >= window.startDay && one.day + one.lasts <= window.endDay
                : one.day <= window.endDay && one.day + one.lasts >= window.startDay),
          ),
        )
        expect(Array.from(flags)).toEqual(naive)
      }),
    )
  })
})

describe('countText', () => {
  it('states a count whole while it fits, then in thousands never more than there are', () => {
    expect([7, 1204, 15_999, 2_400_000].map((count) => countText(count, 'en'))).toEqual([
      '7',
      '1204',
      '15k',
      '2M',
    ])
    expect(countText(12, 'fa')).toBe('۱۲')
  })
})
