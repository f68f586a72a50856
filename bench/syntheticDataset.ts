import { facetFrom, spreadRows } from '@/dataset/codes'
import type { Dataset, FacetColumn } from '@/dataset/dataset'
import type { FacetName } from '@/domain/facets'
import { INCIDENT_KINDS, KINDS } from '@/domain/vocabulary'

/** Values a facet has in the synthetic data: about as many as in real ones. */
const SIZES: Record<FacetName, number> = {
  country: 40,
  region: 8,
  kind: KINDS.length,
  subtype: 20,
  actor: 60,
  attribution: 4,
  target: 16,
  nationality: 20,
  location: 7,
  dated: 6,
  source: 30,
  status: 3,
}

/** Small, fast, seeded: the same rows on every machine. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Facets of which a row may have several values, and the share of rows that do. */
const SEVERAL: Partial<Record<FacetName, number>> = {
  actor: 0.3,
  source: 0.5,
  country: 0.1,
  target: 0.2,
  nationality: 0.1,
}
/** The real data draws its actors, sources and nationalities together from a few hundred combinations. */
const COMBINATIONS = 400

/**
 * Columns only, sorted by day; the records themselves are left out, because no filter reads them. A fifth of the dates
 * is spread over up to a month, one in fifty over a year.
 */
export function syntheticDataset(rows: number, seed = 1): Dataset {
  const random = seeded(seed)
  const below = (limit: number) => Math.floor(random() * limit)
  const startDay = Int32Array.from({ length: rows }, () => 16_400 + below(3600)).toSorted()
  const endDay = startDay.map((day) => {
    const share = random()
    return day + (share < 0.02 ? 365 : share < 0.2 ? below(30) : 0)
  })
  const column = (facet: FacetName): FacetColumn => {
    const size = SIZES[facet]
    const several = SEVERAL[facet] ?? 0
    const one = () => Math.floor(random() ** 2 * size)
    const sets = Array.from({ length: size }, (_, value) => [value])
    const combined = Array.from({ length: several > 0 ? COMBINATIONS : 0 }, () => [
      ...new Set([one(), one()]),
    ])
    const codes = Uint16Array.from({ length: rows }, () =>
      random() < several ? size + below(COMBINATIONS) : one(),
    )
    return {
      values: Array.from({ length: size }, (_, i) => `v${String(i).padStart(3, '0')}`),
      sets: [...sets, ...combined],
      codes: size + combined.length <= 256 ? Uint8Array.from(codes) : codes,
    }
  }
  const kind = Uint8Array.from({ length: rows }, () => below(INCIDENT_KINDS.length))
  const killed = Float32Array.from({ length: 200 }, (_, figure) => (figure === 0 ? Number.NaN : figure))
  const country = column('country')
  return {
    rows,
    records: [],
    rowOf: new Map(),
    startDay,
    endDay,
    spread: spreadRows(startDay, endDay),
    kind,
    counts: new Uint8Array(rows).fill(1),
    facets: {
      country,
      region: facetFrom(country, (value) => `v${Number(value.slice(1)) % SIZES.region}`),
      kind: { values: KINDS, sets: KINDS.map((_, index) => [index]), codes: kind },
      subtype: column('subtype'),
      actor: column('actor'),
      attribution: column('attribution'),
      target: column('target'),
      nationality: column('nationality'),
      location: column('location'),
      dated: column('dated'),
      source: column('source'),
      status: column('status'),
    },
    lon: Float32Array.from({ length: rows }, () => random() * 80),
    lat: Float32Array.from({ length: rows }, () => 20 + random() * 40),
    radius: { codes: new Uint8Array(rows), km: Float32Array.of(10) },
    killed: {
      codes: Uint8Array.from({ length: rows }, () =>
        random() < 0.4 ? 0 : 1 + Math.floor(random() ** 4 * 199),
      ),
      low: killed,
      best: killed,
      high: killed,
    },
    text: [],
  }
}

/** Bytes of the columns, in all. */
export function columnBytes(dataset: Dataset): number {
  const { startDay, endDay, spread, counts, facets, lon, lat, radius, killed } = dataset
  const codes = Object.values(facets).map((column) => column.codes)
  return [
    ...new Set([startDay, endDay, spread, counts, lon, lat, radius.codes, killed.codes, ...codes]),
  ].reduce((sum, { byteLength }) => sum + byteLength, 0)
}
