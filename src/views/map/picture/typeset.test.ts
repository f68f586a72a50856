import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { brokenLines, type TextStyle } from './typeset'

const style: TextStyle = { sizePx: 10, linePx: 12, weight: 400, token: '--text' }
/** Every character as wide as any other. */
const measure = (text: string): number => Array.from(text.replaceAll(/[\u2066-\u2069]/g, '')).length * 10
const words = (text: string): string => text.replaceAll(/\s+/g, '')

describe('brokenLines', () => {
  it('keeps every character, and no line is wider than there is room', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 10, max: 400 }), (text, width) => {
        const plain = text.replaceAll(/[\u2066-\u2069]/g, '')
        const lines = brokenLines(plain, width, style, measure)
        expect(words(lines.join(''))).toBe(words(plain))
        for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(Math.max(10, width))
      }),
    )
  })

  it('breaks an address after a mark and not within a name', () => {
    expect(brokenLines('atlas.example/?country=AF,IR&kind=attack', 200, style, measure)).toEqual([
      'atlas.example/?',
      'country=AF,IR&kind=',
      'attack',
    ])
  })

  it('opens on the next line what keeps its own direction', () => {
    expect(brokenLines('\u2068one two three\u2069 four', 80, style, measure)).toEqual([
      '\u2068one two\u2069',
      '\u2068three\u2069',
      'four',
    ])
  })
})
