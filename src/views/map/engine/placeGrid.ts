import type { Places } from './places'

/** Points by square of the plane, for finding those near a place among a million: four bytes a point, and some. */
export type PlaceGrid = {
  readonly near: (x: number, y: number, reach: number, visit: (point: number) => void) => void
}

const POINTS_A_SQUARE = 4
const MOST_SQUARES = 2 ** 18

export function placeGrid(places: Places): PlaceGrid {
  const count = places.length / 2
  const box = { x0: 1, y0: 1, x1: 0, y1: 0 }
  for (let i = 0; i < count; i++) {
    const x = places[i * 2] ?? -1
    const y = places[i * 2 + 1] ?? -1
    if (x < 0) continue
    box.x0 = Math.min(box.x0, x)
    box.x1 = Math.max(box.x1, x)
    box.y0 = Math.min(box.y0, y)
    box.y1 = Math.max(box.y1, y)
  }
  const side = Math.max(1, Math.floor(Math.sqrt(Math.min(MOST_SQUARES, count / POINTS_A_SQUARE))))
  const width = Math.max(1e-9, box.x1 - box.x0)
  const height = Math.max(1e-9, box.y1 - box.y0)
  const within = (share: number): number => Math.max(0, Math.min(side - 1, Math.floor(share * side)))
  const squareOf = (x: number, y: number): number =>
    within((y - box.y0) / height) * side + within((x - box.x0) / width)
  const first = new Uint32Array(side * side + 1)
  for (let i = 0; i < count; i++) {
    const x = places[i * 2] ?? -1
    if (x < 0) continue
    const square = squareOf(x, places[i * 2 + 1] ?? 0)
    first[square + 1] = (first[square + 1] ?? 0) + 1
  }
  for (let square = 0; square < side * side; square++)
    first[square + 1] = (first[square + 1] ?? 0) + (first[square] ?? 0)
  const next = first.slice()
  const items = new Uint32Array(first[side * side] ?? 0)
  for (let i = 0; i < count; i++) {
    const x = places[i * 2] ?? -1
    if (x < 0) continue
    const square = squareOf(x, places[i * 2 + 1] ?? 0)
    const slot = next[square] ?? 0
    items[slot] = i
    next[square] = slot + 1
  }
  return {
    near(x, y, reach, visit) {
      const [c0, c1] = [within((x - reach - box.x0) / width), within((x + reach - box.x0) / width)]
      const [r0, r1] = [within((y - reach - box.y0) / height), within((y + reach - box.y0) / height)]
      for (let row = r0; row <= r1; row++)
        for (let at = first[row * side + c0] ?? 0; at < (first[row * side + c1 + 1] ?? 0); at++)
          visit(items[at] ?? 0)
    },
  }
}
