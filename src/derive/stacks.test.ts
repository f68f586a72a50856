import { describe, expect, it } from 'vitest'
import { buildDataset } from '@/dataset/buildDataset'
import { NOT_STATED } from '@/domain/facets'
import type { Incident } from '@/domain/incident'
import { yearWindow } from '@/domain/timeWindow'
import { applyFilter } from '@/filter/applyFilter'
import type { FilterSpec } from '@/filter/filterSpec'
import { aSpec, only } from '@/testing/filterSpec'
import { anIncident } from '@/testing/incident'
import { chartCsv } from './chartData'
import { killedRanges, rangeCoverage } from './figureRanges'
import { subtypeStacks, targetStacks } from './kindStacks'
import { nationalityMatrix } from './nationalityMatrix'
import { attributionStacks } from './stacksByStatus'

const resultOf = (incidents: readonly Incident[], spec: Partial<FilterSpec> = {}) =>
  applyFilter(buildDataset(incidents), aSpec(spec))
const killed = (low: number | null, best: number | null, high: number | null) => ({
  killed_low: low,
  killed_best: best,
  killed_high: high,
})

describe('facet stacks', () => {
  it('leave context records out of the bars, even when they are shown', () => {
    const claim = anIncident({ kind: 'statement', subtype: 'claim', counts_as_incident: false })
    const stacks = subtypeStacks(resultOf([anIncident(), claim], { context: ['statement'] }))
    expect(stacks.map(({ group, total }) => [group, total])).toEqual([['bombing', 1]])
  })

  it('put what is not stated last, however many there are', () => {
    const stacks = targetStacks(
      resultOf([anIncident(), anIncident(), anIncident({ target_types: ['police', 'military'] })]),
    )
    expect(stacks.map(({ group, total }) => [group, total])).toEqual([
      ['military', 1],
      ['police', 1],
      [NOT_STATED, 2],
    ])
  })

  it('hold their order while filters move', () => {
    const incidents = [
      anIncident({ subtype: 'bombing' }),
      anIncident({ subtype: 'bombing' }),
      anIncident({ subtype: 'shooting', country: 'IR' }),
    ]
    const stacks = subtypeStacks(resultOf(incidents, { country: only('IR') }))
    expect(stacks.map(({ group, passing }) => [group, passing])).toEqual([
      ['bombing', 0],
      ['shooting', 1],
    ])
  })

  it('say how sure an attribution is, in the order from claimed to disputed', () => {
    const stacks = attributionStacks(
      resultOf([
        anIncident({ attribution: 'disputed', status: 'contested' }),
        anIncident({ attribution: 'disputed', status: 'confirmed' }),
        anIncident({ attribution: 'claimed', status: 'confirmed' }),
      ]),
    )
    expect(stacks.map(({ group, counts }) => [group, counts])).toEqual([
      ['claimed', { confirmed: 1, single_source: 0, contested: 0 }],
      ['disputed', { confirmed: 1, single_source: 0, contested: 1 }],
    ])
  })
})

describe('context records', () => {
  it('stand in no bar, whatever the bars are made of', () => {
    const claim = anIncident({ kind: 'statement', subtype: 'claim', counts_as_incident: false })
    expect(attributionStacks(resultOf([claim], { context: ['statement'] }))).toEqual([])
  })
})

describe('figure ranges', () => {
  it('sum low, best and high apart, and count what is not stated instead of adding 0', () => {
    const [year] = killedRanges(
      resultOf([anIncident(killed(3, 4, 6)), anIncident(killed(10, null, null)), anIncident()]),
    )
    expect(year?.all).toEqual({ low: 13, best: 14, high: 16, incidents: 3, stated: 2, openEnded: 1 })
  })

  it('are null, not 0, for a year in which no incident states a figure', () => {
    const [year] = killedRanges(resultOf([anIncident()]))
    expect(year?.result).toMatchObject({ low: null, best: null, high: null, incidents: 1, stated: 0 })
  })

  it('do not filter themselves by time, but cover only the years chosen', () => {
    const incidents = [
      anIncident({ date_start: '2021-05-01', ...killed(1, 1, 1) }),
      anIncident({ date_start: '2022-05-01' }),
    ]
    const years = killedRanges(resultOf(incidents, { time: yearWindow(2022) }))
    expect(years.map(({ result, chosen }) => [result.best, chosen])).toEqual([
      [1, false],
      [null, true],
    ])
    expect(rangeCoverage(years)).toEqual({ incidents: 1, stated: 0, openEnded: 0 })
  })
})

describe('nationality matrix', () => {
  const incidents = [
    anIncident({ country: 'DE', countries: ['DE', 'NL'], perpetrator_nationalities: ['TJ', 'KG'] }),
    anIncident({ country: 'RU', perpetrator_nationalities: ['TJ'], kind: 'arrest' }),
    anIncident({ country: 'AF' }),
    anIncident({ country: 'AF' }),
  ]
  const found = (spec: Partial<FilterSpec> = {}) => {
    const { lines } = nationalityMatrix(resultOf(incidents, spec))
    return lines.flatMap(({ cells }) =>
      cells
        .filter(({ total }) => total > 0)
        .map(({ country, nationality, passing, total }) => `${country} ${nationality} ${passing}/${total}`),
    )
  }

  it('counts an incident in each of its nationalities and countries, and sets not stated apart', () => {
    expect(nationalityMatrix(resultOf(incidents)).nationalities).toEqual(['TJ', 'KG', NOT_STATED])
    expect(found().toSorted()).toEqual(
      ['DE TJ 1/1', 'DE KG 1/1', 'NL TJ 1/1', 'NL KG 1/1', 'RU TJ 1/1', `AF ${NOT_STATED} 2/2`].toSorted(),
    )
  })

  it('is filtered by everything but its own two dimensions', () => {
    const own = { nationality: only('TJ'), country: only('RU') }
    expect(found(own)).toEqual(found())
    expect(found({ ...own, kind: only('arrest') })).toContain('RU TJ 1/1')
    expect(found({ ...own, kind: only('arrest') })).toContain('DE TJ 0/1')
  })

  it('shades against what is stated, so that unknowns do not pale the rest', () => {
    expect(nationalityMatrix(resultOf(incidents)).highest).toBe(1)
  })
})

describe('chart data as CSV', () => {
  const columns = [{ name: 'Country' }, { name: 'All' }]

  it('says what it is before the numbers, leaves what is not stated empty', () => {
    const lines = [{ key: 'AF', cells: ['Afghanistan', null], chosen: true }]
    expect(chartCsv(['By country'], { columns, lines })).toBe(
      '# By country\r\nCountry,All\r\nAfghanistan,\r\n',
    )
  })

  it('lets no cell run as a formula, and quotes what needs it', () => {
    const lines = ['=1+1', '@SUM(A1)', '-2', 'a,"b"'].map((name) => ({
      key: name,
      cells: [name, -1],
      chosen: true,
    }))
    expect(chartCsv([], { columns, lines }).split('\r\n').slice(1, 5)).toEqual([
      "'=1+1,-1",
      "'@SUM(A1),-1",
      "'-2,-1",
      '"a,""b""",-1',
    ])
  })
})
