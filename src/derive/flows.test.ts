import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildDataset } from '@/dataset/buildDataset'
import type { LonLat } from '@/domain/geo'
import type { Incident, Link } from '@/domain/incident'
import type { Place } from '@/domain/source'
import { yearWindow } from '@/domain/timeWindow'
import { applyFilter, passes } from '@/filter/applyFilter'
import type { FilterSpec } from '@/filter/filterSpec'
import { aSpec, only } from '@/testing/filterSpec'
import { anIncident } from '@/testing/incident'
import { bundledFlows, type Flow, flowMask, flowNet, leftOutCounts } from './flows'

const place = (id: string, lon: number, lat: number, admin1: string | null = 'A province'): Place => ({
  id,
  name: `Name of ${id}`,
  country: 'AF',
  admin1,
  lon,
  lat,
  source: 'GeoNames 1',
})
const MIDDLES: Record<string, LonLat> = { AF: [66.5, 34.2], TJ: [70.6, 38.75], UZ: [63.8, 41.9] }
const PLACES = [place('af-country', 66.5, 34.2, null), place('hairatan', 67.4, 37.2)]
const GAZETTEER = {
  places: new Map(PLACES.map((known) => [known.id, known])),
  countries: new Map(Object.entries(MIDDLES)),
}
const MOSCOW = { position: { lon: 37.4, lat: 55.8 }, place: 'Moscow', country: 'RU' }
const from = (...targets: string[]): Pick<Incident, 'links'> => ({
  links: targets.map((target): Link => ({ rel: 'perpetrator_origin', target })),
})
const linked = (rel: Link['rel'], target: string): Pick<Incident, 'links'> => ({ links: [{ rel, target }] })

function shown(incidents: readonly Incident[], spec: Partial<FilterSpec> = {}) {
  const dataset = buildDataset(incidents)
  const net = flowNet(dataset, GAZETTEER)
  const test = passes(applyFilter(dataset, aSpec(spec)))
  return { flows: bundledFlows(net, test), left: (layer: Flow['layer']) => leftOutCounts(net, layer, test) }
}
const brief = ({ layer, from: a, to: b, count }: Flow) => [
  layer,
  a.place ?? a.country,
  b.place ?? b.country,
  count,
]

