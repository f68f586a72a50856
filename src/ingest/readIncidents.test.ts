import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Incident } from '@/domain/incident'
import { anIncident, aReport, asFeature } from '@/testing/incident'
import { readIncidents } from './readIncidents'

const rejectionOf = (parts: Partial<Incident>): string =>
  readIncidents([asFeature(anIncident(parts))]).rejected[0]?.reasons.join('; ') ?? 'accepted'

describe('reading incidents', () => {
  it('takes a valid record with its place as it is', () => {
    const incident = anIncident({ killed_low: 3, killed_best: 3, killed_high: null })
    expect(readIncidents([asFeature(incident)])).toEqual({ incidents: [incident], rejected: [] })
  })

  it('keeps "not stated" as null and a missing place as no place', () => {
    const { incidents } = readIncidents([asFeature(anIncident({ position: null }))])
    expect(incidents[0]).toMatchObject({ killed_best: null, position: null })
  })

  it('says of a bad value where it is, what stands there and what was expected', () => {
    const feature = asFeature(anIncident())
    const broken: unknown = JSON.parse(JSON.stringify(feature).replace('"attack"', '"massacre"'))
    const { rejected } = readIncidents([broken])
    expect(rejected[0]).toMatchObject({ row: 1 })
    expect(rejected[0]?.reasons[0]).toMatch(
      /^properties\.kind: found "massacre", expected one of attack, clash/,
    )
  })

  it.each<[string, Partial<Incident>, RegExp]>([
    [
      'an end before its start',
      { date_start: '2022-05-02', date_end: '2022-05-01' },
      /date_end.*not before date_start/,
    ],
    ['a day that is two days', { date_end: '2022-06-02' }, /date_precision.*interval of one day/],
    ['an inferred date without its reasoning', { date_basis: 'inferred' }, /date_note/],
    [
      'a best figure above the highest',
      { killed_low: 1, killed_best: 9, killed_high: 5 },
      /killed_best.*not above killed_high \(5\)/,
    ],
    [
      'a statement counted as an incident',
      { kind: 'statement' },
      /counts_as_incident.*false for kind statement/,
    ],
    ['a country that is not among its countries', { country: 'IR', countries: ['AF'] }, /countries.*IR/],
    ['a place without its radius of doubt', { radius_km: null }, /radius_km/],
    [
      'a public-record report without an address',
      { reports: [aReport({ voice: 'public_record' })] },
      /reports\[0\]\.urls/,
    ],
    ['a negative figure', { wounded_low: -1 }, /wounded_low.*at least 0/],
    ['a date that is not in the calendar', { date_start: '2023-02-30', date_end: '2023-02-30' }, /calendar/],
  ])('rejects %s', (_, parts, reason) => {
    expect(rejectionOf(parts)).toMatch(reason)
  })

  it('rejects a second record under a name already taken, also by an alias', () => {
    const first = anIncident({ id: 'kept', aliases: ['former'] })
    const { incidents, rejected } = readIncidents([asFeature(first), asFeature(anIncident({ id: 'former' }))])
    expect(incidents).toHaveLength(1)
    expect(rejected[0]).toMatchObject({ row: 2, id: 'former' })
  })

  it('loses no row, whatever it is given', () => {
    const rows = fc.array(
      fc.oneof(
        fc.anything(),
        fc.constant(null).map(() => asFeature(anIncident())),
      ),
    )
    fc.assert(
      fc.property(rows, (features) => {
        const { incidents, rejected } = readIncidents(features)
        expect(incidents.length + rejected.length).toBe(features.length)
      }),
    )
  })
})
