import { describe, expect, it } from 'vitest'
import { buildDataset } from '@/dataset/buildDataset'
import { applyFilter } from '@/filter/applyFilter'
import type { FilterSpec } from '@/filter/filterSpec'
import { aSpec, only } from '@/testing/filterSpec'
import { anIncident } from '@/testing/incident'
import { countryStacksBeside, yearStacksBeside } from './besideStacks'

const claim = { kind: 'statement', subtype: 'claim', counts_as_incident: false } as const
const dataset = buildDataset([
  anIncident({ country: 'AF', date_start: '2021-05-01' }),
  anIncident({ ...claim, country: 'AF', date_start: '2021-06-01' }),
  anIncident({ ...claim, country: 'AF', date_start: '2022-06-01' }),
  anIncident({ ...claim, country: 'SY', date_start: '2022-06-01' }),
  anIncident({ ...claim, kind: 'aggregate', country: 'AF', date_start: '2022-06-01' }),
])
const resultOf = (spec: Partial<FilterSpec>) => applyFilter(dataset, aSpec(spec))
const figures = (stacks: ReturnType<typeof countryStacksBeside | typeof yearStacksBeside>) =>
  stacks.map(({ group, passing, total, beside, besideTotal }) => [group, passing, total, beside, besideTotal])

describe('context records beside the bars', () => {
  it('are none until their kind is shown', () => {
    expect(figures(countryStacksBeside(resultOf({})))).toEqual([['AF', 1, 1, 0, 0]])
    expect(figures(yearStacksBeside(resultOf({})))).toEqual([[2021, 1, 1, 0, 0]])
  })

  it('are counted apart, of the shown kinds only; a country of nothing else comes last', () => {
    expect(figures(countryStacksBeside(resultOf({ context: ['statement'] })))).toEqual([
      ['AF', 1, 1, 2, 2],
      ['SY', 0, 0, 1, 1],
    ])
    expect(figures(yearStacksBeside(resultOf({ context: ['statement', 'aggregate'] })))).toEqual([
      [2021, 1, 1, 1, 1],
      [2022, 0, 0, 3, 3],
    ])
  })

  it('follow the other filters and not the chart’s own', () => {
    const result = resultOf({ context: ['statement'], country: only('SY') })
    expect(figures(yearStacksBeside(result))).toEqual([
      [2021, 0, 1, 0, 1],
      [2022, 0, 0, 1, 2],
    ])
    expect(figures(countryStacksBeside(result))).toEqual([
      ['AF', 1, 1, 2, 2],
      ['SY', 0, 0, 1, 1],
    ])
  })
})
