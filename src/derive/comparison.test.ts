import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildDataset } from '@/dataset/buildDataset'
import { formatDay, parseDay } from '@/domain/day'
import { facetValues, NOT_STATED } from '@/domain/facets'
import type { Incident } from '@/domain/incident'
import { type TimeWindow, yearWindow } from '@/domain/timeWindow'
import { COMPARED_BY, NO_FILTER } from '@/domain/viewState'
import { isContextKind, KINDS } from '@/domain/vocabulary'
import { applyFilter } from '@/filter/applyFilter'
import { aSpec, only } from '@/testing/filterSpec'
import { anIncident } from '@/testing/incident'
import { firstComparison, halvesOf, periodAYearBefore, precedingPeriod } from './comparedPeriods'
import { byChange, comparedTable, type SideFigures, sideTable, sortedComparison } from './comparison'

const period = (from: string, to: string): TimeWindow => ({
  startDay: parseDay(from) ?? Number.NaN,
  endDay: parseDay(to) ?? Number.NaN,
})
const said = ({ startDay, endDay }: TimeWindow): string => `${formatDay(startDay)}..${formatDay(endDay)}`

const incidents = fc.array(
  fc
    .record({
      startDay: fc.integer({ min: 18_000, max: 19_000 }),
      days: fc.integer({ min: 0, max: 60 }),
      kind: fc.constantFrom(...KINDS),
      countries: fc.uniqueArray(fc.constantFrom('AF', 'IR', 'TJ'), { minLength: 1 }),
      nationalities: fc.subarray(['TJ', 'UZ']),
      killed: fc.option(fc.tuple(fc.nat(9), fc.option(fc.integer({ min: 9, max: 20 })))),
    })
    .map(({ startDay, days, kind, countries, nationalities, killed }) =>
      anIncident({
        date_start: formatDay(startDay),
        date_end: formatDay(startDay + days),
        kind,
        counts_as_incident: !isContextKind(kind),
        countries,
        perpetrator_nationalities: nationalities,
        killed_low: killed?.[0] ?? null,
        killed_best: killed?.[0] ?? null,
        killed_high: killed?.[1] ?? null,
      }),
    ),
  { maxLength: 30 },
)
const windows = fc
  .tuple(fc.integer({ min: 18_000, max: 19_000 }), fc.nat(500))
  .map(([startDay, days]): TimeWindow => ({ startDay, endDay: startDay + days }))

/** As a reader would count with a pencil. */
function counted(records: readonly Incident[], { startDay, endDay }: TimeWindow): SideFigures {
  const held = records.filter(
    (record) =>
      record.counts_as_incident &&
      record.date_start <= formatDay(endDay) &&
      record.date_end >= formatDay(startDay),
  )
  const stated = held.filter(({ killed_low }) => killed_low !== null)
  const sum = (figure: (record: Incident) => number | null) =>
    stated.length === 0 ? null : stated.reduce((all, record) => all + (figure(record) ?? 0), 0)
  return {
    incidents: held.length,
    killed: {
      low: sum(({ killed_low }) => killed_low),
      best: sum(({ killed_best }) => killed_best),
      high: sum(({ killed_low, killed_high }) => killed_high ?? killed_low),
      stated: stated.length,
      openEnded: stated.filter(({ killed_high }) => killed_high === null).length,
    },
  }
}

describe('a comparison', () => {
  it('gives the counts and figures of both sides as a count by hand does, row by row', () => {
    fc.assert(
      fc.property(incidents, windows, windows, fc.constantFrom(...COMPARED_BY), (records, a, b, by) => {
        const dataset = buildDataset(records)
        const side = (time: TimeWindow) => sideTable(by)(applyFilter(dataset, aSpec({ time })))
        const { total, rows } = comparedTable(side(a), side(b))
        expect(total.a).toEqual(counted(records, a))
        expect(total.b).toEqual(counted(records, b))
        for (const row of rows) {
          const holding = records.filter((record) => facetValues(by, record).includes(row.value))
          expect(row.a).toEqual(counted(holding, a))
          expect(row.b).toEqual(counted(holding, b))
          expect(row.change).toBe(row.a.incidents - row.b.incidents)
          expect(row.percent !== null).toBe(row.b.incidents >= 5)
        }
        const values = new Set(rows.map(({ value }) => value))
        const missing = records.filter(
          (record) =>
            counted([record], a).incidents + counted([record], b).incidents > 0 &&
            facetValues(by, record).some((value) => !values.has(value)),
        )
        expect(missing).toEqual([])
      }),
    )
  })

  it('turns its sign round when A and B are swapped', () => {
    const dataset = buildDataset([
      anIncident({ country: 'AF' }),
      anIncident({ country: 'IR' }),
      anIncident({ country: 'IR' }),
    ])
    const a = sideTable('country')(applyFilter(dataset, aSpec({ country: only('AF') })))
    const b = sideTable('country')(applyFilter(dataset, aSpec({ country: only('IR') })))
    expect(comparedTable(a, b).total.change).toBe(-1)
    expect(comparedTable(b, a).total.change).toBe(1)
  })

  it('gives a percentage only where B is large enough to bear one', () => {
    const many = buildDataset(Array.from({ length: 6 }, () => anIncident({ country: 'AF' })))
    const all = sideTable('country')(applyFilter(many, aSpec()))
    const none = sideTable('country')(applyFilter(many, aSpec({ country: only('IR') })))
    expect(comparedTable(none, all).total).toMatchObject({ change: -6, percent: -100 })
    expect(comparedTable(all, none).total).toMatchObject({ change: 6, percent: null })
  })

  it('keeps a figure that is not stated apart from 0, and what is not stated last in any order', () => {
    const dataset = buildDataset([
      anIncident({ perpetrator_nationalities: ['TJ'], killed_low: 0, killed_best: 0, killed_high: 0 }),
      anIncident(),
      anIncident(),
    ])
    const side = sideTable('nationality')(applyFilter(dataset, aSpec()))
    expect(side.groups.get('TJ')?.killed.low).toBe(0)
    expect(side.groups.get(NOT_STATED)?.killed.low).toBeNull()
    const { rows } = comparedTable(side, side)
    for (const descending of [true, false])
      expect(
        sortedComparison(
          rows,
          { column: 'a', descending },
          (value) => value,
          (one, other) => one.localeCompare(other),
        ).map(({ value }) => value),
      ).toEqual(['TJ', NOT_STATED])
  })
})

