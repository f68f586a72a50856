import { writeFile } from 'node:fs/promises'
import crossfilter from 'crossfilter2'
import type { Dataset } from '@/dataset/dataset'
import { tallyPassing } from '@/derive/facetCounts'
import { FACETS, type FacetName } from '@/domain/facets'
import { NO_FILTER } from '@/domain/viewState'
import { applyFilter, type FilterResult } from '@/filter/applyFilter'
import type { FilterSpec } from '@/filter/filterSpec'
import { syntheticDataset } from './syntheticDataset'

const SIZES = [1_000, 10_000, 100_000, 1_000_000]
const STEPS = 21

type Times = { median: number; low: number; high: number }
/** One side of the race: what is done at each kind of step, with all counts read afterwards. */
type Contender = {
  toggleCountry: (on: boolean) => void
  jump: (step: number) => void
  play: (step: number) => void
}

/**
 * `node tools/run.mjs bench/filter.ts`: the filter engine with the counts of all facets against crossfilter2 with a
 * group a dimension, on the same seeded rows in one run. Milliseconds, median with spread; the ratio is theirs to ours.
 */
export async function main(): Promise<number> {
  const results = SIZES.map((rows) => {
    const dataset = syntheticDataset(rows)
    const ours = race(() => ourContender(dataset))
    const theirs = race(() => crossfilterContender(dataset))
    const row = { rows, ours, crossfilter2: theirs, ratio: ratios(ours, theirs) }
    console.log(JSON.stringify(row))
    return row
  })
  const record = {
    command: 'node tools/run.mjs bench/filter.ts',
    node: process.version,
    steps: STEPS,
    results,
  }
  await writeFile('bench/results/filter.json', `${JSON.stringify(record, null, 2)}\n`)
  return 0
}

function race(make: () => Contender) {
  const started = performance.now()
  const contender = make()
  const build = performance.now() - started
  return {
    build: Number(build.toFixed(1)),
    toggle: times((step) => contender.toggleCountry(step % 2 === 0)),
    jump: times((step) => contender.jump(step)),
    play: times((step) => contender.play(step)),
  }
}

const ratios = (ours: ReturnType<typeof race>, theirs: ReturnType<typeof race>) => {
  const ratio = (of: 'toggle' | 'jump' | 'play') => Number((theirs[of].median / ours[of].median).toFixed(2))
  return { toggle: ratio('toggle'), jump: ratio('jump'), play: ratio('play') }
}

const FIRST_DAY = 16_400
const windowAt = (step: number) => ({
  startDay: FIRST_DAY + step * 150,
  endDay: FIRST_DAY + step * 150 + 365,
})
const playAt = (step: number) => ({ startDay: FIRST_DAY + 600 + step, endDay: FIRST_DAY + 960 + step })

function ourContender(dataset: Dataset): Contender {
  let result: FilterResult = applyFilter(dataset, NO_FILTER)
  const ask = (parts: Partial<FilterSpec>) => {
    result = applyFilter(dataset, { ...result.spec, ...parts }, result)
    tallyPassing(result)
  }
  return {
    toggleCountry: (on) => ask({ country: { include: on ? ['v003'] : [], exclude: [] } }),
    jump: (step) => ask({ time: windowAt(step) }),
    play: (step) => ask({ time: playAt(step) }),
  }
}

type Row = { start: number } & Record<FacetName, number>

function crossfilterContender({ rows, startDay, facets }: Dataset): Contender {
  const records = Array.from({ length: rows }, (_, row): Row => {
    const value = (facet: FacetName) => facets[facet].list[row] ?? 0
    return {
      start: startDay[row] ?? 0,
      country: value('country'),
      region: value('region'),
      kind: value('kind'),
      subtype: value('subtype'),
      actor: value('actor'),
      attribution: value('attribution'),
      target: value('target'),
      nationality: value('nationality'),
      location: value('location'),
      dated: value('dated'),
      source: value('source'),
      status: value('status'),
    }
  })
  const filter = crossfilter(records)
  const time = filter.dimension((row) => row.start)
  const dimensions = FACETS.map((facet) => filter.dimension((row) => row[facet]))
  const groups = dimensions.map((dimension) => dimension.group().reduceCount())
  const country = dimensions[FACETS.indexOf('country')]
  const read = () => {
    for (const group of groups) group.all()
  }
  return {
    toggleCountry: (on) => {
      if (on) country?.filterExact(3)
      else country?.filterAll()
      read()
    },
    jump: (step) => {
      const { startDay: from, endDay: to } = windowAt(step)
      time.filterRange([from, to + 1])
      read()
    },
    play: (step) => {
      const { startDay: from, endDay: to } = playAt(step)
      time.filterRange([from, to + 1])
      read()
    },
  }
}

const times = (run: (step: number) => void): Times => {
  const taken = Array.from({ length: STEPS }, (_, step) => {
    const before = performance.now()
    run(step)
    return performance.now() - before
  })
  // The first calls warm the compiler on both sides.
  const sorted = taken.slice(3).toSorted((a, b) => a - b)
  const at = (share: number) => Number((sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(3))
  return { median: at(0.5), low: at(0), high: at(1) }
}
