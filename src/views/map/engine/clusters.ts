import { gridGroups } from './gridGroups'
import type { Places } from './places'

/** Groups of points that would overlap, largest first; one point alone is a group of one. */
export type Clusters = {
  readonly count: number
  /** Middle of its points, on the Mercator plane. */
  readonly x: Float64Array
  readonly y: Float64Array
  /** Radius in pixels of what is drawn for it. */
  readonly radiusPx: Float64Array
  /** Group g holds `members` from `first[g]` to before `first[g + 1]`, by row. */
  readonly first: Uint32Array
  readonly members: Uint32Array
}

export const sizeOf = ({ first }: Clusters, group: number): number =>
  (first[group + 1] ?? 0) - (first[group] ?? 0)
export const membersOf = ({ first, members }: Clusters, group: number): Uint32Array =>
  members.subarray(first[group], first[group + 1])

/** Two marks are merged when they come nearer than this share of their radii: a touch can still be told apart. */
export const TOUCH = 0.9
/** Of so many points every one has neighbours: they are merged by cells of the world before they are compared. */
const CROWD = 4000
/** Two of the smallest symbols in a cell of this width always overlap. */
const FINE_PX = 7.6
const COARSE_PX = 36

/** Drawn for a group of several: its area grows with their number. */
export const ringRadiusPx = (count: number): number => Math.min(28, 9.5 + Math.sqrt(count) * 1.5)
/** A ring asks for some room around it, or a crowd of them would be a mesh. */
const ROOM_PX = 3
const MAX_RADIUS_PX = 33

/**
 * Merges points until no two marks touch. The result depends on which points there are and on the scale, never on
 * their order: sums are whole numbers, and ties go by place.
 */
export function clusterPoints(
  ids: Uint32Array,
  places: Places,
  worldPx: number,
  radiusPx: (point: number) => number,
): Clusters {
  const cellPx = ids.length > CROWD ? COARSE_PX : FINE_PX
  const { groupOf, count } = gridGroups(ids, places, cellPx / worldPx)
  let groups = summed(ids, places, groupOf, count, radiusPx)
  let now = Uint32Array.from({ length: count }, (_, group) => group)
  for (;;) {
    const into = mergeTouching(groups, worldPx)
    if (!into) return inOrder(groups, ids, groupOf, now)
    const merged = compacted(groups, into)
    now = now.map((group) => merged.number[group] ?? 0)
    groups = merged.groups
  }
}

/** Sums of places, as whole numbers, and the radius each keeps free. */
type Groups = {
  count: number
  n: Uint32Array
  sumX: Float64Array
  sumY: Float64Array
  radiusPx: Float64Array
}

/** A millionth of a millimetre would do; what matters is that sums of whole numbers come out the same in any order. */
const WHOLE = 2 ** 30
/** Rounded, of a place from 0 to 1: at most 2 ** 30, so that it can be cut off, which is cheaper than `Math.round`. */
const whole = (place: number): number => (place * WHOLE + 0.5) | 0

const xOf = ({ sumX, n }: Groups, group: number): number => (sumX[group] ?? 0) / (n[group] ?? 1) / WHOLE
const yOf = ({ sumY, n }: Groups, group: number): number => (sumY[group] ?? 0) / (n[group] ?? 1) / WHOLE

function summed(
  ids: Uint32Array,
  places: Places,
  groupOf: Uint32Array,
  count: number,
  radiusOf: (point: number) => number,
): Groups {
  const n = new Uint32Array(count)
  const sumX = new Float64Array(count)
  const sumY = new Float64Array(count)
  const lone = new Uint32Array(count)
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] ?? 0
    const group = groupOf[i] ?? 0
    n[group] = (n[group] ?? 0) + 1
    sumX[group] = (sumX[group] ?? 0) + whole(places[id * 2] ?? 0)
    sumY[group] = (sumY[group] ?? 0) + whole(places[id * 2 + 1] ?? 0)
    lone[group] = id
  }
  const radiusPx = Float64Array.from(lone, (id, group) =>
    n[group] === 1 ? radiusOf(id) : ringRadiusPx(n[group] ?? 0) + ROOM_PX,
  )
  return { count, n, sumX, sumY, radiusPx }
}

/** Largest first; where two are as large, the northern, then the western. */
function ranked(groups: Groups): Uint32Array {
  const { count, n } = groups
  const x = Float64Array.from({ length: count }, (_, group) => xOf(groups, group))
  const y = Float64Array.from({ length: count }, (_, group) => yOf(groups, group))
  return Uint32Array.from({ length: count }, (_, group) => group).toSorted(
    (a, b) => (n[b] ?? 0) - (n[a] ?? 0) || (y[a] ?? 0) - (y[b] ?? 0) || (x[a] ?? 0) - (x[b] ?? 0),
  )
}

