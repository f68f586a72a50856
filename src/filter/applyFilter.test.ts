import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildDataset } from '@/dataset/buildDataset'
import { formatDay, parseDay } from '@/domain/day'
import { DIMENSIONS, type Dimension } from '@/domain/dimensions'
import type { Incident } from '@/domain/incident'
import { CONTEXT_KINDS, INCIDENT_KINDS, isContextKind, KINDS } from '@/domain/vocabulary'
import { aSpec } from '@/testing/filterSpec'
import { anIncident } from '@/testing/incident'
import { applyFilter, passes, passingRows } from './applyFilter'
import type { FilterSpec } from './filterSpec'

const COUNTRIES = ['AF', 'IR', 'TJ', 'DE'] as const
const day = fc.integer({ min: 17_000, max: 19_900 })

const incidents = fc.array(
  fc
    .record({
      startDay: day,
      days: fc.integer({ min: 0, max: 400 }),
      kind: fc.constantFrom(...KINDS),
      countries: fc.uniqueArray(fc.constantFrom(...COUNTRIES), { minLength: 1 }),
    })
    .map(({ startDay, days, kind, countries }) =>
      anIncident({
        date_start: formatDay(startDay),
        date_end: formatDay(startDay + days),
        kind,
        counts_as_incident: !isContextKind(kind),
        country: countries[0] ?? 'AF',
        countries,
      }),
    ),
  { maxLength: 40 },
)
const specs: fc.Arbitrary<FilterSpec> = fc.record({
  time: fc.option(
    fc
      .tuple(day, fc.integer({ min: 0, max: 900 }))
      .map(([startDay, days]) => ({ startDay, endDay: startDay + days })),
  ),
  country: fc.uniqueArray(fc.constantFrom(...COUNTRIES)),
  kind: fc.record({
    incidents: fc.uniqueArray(fc.constantFrom(...INCIDENT_KINDS)),
    context: fc.uniqueArray(fc.constantFrom(...CONTEXT_KINDS)),
  }),
})

/** What the filter means, said the slow way: a different program from the engine. */
const ORACLE: Record<Dimension, (incident: Incident, spec: FilterSpec) => boolean> = {
  time: ({ date_start, date_end }, { time }) =>
    time === null ||
    ((parseDay(date_end) ?? 0) >= time.startDay && (parseDay(date_start) ?? 0) <= time.endDay),
  country: ({ countries }, { country }) =>
    country.length === 0 || countries.some((code) => country.includes(code)),
  kind: ({ kind, counts_as_incident }, { kind: clause }) =>
    counts_as_incident
      ? clause.incidents.length === 0 || clause.incidents.some((wanted) => wanted === kind)
      : clause.context.some((wanted) => wanted === kind),
}
const expected = (records: readonly Incident[], spec: FilterSpec, except?: Dimension): string[] =>
  records
    .filter((record) => DIMENSIONS.every((d) => d === except || ORACLE[d](record, spec)))
    .map(({ id }) => id)

describe('applyFilter', () => {
  it('passes what a naive filter passes, for the whole and for every view that must not filter itself', () => {
    fc.assert(
      fc.property(incidents, specs, (records, spec) => {
        const dataset = buildDataset(records)
        const result = applyFilter(dataset, spec)
        for (const except of [undefined, ...DIMENSIONS]) {
          const ids = Array.from(passingRows(result, except), (row) => dataset.records[row]?.id)
          expect(ids).toEqual(expected(dataset.records, spec, except))
        }
      }),
    )
  })

  it('gives the same answer step by step as at once', () => {
    fc.assert(
      fc.property(
        incidents,
        fc.array(specs, { minLength: 2, maxLength: 5 }),
        fc.constantFrom(...DIMENSIONS),
        (records, path, kept) => {
          const dataset = buildDataset(records)
          let spec = path[0] ?? aSpec()
          let result = applyFilter(dataset, spec)
          for (const next of path.slice(1)) {
            spec = { ...next, [kept]: spec[kept] }
            result = applyFilter(dataset, spec, result)
          }
          expect([...result.failBits]).toEqual([...applyFilter(dataset, spec).failBits])
        },
      ),
    )
  })

  it('includes both days a window names, and an interval that only touches it', () => {
    const [first, last] = ['2022-03-01', '2022-03-31'].map((iso) => parseDay(iso) ?? 0)
    const dataset = buildDataset([
      anIncident({ date_start: '2022-02-28' }),
      anIncident({ date_start: '2022-02-01', date_end: '2022-03-01' }),
      anIncident({ date_start: '2022-03-31', date_end: '2022-05-01' }),
      anIncident({ date_start: '2022-04-01' }),
    ])
    const result = applyFilter(dataset, aSpec({ time: { startDay: first ?? 0, endDay: last ?? 0 } }))
    expect(Array.from(passingRows(result), (row) => dataset.records[row]?.date_start)).toEqual([
      '2022-02-01',
      '2022-03-31',
    ])
  })

  it('leaves the previous result as it was, so that undo can show it again', () => {
    const dataset = buildDataset([anIncident({ country: 'AF' }), anIncident({ country: 'IR' })])
    const all = applyFilter(dataset, aSpec())
    applyFilter(dataset, aSpec({ country: ['IR'] }), all)
    expect(passingRows(all)).toHaveLength(2)
  })

  it('starts anew on another dataset', () => {
    const spec = aSpec({ country: ['IR'] })
    const before = applyFilter(buildDataset([anIncident({ country: 'IR' })]), spec)
    const after = applyFilter(buildDataset([anIncident({ country: 'AF' })]), spec, before)
    expect(passes(after)(0)).toBe(false)
  })
})
