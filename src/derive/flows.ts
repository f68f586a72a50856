import type { Dataset } from '@/dataset/dataset'
import type { LonLat } from '@/domain/geo'
import type { Incident, Link } from '@/domain/incident'
import type { Place } from '@/domain/source'
import { type FilterResult, passes } from '@/filter/applyFilter'
import { type PlaceSharpness, placeSharpness } from './mapPoints'

/** Fire from its launch site, people from the perpetrators' origin, and records that belong to one case. */
export const FLOW_LAYERS = ['fire', 'people', 'cases'] as const
export type FlowLayer = (typeof FLOW_LAYERS)[number]

/** From the sharpest to the vaguest; `country` is the middle of a country of which no place is named. */
const SHARPNESSES = ['exact', 'near', 'area', 'country'] as const
export type FlowSharpness = PlaceSharpness | 'country'

/** One end of a flow, in degrees. */
export type FlowEnd = {
  /** The same for the same spot. */
  readonly key: string
  readonly lon: number
  readonly lat: number
  readonly sharpness: FlowSharpness
  /** Null where only the country is known. */
  readonly place: string | null
  /** ISO 3166-1 alpha-2. */
  readonly country: string
}

/** Whether a record says no more than an area; the end then stands in its middle. */
export const isArea = ({ sharpness }: FlowEnd): boolean => sharpness === 'area' || sharpness === 'country'

/** What a record states: one incident's way from an origin, or a link between two records. */
type Thread = { readonly row: number; readonly other: number | null }

type Pair = {
  /** The same for the same pair of spots in the same layer. */
  readonly key: string
  readonly layer: FlowLayer
  readonly from: FlowEnd
  readonly to: FlowEnd
  /** False for records that merely belong together; they then run from the earlier to the later. */
  readonly isDirected: boolean
  readonly threads: readonly Thread[]
}

export const LEFT_OUT = ['noPlace', 'samePlace', 'unknownOrigin', 'context'] as const
/**
 * Why a thread has no arc: an end without a place; both ends on one spot; an origin the gazetteer does not know; a
 * period total or statement, which is never summed with incidents.
 */
export type LeftOutReason = (typeof LEFT_OUT)[number]
type LeftOut = Thread & { readonly layer: FlowLayer; readonly reason: LeftOutReason }

/** Every flow the records state, bundled by pair of places. Depends on the dataset only. */
export type FlowNet = {
  readonly pairs: readonly Pair[]
  readonly leftOut: readonly LeftOut[]
}

/** A bundle of what is shown. `count`: incidents, for `cases` links between records. */
export type Flow = Omit<Pair, 'threads'> & {
  /** In time order; for `cases` the records at both ends. */
  readonly rows: readonly number[]
  readonly count: number
}

/** The gazetteer by id, and where each country's name stands on the map, by ISO code. */
export type Gazetteer = {
  readonly places: ReadonlyMap<string, Place>
  readonly countries: ReadonlyMap<string, LonLat>
}

type PairInMaking = Omit<Pair, 'from' | 'to' | 'threads'> & { from: FlowEnd; to: FlowEnd; threads: Thread[] }

type Stated = Thread & {
  readonly layer: FlowLayer
  readonly from: FlowEnd | LeftOutReason
  readonly to: FlowEnd | LeftOutReason
  readonly isDirected: boolean
}

export function flowNet(dataset: Dataset, gazetteer: Gazetteer): FlowNet {
  const pairs = new Map<string, PairInMaking>()
  const leftOut: LeftOut[] = []
  for (const { layer, row, other, from, to, isDirected } of [
    ...originThreads(dataset, gazetteer),
    ...caseThreads(dataset),
  ]) {
    if (typeof from === 'string') leftOut.push({ layer, row, other, reason: from })
    else if (typeof to === 'string') leftOut.push({ layer, row, other, reason: to })
    else if (from.key === to.key) leftOut.push({ layer, row, other, reason: 'samePlace' })
    else {
      const key = pairKey(layer, from, to, isDirected)
      const pair = pairs.get(key) ?? { key, layer, from, to, isDirected, threads: [] }
      const isTurned = pair.from.key !== from.key
      pair.from = vaguer(pair.from, isTurned ? to : from)
      pair.to = vaguer(pair.to, isTurned ? from : to)
      pair.threads.push({ row, other })
      pairs.set(key, pair)
    }
  }
  return { pairs: [...pairs.values()], leftOut }
}

