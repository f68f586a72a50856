/** The page's own face, which the map's labels are set in too; a little heavier, so that nothing is thought too small. */
const family = (): string => getComputedStyle(document.documentElement).getPropertyValue('--font')
export const LABEL_PX = 11
export const LINE_EMS = 1.2
/** A label is broken into lines of about the same length, none much longer than this. */
const MOST_PX = 132
/** By so much a line may be longer at each try, until the words go into their lines. */
const TRY_PX = 3

export type LabelSize = { readonly width: number; readonly height: number }

/** Width of a text in one line of so many pixels; the same text is measured once. */
export function createMeasure(): (text: string, sizePx: number) => number {
  const context = new OffscreenCanvas(1, 1).getContext('2d')
  const known = new Map<string, number>()
  return (text, sizePx) => {
    const key = `${sizePx} ${text}`
    const found = known.get(key)
    if (found !== undefined || !context) return found ?? text.length * sizePx * 0.6
    context.font = `600 ${sizePx}px ${family()}`
    const { width } = context.measureText(text)
    known.set(key, width)
    return width
  }
}

/**
 * A text in lines, and its size without what is around it; `leadPx` stands before the first word. Broken here and not by
 * MapLibre, so that the size is that of what is drawn: marks leave out exactly what a label covers.
 */
export function inLines(
  text: string,
  leadPx: number,
  width: (text: string) => number,
): { lines: readonly string[]; size: LabelSize } {
  const whole = leadPx + width(text)
  const most = Math.ceil(whole / MOST_PX)
  let px = whole / most
  let lines = broken(text, px, leadPx, width)
  while (lines.length > most) {
    px += TRY_PX
    lines = broken(text, px, leadPx, width)
  }
  const widths = lines.map((line, i) => width(line) + (i === 0 ? leadPx : 0))
  return { lines, size: { width: Math.max(...widths), height: lines.length * LABEL_PX * LINE_EMS } }
}

/** As many words in each line as go into it. */
function broken(text: string, px: number, leadPx: number, width: (text: string) => number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    const longer = `${last} ${word}`
    if (last !== undefined && width(longer) + (lines.length === 1 ? leadPx : 0) <= px)
      lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
