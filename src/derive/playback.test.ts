import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildDataset } from '@/dataset/buildDataset'
import { formatDay, parseDay } from '@/domain/day'
import { BIN_UNITS, type TimeWindow } from '@/domain/timeWindow'
import { PLAY_MODES } from '@/domain/viewState'
import { applyFilter } from '@/filter/applyFilter'
import { aSpec, only } from '@/testing/filterSpec'
import { anIncident } from '@/testing/incident'
import { jumpedMs, playedWindow, playStart, steppedWindow, type Track } from './playback'
import { playbackStops } from './playbackStops'

const day = (iso: string) => parseDay(iso) ?? Number.NaN
const span = (start: string, end: string): TimeWindow => ({ startDay: day(start), endDay: day(end) })
const said = ({ startDay, endDay }: TimeWindow) => `${formatDay(startDay)}..${formatDay(endDay)}`
const aTrack = (parts: Partial<Track> = {}): Track => ({
  mode: 'window',
  unit: 'month',
  span: span('2022-01-01', '2022-12-31'),
  stops: [],
  ...parts,
})
const ALL_MS = 30_000

describe('playback of a sliding window', () => {
  it('begins with a bar when all time is chosen, else with what is chosen', () => {
    expect(said(playStart(aTrack(), null))).toBe('2022-01-01..2022-01-31')
    expect(said(playStart(aTrack(), span('2022-03-05', '2022-03-20')))).toBe('2022-03-05..2022-03-20')
  })

  it('begins over again where the window has come to the end', () => {
    expect(said(playStart(aTrack(), span('2022-12-01', '2022-12-31')))).toBe('2022-01-01..2022-01-31')
  })

  it('keeps its width and ends with the span', () => {
    const from = span('2022-01-01', '2022-01-31')
    const half = playedWindow(aTrack(), from, ALL_MS / 2)
    expect([said(half.window), half.done]).toEqual(['2022-07-02..2022-08-01', false])
    const end = playedWindow(aTrack(), from, ALL_MS * 2)
    expect([said(end.window), end.done]).toEqual(['2022-12-01..2022-12-31', true])
  })
})

describe('cumulative playback', () => {
  const track = aTrack({ mode: 'cumulative' })

  it('grows from the start', () => {
    const from = playStart(track, null)
    expect(said(from)).toBe('2022-01-01..2022-01-01')
    expect(said(playedWindow(track, from, ALL_MS / 2).window)).toBe('2022-01-01..2022-07-02')
    expect(playedWindow(track, from, ALL_MS)).toEqual({ window: track.span, done: true })
  })

  it('goes on from where it was paused', () => {
    expect(said(playStart(track, span('2022-02-01', '2022-05-09')))).toBe('2022-02-01..2022-05-09')
  })
})

describe('playback by incident', () => {
  const stops = ['2022-02-03', '2022-02-04', '2022-09-09'].map(day)
  const track = aTrack({ mode: 'incident', stops })

  it('halts at each and stops after the last has been looked at', () => {
    const from = playStart(track, null)
    const ends = [0, 1_200, 2_400, 3_600].map((ms) => playedWindow(track, from, ms))
    expect(ends.map(({ window }) => formatDay(window.endDay))).toEqual([
      '2022-02-03',
      '2022-02-04',
      '2022-09-09',
      '2022-09-09',
    ])
    expect(ends.map(({ done }) => done)).toEqual([false, false, false, true])
  })

  it('has its stops from the records that pass the other filters', () => {
    const at = (date_start: string, country = 'AF') => anIncident({ date_start, country })
    const dataset = buildDataset([
      at('2022-05-01'),
      at('2022-03-01'),
      at('2022-03-01'),
      at('2022-04-01', 'IR'),
    ])
    const found = playbackStops(
      applyFilter(dataset, aSpec({ country: only('AF'), time: span('1999-01-01', '1999-01-02') })),
    )
    expect(found.map((stop) => [formatDay(stop.day), stop.count])).toEqual([
      ['2022-03-01', 2],
      ['2022-05-01', 1],
    ])
  })
})