/**
 * Lets each group, the largest first, grow until it touches no other that is still free. Gives which group each went
 * into; null when nothing touched.
 */
function mergeTouching(groups: Groups, worldPx: number): Int32Array | null {
  const { count, n, sumX, sumY, radiusPx } = groups
  const order = ranked(groups)
  const neighbours = bucketed(groups, (2 * MAX_RADIUS_PX * TOUCH) / worldPx)
  const into = new Int32Array(count).fill(-1)
  let merged = 0
  for (const group of order) {
    if ((into[group] ?? -1) >= 0) continue
    into[group] = group
    for (let before = -1; before < merged; ) {
      before = merged
      const [gx, gy, reach] = [xOf(groups, group), yOf(groups, group), radiusPx[group] ?? 0]
      const touching = neighbours.around(gx, gy).filter((other) => {
        if ((into[other] ?? -1) >= 0) return false
        const dx = (xOf(groups, other) - gx) * worldPx
        const dy = (yOf(groups, other) - gy) * worldPx
        const touch = (reach + (radiusPx[other] ?? 0)) * TOUCH
        return dx * dx + dy * dy < touch * touch
      })
      for (const other of touching) {
        into[other] = group
        n[group] = (n[group] ?? 0) + (n[other] ?? 0)
        sumX[group] = (sumX[group] ?? 0) + (sumX[other] ?? 0)
        sumY[group] = (sumY[group] ?? 0) + (sumY[other] ?? 0)
      }
      merged += touching.length
      if (touching.length > 0) radiusPx[group] = ringRadiusPx(n[group] ?? 0) + ROOM_PX
    }
  }
  return merged === 0 ? null : into
}

/** Only the groups that took others in or were left alone, and the new number of each old one. */
function compacted(groups: Groups, into: Int32Array): { groups: Groups; number: Uint32Array } {
  const kept = Uint32Array.from(into.keys()).filter((group) => into[group] === group)
  const newNumber = new Uint32Array(groups.count)
  kept.forEach((group, at) => {
    newNumber[group] = at
  })
  return {
    number: Uint32Array.from(into, (group) => newNumber[group] ?? 0),
    groups: {
      count: kept.length,
      n: kept.map((group) => groups.n[group] ?? 0),
      sumX: Float64Array.from(kept, (group) => groups.sumX[group] ?? 0),
      sumY: Float64Array.from(kept, (group) => groups.sumY[group] ?? 0),
      radiusPx: Float64Array.from(kept, (group) => groups.radiusPx[group] ?? 0),
    },
  }
}

const keyOf = (column: number, row: number): number => row * 2 ** 26 + column

/** Groups by square of the plane, for looking around a place. */
function bucketed(groups: Groups, side: number): { around: (x: number, y: number) => number[] } {
  const buckets = new Map<number, number[]>()
  for (let group = 0; group < groups.count; group++) {
    const key = keyOf(Math.floor(xOf(groups, group) / side), Math.floor(yOf(groups, group) / side))
    const bucket = buckets.get(key)
    if (bucket) bucket.push(group)
    else buckets.set(key, [group])
  }
  return {
    around(x, y) {
      const column = Math.floor(x / side)
      const row = Math.floor(y / side)
      const found: number[] = []
      for (let dy = -1; dy <= 1; dy++)
        for (let dx = -1; dx <= 1; dx++) {
          const bucket = buckets.get(keyOf(column + dx, row + dy))
          if (bucket) found.push(...bucket)
        }
      return found
    },
  }
}

/** `now`: the group that each cell has become a part of. */
function inOrder(groups: Groups, ids: Uint32Array, cellOf: Uint32Array, now: Uint32Array): Clusters {
  const order = ranked(groups)
  const rankOf = new Uint32Array(groups.count)
  order.forEach((group, at) => {
    rankOf[group] = at
  })
  const rank = now.map((group) => rankOf[group] ?? 0)
  const first = new Uint32Array(groups.count + 1)
  for (let at = 0; at < order.length; at++) first[at + 1] = (first[at] ?? 0) + (groups.n[order[at] ?? 0] ?? 0)
  const next = first.slice()
  const members = new Uint32Array(ids.length)
  for (let i = 0; i < ids.length; i++) {
    const at = rank[cellOf[i] ?? 0] ?? 0
    const slot = next[at] ?? 0
    members[slot] = ids[i] ?? 0
    next[at] = slot + 1
  }
  return {
    count: groups.count,
    x: Float64Array.from(order, (group) => xOf(groups, group)),
    y: Float64Array.from(order, (group) => yOf(groups, group)),
    radiusPx: Float64Array.from(
      order,
      (group) => (groups.radiusPx[group] ?? 0) - (groups.n[group] === 1 ? 0 : ROOM_PX),
    ),
    first,
    members,
  }
}
