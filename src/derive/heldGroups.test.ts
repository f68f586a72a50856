import { describe, expect, it } from 'vitest'
import { buildDataset } from '@/dataset/buildDataset'
import { applyFilter } from '@/filter/applyFilter'
import type { FilterSpec } from '@/filter/filterSpec'
import { aSpec, only } from '@/testing/filterSpec'
import { anIncident } from '@/testing/incident'
import { heldGroups, incidentsWith } from './heldGroups'
import { countryStacks } from './kindStacks'

const dataset = buildDataset([
  anIncident({ countries: ['AF'] }),
  anIncident({ countries: ['AF'] }),
  anIncident({ countries: ['AF', 'PK'] }),
  anIncident({ countries: ['PK', 'IR'] }),
  anIncident({ countries: ['IR', 'TJ'], kind: 'arrest', subtype: 'arrest' }),
  anIncident({ countries: ['TJ'], kind: 'statement', subtype: 'claim', counts_as_incident: false }),
])
const resultOf = (spec: Partial<FilterSpec>) => applyFilter(dataset, aSpec(spec))
const names = (groups: readonly { group: string }[]) => groups.map(({ group }) => group)

describe('a chart with room for some of its groups', () => {
  it('shows all where they fit, in their own order', () => {
    const stacks = countryStacks(resultOf({}))
    expect(heldGroups(stacks, stacks.length)).toEqual({ held: stacks, left: [] })
  })

  it('shows those with the most incidents of the result, and tells how many are in the others, each once', () => {
    const result = resultOf({})
    const { held, left } = heldGroups(countryStacks(result), 1)
    expect(names(held)).toEqual(['AF'])
    expect(names(left).toSorted()).toEqual(['IR', 'PK', 'TJ'])
    // Of their bars the sum would be 5: two incidents stand in two of them.
    expect(incidentsWith(result, 'country', names(left), 'country')).toBe(3)
  })

  it('prefers what the filters hold to what they leave out, which nobody misses', () => {
    const arrests = resultOf({ kind: only('arrest') })
    const { held, left } = heldGroups(countryStacks(arrests), 1)
    expect(names(held)).toEqual(['IR'])
    expect(names(left)).toEqual(['TJ'])
    expect(incidentsWith(arrests, 'country', names(left), 'country')).toBe(1)
    const tajik = resultOf({ country: only('TJ') })
    expect(names(heldGroups(countryStacks(tajik), 1).held)).toEqual(['TJ'])
    expect(heldGroups(countryStacks(tajik), 1).left).toEqual([])
  })
})
