import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classBreaks, classOf, SHARE_CLASSES } from './classBreaks'

const words = (max: number) =>
  classBreaks(max).map(({ low, high }) => (low === high ? `${low}` : `${low}–${high}`))

describe('classes of whole numbers', () => {
  it.each<[number, string[]]>([
    [0, []],
    [1, ['1']],
    [5, ['1', '2', '3', '4', '5']],
    [6, ['1', '2', '3–5', '6']],
    [15, ['1', '2', '3–5', '6–10', '11–15']],
    [183, ['1–10', '11–20', '21–50', '51–100', '101–183']],
  ])('to %i: %j', (max, expected) => {
    expect(words(max)).toEqual(expected)
  })

  it('hold every number from 1 to the largest exactly once, in at most five', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), (max) => {
        const classes = classBreaks(max)
        expect(classes.length).toBeLessThanOrEqual(5)
        expect(classes[0]?.low).toBe(1)
        expect(classes.at(-1)?.high).toBe(max)
        classes.slice(1).forEach(({ low }, i) => expect(low).toBe((classes[i]?.high ?? 0) + 1))
        expect(classes.every(({ low, high }) => low <= high)).toBe(true)
      }),
    )
  })

  it('hold no zero, and nothing that is no number', () => {
    expect(classOf(classBreaks(9), 0)).toBe(-1)
    for (const max of [Number.NaN, -3, Number.POSITIVE_INFINITY]) expect(classBreaks(max)).toEqual([])
  })

  it('hold every share', () => {
    for (let percent = 1; percent <= 100; percent++) expect(classOf(SHARE_CLASSES, percent)).not.toBe(-1)
  })
})
