import { assertNever } from '@/base/assertNever'
import { killedOf, type MapPoints } from '@/derive/mapPoints'
import type { Marks as MarksChosen } from '@/domain/viewState'
import { type Clusters, clusterPoints, membersOf, sizeOf } from './clusters'
import { type Counted, createDensity, type Density } from './density'
import { MAX_FAN } from './fan'
import { worldPx } from './mercator'
import type { Places } from './places'
import { levelOf, pointsWithin, type Region, regionOf, type Viewed } from './region'
import { reachPx } from './shapes'
import { thinned } from './thinned'
import type { Flags } from './visibility'

/** How what is shown stands on the map: each on its own, merged where they touch, as plain dots, or counted by cell. */
export type Tier = 'symbols' | 'clusters' | 'dots' | 'density'

/** Everything laid out for a view; a new value whenever anything of it differs. */
export type Marks = {
  readonly tier: Tier
  readonly level: number
  /** Points with a symbol of their own, in drawing order: largest first, the last on top. */
  readonly symbols: Uint32Array
  readonly clusters: Clusters
  /** Groups of several in `clusters`, largest first; they come before those of one. */
  readonly rings: number
  readonly density: Density | null
  readonly fan: Fan | null
  /** Points drawn as plain dots, and as ghosts of what the filters leave out. */
  readonly dots: Uint32Array
  readonly ghosts: Uint32Array
}

/** A group opened around the place its members share. */
export type Fan = { readonly group: number; readonly ids: Uint32Array }

/** More than this in sight, the eye no longer tells one mark from the next. */
export const MAX_IN_SIGHT = 3000
/** More symbols than this would hide one another; beyond, they are plain dots. */
export const MAX_SYMBOLS = 2500
/** Up to here groups are made for the whole world, so that no edge of the view can have a say. */
const WHOLE_WORLD_UP_TO = 20_000
const WORLD: Region = { x0: 0, y0: 0, x1: 1, y1: 1 }

const NO_IDS = new Uint32Array()
const NO_CLUSTERS: Clusters = {
  count: 0,
  x: new Float64Array(),
  y: new Float64Array(),
  radiusPx: new Float64Array(),
  first: new Uint32Array(1),
  members: NO_IDS,
}

export type ToMark = {
  readonly points: MapPoints
  readonly places: Places
  readonly counted: Counted
  readonly flags: Flags
  /** Another number whenever the flags are others. */
  readonly version: number
  readonly chosen: MarksChosen
  readonly viewed: Viewed
  /** Rows of the group that is opened. */
  readonly fan: readonly number[] | null
  readonly hasGhosts: boolean
}

/** Lays out what is shown; the same value comes back for as long as nothing it depends on has changed. */
export function createMarks(): (input: ToMark) => Marks {
  const density = createDensity()
  let last: { input: ToMark; key: string; marks: Marks } | null = null
  return (input) => {
    const level = levelOf(input.viewed.zoom)
    const region = regionOf(input.viewed)
    const key = [
      level,
      region.x0,
      region.y0,
      region.x1,
      region.y1,
      input.version,
      input.chosen,
      input.hasGhosts,
    ].join()
    const isSame = last?.key === key && last.input.points === input.points && last.input.fan === input.fan
    if (last && isSame) return last.marks
    const marks = { ...layOut(input, level, region, density), ghosts: ghostsOf(input, level, region) }
    last = { input, key, marks }
    return marks
  }
}

type CountDensity = ReturnType<typeof createDensity>

function layOut(input: ToMark, level: number, region: Region, density: CountDensity): Marks {
  const { places, flags, chosen } = input
  const within = (limit: number): Uint32Array | null => pointsWithin(places, flags, region, limit)
  const counted = (): Marks => ({
    ...NOTHING,
    tier: 'density',
    level,
    density: density(input.counted, flags, region, level),
  })
  switch (chosen) {
    case 'density':
      return counted()
    case 'symbols': {
      const ids = within(MAX_SYMBOLS)
      if (ids) return { ...NOTHING, level, symbols: largestFirst(input.points, ids) }
      return { ...NOTHING, level, tier: 'dots', dots: thinned(places, flags, 1, region, level) }
    }
    case 'auto': {
      const ids = within(MAX_IN_SIGHT)
      return ids ? merged(input, level, ids) : counted()
    }
    case 'clusters':
      return merged(input, level, within(flags.length) ?? NO_IDS)
    default:
      return assertNever(chosen)
  }
}

const NOTHING: Marks = {
  tier: 'symbols',
  level: 0,
  symbols: NO_IDS,
  clusters: NO_CLUSTERS,
  rings: 0,
  density: null,
  fan: null,
  dots: NO_IDS,
  ghosts: NO_IDS,
}

/** Incidents that are left out; context that is not asked for is no ghost. */
const ghostsOf = (
  { hasGhosts, places, flags, points }: ToMark,
  level: number,
  region: Region,
): Uint32Array =>
  hasGhosts ? thinned(places, flags, 0, region, level, (i) => points.counts[i] === 1) : NO_IDS

export const reachOf = (points: MapPoints) => (point: number) =>
  reachPx(points.kind[point] ?? 0, killedOf(points, point))

function merged({ points, places, flags, fan }: ToMark, level: number, inRegion: Uint32Array): Marks {
  const isWorld = inRegion.length <= WHOLE_WORLD_UP_TO
  const ids = (isWorld ? pointsWithin(places, flags, WORLD, WHOLE_WORLD_UP_TO) : null) ?? inRegion
  const clusters = clusterPoints(ids, places, worldPx(level), reachOf(points))
  let rings = 0
  while (rings < clusters.count && sizeOf(clusters, rings) > 1) rings++
  // Groups of one come last, and so their members do.
  const lone = clusters.members.subarray(clusters.first[rings])
  return {
    ...NOTHING,
    tier: 'clusters',
    level,
    symbols: largestFirst(points, lone),
    clusters,
    rings,
    fan: openedFan(clusters, rings, fan),
  }
}

/** The opened group, if it still holds exactly the rows it was opened with. */
function openedFan(clusters: Clusters, rings: number, rows: readonly number[] | null): Fan | null {
  if (!rows || rows.length === 0 || rows.length > MAX_FAN) return null
  for (let group = 0; group < rings; group++) {
    const ids = membersOf(clusters, group)
    if (ids.length === rows.length && rows.every((row, i) => ids[i] === row)) return { group, ids }
  }
  return null
}

/** So that a small symbol is never hidden under a big one; not stated counts as smallest. */
export function largestFirst(points: MapPoints, ids: Uint32Array): Uint32Array {
  const size = (id: number): number => {
    const killed = killedOf(points, id)
    return Number.isNaN(killed) ? -1 : killed
  }
  return ids.toSorted((a, b) => size(b) - size(a) || a - b)
}

/** Where a row's mark stands: its own symbol, or the group that holds it; null when it is not laid out. */
export function groupOf({ clusters }: Marks, id: number): number | null {
  const at = clusters.members.indexOf(id)
  if (at < 0) return null
  let low = 0
  let high = clusters.count
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((clusters.first[middle] ?? 0) <= at) low = middle
    else high = middle
  }
  return low
}
