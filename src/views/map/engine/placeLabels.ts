import type { Box } from '../scene'

/** Pixels of the map; `cost` in pixels too: how much farther off it would rather stand than here. */
export type Spot = { readonly x: number; readonly y: number; readonly cost: number }
type Size = { readonly width: number; readonly height: number }
export type Form = {
  readonly size: Size
  readonly spots: readonly Spot[]
  /** What a spot costs beyond that; asked only of those that might be taken, since it is dear to tell. */
  readonly surcharge?: (spot: Spot) => number
}
/** What a label may say, the fullest first: the next where that finds no spot, or none that is free. */
export type Label = readonly Form[]
export type Placed = { readonly form: number; readonly spot: Spot }

export type Crowd = {
  /** What can be seen of the map. */
  readonly room: Box
  /** Panels over the map: what is under them cannot be read. */
  readonly covers: readonly Box[]
  /** Symbols, which are drawn above labels. */
  readonly discs: readonly { readonly x: number; readonly y: number; readonly px: number }[]
}

/** Between labels, and to whatever they keep off. */
const GAP_PX = 3
/** Worse than standing so much farther away; and as much again for every pixel it reaches in. */
const TOUCHES = { disc: { once: 60, perPx: 8 }, label: { once: 400, perPx: 8 } } as const

/**
 * The best spot of each label, the first label choosing first. Null: at every one it would lie under a panel or be cut
 * off. Symbols and other labels are avoided where that can be; a label on a symbol is better than none.
 */
export function placeLabels(labels: readonly Label[], crowd: Crowd): (Placed | null)[] {
  const taken: Box[] = []
  return labels.map((forms) => {
    let best: (Found & { form: number; size: Size }) | null = null
    for (const [form, offered] of forms.entries()) {
      const found = bestSpot(offered, crowd, taken)
      if (found && found.touches < (best?.touches ?? Number.POSITIVE_INFINITY))
        best = { form, size: offered.size, ...found }
      if (best?.touches === 0) break
    }
    if (!best) return null
    taken.push(boxAt(best.spot, best.size))
    return { form: best.form, spot: best.spot }
  })
}

/** `touches`: what of its cost is for symbols and other labels it reaches into. */
type Found = { readonly spot: Spot; readonly touches: number }

function bestSpot(
  { size, spots, surcharge = () => 0 }: Form,
  { room, covers, discs }: Crowd,
  taken: readonly Box[],
): Found | null {
  let best: (Found & { cost: number }) | null = null
  for (const spot of spots) {
    const worst: number = best?.cost ?? Number.POSITIVE_INFINITY
    if (spot.cost >= worst) continue
    const box = boxAt(spot, size)
    if (!isWithin(box, room) || covers.some((cover) => overlap(box, cover) > -GAP_PX)) continue
    let touches = 0
    for (const other of taken) touches += touching(overlap(box, other), TOUCHES.label)
    for (const disc of discs) touches += touching(disc.px - distance(box, disc), TOUCHES.disc)
    if (spot.cost + touches >= worst) continue
    const cost = spot.cost + touches + surcharge(spot)
    if (cost < worst) best = { spot, touches, cost }
  }
  return best
}

const touching = (px: number, { once, perPx }: { once: number; perPx: number }): number =>
  px > -GAP_PX ? once + perPx * (px + GAP_PX) : 0

export const boxAt = ({ x, y }: Pick<Spot, 'x' | 'y'>, { width, height }: Size): Box => ({
  left: x - width / 2,
  top: y - height / 2,
  right: x + width / 2,
  bottom: y + height / 2,
})

const isWithin = (box: Box, room: Box): boolean =>
  box.left >= room.left && box.top >= room.top && box.right <= room.right && box.bottom <= room.bottom

/** How far two boxes reach into each other; negative: how far they are apart. */
export const overlap = (a: Box, b: Box): number =>
  Math.min(a.right - b.left, b.right - a.left, a.bottom - b.top, b.bottom - a.top)

const distance = ({ left, top, right, bottom }: Box, { x, y }: { x: number; y: number }): number =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom))
