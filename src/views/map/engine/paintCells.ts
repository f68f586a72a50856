import { CELL_ALPHA } from './cellShader'
import { type Classes, changedCells, EMPTY } from './cells'
import { type FlatCamera, seenAt } from './flatCamera'
import { hexCentre } from './hexGrid'
import { type Pixels, pixelOf } from './pixels'

const SQRT3 = Math.sqrt(3)

/**
 * Hexagons by class, onto a picture that is blank or shows `before`: then only those that have become others. Every pixel
 * lies in one hexagon alone, so each is written, not mixed. `ramp`: red, green, blue from 0 to 1, a colour a class.
 */
export function paintCells(
  pixels: Pixels,
  camera: FlatCamera,
  { now, before, worldPx }: { now: Classes; before: Classes | null; worldPx: number },
  { ramp, opacity }: { ramp: Float32Array; opacity: number },
): void {
  const apothem = (now.grid.width * worldPx) / 2
  const inks = Array.from({ length: ramp.length / 3 }, (_, cellClass) =>
    fading(ramp.subarray(cellClass * 3, cellClass * 3 + 3), opacity),
  )
  for (const hex of changedCells(now, before)) {
    const { x, y } = hexCentre(now.grid, hex)
    const middle = seenAt(camera, x, y)
    if (middle) paintHexagon(pixels, middle, apothem, inks[now.of[hex] ?? EMPTY] ?? NOTHING)
  }
}

/** So many steps from the edge of a cell, where it fades, to a pixel inside. */
const STEPS = 16
const NOTHING = new Uint32Array(STEPS + 1)
const fading = (colour: Float32Array, opacity: number): Uint32Array =>
  Uint32Array.from(NOTHING, (_, step) => pixelOf(colour, (CELL_ALPHA * opacity * step) / STEPS))

/** Points up, `apothem` pixels from the middle to each side. `inks`: from the edge inwards. */
function paintHexagon(
  { width, height, ink }: Pixels,
  middle: { x: number; y: number },
  apothem: number,
  inks: Uint32Array,
): void {
  const solid = inks[STEPS] ?? 0
  const top = Math.max(0, Math.ceil(middle.y - (apothem * 2) / SQRT3 - 0.5))
  const bottom = Math.min(height - 1, Math.floor(middle.y + (apothem * 2) / SQRT3 - 0.5))
  for (let row = top; row <= bottom; row++) {
    const down = Math.abs(row + 0.5 - middle.y) * SQRT3
    const reach = Math.min(apothem, 2 * apothem - down)
    const from = Math.max(0, Math.ceil(middle.x - reach - 0.5))
    const to = Math.min(width - 1, Math.floor(middle.x + reach - 0.5))
    // Where no edge is as near as a pixel.
    const within = Math.min(apothem - 1, 2 * apothem - 2 - down)
    const solidFrom = Math.max(from, Math.ceil(middle.x - within - 0.5))
    const solidTo = Math.min(to, Math.floor(middle.x + within - 0.5))
    const start = row * width
    for (let column = from; column <= to; column++) {
      if (column === solidFrom && solidTo >= solidFrom) {
        ink.fill(solid, start + solidFrom, start + solidTo + 1)
        column = solidTo
        continue
      }
      const across = Math.abs(column + 0.5 - middle.x)
      const inside = Math.min(apothem - across, apothem - (across + down) / 2)
      ink[start + column] = inks[Math.round(Math.min(1, inside) * STEPS)] ?? 0
    }
  }
}
