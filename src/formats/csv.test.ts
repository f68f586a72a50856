import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CsvCell } from '@/base/csvCell'
import { csvText } from './csv'

const line = (...cells: CsvCell[]): string => csvText([cells]).slice(1, -2)

/** A reader by the letter of RFC 4180. */
function parseCsv(text: string): string[][] {
  const lines: string[][] = []
  let [cells, cell, quoted]: [string[], string, boolean] = [[], '', false]
  for (let i = 1; i < text.length; i++) {
    const [char, next] = [text.charAt(i), text.charAt(i + 1)]
    if (quoted && char === '"' && next === '"') {
      cell += '"'
      i++
    } else if (char === '"') quoted = !quoted
    else if (!quoted && char === ',') {
      cells.push(cell)
      cell = ''
    } else if (!quoted && char === '\r' && next === '\n') {
      lines.push([...cells, cell])
      ;[cells, cell] = [[], '']
      i++
    } else cell += char
  }
  return lines
}

const hostile = fc.oneof(
  fc.string(),
  fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', "'", ',', ';', ' ', 'a', '＝', '\0'),
  }),
)

describe('writing CSV', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', "=cmd|' /C calc'!A0"])(
    'never lets %j be a formula',
    (text) => {
      expect(line(text)).toMatch(/^"?'/)
    },
  )

  it('leaves numbers numbers, what is not stated empty, and 0 a 0', () => {
    expect(line(-77.03, null, 0, true, '')).toBe('-77.03,,0,true,')
  })

  it('quotes by RFC 4180, and what a spreadsheet set to semicolons would split', () => {
    expect(line('a,b', 'say "no"', 'two\r\nlines', 'a;=1', 'plain')).toBe(
      '"a,b","say ""no""","two\r\nlines","a;=1",plain',
    )
  })

  it('begins with a byte order mark and ends every line', () => {
    expect(csvText([['a'], ['é']])).toBe('\uFEFFa\r\né\r\n')
  })

  it('gives back every text, but for the apostrophe before what would be a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.array(hostile, { minLength: 1, maxLength: 4 }), { minLength: 1 }), (table) => {
        const read = parseCsv(csvText(table))
        expect(read).toEqual(
          table.map((cells) =>
            cells.map((cell) => (/^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell)),
          ),
        )
        for (const cell of read.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/)
      }),
    )
  })
})
