import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildDataset } from '@/dataset/buildDataset'
import { FACETS, facetValues } from '@/domain/facets'
import { yearWindow } from '@/domain/timeWindow'
import { NO_FILTER } from '@/domain/viewState'
import { applyFilter, type FilterResult, passes } from '@/filter/applyFilter'
import { aSpec, only } from '@/testing/filterSpec'
import { anIncident } from '@/testing/incident'
import { facetCounts } from './facetCounts'
import { headline } from './headline'
import { relaxations } from './relaxations'

const incidents = [
  anIncident({ country: 'AF', kind: 'attack', date_start: '2022-01-01', perpetrator_nationalities: ['TJ'] }),
  anIncident({ country: 'AF', kind: 'arrest', date_start: '2022-01-01' }),
  anIncident({
    country: 'DE',
    countries: ['DE', 'NL'],
    kind: 'arrest',
    date_start: '2023-01-01',
    perpetrator_nationalities: ['TJ', 'KG'],
  }),
  anIncident({
    country: 'DE',
    kind: 'foiled_plot',
    date_start: '2020-01-01',
    perpetrator_nationalities: ['TJ'],
  }),
  anIncident({ country: 'AF', kind: 'statement', counts_as_incident: false }),
]
const dataset = buildDataset(incidents)

describe('facet counts', () => {
  it('count under every filter but the facet’s own, as a count by hand does', () => {
    const result = applyFilter(
      dataset,
      aSpec({ kind: only('arrest', 'foiled_plot'), nationality: only('TJ'), time: yearWindow(2020, 2022) }),
    )
    for (const facet of FACETS) {
      const test = passes(result, facet)
      for (const { value, passing, total } of facetCounts(facet)(result)) {
        const holding = dataset.records.filter(
          (record) => record.counts_as_incident && facetValues(facet, record).includes(value),
        )
        expect([facet, value, total]).toEqual([facet, value, holding.length])
        const passed = holding.filter((record) => test(dataset.rowOf.get(record.id) ?? -1))
        expect([facet, value, passing]).toEqual([facet, value, passed.length])
      }
    }
  })

  it('has "not stated" as a value of its own, and no context records', () => {
    const counts = facetCounts('nationality')(applyFilter(dataset, aSpec()))
    expect(counts.map(({ value, total }) => [value, total])).toEqual([
      ['TJ', 3],
      ['KG', 1],
      ['not_stated', 1],
    ])
  })
})

describe('relaxations', () => {
  it('say which single clause hides how much, most fruitful first', () => {
    const result = applyFilter(dataset, aSpec({ country: only('DE'), time: yearWindow(2022) }))
    expect(relaxations(result)).toEqual([
      { dimensions: ['time'], incidents: 2 },
      { dimensions: ['country'], incidents: 2 },
    ])
  })

  it('name the fewest together where no single clause helps', () => {
    const asked = { country: only('XX'), kind: only('raid'), text: 'zzz' }
    expect(relaxations(applyFilter(dataset, aSpec(asked)))).toEqual([
      {
        dimensions: ['country', 'kind', 'text'],
        incidents: dataset.counts.reduce((sum, one) => sum + one, 0),
      },
    ])
  })

  it('leave nothing to let go of but what they name', () => {
    const clauses = fc.record({
      country: fc.constantFrom(only('DE'), only('AF'), only('XX')),
      kind: fc.constantFrom(only('raid'), only('attack')),
      time: fc.constantFrom(yearWindow(2021), yearWindow(2022), null),
      text: fc.constantFrom('', 'zzz'),
    })
    fc.assert(
      fc.property(clauses, (spec) => {
        const result = applyFilter(dataset, aSpec(spec))
        if (incidentsOf(result) > 0) return
        for (const { dimensions, incidents: promised } of relaxations(result)) {
          const relaxed = aSpec({
            ...spec,
            ...Object.fromEntries(dimensions.map((key) => [key, NO_FILTER[key]])),
          })
          expect(incidentsOf(applyFilter(dataset, relaxed))).toBe(promised)
        }
      }),
    )
  })
})

const incidentsOf = (result: FilterResult): number => headline(result).incidents
