import { byChange, type ComparedFigures, comparedTable, sideTable } from '@/derive/comparison'
import type { Incident, Report } from '@/domain/incident'
import type { Source } from '@/domain/source'
import type { Comparison } from '@/domain/viewState'
import type { FilterResult } from '@/filter/applyFilter'
import { i18n, listWords } from '@/i18n/i18n'
import { comparedByName, killedSumWords, percentWords, signedWords } from '@/words/comparison'
import { incidentDateWords, shortIncidentDateWords } from '@/words/dates'
import { type DatasetNames, facetName, facetValueName } from '@/words/facets'
import {
  FIGURE_NAMES,
  figureName,
  incidentFigureWords,
  notStated,
  numberWords,
  rangeWords,
  reportFigureWords,
} from '@/words/figures'
import { countryName, placeWords, whereWords } from '@/words/places'
import { attributionWords, kindName, statusWords } from '@/words/terms'
import { subtypeName } from '@/words/vocabularyNames'
import type { DeckTable } from './deck'

type Sources = ReadonlyMap<string, Source>

const kindWords = ({ kind, counts_as_incident }: Incident): string =>
  counts_as_incident
    ? kindName(kind)
    : i18n.t({ id: 'table.contextKind', message: 'Context: {kind}', values: { kind: kindName(kind) } })

export const incidentColumns = () => [
  { name: i18n.t({ id: 'table.date', message: 'Date' }), share: 2.2 },
  { name: i18n.t({ id: 'table.title', message: 'Title' }), share: 6 },
  { name: facetName('kind'), share: 1.9 },
  { name: i18n.t({ id: 'table.place', message: 'Place' }), share: 3.2 },
  { name: figureName('killed'), share: 1.6, isFigure: true },
]
export const incidentCells = (incident: Incident): string[] => [
  shortIncidentDateWords(incident),
  incident.title,
  kindWords(incident),
  placeWords(incident),
  rangeWords(incident.killed_low, incident.killed_high) ?? notStated(),
]

export const listTable = (incidents: readonly Incident[], more: DeckTable['more']): DeckTable => ({
  title: i18n.t({ id: 'deck.list', message: 'The incidents' }),
  columns: incidentColumns(),
  rows: incidents.map(incidentCells),
  more,
})

/** What is known of one incident, then what each report says of it. */
export function incidentTables(incident: Incident, sources: Sources, more: DeckTable['more']): DeckTable[] {
  const facts: [string, string][] = [
    [i18n.t({ id: 'table.date', message: 'Date' }), incidentDateWords(incident)],
    [i18n.t({ id: 'table.place', message: 'Place' }), whereWords(incident)],
    [facetName('kind'), `${kindWords(incident)}, ${subtypeName(incident.subtype)}`],
    ...FIGURE_NAMES.filter(
      (name) => name === 'killed' || incident[`${name}_low`] !== null || incident[`${name}_high`] !== null,
    ).map((name): [string, string] => [figureName(name), incidentFigureWords(incident, name)]),
    [facetName('attribution'), attributionWords(incident.attribution, incident.claimed_by)],
    [facetName('status'), statusWords(incident.status)],
    [i18n.t({ id: 'facts.targets', message: 'Targets' }), listWords(incident.targets)],
    [
      i18n.t({ id: 'facts.nationalities', message: 'Perpetrators’ nationality, as stated' }),
      listWords(incident.perpetrator_nationalities.map(countryName)),
    ],
    ...incident.disagreements.map(({ note }): [string, string] => [
      i18n.t({ id: 'deck.disagree', message: 'Reports disagree' }),
      note,
    ]),
  ]
  return [
    {
      title: incident.title,
      columns: [
        { name: i18n.t({ id: 'deck.fact', message: 'What is known' }), share: 1.3 },
        { name: '', share: 4 },
      ],
      rows: facts.filter(([, words]) => words !== ''),
      more,
    },
    {
      title: i18n.t({
        id: 'details.reports',
        message: '{count, plural, one {One report} other {# reports}}',
        values: { count: incident.reports.length },
      }),
      columns: [
        { name: i18n.t({ id: 'deck.report', message: 'Report' }), share: 1.3 },
        { name: i18n.t({ id: 'deck.says', message: 'Says, in our words' }), share: 3 },
        { name: figureName('killed'), share: 1, isFigure: true },
      ],
      rows: incident.reports.map((report) => [
        sourceName(report, sources),
        report.says,
        reportFigureWords(report.killed) ?? report.figure_text ?? notStated(),
      ]),
      more,
    },
  ]
}

function sourceName({ source: id }: Report, sources: Sources): string {
  const source = sources.get(id)
  return source?.title ?? id
}

const line = (name: string, { a, b, change, percent }: ComparedFigures): string[] => [
  name,
  numberWords(a.incidents),
  numberWords(b.incidents),
  `${signedWords(change)}${percent === null ? '' : ` (${percentWords(percent)})`}`,
  killedSumWords(a.killed),
  killedSumWords(b.killed),
]

export function comparisonTable(
  { by }: Comparison,
  sides: { a: FilterResult; b: FilterResult },
  words: { a: string; b: string },
  names: DatasetNames,
  more: DeckTable['more'],
): DeckTable {
  const count = sideTable(by)
  const { total, rows } = comparedTable(count(sides.a), count(sides.b))
  const killed = figureName('killed')
  return {
    title: `A: ${words.a}. B: ${words.b}.`,
    columns: [
      {
        name: comparedByName(by),
        share: 3,
      },
      { name: i18n.t({ id: 'compare.a', message: 'A' }), share: 1, isFigure: true },
      { name: i18n.t({ id: 'compare.b', message: 'B' }), share: 1, isFigure: true },
      { name: i18n.t({ id: 'deck.change', message: 'Change' }), share: 1.6, isFigure: true },
      { name: `${killed}, A`, share: 2, isFigure: true },
      { name: `${killed}, B`, share: 2, isFigure: true },
    ],
    rows: [
      line(i18n.t({ id: 'compare.all', message: 'All incidents' }), total),
      ...byChange(rows).map((row) => line(facetValueName(by, row.value, names), row)),
    ],
    more,
  }
}
