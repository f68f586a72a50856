/** A way to set text. Sizes in pixels of the picture's page. */
export type TextStyle = {
  readonly sizePx: number
  readonly linePx: number
  readonly weight: 400 | 600
  readonly token: string
}

/** Width of a text in one line, in pixels. */
export type Measure = (text: string, style: TextStyle) => number

/**
 * Lines no wider than `widthPx`. A word that is wider by itself, such as an address, is broken after a mark in it, else
 * between characters; text is never cut.
 */
export function brokenLines(text: string, widthPx: number, style: TextStyle, measure: Measure): string[] {
  const fits = (line: string): boolean => measure(line, style) <= widthPx
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    if (word === '') continue
    const longer = line === '' ? word : `${line} ${word}`
    if (fits(longer)) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    const pieces = fits(word) ? [word] : brokenWord(word, fits)
    lines.push(...pieces.slice(0, -1))
    line = pieces.at(-1) ?? ''
  }
  return closedIsolates(line === '' ? lines : [...lines, line])
}

const PIECES = /[^/?&=,._-]*[/?&=,._-]+|[^/?&=,._-]+/g

function brokenWord(word: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = []
  let line = ''
  const put = (piece: string): void => {
    if (line === '' || fits(line + piece)) line += piece
    else {
      lines.push(line)
      line = piece
    }
  }
  for (const piece of word.match(PIECES) ?? [word])
    if (fits(piece)) put(piece)
    else for (const character of piece) put(character)
  return line === '' ? lines : [...lines, line]
}

const CLOSE = '\u2069'
const ISOLATES = /[\u2066-\u2069]/g

/**
 * Each line is drawn by itself. Text kept apart for its direction, such as an English title among Persian words, is
 * closed at the end of a line and opened again on the next.
 */
function closedIsolates(lines: readonly string[]): string[] {
  const open: string[] = []
  return lines.map((line) => {
    const before = open.join('')
    for (const mark of line.match(ISOLATES) ?? [])
      if (mark === CLOSE) open.pop()
      else open.push(mark)
    return before + line + CLOSE.repeat(open.length)
  })
}
