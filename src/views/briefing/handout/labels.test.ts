import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numbersText } from './numbering'
import { placeLabels } from './placeLabels'

const PAGE = { width: 672, height: 400, sizePx: 9.5 }
const spots = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: PAGE.width }),
    y: fc.integer({ min: 0, max: PAGE.height }),
    isArea: fc.boolean(),
  }),
  { maxLength: 40 },
)
/** "3, 7–9" → 3, 7, 8, 9 */
const numbersIn = (text: string): number[] =>
  [...text.matchAll(/(\d+)(?:–(\d+))?/g)].flatMap(([, first, last]) =>
    Array.from({ length: Number(last ?? first) - Number(first) + 1 }, (_, i) => Number(first) + i),
  )

describe('numbers on a map', () => {
  it('are said shortly and completely', () => {
    expect(numbersText([9, 3, 8, 7, 12, 13])).toBe('3, 7–9, 12, 13')
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 300 }), { minLength: 1 }), (numbers) => {
        expect(numbersIn(numbersText(numbers))).toEqual(numbers.toSorted((a, b) => a - b))
      }),
    )
  })

  it('are all there, within the map, and say which are known by an area only', () => {
    fc.assert(
      fc.property(spots, (found) => {
        const labels = placeLabels(
          found.map((spot, i) => ({ ...spot, number: i + 1 })),
          PAGE,
        )
        const said = labels.flatMap(({ text }) =>
          numbersIn(text).map((number) => ({ number, isArea: text.startsWith('≈') })),
        )
        expect(said.toSorted((a, b) => a.number - b.number)).toEqual(
          found.map(({ isArea }, i) => ({ number: i + 1, isArea })),
        )
        expect(
          labels.every(({ x, y, w, h }) => x >= 0 && y >= 0 && x + w <= PAGE.width && y + h <= PAGE.height),
        ).toBe(true)
      }),
    )
  })
})
