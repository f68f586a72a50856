import { describe, expect, it } from 'vitest'
import { buildDataset } from '@/dataset/buildDataset'
import type { Incident } from '@/domain/incident'
import { applyFilter } from '@/filter/applyFilter'
import { aSpec, only } from '@/testing/filterSpec'
import { anIncident } from '@/testing/incident'
import { areaRecords, placeless, shownAreas } from './areaRecords'

const byCountry = (parts: Partial<Incident> = {}): Incident =>
  anIncident({ location_precision: 'country', place: null, radius_km: 550, ...parts })
const provinceOf = (country: string, name: string): string | null =>
  country === 'AF' && name === 'Balkh' ? 'AF-BAL' : null

const shown = (incidents: readonly Incident[], spec = aSpec()) => {
  const dataset = buildDataset(incidents)
  return shownAreas(areaRecords(dataset, provinceOf))(applyFilter(dataset, spec))
}
const kinds = (incidents: readonly Incident[]) =>
  shown(incidents).map(({ area }) => `${area.kind} ${area.key}`)

describe('what is known only as an area', () => {
  it('is the area, by precision', () => {
    expect(kinds([byCountry({ country: 'DE' })])).toEqual(['country DE'])
    expect(kinds([anIncident({ location_precision: 'admin1', admin1: 'Balkh' })])).toEqual([
      'province AF-BAL',
    ])
    expect(kinds([anIncident({ location_precision: 'admin2', radius_km: 30 })])).toEqual([
      'disc disc 69.17,34.53 30',
    ])
  })

  it('is in every country it spans', () => {
    expect(kinds([byCountry({ country: 'DE', countries: ['DE', 'NL'] })])).toEqual([
      'country DE',
      'country NL',
    ])
  })

  it('is a disc where the basemap has no such province, and the country where there is no radius either', () => {
    const unknown = { location_precision: 'admin1', admin1: 'Atlantis' } as const
    expect(kinds([anIncident({ ...unknown, radius_km: 80 })])).toEqual(['disc disc 69.17,34.53 80'])
    expect(kinds([anIncident({ ...unknown, radius_km: null })])).toEqual(['country AF'])
  })

  it('is nothing sharper and nothing vaguer', () => {
    for (const location_precision of ['site', 'settlement', 'near_settlement'] as const)
      expect(kinds([anIncident({ location_precision, admin1: 'Balkh' })])).toEqual([])
    expect(kinds([anIncident({ location_precision: 'unknown', position: null, radius_km: null })])).toEqual(
      [],
    )
  })

  it('lies with the smaller above', () => {
    const all = [
      anIncident({ location_precision: 'admin2', radius_km: 30 }),
      anIncident({ location_precision: 'admin1', admin1: 'Balkh' }),
      byCountry(),
    ]
    expect(shown(all).map(({ area }) => area.kind)).toEqual(['country', 'province', 'disc'])
  })

  it('names the kind only where its records share it', () => {
    const of = (...all: Incident['kind'][]) =>
      shown(all.map((kind) => byCountry({ kind }))).map(({ kind }) => kind)
    expect(of('arrest', 'arrest')).toEqual(['arrest'])
    expect(of('arrest', 'attack')).toEqual([null])
  })

  it('follows filters and time, and is gone when nothing passes', () => {
    const all = [
      byCountry({ kind: 'arrest', date_start: '2020-01-01' }),
      byCountry({ date_start: '2023-01-01' }),
    ]
    expect(shown(all, aSpec({ kind: only('arrest') }))[0]?.incidents).toBe(1)
    expect(shown(all, aSpec({ kind: only('clash') }))).toEqual([])
    const early = aSpec({ time: { startDay: 18_000, endDay: 18_400 } })
    expect(shown(all, early)[0]?.incidents).toBe(1)
  })

  it('is the identical value while nothing of it changes', () => {
    const dataset = buildDataset([byCountry({ kind: 'arrest' }), byCountry({ country: 'DE' })])
    const shownOf = shownAreas(areaRecords(dataset, provinceOf))
    const all = shownOf(applyFilter(dataset, aSpec()))
    expect(shownOf(applyFilter(dataset, aSpec({ text: 'incident' })))).toBe(all)
    const fewer = shownOf(applyFilter(dataset, aSpec({ kind: only('attack') })))
    expect(fewer).toHaveLength(1)
    expect(fewer[0]).toBe(all.find(({ area }) => area.key === 'DE'))
  })

  it('counts context apart, and only where it is shown', () => {
    const all = [byCountry(), byCountry({ kind: 'statement', counts_as_incident: false })]
    expect(shown(all)[0]).toMatchObject({ incidents: 1, context: 0 })
    expect(shown(all, aSpec({ context: ['statement'] }))[0]).toMatchObject({ incidents: 1, context: 1 })
  })
})

describe('what has no place', () => {
  it('is counted, by what passes', () => {
    const nowhere = { location_precision: 'unknown', position: null, radius_km: null } as const
    const dataset = buildDataset([
      anIncident(),
      anIncident({ ...nowhere, kind: 'arrest' }),
      anIncident({ ...nowhere, kind: 'statement', counts_as_incident: false }),
    ])
    const count = (spec = aSpec()) => placeless(applyFilter(dataset, spec))
    expect(count()).toEqual({ incidents: 1, context: 0 })
    expect(count(aSpec({ context: ['statement'] }))).toEqual({ incidents: 1, context: 1 })
    expect(count(aSpec({ kind: only('attack') }))).toEqual({ incidents: 0, context: 0 })
  })
})
