import type { Incident } from '@/domain/incident'
import { passes } from '@/filter/applyFilter'
import { memoizeBeyond } from './memoizeBeyond'

/** A day on which records begin, and the first of them. */
export type PlaybackStop = { day: number; first: Incident; count: number }

/** The first possible days of all records that pass every filter but time, ascending. */
export const playbackStops = memoizeBeyond('time', (result): PlaybackStop[] => {
  const { dataset } = result
  const test = passes(result, 'time')
  const stops: PlaybackStop[] = []
  for (let row = 0; row < dataset.rows; row++) {
    const first = dataset.records[row]
    if (!first || !test(row)) continue
    const day = dataset.startDay[row] ?? 0
    const last = stops.at(-1)
    if (last?.day === day) last.count++
    else stops.push({ day, first, count: 1 })
  }
  return stops
})
