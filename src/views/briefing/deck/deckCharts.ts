import { assertNever } from '@/base/assertNever'
import { type Beside, countryStacksBeside, yearStacksBeside } from '@/derive/besideStacks'
import { killedRanges, rangeCoverage, woundedRanges, type YearRange } from '@/derive/figureRanges'
import { KIND_LOOKS } from '@/derive/kindLook'
import { subtypeStacks, targetStacks } from '@/derive/kindStacks'
import { nationalityMatrix } from '@/derive/nationalityMatrix'
import type { Stack } from '@/derive/stacks'
import { attributionStacks } from '@/derive/stacksByStatus'
import type { SlideChart } from '@/domain/briefing'
import type { FacetName } from '@/domain/facets'
import { wholeYears } from '@/domain/timeWindow'
import type { ViewState } from '@/domain/viewState'
import { INCIDENT_KINDS, type IncidentKind, STATUSES, type Status } from '@/domain/vocabulary'
import type { FilterResult } from '@/filter/applyFilter'
import { digitWords, i18n } from '@/i18n/i18n'
import { slideChartName } from '@/words/briefing'
import { facetName, facetValueName } from '@/words/facets'
import { numberWords } from '@/words/figures'
import { kindName } from '@/words/terms'
import { statusName } from '@/words/vocabularyNames'
import type { DeckChart, DeckSeries, DeckTable } from './deck'

/** Closed vocabularies and countries: no name of theirs is in the dataset. */
const NO_NAMES = { actors: new Map<string, string>(), sources: new Map<string, { title: string }>() }
const nameIn = (facet: FacetName) => (value: string) => {
  const name = facetValueName(facet, value, NO_NAMES)
  return name.charAt(0).toLocaleUpperCase() + name.slice(1)
}

type Part<Name extends string> = Pick<DeckSeries, 'name' | 'token' | 'strength'> & { part: Name }

const kindParts = (): Part<IncidentKind>[] =>
  INCIDENT_KINDS.map((kind) => ({
    part: kind,
    name: kindName(kind),
    token: KIND_LOOKS[kind].token,
    // The two share a colour and are told apart by texture elsewhere; an office chart has none.
    strength: kind === 'deportation' ? 0.5 : 1,
  }))

/** Light enough for dark numbers on all of them. */
const STATUS_STRENGTH = { confirmed: 0.6, single_source: 0.35, contested: 0.15 } as const satisfies Record<
  Status,
  number
>
const statusParts = (): Part<Status>[] =>
  STATUSES.map((status) => ({
    part: status,
    name: statusName(status),
    token: '--text-quiet',
    strength: STATUS_STRENGTH[status],
  }))

/** The slide's chart with the numbers of its view; the groups the view leaves out are left out. Null where it is a table. */
export function deckChart(chart: SlideChart, result: FilterResult, view: ViewState): DeckChart | null {
  switch (chart) {
    case 'by-year':
      return {
        title: slideChartName(chart),
        rule: `${i18n.t({ id: 'deck.byYear.rule', message: 'Each incident once, in the year it began.' })}${wholeYearNote(view)}`,
        bars: 'up',
        setting: 'stacked',
        ...stacked(withoutEmptyEnds(yearStacksBeside(result)), kindParts(), (year) => digitWords(year)),
      }
    case 'by-country':
      return across(chart, countryRule(), countryStacksBeside(result), kindParts(), nameIn('country'))
    case 'by-subtype':
      return across(chart, subtypeRule(), subtypeStacks(result), kindParts(), nameIn('subtype'))
    case 'by-target':
      return across(chart, targetRule(), targetStacks(result), kindParts(), nameIn('target'))
    case 'by-attribution':
      return across(chart, attributionRule(), attributionStacks(result), statusParts(), nameIn('attribution'))
    case 'casualties':
      return casualties(result, view)
    case 'nationality':
      return null
    default:
      return assertNever(chart)
  }
}

const countryRule = () =>
  i18n.t({
    id: 'chart.byCountry.rule',
    message: 'Where it happened; an incident in two countries counts in both.',
  })
const subtypeRule = () =>
  i18n.t({
    id: 'chart.bySubtype.rule',
    message: 'Each incident once, by the form it took; colour tells its kind.',
  })
const targetRule = () =>
  i18n.t({
    id: 'chart.byTarget.rule',
    message: 'What was hit or meant to be; an incident with two targets counts in both.',
  })
const attributionRule = () =>
  i18n.t({
    id: 'deck.byAttribution.rule',
    message:
      'Each incident once, by who ties it to the group; the shade tells how well when and where are known.',
  })

/** A chart does not filter itself, and so its years are whole ones. */
const wholeYearNote = ({ time }: ViewState): string =>
  time === null || wholeYears(time)
    ? ''
    : ` ${i18n.t({ id: 'deck.wholeYears', message: 'A year counts whole, also where the period holds a part of it.' })}`

