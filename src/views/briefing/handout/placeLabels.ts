import { numbersText } from './numbering'

export type Spot = {
  readonly x: number
  readonly y: number
  readonly number: number
  readonly isArea: boolean
}
export type Rect = { readonly x: number; readonly y: number; readonly w: number; readonly h: number }
export type Label = Rect & {
  readonly text: string
  readonly lines: readonly string[]
  readonly anchor: { x: number; y: number }
}

type Page = { readonly width: number; readonly height: number; readonly sizePx: number }

/** Pixels between symbols that share a label. */
const NEAR = 14
const PAD = 3
/** Letters of a label in one line. */
const LINE_LETTERS = 16
const DISTANCES = [9, 20, 34, 52, 74, 100]
const ANGLES = Array.from({ length: 12 }, (_, i) => (i * Math.PI) / 6 - Math.PI / 6)

/** Numbers beside their symbols: none over another, none over the edge, every one on the map. */
export function placeLabels(spots: readonly Spot[], page: Page): Label[] {
  const groups = grouped(spots)
  const placed: Label[] = []
  // Symbols are not covered either, as long as there is another place.
  const symbols = groups.map(({ x, y }): Rect => ({ x: x - 6, y: y - 6, w: 12, h: 12 }))
  const largestFirst = groups.toSorted((a, b) => b.numbers.length - a.numbers.length || a.y - b.y)
  for (const group of largestFirst) {
    // Known by an area only: the number must not pass for a place.
    const text = `${group.isArea ? '≈ ' : ''}${numbersText(group.numbers)}`
    const lines = broken(text)
    const w = Math.max(...lines.map((line) => line.length)) * page.sizePx * 0.58 + 2 * PAD
    const h = lines.length * page.sizePx * 1.15 + PAD
    const rects = DISTANCES.flatMap((distance) =>
      ANGLES.map((angle) => at(group, angle, distance, { w, h })),
    ).filter((rect) => rect.x >= 0 && rect.y >= 0 && rect.x + w <= page.width && rect.y + h <= page.height)
    const isFree = (rect: Rect) => !placed.some((other) => overlaps(rect, other))
    const rect =
      rects.find((one) => isFree(one) && !symbols.some((symbol) => overlaps(one, symbol))) ??
      rects.find(isFree) ??
      rects[0]
    if (rect) placed.push({ ...rect, text, lines, anchor: { x: group.x, y: group.y } })
  }
  return placed
}

/** A label whose nearest edge is so far from its symbol, in that direction. */
function at(
  { x, y }: { x: number; y: number },
  angle: number,
  distance: number,
  { w, h }: { w: number; h: number },
): Rect {
  const [dx, dy] = [Math.cos(angle), Math.sin(angle)]
  return { x: x + dx * (distance + w / 2) - w / 2, y: y + dy * (distance + h / 2) - h / 2, w, h }
}

const overlaps = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h

type Group = { x: number; y: number; isArea: boolean; numbers: number[] }

function grouped(spots: readonly Spot[]): Group[] {
  const groups: Group[] = []
  for (const { x, y, number, isArea } of spots) {
    const near = groups.find(
      (group) => group.isArea === isArea && Math.hypot(group.x - x, group.y - y) < NEAR,
    )
    if (near) near.numbers.push(number)
    else groups.push({ x, y, isArea, numbers: [number] })
  }
  return groups
}

function broken(text: string): string[] {
  const lines: string[] = ['']
  for (const piece of text.split(/(?<=, )/)) {
    if ((lines.at(-1) ?? '') !== '' && ((lines.at(-1) ?? '') + piece).trimEnd().length > LINE_LETTERS)
      lines.push('')
    lines[lines.length - 1] += piece
  }
  return lines.map((line) => line.trimEnd())
}
