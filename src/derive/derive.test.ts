import { describe, expect, it } from 'vitest'
import { buildDataset } from '@/dataset/buildDataset'
import { parseDay } from '@/domain/day'
import type { Incident } from '@/domain/incident'
import { yearWindow } from '@/domain/timeWindow'
import { applyFilter } from '@/filter/applyFilter'
import type { FilterSpec } from '@/filter/filterSpec'
import { aSpec, only } from '@/testing/filterSpec'
import { anIncident } from '@/testing/incident'
import { headline } from './headline'
import { incidentBounds } from './incidentBounds'
import { kindFacets } from './kindFacets'
import { countryStacks, yearStacks } from './kindStacks'
import {
  attributionOf,
  hasSymbol,
  killedOf,
  mapMask,
  mapPoints,
  radiusKmOf,
  symbolRadiusPx,
} from './mapPoints'

const resultOf = (incidents: readonly Incident[], spec: Partial<FilterSpec> = {}) =>
  applyFilter(buildDataset(incidents), aSpec(spec))
const statement = (parts: Partial<Incident> = {}) =>
  anIncident({ kind: 'statement', subtype: 'publication', counts_as_incident: false, ...parts })

describe('headline', () => {
  it('never sums statements with incidents', () => {
    const result = resultOf([anIncident(), statement()], { context: ['statement'] })
    expect(headline(result)).toMatchObject({ incidents: 1, context: 1, total: 1 })
  })

  it('keeps a figure that is not stated out of the sum and says how many stated one', () => {
    const stated = { killed_low: 3, killed_best: 4, killed_high: 5 }
    const { killed } = headline(resultOf([anIncident(stated), anIncident()]))
    expect(killed).toEqual({ low: 3, best: 4, high: 5, stated: 1, openEnded: 0 })
    expect(headline(resultOf([anIncident()])).killed.low).toBeNull()
  })

  it('says when a sum is open-ended', () => {
    const { killed } = headline(
      resultOf([anIncident({ killed_low: 24, killed_best: null, killed_high: null })]),
    )
    expect(killed).toMatchObject({ low: 24, high: 24, openEnded: 1 })
  })

  it('spans from the first possible day to the last', () => {
    const { span } = headline(
      resultOf([
        anIncident({ date_start: '2022-01-03' }),
        anIncident({ date_start: '2023-01-01', date_end: '2023-03-31', date_precision: 'range' }),
      ]),
    )
    expect(span).toEqual({ startDay: parseDay('2022-01-03'), endDay: parseDay('2023-03-31') })
  })
})

describe('stacks', () => {
  it('shows every year between the first and the last, empty ones too', () => {
    const stacks = yearStacks(
      resultOf([anIncident({ date_start: '2019-05-01' }), anIncident({ date_start: '2022-05-01' })]),
    )
    expect(stacks.map(({ group, total }) => [group, total])).toEqual([
      [2019, 1],
      [2020, 0],
      [2021, 0],
      [2022, 1],
    ])
  })

  it('does not filter itself, but marks what its own filter holds', () => {
    const incidents = [anIncident({ date_start: '2021-05-01' }), anIncident({ date_start: '2022-05-01' })]
    const stacks = yearStacks(resultOf(incidents, { time: yearWindow(2022) }))
    expect(stacks.map(({ passing, chosen }) => [passing, chosen])).toEqual([
      [1, false],
      [1, true],
    ])
  })

  it('counts an incident in two countries in both, under the other filters', () => {
    const incidents = [
      anIncident({ country: 'DE', countries: ['DE', 'NL'], kind: 'arrest' }),
      anIncident({ country: 'DE', kind: 'attack' }),
    ]
    const stacks = countryStacks(resultOf(incidents, { kind: only('arrest') }))
    expect(stacks.map(({ group, passing, total }) => [group, passing, total])).toEqual([
      ['DE', 1, 2],
      ['NL', 1, 1],
    ])
  })
})

describe('kind facets', () => {
  it('count each kind under the other filters and keep context apart', () => {
    const incidents = [
      anIncident({ country: 'IR' }),
      anIncident({ kind: 'arrest' }),
      statement({ country: 'IR' }),
    ]
    const facets = kindFacets(resultOf(incidents, { country: only('IR'), kind: only('arrest') }))
    expect(facets.incidents.find(({ value }) => value === 'attack')).toEqual({
      value: 'attack',
      passing: 1,
      total: 1,
    })
    expect(facets.incidents.find(({ value }) => value === 'arrest')).toEqual({
      value: 'arrest',
      passing: 0,
      total: 1,
    })
    expect(facets.context.find(({ value }) => value === 'statement')).toEqual({
      value: 'statement',
      passing: 1,
      total: 1,
    })
  })
})

describe('map points', () => {
  it('gives a symbol to what is known by place, and none to what has no place or is known only as an area', () => {
    const nowhere = anIncident({ position: null })
    const province = anIncident({ location_precision: 'admin1' })
    const settled = anIncident({ location_precision: 'settlement' })
    const dataset = buildDataset([nowhere, province, settled])
    const points = mapPoints(dataset)
    const drawn = dataset.records.filter((_, row) => hasSymbol(points, row))
    expect(drawn.map(({ id }) => id)).toEqual([settled.id])
    expect(mapMask(points, applyFilter(dataset, aSpec())).reduce((a, b) => a + b, 0)).toBe(1)
  })

  it('reads attribution, figure and doubt of a row', () => {
    const figures = { killed_low: 3, killed_best: 4, killed_high: 5 }
    const points = mapPoints(buildDataset([anIncident({ attribution: 'alleged', radius_km: 7, ...figures })]))
    expect([attributionOf(points, 0), killedOf(points, 0), radiusKmOf(points, 0)]).toEqual(['alleged', 4, 7])
    expect(killedOf(mapPoints(buildDataset([anIncident()])), 0)).toBeNaN()
  })

  it('masks by every filter but time, which the map tests itself', () => {
    const result = resultOf([anIncident({ country: 'IR' }), anIncident({ country: 'AF' })], {
      country: only('IR'),
      time: yearWindow(1999),
    })
    const mask = mapMask(mapPoints(result.dataset), result)
    expect(mask.reduce((a, b) => a + b, 0)).toBe(1)
  })

  it('draws a symbol whose area grows with the number killed, and never as nothing', () => {
    expect(symbolRadiusPx(0)).toBeGreaterThan(4)
    expect(symbolRadiusPx(Number.NaN)).toBeGreaterThan(4)
    expect(symbolRadiusPx(100)).toBeGreaterThan(symbolRadiusPx(25))
    expect(symbolRadiusPx(100_000)).toBeLessThan(40)
  })
})

describe('first view', () => {
  it('shows the incidents; a statement made overseas does not push them into a corner', () => {
    const far = statement({ position: { lon: -77, lat: 39 } })
    expect(incidentBounds(buildDataset([far, anIncident({ position: { lon: 57, lat: 30 } })]))).toEqual([
      57, 30, 57, 30,
    ])
  })
})