describe('flows', () => {
  it('bundles incidents by pair of places, and says no more of an origin than its country', () => {
    const incidents = [
      anIncident({ ...MOSCOW, ...from('TJ') }),
      anIncident({ ...MOSCOW, ...from('TJ', 'UZ') }),
      anIncident(from('TJ')),
    ]
    const { flows } = shown(incidents)
    expect(flows.map(brief)).toEqual([
      ['people', 'TJ', 'Moscow', 2],
      ['people', 'UZ', 'Moscow', 1],
      ['people', 'TJ', 'Kabul', 1],
    ])
    expect(flows.map((flow) => flow.from.sharpness)).toEqual(['country', 'country', 'country'])
  })

  it('starts fire at its launch site, and at the middle of a country only as a country', () => {
    const { flows } = shown([
      anIncident({ ...MOSCOW, ...linked('launched_from', 'hairatan') }),
      anIncident({ ...MOSCOW, ...linked('launched_from', 'af-country') }),
    ])
    expect(flows.map(({ from: { place: name, sharpness } }) => [name, sharpness])).toEqual([
      [null, 'country'],
      ['Name of hairatan', 'near'],
    ])
  })

  it('shows only what passes, and a link between records only when both do', () => {
    const incidents = [
      anIncident({ date_start: '2022-03-01', ...from('TJ') }),
      anIncident({ ...MOSCOW, id: 'a', date_start: '2023-03-01', ...linked('led_to', 'b') }),
      anIncident({ id: 'b', date_start: '2022-04-01' }),
    ]
    expect(shown(incidents).flows).toHaveLength(2)
    expect(shown(incidents, { time: yearWindow(2022) }).flows.map(brief)).toEqual([
      ['people', 'TJ', 'Kabul', 1],
    ])
    expect(shown(incidents, { country: only('RU') }).flows).toEqual([])
  })

  it('counts what has no arc, by reason', () => {
    const nowhere = { position: null, location_precision: 'unknown', radius_km: null } as const
    const { flows, left } = shown(
      [
        anIncident({ ...nowhere, ...from('TJ') }),
        anIncident(from('XX')),
        anIncident({ ...from('TJ'), position: { lon: 70.6, lat: 38.75 }, location_precision: 'country' }),
        anIncident({ ...from('TJ'), kind: 'aggregate', counts_as_incident: false }),
      ],
      { context: ['aggregate'] },
    )
    expect(flows).toEqual([])
    expect(left('people')).toEqual([
      { reason: 'noPlace', count: 1 },
      { reason: 'samePlace', count: 1 },
      { reason: 'unknownOrigin', count: 1 },
      { reason: 'context', count: 1 },
    ])
    expect(left('fire')).toEqual([])
  })

  it('draws two records once however many links say so; that one led to the other outweighs belonging together', () => {
    const { flows } = shown([
      anIncident({
        ...MOSCOW,
        id: 'a',
        date_start: '2022-01-01',
        links: [{ rel: 'same_case', target: 'b' }],
      }),
      anIncident({ id: 'b', date_start: '2021-01-01', links: [{ rel: 'led_to', target: 'a' }] }),
    ])
    expect(flows.map(({ isDirected, count }) => [isDirected, count])).toEqual([[true, 1]])
  })

  it('runs a link without direction from the earlier record to the later, whichever states it', () => {
    const early = anIncident({ id: 'early', date_start: '2021-01-01', ...linked('same_case', 'late') })
    const late = anIncident({
      ...MOSCOW,
      id: 'late',
      date_start: '2022-01-01',
      ...linked('same_case', 'early'),
    })
    const stated = [[early], [late], [early, late]].map(
      (stating) =>
        shown([early, late].map((record) => (stating.includes(record) ? record : { ...record, links: [] })))
          .flows,
    )
    for (const flows of stated) expect(flows.map(brief)).toEqual([['cases', 'Kabul', 'Moscow', 1]])
  })

  it('bundles links between two places, whichever of them came first', () => {
    const link = (target: string, parts: Partial<Incident>) =>
      anIncident({ ...linked('same_case', target), ...parts })
    const { flows } = shown([
      link('b', { id: 'a', date_start: '2021-01-01' }),
      anIncident({ ...MOSCOW, id: 'b', date_start: '2022-01-01' }),
      link('d', { ...MOSCOW, id: 'c', date_start: '2023-01-01' }),
      anIncident({ id: 'd', date_start: '2024-01-01' }),
    ])
    expect(flows.map(brief)).toEqual([['cases', 'Kabul', 'Moscow', 2]])
  })

  it('knows a spot no more sharply than the vaguest record that stands on it', () => {
    const vague = { location_precision: 'country', place: null } as const
    const both = [anIncident(from('TJ')), anIncident({ ...from('TJ'), ...vague })]
    for (const incidents of [both, both.toReversed()])
      expect(shown(incidents).flows.map(({ to }) => [to.sharpness, to.place])).toEqual([['area', null]])
  })

  it('survives links to what is not there, to themselves and round in circles', () => {
    const { flows } = shown([
      anIncident({ id: 'a', links: ['a', 'gone', 'b'].map((target): Link => ({ rel: 'led_to', target })) }),
      anIncident({ ...MOSCOW, id: 'b', ...linked('led_to', 'a') }),
    ])
    expect(flows.map(({ key }) => key)).toHaveLength(2)
  })
})

/* A naive oracle: every link read on its own, pairs gathered as text. */
const SPOTS = [null, { lon: 69, lat: 34 }, { lon: 60, lat: 40 }, { lon: 70.6, lat: 38.75 }]
const arbitraryRecords = fc.array(
  fc.record({
    spot: fc.integer({ min: 0, max: SPOTS.length - 1 }),
    day: fc.integer({ min: 1, max: 28 }),
    counts: fc.boolean(),
    links: fc.array(
      fc.oneof(
        fc.record({
          rel: fc.constant<Link['rel']>('perpetrator_origin'),
          target: fc.constantFrom('TJ', 'UZ', 'XX'),
        }),
        fc.record({
          rel: fc.constant<Link['rel']>('launched_from'),
          target: fc.constantFrom('hairatan', 'af-country', 'nowhere'),
        }),
        fc.record({
          rel: fc.constantFrom<Link['rel']>('same_case', 'led_to', 'part_of', 'statement_about'),
          target: fc.integer({ min: 0, max: 7 }).map((i) => `r-${i}`),
        }),
      ),
      { maxLength: 4 },
    ),
  }),
  { maxLength: 7 },
)

