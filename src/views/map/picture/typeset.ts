/** A way to set text. Sizes in pixels of the picture's page. */
export type TextStyle = {
  readonly sizePx: number
  readonly linePx: number
  readonly weight: 400 | 600
  readonly token: string
}

/** Width of a text in one line, in pixels. */
export type Measure = (text: string, style: TextStyle) => number

/** Lines no wider than `widthPx`; a word that is wider by itself is broken between characters. Text is never cut. */
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
  return line === '' ? lines : [...lines, line]
}

function brokenWord(word: string, fits: (line: string) => boolean): string[] {
  const pieces: string[] = []
  let piece = ''
  for (const character of word) {
    if (piece !== '' && !fits(piece + character)) {
      pieces.push(piece)
      piece = ''
    }
    piece += character
  }
  return [...pieces, piece]
}
