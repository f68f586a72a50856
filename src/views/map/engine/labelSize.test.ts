import { describe, expect, it } from 'vitest'
import { inLines } from './labelSize'

const width = (text: string): number => text.length * 6
const SENTENCE = '2 incidents, place known only as Germany'

describe('lines of a label', () => {
  it('are one where the words are few', () => {
    expect(inLines('12 (3)', 0, width)).toMatchObject({ lines: ['12 (3)'], size: { width: 36 } })
  })

  it('are about as long as one another, say every word, and are as wide as is said', () => {
    const { lines, size } = inLines(SENTENCE, 13, width)
    expect(lines).toEqual(['2 incidents, place', 'known only as Germany'])
    expect(size.width).toBe(width('known only as Germany'))
  })

  it('leave room for the sign before the first', () => {
    expect(inLines('1 incident, place known only as Iran', 40, width).size.width).toBe(
      40 + width('1 incident, place'),
    )
  })

  it('hold a word that is longer than a line', () => {
    const word = 'x'.repeat(40)
    expect(inLines(word, 0, width)).toMatchObject({ lines: [word], size: { width: 240 } })
  })
})
