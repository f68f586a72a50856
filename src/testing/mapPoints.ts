import type { MapPoints } from '@/derive/mapPoints'
import { ATTRIBUTIONS, KINDS, type Kind } from '@/domain/vocabulary'

export type PointParts = {
  lon: number
  lat: number
  kind: Kind
  killed: number
  day: number
  endDay: number
  sharpness: 'exact' | 'near' | 'area'
}

/** Points as the dataset's columns, in the order of their days. */
export function pointsOf(parts: readonly Partial<PointParts>[]): MapPoints {
  const all = parts
    .map((part) => ({ lon: 69, lat: 34, kind: 'attack' as const, killed: 4, day: 19_000, ...part }))
    .toSorted((a, b) => a.day - b.day)
  const codes = Uint32Array.from(all.keys())
  const killed = Float32Array.from(all, (point) => point.killed)
  const startDay = Int32Array.from(all, ({ day }) => day)
  const endDay = Int32Array.from(all, ({ day, endDay: end }) => Math.max(day, end ?? day))
  return {
    count: all.length,
    lon: Float32Array.from(all, ({ lon }) => lon),
    lat: Float32Array.from(all, ({ lat }) => lat),
    startDay,
    endDay,
    spread: codes
      .filter((i) => (endDay[i] ?? 0) > (startDay[i] ?? 0))
      .toSorted((a, b) => (endDay[a] ?? 0) - (endDay[b] ?? 0)),
    kind: Uint8Array.from(all, ({ kind }) => KINDS.indexOf(kind)),
    counts: Uint8Array.from(all, ({ kind }) => Number(KINDS.indexOf(kind) < 6)),
    killed: { codes, low: killed, best: killed, high: killed },
    radius: { codes, km: Float32Array.from(all, () => 10) },
    sharpness: {
      codes,
      index: Uint8Array.from(all, ({ sharpness = 'exact' }) => ['exact', 'near', 'area'].indexOf(sharpness)),
    },
    attribution: { codes, index: new Uint8Array(all.length).fill(ATTRIBUTIONS.indexOf('claimed')) },
  }
}