/** The largest first within a layer, so that a thin flow lies on a wide one; the order is the same at every load. */
export function bundledFlows({ pairs }: FlowNet, test: (row: number) => boolean): Flow[] {
  const flows = pairs.flatMap(({ threads, ...pair }): Flow[] => {
    const shown = threads.filter((thread) => isShown(thread, test))
    if (shown.length === 0) return []
    const rows = new Set(shown.flatMap(({ row, other }) => (other === null ? [row] : [row, other])))
    return [{ ...pair, rows: [...rows].toSorted((a, b) => a - b), count: shown.length }]
  })
  const rank = ({ layer }: Flow): number => FLOW_LAYERS.indexOf(layer)
  return flows.toSorted((a, b) => rank(a) - rank(b) || b.count - a.count || (a.key < b.key ? -1 : 1))
}

/** Threads of a layer that pass and still have no arc, by reason; reasons without any are left away. */
export function leftOutCounts(
  { leftOut }: FlowNet,
  layer: FlowLayer,
  test: (row: number) => boolean,
): { reason: LeftOutReason; count: number }[] {
  const found = leftOut.filter((thread) => thread.layer === layer && isShown(thread, test))
  return LEFT_OUT.map((reason) => ({
    reason,
    count: found.filter((thread) => thread.reason === reason).length,
  })).filter(({ count }) => count > 0)
}

/** Per row: 1 when it passes every filter but time, which the map tests itself while a handle is dragged. */
export function flowMask(result: FilterResult): Uint8Array {
  const test = passes(result, 'time')
  return Uint8Array.from({ length: result.dataset.rows }, (_, row) => Number(test(row)))
}

const isShown = ({ row, other }: Thread, test: (row: number) => boolean): boolean =>
  test(row) && (other === null || test(other))

/** Two spots have one undirected pair, whichever came first. */
function pairKey(layer: FlowLayer, from: FlowEnd, to: FlowEnd, isDirected: boolean): string {
  const ends = isDirected || from.key < to.key ? [from.key, to.key] : [to.key, from.key]
  return `${layer} ${ends.join(isDirected ? ' > ' : ' - ')}`
}

const vaguer = (a: FlowEnd, b: FlowEnd): FlowEnd =>
  SHARPNESSES.indexOf(b.sharpness) > SHARPNESSES.indexOf(a.sharpness) ? b : a

function originThreads(dataset: Dataset, gazetteer: Gazetteer): Stated[] {
  return dataset.records.flatMap((record, row) => {
    const seen = new Set<string>()
    return record.links.flatMap((link): Stated[] => {
      const layer = originLayer(link)
      // A record that states an origin twice states it once.
      if (!layer || seen.has(`${link.rel} ${link.target}`)) return []
      seen.add(`${link.rel} ${link.target}`)
      const origin =
        layer === 'fire' ? launchSite(link.target, gazetteer) : countryEnd(link.target, gazetteer)
      const to = dataset.counts[row] ? endOf(record) : 'context'
      // The incident's own want of a place is the nearer reason.
      const from = typeof to === 'string' ? to : origin
      return [{ layer, row, other: null, from, to, isDirected: true }]
    })
  })
}

const originLayer = ({ rel }: Link): 'fire' | 'people' | null =>
  rel === 'launched_from' ? 'fire' : rel === 'perpetrator_origin' ? 'people' : null

