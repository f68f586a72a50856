import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildDataset } from '@/dataset/buildDataset'
import type { Incident } from '@/domain/incident'
import { AREA_LEVELS, AREA_MEASURES, type AreaColouring } from '@/domain/viewState'
import { applyFilter } from '@/filter/applyFilter'
import { aSpec, only } from '@/testing/filterSpec'
import { anIncident, aReport } from '@/testing/incident'
import { areasOfRows, choropleth, measured } from './choropleth'

const provinceOf = (country: string, name: string): string | null => (name === 'X' ? `${country}-X` : null)
const BY_COUNTRY: AreaColouring = { level: 'country', measure: 'incidents', source: null }

const figuresOf = (incidents: readonly Incident[], colouring: AreaColouring, spec = aSpec()) => {
  const dataset = buildDataset(incidents)
  const areas = areasOfRows(dataset, colouring.level, provinceOf)
  return choropleth(colouring, areas)(applyFilter(dataset, spec))
}

const incidents = fc.array(
  fc
    .record({
      countries: fc.uniqueArray(fc.constantFrom('AF', 'IR', 'TJ'), { minLength: 1, maxLength: 2 }),
      admin1: fc.constantFrom(null, 'X', 'nowhere'),
      killed: fc.option(fc.nat(200)),
      counts: fc.boolean(),
      kind: fc.constantFrom('attack' as const, 'arrest' as const),
      source: fc.constantFrom('one', 'two'),
    })
    .map(({ countries, admin1, killed, counts, kind, source }) =>
      anIncident({
        country: countries[0] ?? 'AF',
        countries,
        admin1,
        killed_low: killed,
        killed_best: killed,
        killed_high: killed,
        counts_as_incident: counts,
        kind,
        reports: [aReport({ source })],
      }),
    ),
  { maxLength: 40 },
)

describe('choropleth', () => {
  it('counts what a reader counting by hand would', () => {
    fc.assert(
      fc.property(
        incidents,
        fc.constantFrom(...AREA_LEVELS),
        fc.constantFrom(...AREA_MEASURES),
        fc.boolean(),
        (all, level, measure, filtered) => {
          const colouring = { level, measure, source: measure === 'source' ? 'one' : null }
          const { figures, leftOut } = figuresOf(
            all,
            colouring,
            aSpec(filtered ? { kind: only('attack') } : {}),
          )
          const areasOf = ({ country, countries, admin1 }: Incident): readonly string[] =>
            level === 'country' ? countries : admin1 === 'X' ? [`${country}-X`] : []
          const counted = all.filter(({ counts_as_incident }) => counts_as_incident)
          const passing = counted.filter(({ kind }) => !filtered || kind === 'attack')
          expect([...figures.keys()].toSorted()).toEqual([...new Set(counted.flatMap(areasOf))].toSorted())
          expect(leftOut).toBe(passing.filter((incident) => areasOf(incident).length === 0).length)
          for (const [area, figure] of figures) {
            const here = passing.filter((incident) => areasOf(incident).includes(area))
            const stated = here.flatMap(({ killed_best }) => killed_best ?? [])
            expect(figure.all).toBe(counted.filter((incident) => areasOf(incident).includes(area)).length)
            expect(figure.incidents).toBe(here.length)
            expect(figure.killed).toBe(stated.length === 0 ? null : stated.reduce((sum, n) => sum + n, 0))
            expect(figure.unstated).toBe(here.length - stated.length)
            const reported = here.filter(
              ({ reports }) => measure === 'source' && reports[0]?.source === 'one',
            )
            expect(figure.reported).toBe(reported.length)
          }
        },
      ),
    )
  })

  it('has a class for every value but zero', () => {
    fc.assert(
      fc.property(incidents, fc.constantFrom(...AREA_MEASURES), (all, measure) => {
        const colouring: AreaColouring = {
          level: 'country',
          measure,
          source: measure === 'source' ? 'one' : null,
        }
        const { figures, classes } = figuresOf(all, colouring)
        for (const figure of figures.values()) {
          const value = measured(colouring, figure)
          if (value === null || value === 0) continue
          expect(classes.filter(({ low, high }) => value >= low && value <= high)).toHaveLength(1)
        }
      }),
    )
  })

  it('tells none passing from nothing known', () => {
    const { figures } = figuresOf(
      [anIncident({ country: 'AF' })],
      BY_COUNTRY,
      aSpec({ kind: only('arrest') }),
    )
    expect(figures.get('AF')).toMatchObject({ all: 1, incidents: 0 })
    expect(figures.has('IR')).toBe(false)
  })

  it('never takes not stated for none', () => {
    const colouring: AreaColouring = { level: 'country', measure: 'killed', source: null }
    const { figures } = figuresOf([anIncident()], colouring)
    const figure = figures.get('AF')
    expect(figure && measured(colouring, figure)).toBeNull()
  })

  it('never rounds some of a source to none', () => {
    const all = [
      ...Array.from({ length: 300 }, () => anIncident()),
      anIncident({ reports: [aReport({ source: 'rare' })] }),
    ]
    const colouring: AreaColouring = { level: 'country', measure: 'source', source: 'rare' }
    const figure = figuresOf(all, colouring).figures.get('AF')
    expect(figure && measured(colouring, figure)).toBe(1)
  })

  it('leaves the filter by source out of a source’s share', () => {
    const all = [
      anIncident({ reports: [aReport({ source: 'one' })] }),
      anIncident({ reports: [aReport({ source: 'two' })] }),
    ]
    const colouring: AreaColouring = { level: 'country', measure: 'source', source: 'one' }
    const { figures } = figuresOf(all, colouring, aSpec({ source: only('one') }))
    expect(figures.get('AF')).toMatchObject({ incidents: 2, reported: 1 })
  })

  it('keeps its classes while the window moves', () => {
    const all = [1, 2, 3].map((day) => anIncident({ date_start: `2022-01-0${day}` }))
    const one = aSpec({ time: { startDay: 18_993, endDay: 18_993 } })
    expect(figuresOf(all, BY_COUNTRY, one).classes).toEqual(figuresOf(all, BY_COUNTRY).classes)
    expect(figuresOf(all, BY_COUNTRY, one).figures.get('AF')?.incidents).toBe(1)
  })
})
