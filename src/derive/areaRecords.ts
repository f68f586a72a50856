import type { Dataset } from '@/dataset/dataset'
import type { LonLat } from '@/domain/geo'
import type { Incident } from '@/domain/incident'
import { KINDS, type Kind } from '@/domain/vocabulary'
import { type FilterResult, passes } from '@/filter/applyFilter'
import { placeSharpness } from './mapPoints'
import type { ProvinceOf } from './provinces'

/**
 * Somewhere in this area, and nothing sharper is known. A country and a province have polygons in the basemap, by
 * `key` (alpha-2, province code); what has none is a disc of the radius of doubt around the place's point.
 */
export type RecordArea = { readonly key: string; readonly country: string } & (
  | { readonly kind: 'country' }
  | { readonly kind: 'province' }
  | { readonly kind: 'disc'; readonly at: LonLat; readonly radiusKm: number; readonly name: string | null }
)
export type AreaKind = RecordArea['kind']

/** The smaller lies above and is found first. */
const ORDER: readonly AreaKind[] = ['country', 'province', 'disc']

/** An area and the rows of all records known by no more than it. A record that spans two countries is in both. */
export type AreaRecords = { readonly area: RecordArea; readonly rows: readonly number[] }

/** Depends on the dataset only. Countries first, then provinces, then discs; records without any place are in none. */
export function areaRecords({ records }: Dataset, provinceOf: ProvinceOf): readonly AreaRecords[] {
  const found = new Map<string, { area: RecordArea; rows: number[] }>()
  records.forEach((record, row) => {
    for (const area of areasOf(record, provinceOf)) {
      const known = found.get(area.key)
      if (known) known.rows.push(row)
      else found.set(area.key, { area, rows: [row] })
    }
  })
  return [...found.values()].toSorted(
    (a, b) => ORDER.indexOf(a.area.kind) - ORDER.indexOf(b.area.kind) || (a.area.key < b.area.key ? -1 : 1),
  )
}

function areasOf(record: Incident, provinceOf: ProvinceOf): readonly RecordArea[] {
  const { location_precision: precision, admin1, country } = record
  if (placeSharpness(precision) !== 'area' || precision === 'unknown') return []
  const disc = precision === 'country' ? null : discOf(record)
  if (precision === 'admin2' && disc) return [disc]
  const code = precision === 'country' || admin1 === null ? null : provinceOf(country, admin1)
  if (code !== null) return [{ kind: 'province', key: code, country }]
  return disc ? [disc] : record.countries.map((key) => ({ kind: 'country', key, country: key }))
}

function discOf({ position, radius_km: radiusKm, country, place, admin1 }: Incident): RecordArea | null {
  if (!position || radiusKm === null) return null
  const at: LonLat = [position.lon, position.lat]
  return { kind: 'disc', key: `disc ${at.join()} ${radiusKm}`, country, at, radiusKm, name: place ?? admin1 }
}

/** An area with what of it passes every filter and the window, the newest record first. */
export type ShownArea = {
  readonly area: RecordArea
  readonly rows: readonly number[]
  readonly incidents: number
  readonly context: number
  /** Null where the records are of several kinds. */
  readonly kind: Kind | null
}

/**
 * Areas in which some record passes. What holds the same as at the last call is the identical value, the whole list too:
 * most steps of a moving window change no area, and the map then does nothing.
 */
export function shownAreas(areas: readonly AreaRecords[]): (result: FilterResult) => readonly ShownArea[] {
  let last: readonly ShownArea[] = []
  return (result) => {
    const known = new Map(last.map((shown) => [shown.area, shown]))
    const test = passes(result)
    const next = areas.flatMap(({ area, rows: all }) => {
      const rows = all.filter(test).toReversed()
      const before = known.get(area)
      if (before && sameRows(before.rows, rows)) return [before]
      return rows.length === 0 ? [] : [shownArea(area, rows, result)]
    })
    if (next.length !== last.length || next.some((shown, i) => shown !== last[i])) last = next
    return last
  }
}

const sameRows = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((row, i) => row === b[i])

function shownArea(area: RecordArea, rows: readonly number[], { dataset }: FilterResult): ShownArea {
  const incidents = rows.filter((row) => dataset.counts[row]).length
  const kinds = new Set(rows.map((row) => KINDS[dataset.kind[row] ?? 0] ?? null))
  const [kind = null] = kinds.size === 1 ? kinds : []
  return { area, rows, incidents, context: rows.length - incidents, kind }
}

/** Of what passes, how many have no place at all and so are nowhere on the map. */
export function placeless(result: FilterResult): { incidents: number; context: number } {
  const { dataset } = result
  const test = passes(result)
  const count = { incidents: 0, context: 0 }
  for (let row = 0; row < dataset.rows; row++) {
    if (!Number.isNaN(dataset.lon[row] ?? Number.NaN) || !test(row)) continue
    if (dataset.counts[row]) count.incidents++
    else count.context++
  }
  return count
}