function originOf({ rel, target }: Link): LonLat | undefined {
  if (rel === 'perpetrator_origin') return MIDDLES[target]
  const site = PLACES.find(({ id }) => id === target)
  return site && [site.lon, site.lat]
}

function naiveOrigins(records: readonly Incident[], test: (row: number) => boolean): string[] {
  const found = new Set<string>()
  records.forEach(({ links, position, counts_as_incident }, row) => {
    for (const link of links) {
      const origin = originOf(link)
      if (!origin || !position || !counts_as_incident || !test(row)) continue
      if (origin[0] === position.lon && origin[1] === position.lat) continue
      const layer = link.rel === 'launched_from' ? 'fire' : 'people'
      found.add(`${layer} ${origin.join()} > ${position.lon},${position.lat} #${row}`)
    }
  })
  return [...found].toSorted()
}

function naiveCases(records: readonly Incident[], test: (row: number) => boolean): number {
  const at = (row: number) => records[row]?.position
  const links = records.flatMap((record, a) =>
    record.links.flatMap(({ rel, target }) => {
      const b = records.findIndex(({ id }) => id === target)
      const isDrawn = b >= 0 && a !== b && test(a) && test(b) && at(a) && at(b)
      const isLink = rel === 'led_to' || rel === 'same_case' || rel === 'part_of'
      const isApart = at(a)?.lon !== at(b)?.lon || at(a)?.lat !== at(b)?.lat
      return isDrawn && isLink && isApart ? [{ a, b, led: rel === 'led_to' }] : []
    }),
  )
  const led = new Set(links.filter((link) => link.led).map(({ a, b }) => `${a}>${b}`))
  const together = new Set(
    links.flatMap(({ a, b }) =>
      led.has(`${a}>${b}`) || led.has(`${b}>${a}`) ? [] : [`${Math.min(a, b)}-${Math.max(a, b)}`],
    ),
  )
  return led.size + together.size
}

describe('flows against a naive oracle', () => {
  it('agrees for any records and any filter', () => {
    fc.assert(
      fc.property(arbitraryRecords, fc.array(fc.boolean(), { maxLength: 8 }), (parts, hidden) => {
        const dataset = buildDataset(
          parts.map(({ spot, day, counts, links }, i) =>
            anIncident({
              id: `r-${i}`,
              position: SPOTS[spot] ?? null,
              date_start: `2022-06-${String(day).padStart(2, '0')}`,
              counts_as_incident: counts,
              links,
            }),
          ),
        )
        const test = (row: number) => hidden[row] !== true
        const flows = bundledFlows(flowNet(dataset, GAZETTEER), test)
        const origins = flows
          .filter(({ layer }) => layer !== 'cases')
          .flatMap(({ key, rows }) => rows.map((row) => `${key} #${row}`))
        expect(origins.toSorted()).toEqual(naiveOrigins(dataset.records, test))
        const cases = flows.filter(({ layer }) => layer === 'cases')
        expect(cases.reduce((sum, { count }) => sum + count, 0)).toBe(naiveCases(dataset.records, test))
        expect(new Set(flows.map(({ key }) => key)).size).toBe(flows.length)
        const miscounted = flows.filter(
          ({ layer, rows, count }) => layer !== 'cases' && rows.length !== count,
        )
        expect(miscounted).toEqual([])
      }),
    )
  })
})

describe('flow mask', () => {
  it('leaves time to the map, as every other filter is already in it', () => {
    const dataset = buildDataset([anIncident({ date_start: '2022-01-01' }), anIncident({ country: 'IR' })])
    const mask = flowMask(applyFilter(dataset, aSpec({ country: only('AF'), time: yearWindow(2030) })))
    expect([...mask]).toEqual([1, 0])
  })
})
