import { assertNever } from '@/base/assertNever'
import type { Dataset } from '@/dataset/dataset'
import { sourceIds } from '@/derive/exportRows'
import type { SortKey } from '@/derive/tableSort'
import type { Incident } from '@/domain/incident'
import { TABLE_COLUMNS, type TableColumn } from '@/domain/viewState'
import { i18n, listWords, perLanguage } from '@/i18n/i18n'
import { shortIncidentDateWords } from '@/words/dates'
import { facetName } from '@/words/facets'
import { figureName, numberWords, rangeWords } from '@/words/figures'
import { countryName, placeWords } from '@/words/places'
import { kindName } from '@/words/terms'
import { attributionName, statusName, subtypeName } from '@/words/vocabularyNames'

/** Figures stand at the end of a row, right under their header, and sort from the largest. */
const FIGURES: ReadonlySet<TableColumn> = new Set(['killed', 'wounded', 'sources'])
export const isFigure = (column: TableColumn): boolean => FIGURES.has(column)

/** The order in which columns stand and are walked: the title, what describes it, the figures. */
const ORDER: readonly TableColumn[] = [
  'title',
  ...TABLE_COLUMNS.filter((column) => column !== 'title' && !isFigure(column)),
  ...TABLE_COLUMNS.filter(isFigure),
]
export const shownColumns = (chosen: readonly TableColumn[]): TableColumn[] =>
  ORDER.filter((column) => column === 'title' || chosen.includes(column))
export const CHOOSABLE: readonly TableColumn[] = ORDER.filter((column) => column !== 'title')

export function columnName(column: TableColumn): string {
  switch (column) {
    case 'date':
      return i18n.t({ id: 'table.date', message: 'Date' })
    case 'title':
      return i18n.t({ id: 'table.title', message: 'Title' })
    case 'place':
      return i18n.t({ id: 'table.place', message: 'Place' })
    case 'killed':
    case 'wounded':
      return figureName(column)
    case 'sources':
      return i18n.t({ id: 'table.sources', message: 'Sources' })
    case 'nationality':
      return i18n.t({ id: 'table.nationality', message: 'Nationality' })
    case 'kind':
    case 'subtype':
    case 'country':
    case 'attribution':
    case 'status':
      return facetName(column)
    default:
      return assertNever(column)
  }
}

/** "Attack"; a record that only gives context says so. */
export const kindWords = ({ kind, counts_as_incident }: Incident): string =>
  counts_as_incident
    ? kindName(kind)
    : i18n.t({ id: 'table.contextKind', message: 'Context: {kind}', values: { kind: kindName(kind) } })

/** What a cell says; null is "not stated". `columns` are those shown beside it. */
export function cellWords(
  column: TableColumn,
  incident: Incident,
  columns: readonly TableColumn[],
): string | null {
  switch (column) {
    case 'date':
      return shortIncidentDateWords(incident)
    case 'title':
      return incident.title
    case 'kind':
      return kindWords(incident)
    case 'subtype':
      return subtypeName(incident.subtype)
    case 'place':
      return columns.includes('country') ? (incident.place ?? incident.admin1) : placeWords(incident)
    case 'country':
      return listWords(incident.countries.map(countryName))
    case 'killed':
      return rangeWords(incident.killed_low, incident.killed_high)
    case 'wounded':
      return rangeWords(incident.wounded_low, incident.wounded_high)
    case 'attribution':
      return attributionName(incident.attribution)
    case 'nationality':
      return listWords(incident.perpetrator_nationalities.map(countryName)) || null
    case 'status':
      return statusName(incident.status)
    case 'sources':
      return numberWords(sourceIds(incident).length)
    default:
      return assertNever(column)
  }
}

/** One function a language, by which the table remembers its orders. */
export const compareTextsIn = perLanguage((locale) => new Intl.Collator(locale).compare)

/** What a column is sorted by: as it reads, but dates by their first possible day and figures by the best one. */
export function sortKey(column: TableColumn, { startDay }: Dataset): SortKey {
  switch (column) {
    case 'date':
      return (_, row) => startDay[row] ?? null
    case 'killed':
      return ({ killed_low, killed_best, killed_high }) => killed_best ?? killed_low ?? killed_high
    case 'wounded':
      return ({ wounded_low, wounded_best, wounded_high }) => wounded_best ?? wounded_low ?? wounded_high
    case 'sources':
      return (incident) => sourceIds(incident).length
    case 'title':
      return ({ title }) => title
    case 'place':
      return ({ place, admin1 }) => place ?? admin1
    case 'country':
      return saidOnce(
        (incident) => incident.country,
        ({ country }) => countryName(country),
      )
    case 'kind':
    case 'subtype':
    case 'attribution':
    case 'status':
      return saidOnce(
        (incident) => incident[column],
        (incident) => cellWords(column, incident, []),
      )
    case 'nationality':
      return saidOnce(
        ({ perpetrator_nationalities }) => perpetrator_nationalities.join(),
        (incident) => cellWords(column, incident, []),
      )
    default:
      return assertNever(column)
  }
}

/** The words of a value, looked up once a value and not once a record: names of countries are slow to come by. */
function saidOnce(
  valueOf: (incident: Incident) => string,
  say: (incident: Incident) => string | null,
): SortKey {
  const said = new Map<string, string | null>()
  return (incident) => {
    const value = valueOf(incident)
    const known = said.get(value)
    if (known !== undefined) return known
    const words = say(incident)
    said.set(value, words)
    return words
  }
}

/** Widths where a row is one line: the least in pixels, and the share of what is left over. */
const WIDTHS = {
  date: [152, 0],
  title: [264, 5],
  kind: [112, 0],
  subtype: [144, 1],
  place: [144, 2],
  country: [128, 1],
  killed: [88, 0],
  wounded: [96, 0],
  attribution: [112, 0],
  nationality: [128, 1],
  status: [112, 0],
  sources: [88, 0],
} as const satisfies Record<TableColumn, readonly [leastPx: number, share: number]>

/** The tracks of the one-line layout as CSS, and the width below which it scrolls sideways. */
export function columnTracks(columns: readonly TableColumn[]): { tracks: string; leastPx: number } {
  const widths = columns.map((column) => WIDTHS[column])
  return {
    tracks: widths
      .map(([leastPx, share]) => (share > 0 ? `minmax(${leastPx}px, ${share}fr)` : `${leastPx}px`))
      .join(' '),
    leastPx: widths.reduce((sum, [leastPx]) => sum + leastPx, 0),
  }
}