describe('a step', () => {
  const stepped = (parts: Partial<Track>, chosen: TimeWindow | null, direction: 1 | -1) =>
    said(steppedWindow(aTrack(parts), chosen, direction))

  it('moves the window by a bar of the calendar', () => {
    expect(stepped({}, null, 1)).toBe('2022-01-01..2022-01-31')
    expect(stepped({}, null, -1)).toBe('2022-12-01..2022-12-31')
    expect(stepped({}, span('2022-01-01', '2022-01-31'), 1)).toBe('2022-02-01..2022-02-28')
    expect(stepped({}, span('2022-03-01', '2022-03-31'), -1)).toBe('2022-02-01..2022-02-28')
    expect(stepped({ unit: 'quarter' }, span('2022-01-01', '2022-06-30'), 1)).toBe('2022-04-01..2022-09-30')
  })

  it('stays where there is no further bar', () => {
    expect(stepped({}, span('2022-12-01', '2022-12-31'), 1)).toBe('2022-12-01..2022-12-31')
    expect(stepped({}, span('2022-01-01', '2022-01-31'), -1)).toBe('2022-01-01..2022-01-31')
  })

  it('moves only the end when the window grows, from the first bar when all time is chosen', () => {
    expect(stepped({ mode: 'cumulative' }, null, 1)).toBe('2022-01-01..2022-01-31')
    expect(stepped({ mode: 'cumulative' }, span('2022-01-01', '2022-01-31'), 1)).toBe(
      '2022-01-01..2022-02-28',
    )
    expect(stepped({ mode: 'cumulative' }, null, -1)).toBe('2022-01-01..2022-11-30')
  })

  it('goes from incident to incident and back', () => {
    const stops = ['2022-02-03', '2022-09-09'].map(day)
    const track = { mode: 'incident', stops } as const
    expect(stepped(track, null, 1)).toBe('2022-01-01..2022-02-03')
    expect(stepped(track, span('2022-01-01', '2022-02-03'), 1)).toBe('2022-01-01..2022-09-09')
    expect(stepped(track, span('2022-01-01', '2022-09-09'), -1)).toBe('2022-01-01..2022-02-03')
    expect(stepped(track, span('2022-01-01', '2022-09-09'), 1)).toBe('2022-01-01..2022-09-09')
  })
})

describe('any playback', () => {
  it('sees whole seconds with reduced motion', () => {
    expect([0, 999, 1000, 2999].map(jumpedMs)).toEqual([0, 0, 1000, 2000])
  })

  it('is always a window, stays within the span it began in, and comes to an end', () => {
    const days = fc.integer({ min: 18_000, max: 19_000 })
    const window = fc
      .tuple(days, days)
      .map(([a, b]) => ({ startDay: Math.min(a, b), endDay: Math.max(a, b) }))
    fc.assert(
      fc.property(
        fc.record({
          mode: fc.constantFrom(...PLAY_MODES),
          unit: fc.constantFrom(...BIN_UNITS),
          span: window,
          stops: fc.array(days).map((stops) => [...new Set(stops)].toSorted((a, b) => a - b)),
        }),
        fc.option(window),
        fc.integer({ min: 0, max: 40_000 }),
        (track, chosen, ms) => {
          const from = playStart(track, chosen)
          for (const { startDay, endDay } of [from, playedWindow(track, from, ms).window]) {
            expect(startDay).toBeLessThanOrEqual(endDay)
            expect(startDay).toBeGreaterThanOrEqual(track.span.startDay)
            expect(endDay).toBeLessThanOrEqual(track.span.endDay)
          }
          expect(playedWindow(track, from, 10_000_000).done).toBe(true)
        },
      ),
    )
  })
})
