/** The page's own face, which the map's labels are set in too; a little heavier, so that nothing is thought too small. */
const family = (): string => getComputedStyle(document.documentElement).getPropertyValue('--font')
/** As the layers of labels set them: MapLibre breaks text at so many ems into lines of about the same length. */
export const LABEL_PX = 11
export const MAX_EMS = 12
export const LINE_EMS = 1.2
/** A line may be so much longer than the average of a label's lines. */
const RAGGED = 1.25

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

/** About as large as MapLibre sets a text of that width, without what is around it. */
export function setSize(textPx: number): LabelSize {
  const lines = Math.ceil(textPx / (LABEL_PX * MAX_EMS))
  return {
    width: lines < 2 ? textPx : Math.min(LABEL_PX * MAX_EMS, (textPx / lines) * RAGGED),
    height: Math.max(1, lines) * LABEL_PX * LINE_EMS,
  }
}
