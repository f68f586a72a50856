import type { Dataset, FacetColumn } from '@/dataset/dataset'
import type { FacetName } from '@/domain/facets'

/** Values a facet has in the synthetic data: about as many as in real ones. */
const SIZES: Record<FacetName, number> = {
  country: 40,
  region: 8,
  kind: 6,
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

/** Columns only, sorted by day; the records themselves are left out, because no filter reads them. */
export function syntheticDataset(rows: number, seed = 1): Dataset {
  const random = seeded(seed)
  const startDay = Int32Array.from({ length: rows }, () => 16_400 + Math.floor(random() * 3600)).toSorted()
  const killed = Float32Array.from({ length: rows }, () =>
    random() < 0.4 ? Number.NaN : Math.floor(random() ** 4 * 200),
  )
  const column = (size: number): FacetColumn => ({
    values: Array.from({ length: size }, (_, i) => `v${String(i).padStart(3, '0')}`),
    starts: Uint32Array.from({ length: rows + 1 }, (_, row) => row),
    list: Uint16Array.from({ length: rows }, () => Math.floor(random() ** 2 * size)),
  })
  return {
    rows,
    records: [],
    rowOf: new Map(),
    startDay,
    endDay: startDay.map((day) => day + (random() < 0.2 ? Math.floor(random() * 30) : 0)),
    kind: Uint8Array.from({ length: rows }, () => Math.floor(random() * 6)),
    counts: new Uint8Array(rows).fill(1),
    facets: {
      country: column(SIZES.country),
      region: column(SIZES.region),
      kind: column(SIZES.kind),
      subtype: column(SIZES.subtype),
      actor: column(SIZES.actor),
      attribution: column(SIZES.attribution),
      target: column(SIZES.target),
      nationality: column(SIZES.nationality),
      location: column(SIZES.location),
      dated: column(SIZES.dated),
      source: column(SIZES.source),
      status: column(SIZES.status),
    },
    lon: Float64Array.from({ length: rows }, () => random() * 80),
    lat: Float64Array.from({ length: rows }, () => 20 + random() * 40),
    radiusKm: new Float32Array(rows).fill(10),
    killedBest: killed,
    killedLow: killed,
    killedHigh: killed,
    text: [],
  }
}
