import type { ComparedFigures, ComparedTable } from '@/derive/comparison'
import type { ComparedBy } from '@/domain/viewState'
import { i18n } from '@/i18n/i18n'
import { changeWords, incidentsWords, killedSumWords } from './comparison'
import { isoDayWords } from './dates'
import type { ExportNotes } from './exportNotes'
import { type DatasetNames, facetValueName } from './facets'

/** The table as a file: incidents and killed of both sides in columns of their own; empty is "not stated". */
export function comparisonCsv(
  by: ComparedBy,
  { total, rows }: ComparedTable,
  names: DatasetNames,
): (string | number | null)[][] {
  const line = (value: string, name: string, { a, b, change, percent }: ComparedFigures) => [
    by,
    value,
    name,
    a.incidents,
    b.incidents,
    change,
    percent,
    ...[a, b].flatMap(({ killed }) => [
      killed.low,
      killed.best,
      killed.high,
      killed.stated,
      killed.openEnded,
    ]),
  ]
  return [
    [
      'compared_by',
      'value',
      'name',
      'incidents_a',
      'incidents_b',
      'change',
      'change_percent_of_b',
      ...['a', 'b'].flatMap((side) => [
        `killed_low_${side}`,
        `killed_best_${side}`,
        `killed_high_${side}`,
        `incidents_stating_killed_${side}`,
        `of_them_at_least_${side}`,
      ]),
    ],
    line('', i18n.t({ id: 'compare.all', message: 'All incidents' }), total),
    ...rows.map((row) => line(row.value, facetValueName(by, row.value, names), row)),
  ]
}

/** The text beside the CSV: what A and B ask, of which edition, and how to read the columns. */
export function comparisonAbout(
  notes: ExportNotes,
  filtersOfB: readonly string[],
  { a, b, change }: ComparedFigures,
): string {
  const unknown = i18n.t({ id: 'export.about.unknown', message: 'not known' })
  const none = i18n.t({
    id: 'export.about.noFilter',
    message: 'none, all records that count as incidents',
  })
  const side = (title: string, filters: readonly string[], { incidents, killed }: typeof a) => [
    '',
    `${title}: ${incidentsWords(incidents)}`,
    ...(filters.length > 0 ? filters : [none]).map((line) => `- ${line}`),
    `- ${i18n.t({
      id: 'compare.killed',
      message: 'killed {range}; {stated} of {incidents} state a figure',
      values: { range: killedSumWords(killed), stated: killed.stated, incidents },
    })}`,
  ]
  return [
    i18n.t({ id: 'compare.about.title', message: 'ISKP Incident Atlas, two sets of incidents compared' }),
    i18n.t({
      id: 'export.about.edition',
      message: 'Edition {version}, as of {asOf}; exported on {day}',
      values: {
        version: notes.dataset_version ?? unknown,
        asOf: notes.as_of === null ? unknown : isoDayWords(notes.as_of),
        day: isoDayWords(notes.exported_on),
      },
    }),
    i18n.t({
      id: 'export.about.same',
      message: 'The same on the page: {link}',
      values: { link: notes.link },
    }),
    i18n.t({
      id: 'export.about.licence',
      message: 'Licence: {licence}',
      values: { licence: notes.licence ?? unknown },
    }),
    ...notes.attribution,
    ...side('A', notes.filters, a),
    ...side('B', filtersOfB, b),
    '',
    changeWords(change),
    '',
    i18n.t({
      id: 'compare.about.columns',
      message:
        'change is incidents_a minus incidents_b; change_percent_of_b is empty where B has fewer than 5. killed_low, killed_best and killed_high are sums over the incidents that state a figure; empty is not stated, never 0.',
    }),
    i18n.t({
      id: 'compare.about.several',
      message: 'An incident with several values counts in each of their rows; the first row counts it once.',
    }),
    i18n.t({
      id: 'compare.caution',
      message:
        'Counts are of what five articles mention: a difference may be in the reporting, not in what happened.',
    }),
    '',
  ].join('\n')
}
