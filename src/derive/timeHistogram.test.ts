import { describe, expect, it } from 'vitest'
import { buildDataset } from '@/dataset/buildDataset'
import { dayOf, formatDay, parseDay } from '@/domain/day'
import type { Incident } from '@/domain/incident'
import { type TimeWindow, yearWindow } from '@/domain/timeWindow'
import { applyFilter } from '@/filter/applyFilter'
import type { FilterSpec } from '@/filter/filterSpec'
import { aSpec, only } from '@/testing/filterSpec'
import { anIncident } from '@/testing/incident'
import { binUnitFor, drawableUnit, timeHistogram } from './timeHistogram'

const resultOf = (incidents: readonly Incident[], spec: Partial<FilterSpec> = {}) =>
  applyFilter(buildDataset(incidents), aSpec(spec))
const whole = timeHistogram(null, null)
const monthly = timeHistogram('month', null)
const statement = (parts: Partial<Incident> = {}) =>
  anIncident({ kind: 'statement', subtype: 'publication', counts_as_incident: false, ...parts })
const from = (startIso: string, endIso: string) =>
  anIncident({ date_start: startIso, date_end: endIso, date_precision: 'range' })
const sum = (values: readonly number[] = []) => values.reduce((a, b) => a + b, 0)

describe('time histogram', () => {
  it('spreads an imprecise date over its interval and still counts it once', () => {
    const totals = monthly(resultOf([from('2022-10-01', '2022-11-30')]))?.bins.map(({ total }) => total) ?? []
    expect(totals).toHaveLength(2)
    expect(totals[0]).toBeCloseTo(31 / 61)
    expect(sum(totals)).toBeCloseTo(1)
  })

  it('says how much of a bar comes from imprecise dates', () => {
    const incidents = [from('2022-10-01', '2022-11-30'), anIncident({ date_start: '2022-10-05' })]
    const [october, november] = monthly(resultOf(incidents))?.bins ?? []
    expect([october?.total, october?.vagueTotal].map((n) => n?.toFixed(2))).toEqual(['1.51', '0.51'])
    expect(sum(october?.byKind)).toBeCloseTo(1 + 31 / 61)
    expect(sum(october?.vagueByKind)).toBeCloseTo(31 / 61)
    expect(november?.vagueTotal).toBe(november?.total)
  })

  it('shows all as grey and the result in colour, whatever window is chosen', () => {
    const incidents = [
      anIncident({ date_start: '2022-03-01', country: 'IR' }),
      anIncident({ date_start: '2022-03-01' }),
    ]
    const bin = whole(resultOf(incidents, { country: only('IR'), time: yearWindow(2023) }))?.bins[0]
    expect(bin?.total).toBe(2)
    expect(sum(bin?.byKind)).toBe(1)
  })

  it('leaves years in which only hidden context happened out of the axis', () => {
    const incidents = [statement({ date_start: '2015-01-26' }), anIncident({ date_start: '2022-03-01' })]
    expect(whole(resultOf(incidents))?.bins).toHaveLength(1)
    expect(whole(resultOf(incidents, { context: ['statement'] }))?.bins.length).toBeGreaterThan(25)
  })

  it('is null where there is nothing to show', () => {
    expect(whole(resultOf([]))).toBeNull()
  })
})

describe('bins', () => {
  const decade = resultOf([
    anIncident({ date_start: '2015-05-20' }),
    anIncident({ date_start: '2024-03-03' }),
  ])
  const dates = (window: TimeWindow | undefined) =>
    window && [formatDay(window.startDay), formatDay(window.endDay)]

  it('are chosen from the days shown', () => {
    const unitOf = (days: number) => binUnitFor({ startDay: 0, endDay: days })
    expect([30, 300, 800, 3000, 9000].map(unitOf)).toEqual(['day', 'week', 'month', 'quarter', 'year'])
    expect(whole(decade)?.unit).toBe('quarter')
    expect(timeHistogram(null, yearWindow(2020))(decade)?.unit).toBe('week')
  })

  it('make the axis of whole units', () => {
    expect(dates(whole(decade)?.span)).toEqual(['2015-04-01', '2024-03-31'])
    expect(dates(timeHistogram('year', null)(decade)?.span)).toEqual(['2015-01-01', '2024-12-31'])
  })

  it('are never more than can be drawn: the next coarser unit stands in', () => {
    const days = timeHistogram('day', null)(decade)
    expect(days?.unit).toBe('month')
    expect(days?.bins.length).toBeLessThanOrEqual(400)
    expect(drawableUnit('day', yearWindow(2020))).toBe('day')
    expect(drawableUnit('week', { startDay: 0, endDay: 365 * 200 })).toBe('year')
  })
})

describe('a zoomed axis', () => {
  const result = resultOf([
    anIncident({ date_start: '2020-01-10' }),
    anIncident({ date_start: '2021-06-15' }),
    anIncident({ date_start: '2024-03-03' }),
  ])
  const zoom = { startDay: dayOf(2021, 6, 10), endDay: dayOf(2021, 8, 9) }

  it('shows its days; bars at its ends keep their full count', () => {
    const zoomed = timeHistogram('month', zoom)(result)
    expect(zoomed?.span).toEqual(zoom)
    expect(zoomed?.bins.map(({ window, total }) => [formatDay(window.startDay), total])).toEqual([
      ['2021-06-01', 1],
      ['2021-07-01', 0],
      ['2021-08-01', 0],
    ])
    expect(formatDay(zoomed?.whole.startDay ?? 0)).toBe('2020-01-01')
  })

  it('never leaves the days there are', () => {
    const late = { startDay: dayOf(2024, 1, 1), endDay: dayOf(2030, 1, 1) }
    expect(formatDay(timeHistogram('month', late)(result)?.span.endDay ?? 0)).toBe('2024-03-31')
    const nowhere = timeHistogram(null, yearWindow(1950))(result)
    expect(nowhere?.span).toEqual(nowhere?.whole)
    expect(nowhere?.span.startDay).toBe(parseDay('2020-01-01'))
  })
})
