import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildDataset } from '@/dataset/buildDataset'
import { formatDay, parseDay } from '@/domain/day'
import { DIMENSIONS, type Dimension } from '@/domain/dimensions'
import { type Choice, type FacetName, facetValues, NOT_STATED } from '@/domain/facets'
import type { Bounds, LonLat } from '@/domain/geo'
import type { Incident } from '@/domain/incident'
import { CONTEXT_KINDS, INCIDENT_KINDS, isContextKind, KINDS } from '@/domain/vocabulary'
import { aSpec, only } from '@/testing/filterSpec'
import { anIncident } from '@/testing/incident'
import { applyFilter, columnsOf, type FilterResult, passes, passingRows } from './applyFilter'
import { CLAUSE_KEYS, type FilterSpec } from './filterSpec'

const COUNTRIES = ['AF', 'IR', 'TJ', 'DE'] as const
const day = fc.integer({ min: 17_000, max: 19_900 })

const incidents = fc.array(
  fc
    .record({
      startDay: day,
      days: fc.integer({ min: 0, max: 400 }),
      kind: fc.constantFrom(...KINDS),
      countries: fc.uniqueArray(fc.constantFrom(...COUNTRIES), { minLength: 1 }),
      nationalities: fc.subarray(['TJ', 'UZ', 'AF']),
      killed: fc.option(fc.tuple(fc.nat(40), fc.option(fc.integer({ min: 40, max: 99 })))),
      title: fc.constantFrom('A mosque', 'An embassy'),
      position: fc.option(
        fc.record({
          lon: fc.double({ min: 50.1, max: 80, noNaN: true }),
          lat: fc.double({ min: 20.1, max: 50, noNaN: true }),
        }),
      ),
    })
    .map(({ startDay, days, kind, countries, nationalities, killed, title, position }) =>
      anIncident({
        date_start: formatDay(startDay),
        date_end: formatDay(startDay + days),
        kind,
        counts_as_incident: !isContextKind(kind),
        country: countries[0] ?? 'AF',
        countries,
        perpetrator_nationalities: nationalities,
        killed_low: killed === null ? null : killed[0],
        killed_high: killed === null ? null : killed[1],
        title,
        position,
      }),
    ),
  { maxLength: 40 },
)
/** A choice among words, without one that is asked for and asked away at once. */
const choiceAmong = (words: readonly string[]): fc.Arbitrary<Choice> =>
  fc
    .tuple(fc.subarray([...words]), fc.subarray([...words]))
    .map(([include, exclude]) => ({ include, exclude: exclude.filter((word) => !include.includes(word)) }))

const specs: fc.Arbitrary<FilterSpec> = fc
  .record({
    time: fc.option(
      fc
        .tuple(day, fc.integer({ min: 0, max: 900 }))
        .map(([startDay, days]) => ({ startDay, endDay: startDay + days })),
    ),
    certain: fc.boolean(),
    country: choiceAmong(COUNTRIES),
    region: choiceAmong(['afghanistan', 'iran', 'europe']),
    kind: choiceAmong(INCIDENT_KINDS),
    nationality: choiceAmong(['TJ', 'UZ', NOT_STATED]),
    context: fc.subarray([...CONTEXT_KINDS]),
    killed: fc.option(
      fc.record({
        low: fc.nat(30),
        high: fc.option(fc.integer({ min: 30, max: 90 })),
        unstated: fc.boolean(),
      }),
    ),
    text: fc.constantFrom('', 'Mosque', 'mosque kabul'),
    extent: fc.option(fc.constant<Bounds>([60, 30, 70, 40])),
    area: fc.option(
      fc.constant<LonLat[]>([
        [60, 30],
        [75, 30],
        [60, 45],
      ]),
    ),
  })
  .map(aSpec)

const passesChoice = ({ include, exclude }: Choice, values: readonly string[]): boolean =>
  (include.length === 0 || values.some((value) => include.includes(value))) &&
  !values.some((value) => exclude.includes(value))
const chosen =
  (facet: FacetName) =>
  (incident: Incident, spec: FilterSpec): boolean =>
    passesChoice(spec[facet], facetValues(facet, incident))
const placed = (incident: Incident, test: (lon: number, lat: number) => boolean): boolean =>
  incident.position !== null && test(incident.position.lon, incident.position.lat)

