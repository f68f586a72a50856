import { formatDay } from '@/domain/day'
import type { Incident } from '@/domain/incident'
import type { LocationPrecision } from '@/domain/vocabulary'
import { seeded } from './syntheticDataset'

const FIRST_DAY = 16_400
const DAYS = 3600
const SHARP: ReadonlySet<LocationPrecision> = new Set(['site', 'settlement', 'near_settlement'])

/**
 * Records made of the real ones: each takes one for its pattern, with its values, figures and precision, another date and,
 * where its place is known to the town, a place near its own; areas are as few as they are. Reports are cut to one, so that a hundred thousand fit into memory.
 */
export function syntheticIncidents(patterns: readonly Incident[], rows: number, seed = 1): Incident[] {
  const random = seeded(seed)
  const near = (degrees: number, by: number) => Number((degrees + (random() - 0.5) * by).toFixed(3))
  return Array.from({ length: rows }, (_, i): Incident => {
    const pattern = patterns[Math.floor(random() * patterns.length)]
    if (!pattern) throw new Error('syntheticIncidents: no records to take for patterns')
    const startDay = FIRST_DAY + Math.floor(random() * DAYS)
    const days = Math.round((Date.parse(pattern.date_end) - Date.parse(pattern.date_start)) / 86_400_000)
    return {
      ...pattern,
      id: `synthetic-${i}`,
      aliases: [],
      links: [],
      date_start: formatDay(startDay),
      date_end: formatDay(startDay + Math.min(days, 60)),
      position:
        pattern.position && SHARP.has(pattern.location_precision)
          ? { lon: near(pattern.position.lon, 8), lat: near(pattern.position.lat, 6) }
          : pattern.position,
      reports: pattern.reports.slice(0, 1),
    }
  })
}
