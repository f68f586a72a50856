import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gapsOf, readPo, withEnglishNoted } from './poFile'

const HEADER = 'msgid ""\nmsgstr ""\n"Language: ru\\n"'
const entry = (id: string, text: string, madeFrom?: string) =>
  [
    ...(madeFrom === undefined ? [] : [`# en: ${madeFrom}`]),
    '#. js-lingui-explicit-id',
    `msgid "${id}"`,
    `msgstr ${JSON.stringify(text)}`,
  ].join('\n')
const file = (...entries: readonly string[]) => `${[HEADER, ...entries].join('\n\n')}\n`

describe('a catalogue file', () => {
  it('gives its messages, also in pieces and with quotes', () => {
    const pieces = '#. js-lingui-explicit-id\nmsgid "b"\nmsgstr ""\n"two "\n"\\"words\\""'
    expect(readPo(file(entry('a', 'one', 'uno'), pieces))).toEqual([
      { id: 'a', text: 'one', madeFrom: 'uno' },
      { id: 'b', text: 'two "words"', madeFrom: null },
    ])
  })

  it('gives back any text it holds', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ -~а-яا-ی«»{}#\\"\n\t]{1,40}$/), (text) => {
        expect(readPo(file(entry('a', text)))[0]?.text).toBe(text)
      }),
    )
  })

  it('says what is not translated, and what was translated from another text', () => {
    const english = new Map([
      ['a', 'Fire'],
      ['b', 'Water, deep'],
      ['c', 'Earth'],
    ])
    const po = file(entry('a', ''), entry('b', 'Вода', 'Water'), entry('c', 'Земля', 'Earth'))
    expect(gapsOf(po, english)).toEqual([
      { id: 'a', english: 'Fire', kind: 'untranslated' },
      { id: 'b', english: 'Water, deep', kind: 'outdated' },
    ])
    const noted = withEnglishNoted(po, english)
    expect(readPo(noted).map(({ madeFrom }) => madeFrom)).toEqual(['Fire', 'Water', 'Earth'])
    expect(withEnglishNoted(noted, english)).toBe(noted)
  })
})