/** What the filter means, said the slow way over the records: a different program from the engine. */
const ORACLE: Record<Dimension, (incident: Incident, spec: FilterSpec) => boolean> = {
  time: ({ date_start, date_end }, { time, certain }) => {
    const [start, end] = [parseDay(date_start) ?? 0, parseDay(date_end) ?? 0]
    if (time === null) return true
    return certain
      ? start >= time.startDay && end <= time.endDay
      : end >= time.startDay && start <= time.endDay
  },
  country: chosen('country'),
  region: chosen('region'),
  kind: ({ kind, counts_as_incident }, spec) =>
    counts_as_incident ? passesChoice(spec.kind, [kind]) : spec.context.some((wanted) => wanted === kind),
  subtype: chosen('subtype'),
  actor: chosen('actor'),
  attribution: chosen('attribution'),
  target: chosen('target'),
  nationality: chosen('nationality'),
  location: chosen('location'),
  dated: chosen('dated'),
  source: chosen('source'),
  status: chosen('status'),
  killed: ({ killed_low, killed_best, killed_high }, { killed }) => {
    if (killed === null) return true
    const low = killed_low ?? killed_best
    if (low === null) return killed.unstated
    return (
      low <= (killed.high ?? Number.POSITIVE_INFINITY) &&
      (killed_high ?? Number.POSITIVE_INFINITY) >= killed.low
    )
  },
  text: ({ title, place }, { text }) =>
    text
      .toLowerCase()
      .split(' ')
      .every((word) => `${title} ${place}`.toLowerCase().includes(word)),
  extent: (incident, { extent }) =>
    extent === null || placed(incident, (lon, lat) => lon >= 60 && lon <= 70 && lat >= 30 && lat <= 40),
  // The triangle's long side runs from (75, 30) to (60, 45): inside is left of and below it.
  area: (incident, { area }) =>
    area === null || placed(incident, (lon, lat) => lon > 60 && lat > 30 && lon + lat < 105),
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
          const ids = Array.from(
            passingRows(result, ...(except ? [except] : [])),
            (row) => dataset.records[row]?.id,
          )
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
            spec = { ...next, ...Object.fromEntries(CLAUSE_KEYS[kept].map((key) => [key, spec[key]])) }
            result = applyFilter(dataset, spec, result)
          }
          const atOnce = applyFilter(dataset, spec)
          expect([...columnsOf(result).failBits]).toEqual([...columnsOf(atOnce).failBits])
          expect(columnsOf(result).tallies).toEqual(columnsOf(atOnce).tallies)
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

  it('leaves every earlier result as it was, whichever is read and in whatever order', () => {
    fc.assert(
      fc.property(
        incidents,
        fc.array(specs, { minLength: 2, maxLength: 6 }),
        fc.infiniteStream(fc.nat()),
        (records, path, picks) => {
          const dataset = buildDataset(records)
          const results: FilterResult[] = []
          for (const spec of path) results.push(applyFilter(dataset, spec, results.at(-1)))
          for (const pick of picks.take(2 * path.length)) {
            const at = pick % path.length
            const [result, spec] = [results[at], path[at]]
            if (!result || !spec) continue
            const fresh = applyFilter(dataset, spec)
            expect([...columnsOf(result).failBits]).toEqual([...columnsOf(fresh).failBits])
            expect(columnsOf(result).tallies).toEqual(columnsOf(fresh).tallies)
            // A step from an earlier result must not disturb the later ones either.
            applyFilter(dataset, aSpec(), result)
          }
        },
      ),
    )
  })

  it('counts true over thousands of rows, whether few move or most', () => {
    const records = Array.from({ length: 9_500 }, (_, i) =>
      anIncident({
        date_start: formatDay(17_000 + (i % 3000)),
        date_end: formatDay(17_000 + (i % 3000) + (i % 7 === 0 ? 40 : 0)),
        country: COUNTRIES[i % 13 === 0 ? 1 : i % 2 === 0 ? 0 : 3] ?? 'AF',
        kind: i % 3 === 0 ? 'attack' : 'arrest',
      }),
    )
    const dataset = buildDataset(records)
    const window = (startDay: number) => ({ startDay, endDay: startDay + 365 })
    const steps = [
      aSpec({ country: only('IR') }),
      aSpec(),
      aSpec({ time: window(17_100) }),
      aSpec({ time: window(17_101), certain: true }),
      aSpec({ time: window(19_000), kind: only('arrest'), country: only('AF', 'DE') }),
      aSpec({ time: window(18_990), kind: only('arrest'), country: only('IR') }),
    ]
    let result = applyFilter(dataset, aSpec())
    for (const spec of steps) {
      result = applyFilter(dataset, spec, result)
      expect(columnsOf(result).tallies).toEqual(columnsOf(applyFilter(dataset, spec)).tallies)
    }
  })

  it('starts anew on another dataset', () => {
    const spec = aSpec({ country: only('IR') })
    const before = applyFilter(buildDataset([anIncident({ country: 'IR' })]), spec)
    const after = applyFilter(buildDataset([anIncident({ country: 'AF' })]), spec, before)
    expect(passes(after)(0)).toBe(false)
  })
})
