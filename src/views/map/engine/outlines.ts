import { fanOnMap } from './fanOnMap'
import { groupOf, type Marks, reachOf, type ToMark } from './marks'
import { SYMBOL_BYTES } from './packSymbols'

const SELECTED_PX = 2
const POINTED_PX = 1
const HIGHLIGHTED_PX = 1.5

type Outlined = Pick<ToMark, 'points' | 'places' | 'flags'> & {
  readonly marks: Marks
  readonly selected: number | null
  readonly highlighted: readonly number[]
  readonly pointed: number | null
}

/** Where the mark of a point stands: a place of the plane, moved by pixels, and how far it reaches. */
export type MarkPlace = {
  readonly x: number
  readonly y: number
  readonly offset: { readonly x: number; readonly y: number }
  readonly reachPx: number
}

const HERE = { x: 0, y: 0 }
/** Around a dot, or a point counted in a cell. */
const DOT_REACH_PX = 4

/** The symbol of a point, its place in a fan, or the ring of the group that holds it; null where it is not shown. */
export function markPlace(
  { points, places, flags, marks }: Omit<Outlined, 'selected' | 'pointed' | 'highlighted'>,
  id: number,
): MarkPlace | null {
  if (flags[id] !== 1) return null
  const own = { x: places[id * 2] ?? 0, y: places[id * 2 + 1] ?? 0, offset: HERE }
  if (marks.tier === 'density' || marks.tier === 'dots') return { ...own, reachPx: DOT_REACH_PX }
  const group = marks.tier === 'clusters' ? groupOf(marks, id) : null
  if (group === null || group >= marks.rings) return { ...own, reachPx: reachOf(points)(id) }
  const fan = group === marks.fan?.group ? fanOnMap(points, marks) : null
  const { clusters } = marks
  const middle = { x: clusters.x[group] ?? 0, y: clusters.y[group] ?? 0 }
  const offset = fan?.offsets[fan.ids.indexOf(id)]
  if (offset) return { ...middle, offset, reachPx: reachOf(points)(id) }
  return { ...middle, offset: HERE, reachPx: clusters.radiusPx[group] ?? 0 }
}

/** Rings around what is selected, pointed at and pointed out. A ring around nothing would puzzle: the row may be filtered out. */
export function outlinesOf(scene: Outlined): ArrayBuffer {
  const { selected, pointed, highlighted } = scene
  const others = highlighted.filter((id) => id !== selected && id !== pointed)
  const wanted = [
    ...others.map((id) => ({ id, widthPx: HIGHLIGHTED_PX })),
    ...(pointed === null || pointed === selected ? [] : [{ id: pointed, widthPx: POINTED_PX }]),
    ...(selected === null ? [] : [{ id: selected, widthPx: SELECTED_PX }]),
  ]
  const found = wanted.flatMap(({ id, widthPx }) => {
    const place = markPlace(scene, id)
    return place ? [{ ...place, widthPx }] : []
  })
  const packed = new ArrayBuffer(found.length * SYMBOL_BYTES)
  // Shape 0 is the circle: a ring is round, whatever it is around.
  found.forEach(({ x, y, offset, reachPx, widthPx }, i) =>
    new Float32Array(packed, i * SYMBOL_BYTES, 6).set([x, y, reachPx, widthPx, offset.x, offset.y]),
  )
  return packed
}