function across<Name extends string>(
  chart: SlideChart,
  rule: string,
  stacks: readonly ShownStack<string, Name>[],
  parts: readonly Part<Name>[],
  nameOf: (group: string) => string,
): DeckChart {
  return {
    title: slideChartName(chart),
    rule,
    bars: 'across',
    setting: 'stacked',
    ...stacked(
      stacks.filter((stack) => stack.chosen && holds(stack)),
      parts,
      nameOf,
    ),
  }
}

type ShownStack<Group, Name extends string> = Stack<Group, Name> & Partial<Beside>

const holds = ({ passing, beside = 0 }: { passing: number } & Partial<Beside>): boolean =>
  passing + beside > 0

/** Parts that occur nowhere would only stand in the legend. */
const stacked = <Group, Name extends string>(
  stacks: readonly ShownStack<Group, Name>[],
  parts: readonly Part<Name>[],
  nameOf: (group: Group) => string,
): Pick<DeckChart, 'groups' | 'series' | 'beside'> => ({
  groups: stacks.map(({ group }) => nameOf(group)),
  series: parts
    .map(({ part, ...series }) => ({ ...series, values: stacks.map(({ counts }) => counts[part]) }))
    .filter(({ values }) => values.some((value) => value > 0)),
  beside: stacks.some(({ beside = 0 }) => beside > 0)
    ? {
        name: i18n.t({ id: 'chart.legend.beside', message: 'Shown beside, not counted' }),
        values: stacks.map(({ beside = 0 }) => beside),
      }
    : null,
})

/** Years without an incident stay between those that have some. */
function withoutEmptyEnds<Name extends string>(
  stacks: readonly ShownStack<number, Name>[],
): ShownStack<number, Name>[] {
  const chosen = stacks.filter((stack) => stack.chosen)
  const first = chosen.findIndex(holds)
  const last = chosen.findLastIndex(holds)
  return first < 0 ? [] : chosen.slice(first, last + 1)
}

function casualties(result: FilterResult, view: ViewState): DeckChart {
  const years = (view.casualties === 'killed' ? killedRanges : woundedRanges)(result).filter(
    ({ chosen }) => chosen,
  )
  const first = years.findIndex(({ result: sum }) => sum.incidents > 0)
  const shown =
    first < 0 ? [] : years.slice(first, years.findLastIndex(({ result: sum }) => sum.incidents > 0) + 1)
  const { incidents, stated, openEnded } = rangeCoverage(shown)
  const series = (name: string, strength: number, of: (range: YearRange) => number | null): DeckSeries => ({
    name,
    token: '--text-quiet',
    strength,
    values: shown.map(of),
  })
  return {
    title:
      view.casualties === 'killed'
        ? i18n.t({ id: 'deck.killed', message: 'Killed by year' })
        : i18n.t({ id: 'deck.wounded', message: 'Wounded by year' }),
    rule: `${i18n.t({
      id: 'deck.casualties.rule',
      message:
        'Lowest, best and highest figures, summed in the year an incident began. {stated} of {incidents} incidents state a figure; the others are not counted as zero. {open, plural, =0 {} one {For # the reports only say “at least”.} other {For # the reports only say “at least”.}}',
      values: { stated: numberWords(stated), incidents: numberWords(incidents), open: openEnded },
    })}${wholeYearNote(view)}`.trim(),
    bars: 'up',
    setting: 'beside',
    beside: null,
    groups: shown.map(({ year }) => digitWords(year)),
    series: [
      series(i18n.t({ id: 'chart.low', message: 'Lowest' }), 0.35, (range) => range.result.low),
      series(i18n.t({ id: 'chart.best', message: 'Best' }), 1, (range) => range.result.best),
      series(i18n.t({ id: 'chart.high', message: 'Highest' }), 0.6, (range) => range.result.high),
    ],
  }
}

const isShown = (cell: { passing: number; chosen: boolean }): boolean => cell.chosen && cell.passing > 0

/** Where perpetrators came from, by where they struck; its cells are the chart. */
export function nationalityTable(result: FilterResult, more: DeckTable['more']): DeckTable {
  const { nationalities, lines } = nationalityMatrix(result)
  const columns = nationalities.filter((_, i) => lines.some(({ cells }) => cells[i] && isShown(cells[i])))
  const rows = lines.filter(({ cells }) => cells.some(isShown))
  return {
    title: `${slideChartName('nationality')}. ${i18n.t({
      id: 'chart.matrix.rule',
      message: 'Incidents by country (rows) and nationality (columns); one with two counts under both.',
    })}`,
    columns: [
      { name: facetName('country'), share: 2 },
      ...columns.map((value) => ({ name: nameIn('nationality')(value), share: 1, isFigure: true })),
    ],
    rows: rows.map(({ country, cells }) => [
      nameIn('country')(country),
      ...columns.map((value) => {
        const cell = cells.find(({ nationality }) => nationality === value)
        return cell && isShown(cell) ? numberWords(cell.passing) : ''
      }),
    ]),
    more,
  }
}
