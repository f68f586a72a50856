/** Container pixels. */
export type Pixel = readonly [x: number, y: number]
export type DrawTool = 'box' | 'lasso'

/** A link must hold the area: few enough corners, and none that the eye would not miss. */
const MAX_CORNERS = 40
const MIN_SIZE_PX = 8

/** The ring a stroke means: the box between its ends, or its own line, thinned. Empty when too small to be meant. */
export function drawnRing(tool: DrawTool, stroke: readonly Pixel[]): Pixel[] {
  const [first, last] = [stroke[0], stroke.at(-1)]
  if (!first || !last) return []
  const xs = stroke.map(([x]) => x)
  const ys = stroke.map(([, y]) => y)
  const [left, right] = tool === 'box' ? sorted(first[0], last[0]) : [Math.min(...xs), Math.max(...xs)]
  const [top, bottom] = tool === 'box' ? sorted(first[1], last[1]) : [Math.min(...ys), Math.max(...ys)]
  if (right - left < MIN_SIZE_PX || bottom - top < MIN_SIZE_PX) return []
  if (tool === 'box')
    return [
      [left, top],
      [right, top],
      [right, bottom],
      [left, bottom],
    ]
  const step = Math.max(1, Math.ceil(stroke.length / MAX_CORNERS))
  return stroke.filter((_, i) => i % step === 0)
}

export const ringPath = (ring: readonly Pixel[]): string =>
  ring.length === 0 ? '' : `M${ring.map(([x, y]) => `${x} ${y}`).join('L')}Z`

const sorted = (a: number, b: number): [number, number] => (a < b ? [a, b] : [b, a])