describe('compared periods', () => {
  it.each([
    ['whole years', '2022-01-01', '2024-12-31', '2019-01-01..2021-12-31'],
    ['a quarter', '2024-01-01', '2024-03-31', '2023-10-01..2023-12-31'],
    ['a February', '2024-02-01', '2024-02-29', '2024-01-01..2024-01-31'],
    ['some days', '2024-03-05', '2024-03-14', '2024-02-24..2024-03-04'],
    ['one day', '2024-03-01', '2024-03-01', '2024-02-29..2024-02-29'],
  ])('the one before %s is as long', (_, from, to, before) => {
    expect(said(precedingPeriod(period(from, to)))).toBe(before)
  })

  it.each([
    ['whole months keep their ends', '2025-02-01', '2025-02-28', '2024-02-01..2024-02-29'],
    ['days stay the same days', '2024-03-05', '2024-03-14', '2023-03-05..2023-03-14'],
    ['29 February becomes the 28th', '2024-02-29', '2024-03-02', '2023-02-28..2023-03-02'],
  ])('a year before: %s', (_, from, to, before) => {
    expect(said(periodAYearBefore(period(from, to)))).toBe(before)
  })

  it('before any period ends the day before it begins, and is never empty', () => {
    fc.assert(
      fc.property(windows, (asked) => {
        const before = precedingPeriod(asked)
        expect(before.endDay).toBe(asked.startDay - 1)
        expect(before.startDay).toBeLessThanOrEqual(before.endDay)
      }),
    )
  })

  it('tells what changed most first, up or down, and what is not stated last', () => {
    const count = (values: readonly string[]) => {
      const records = values.map((nationality) =>
        anIncident({ perpetrator_nationalities: nationality === NOT_STATED ? [] : [nationality] }),
      )
      return sideTable('nationality')(applyFilter(buildDataset(records), aSpec({})))
    }
    const { rows } = comparedTable(
      count(['TJ', 'TJ', 'TJ', 'TJ', 'UZ', 'UZ', NOT_STATED, NOT_STATED]),
      count(['TJ', 'TJ', 'UZ', 'UZ', 'AF', 'AF', 'AF', 'RU']),
    )
    expect(byChange(rows).map(({ value, change }) => [value, change])).toEqual([
      ['AF', -3],
      ['TJ', 2],
      ['RU', -1],
      ['UZ', 0],
      [NOT_STATED, 2],
    ])
  })

  it('halves whole years into equal months without a gap', () => {
    const { earlier, later } = halvesOf(period('2018-05-03', '2024-03-22'))
    expect([said(earlier), said(later)]).toEqual(['2018-01-01..2021-06-30', '2021-07-01..2024-12-31'])
  })

  it('begin with the later one as A, whether a period was chosen or not', () => {
    const chosen = firstComparison({ ...NO_FILTER, time: yearWindow(2023) }, null)
    expect(chosen.a.time).toEqual(yearWindow(2023))
    expect(chosen.compare.b.time).toEqual(yearWindow(2022))
    const halved = firstComparison({ ...NO_FILTER, kind: only('arrest') }, yearWindow(2020, 2023))
    expect(halved.a.time).toEqual(yearWindow(2022, 2023))
    expect(halved.compare.b).toMatchObject({ time: yearWindow(2020, 2021), kind: only('arrest') })
  })
})
