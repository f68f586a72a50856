import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Box } from '../scene'
import { boxAt, type Crowd, type Label, overlap, placeLabels } from './placeLabels'

const ROOM = { left: 0, top: 0, right: 760, bottom: 700 }
const LEGEND = { left: 12, top: 340, right: 244, bottom: 640 }
const CONTROLS = { left: 714, top: 12, right: 748, bottom: 270 }
const crowd = (parts: Partial<Crowd> = {}): Crowd => ({
  room: ROOM,
  covers: [LEGEND, CONTROLS],
  discs: [],
  ...parts,
})
const BADGE = { width: 22, height: 18 }
const spotsAround = (x: number, y: number) =>
  [0, 20, -20, 40, -40, 80, -80, 160].flatMap((dx) =>
    [0, 20, -20, 40].map((dy) => ({ x: x + dx, y: y + dy, cost: Math.hypot(dx, dy) })),
  )
const label = (x: number, y: number, size = BADGE): Label => [{ size, spots: spotsAround(x, y) }]
const apart = (a: Box, b: Box): boolean => overlap(a, b) <= 0

describe('places of labels', () => {
  it('are where they would be, when nothing is in the way', () => {
    expect(placeLabels([label(400, 300)], crowd())).toEqual([{ form: 0, spot: { x: 400, y: 300, cost: 0 } }])
  })

  it('are clear of panels and whole, whatever there is to label', () => {
    const aLabel = fc
      .tuple(fc.integer({ min: -50, max: 800 }), fc.integer({ min: -50, max: 750 }), fc.boolean())
      .map(([x, y, long]) => label(x, y, long ? { width: 140, height: 30 } : BADGE))
    fc.assert(
      fc.property(fc.array(aLabel, { maxLength: 12 }), (labels) => {
        placeLabels(labels, crowd()).forEach((placed, i) => {
          if (!placed) return
          const box = boxAt(placed.spot, labels[i]?.[0]?.size ?? BADGE)
          expect([LEGEND, CONTROLS].every((cover) => apart(box, cover))).toBe(true)
          expect(box.left >= 0 && box.top >= 0 && box.right <= 760 && box.bottom <= 700).toBe(true)
        })
      }),
    )
  })

  it('are none where an area lies under a panel', () => {
    expect(placeLabels([[{ size: BADGE, spots: [{ x: 120, y: 500, cost: 0 }] }]], crowd())).toEqual([null])
  })

  it('keep off symbols and off one another, the first having the choice', () => {
    const discs = [{ x: 400, y: 300, px: 14 }]
    const [first, second] = placeLabels([label(400, 300), label(400, 300)], crowd({ discs }))
    if (!first || !second) throw new Error('no place')
    expect(apart(boxAt(first.spot, BADGE), boxAt(second.spot, BADGE))).toBe(true)
    for (const { spot } of [first, second])
      expect(apart(boxAt(spot, BADGE), { left: 390, top: 290, right: 410, bottom: 310 })).toBe(true)
    expect(first.spot.cost).toBeLessThanOrEqual(second.spot.cost)
  })

  it('lie on a symbol rather than nowhere', () => {
    const spots = [{ x: 400, y: 300, cost: 0 }]
    const discs = [{ x: 400, y: 300, px: 200 }]
    expect(placeLabels([[{ size: BADGE, spots }]], crowd({ discs }))).toEqual([{ form: 0, spot: spots[0] }])
  })

  it('reach over an edge rather than far away, but not where that is barred; only spots that might do are asked', () => {
    const asked: number[] = []
    const spots = [0, 10, 50, 90].map((dx) => ({ x: 400 + dx, y: 300, cost: dx }))
    const charged = (price: number) => (spot: { x: number }) => {
      asked.push(spot.x)
      return spot.x < 450 ? price : 0
    }
    const spotAt = (price: number) =>
      placeLabels([[{ size: BADGE, spots, surcharge: charged(price) }]], crowd())[0]?.spot.x
    expect(spotAt(30)).toBe(400)
    expect(asked).toEqual([400, 410])
    expect(spotAt(Number.POSITIVE_INFINITY)).toBe(450)
  })

  it('say less where there is no room for more', () => {
    const sentence = { size: { width: 140, height: 30 }, spots: [{ x: 720, y: 400, cost: 0 }] }
    const [placed] = placeLabels([[sentence, { size: BADGE, spots: spotsAround(720, 400) }]], crowd())
    expect(placed?.form).toBe(1)
  })

  it('say less rather than lie on a symbol, and what reaches into it least where all do', () => {
    const size = { width: 140, height: 30 }
    const sentence = { size, spots: [{ x: 400, y: 300, cost: 0 }] }
    const count = (x: number) => ({ size: BADGE, spots: [{ x, y: 300, cost: 30 }] })
    const formBeside = (px: number, x: number) =>
      placeLabels([[sentence, count(x)]], crowd({ discs: [{ x: 340, y: 300, px }] }))[0]?.form
    expect(formBeside(6, 400)).toBe(1)
    expect(formBeside(200, 400)).toBe(1)
    expect(formBeside(200, 345)).toBe(0)
  })
})
