import crossfilter from 'crossfilter2'
import type { Dataset } from '@/dataset/dataset'
import { FACETS, type FacetName } from '@/domain/facets'
import { NO_FILTER } from '@/domain/viewState'
import { applyFilter, columnsOf, type FilterResult } from '@/filter/applyFilter'
import type { FilterSpec } from '@/filter/filterSpec'
import { columnBytes, syntheticDataset } from './syntheticDataset'

declare global {
  function report(result: unknown): Promise<void>
}

const SIZES = [1_000, 10_000, 100_000, 1_000_000]
type Kind = 'toggle' | 'jump' | 'play'
/** Steps timed together, because a page's clock is coarse; results are milliseconds a step. */
const stepsAtOnce = (rows: number): Record<Kind, number> => ({
  toggle: Math.max(2, 200_000 / rows),
  jump: Math.max(4, 200_000 / rows),
  play: 2_600,
})
const ROUNDS = 18
/** So long both sides run unmeasured first, until the compiler is done with them. */
const WARM_UP_MS = 300

/** What is done at a step, with all counts read afterwards. */
type Contender = { readonly [Step in Kind]: (step: number) => void }

async function run(): Promise<void> {
  for (const rows of SIZES) {
    const dataset = syntheticDataset(rows)
    const ours = race(rows, () => ourContender({ ...dataset }))
    const crossfilter2 = race(rows, () => crossfilterContender(dataset))
    const ratio = (kind: 'build' | Kind) => Number((crossfilter2[kind].median / ours[kind].median).toFixed(2))
    await report({
      rows,
      bytesARow: Number(((columnBytes(dataset) + 4 * rows) / rows).toFixed(1)),
      ours,
      crossfilter2,
      timesFaster: {
        build: ratio('build'),
        toggle: ratio('toggle'),
        jump: ratio('jump'),
        play: ratio('play'),
      },
    })
  }
  document.title = 'done'
}

function race(rows: number, make: () => Contender) {
  const built = Array.from({ length: 3 }, () => {
    const before = performance.now()
    return { contender: make(), taken: performance.now() - before }
  })
  const contender = built[0]?.contender ?? make()
  const rounds = (kind: Kind) => {
    const steps = stepsAtOnce(rows)[kind]
    let done = 0
    const round = (): number => {
      const before = performance.now()
      for (let step = 0; step < steps; step++) contender[kind](done++)
      return performance.now() - before
    }
    for (let warmed = 0; warmed < WARM_UP_MS; ) warmed += round()
    return spread(Array.from({ length: ROUNDS }, () => round() / steps))
  }
  return {
    build: spread(built.map(({ taken }) => taken)),
    toggle: rounds('toggle'),
    jump: rounds('jump'),
    play: rounds('play'),
  }
}

function spread(taken: readonly number[]): { median: number; low: number; high: number } {
  const sorted = taken.toSorted((a, b) => a - b)
  const at = (share: number) => Number((sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(4))
  return { median: at(0.5), low: at(0), high: at(1) }
}

const FIRST_DAY = 16_400
const DAYS = 3600
/** A window of a year somewhere else each time. */
const windowAt = (step: number) => {
  const startDay = FIRST_DAY + ((step * 1_237) % (DAYS - 365))
  return { startDay, endDay: startDay + 365 }
}
/** A window of a year that moves by a day. */
const playAt = (step: number) => {
  const startDay = FIRST_DAY + 600 + (step % (DAYS - 1_000))
  return { startDay, endDay: startDay + 365 }
}
const TOGGLED = 3
const JUMPED = 500

// A question is the view itself, which is there before the engine is asked: making it is not timed.
const questions = (count: number, of: (step: number) => Partial<FilterSpec>): FilterSpec[] =>
  Array.from({ length: count }, (_, step) => ({ ...NO_FILTER, ...of(step) }))
const TOGGLES = questions(2, (step) => ({ country: { include: step === 0 ? ['v003'] : [], exclude: [] } }))
const JUMPS = questions(JUMPED, (step) => ({ time: windowAt(step) }))
const PLAYS = questions(DAYS - 1_000, (step) => ({ time: playAt(step) }))

/** Given a copy of the dataset each time: what is remembered of one must not help to build for the next. */
function ourContender(dataset: Dataset): Contender {
  let result: FilterResult = applyFilter(dataset, NO_FILTER)
  let read = 0
  const ask = (spec: FilterSpec | undefined) => {
    if (!spec) throw new Error('a step without a question')
    result = applyFilter(dataset, spec, result)
    for (const tally of columnsOf(result).tallies) read += tally.length
  }
  return {
    toggle: (step) => ask(TOGGLES[step % TOGGLES.length]),
    jump: (step) => ask(JUMPS[step % JUMPS.length]),
    play: (step) => ask(PLAYS[step % PLAYS.length]),
  }
}

type Row = { start: number } & Record<FacetName, number>

/** One code a row and facet, even where a row has several values: less to do than for us. */
function crossfilterContender({ rows, startDay, facets }: Dataset): Contender {
  const records = Array.from({ length: rows }, (_, row): Row => {
    const code = (facet: FacetName) => facets[facet].codes[row] ?? 0
    return {
      start: startDay[row] ?? 0,
      country: code('country'),
      region: code('region'),
      kind: code('kind'),
      subtype: code('subtype'),
      actor: code('actor'),
      attribution: code('attribution'),
      target: code('target'),
      nationality: code('nationality'),
      location: code('location'),
      dated: code('dated'),
      source: code('source'),
      status: code('status'),
    }
  })
  const filter = crossfilter(records)
  const time = filter.dimension((row) => row.start)
  const dimensions = FACETS.map((facet) => filter.dimension((row) => row[facet]))
  const groups = dimensions.map((dimension) => dimension.group().reduceCount())
  const country = dimensions[FACETS.indexOf('country')]
  let read = 0
  const readAll = () => {
    for (const group of groups) read += group.all().length
  }
  const showWindow = ({ startDay: from, endDay: to }: { startDay: number; endDay: number }) => {
    time.filterRange([from, to + 1])
    readAll()
  }
  readAll()
  return {
    toggle: (step) => {
      if (step % 2 === 0) country?.filterExact(TOGGLED)
      else country?.filterAll()
      readAll()
    },
    jump: (step) => showWindow(windowAt(step)),
    play: (step) => showWindow(playAt(step)),
  }
}

void run()