/** Each two records once, however many links say so; one that led to the other tells more than belonging together. */
function caseThreads(dataset: Dataset): Stated[] {
  const directed = new Map<string, Stated>()
  const together = new Map<string, Stated>()
  dataset.records.forEach((record, row) => {
    for (const { rel, target } of record.links) {
      if (rel !== 'led_to' && rel !== 'same_case' && rel !== 'part_of') continue
      const isDirected = rel === 'led_to'
      const other = dataset.rowOf.get(target)
      if (other === undefined || other === row) continue
      const [a, b] = isDirected || row < other ? [row, other] : [other, row]
      const [from, to] = [dataset.records[a], dataset.records[b]]
      if (!from || !to) continue
      const thread = { row: a, other: b, from: endOf(from), to: endOf(to) }
      ;(isDirected ? directed : together).set(`${a} ${b}`, { ...thread, layer: 'cases', isDirected })
    }
  })
  const isTold = (key: string): boolean =>
    directed.has(key) || directed.has(key.split(' ').toReversed().join(' '))
  return [
    ...directed.values(),
    ...[...together].flatMap(([key, thread]) => (isTold(key) ? [] : [thread])),
  ].toSorted((a, b) => a.row - b.row || (a.other ?? 0) - (b.other ?? 0))
}

const spotKey = (lon: number, lat: number): string => `${lon},${lat}`

function endOf(record: Incident): FlowEnd | LeftOutReason {
  if (!record.position) return 'noPlace'
  const { lon, lat } = record.position
  const isCountry = record.location_precision === 'country' || record.location_precision === 'unknown'
  return {
    key: spotKey(lon, lat),
    lon,
    lat,
    sharpness: placeSharpness(record.location_precision),
    place: isCountry ? null : (record.place ?? record.admin1),
    country: record.country,
  }
}

function countryEnd(code: string, { countries }: Gazetteer): FlowEnd | LeftOutReason {
  const middle = countries.get(code)
  if (!middle) return 'unknownOrigin'
  const [lon, lat] = middle
  return { key: spotKey(lon, lat), lon, lat, sharpness: 'country', place: null, country: code }
}

/** The gazetteer holds whole countries too, on the spot where their name stands. */
function launchSite(id: string, gazetteer: Gazetteer): FlowEnd | LeftOutReason {
  const place = gazetteer.places.get(id)
  if (!place) return 'unknownOrigin'
  const { lon, lat, country } = place
  if (place.id === `${country.toLowerCase()}-country`) {
    return { key: spotKey(lon, lat), lon, lat, sharpness: 'country', place: null, country }
  }
  // An entry without a province is a region; what it is named for is somewhere in it.
  const sharpness = place.admin1 === null ? 'area' : 'near'
  return { key: spotKey(lon, lat), lon, lat, sharpness, place: place.name, country }
}

/** A layer of flows in figures, of what passes. */
export type FlowSummary = {
  readonly layer: FlowLayer
  /** Incidents that have a flow, each once; for `cases` links between records. */
  readonly count: number
  /** Counts of its flows, each once, ascending: what the widths stand for. */
  readonly counts: readonly number[]
  /** Whether one begins or ends at the middle of an area of which no place is named. */
  readonly hasArea: boolean
  readonly leftOut: readonly { readonly reason: LeftOutReason; readonly count: number }[]
}

export function flowSummary(net: FlowNet, result: FilterResult): FlowSummary[] {
  const test = passes(result)
  const flows = bundledFlows(net, test)
  return FLOW_LAYERS.map((layer) => {
    const own = flows.filter((flow) => flow.layer === layer)
    return {
      layer,
      count:
        layer === 'cases'
          ? own.reduce((sum, { count }) => sum + count, 0)
          : new Set(own.flatMap(({ rows }) => rows)).size,
      counts: [...new Set(own.map(({ count }) => count))].toSorted((a, b) => a - b),
      hasArea: own.some(({ from, to }) => isArea(from) || isArea(to)),
      leftOut: leftOutCounts(net, layer, test),
    }
  })
}
