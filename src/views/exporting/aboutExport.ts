import { i18n } from '@/i18n/i18n'
import { isoDayWords } from '@/words/dates'
import type { ExportNotes } from '@/words/exportNotes'

/** A field of the codebook. */
type Field = { name: string; type: string; meaning: string }

/** Columns of the table that are no field of the codebook, because there the figure is nested. */
const OWN_FIELDS = (): Field[] => [
  {
    name: 'longitude',
    type: 'number or empty',
    meaning: i18n.t({
      id: 'export.field.longitude',
      message: 'Degrees east, WGS 84; empty where no document gives a place.',
    }),
  },
  {
    name: 'latitude',
    type: 'number or empty',
    meaning: i18n.t({
      id: 'export.field.latitude',
      message: 'Degrees north, WGS 84; empty where no document gives a place.',
    }),
  },
  {
    name: 'sources',
    type: 'list of strings',
    meaning: i18n.t({
      id: 'export.field.sources',
      message: 'Ids of the documents the record rests on; sources.json describes them.',
    }),
  },
]

/**
 * The text beside the CSV. A CSV has no place for notes that every reader skips: lines with # become records in
 * Excel and QGIS. So the table stays clean, and what it is, how it was filtered and what its columns mean is a file
 * of its own, offered next to it.
 */
export function aboutExport(
  notes: ExportNotes,
  columns: readonly string[],
  fields: readonly Field[],
): string {
  const known = new Map([...OWN_FIELDS(), ...fields].map((field) => [field.name, field]))
  const unknown = i18n.t({ id: 'export.about.unknown', message: 'not known' })
  const filters =
    notes.filters.length > 0
      ? notes.filters
      : [i18n.t({ id: 'export.about.noFilter', message: 'none, all records that count as incidents' })]
  return [
    notes.title,
    '',
    i18n.t({
      id: 'export.about.edition',
      message: 'Edition {version}, as of {asOf}; exported on {day}',
      values: {
        version: notes.dataset_version ?? unknown,
        asOf: notes.as_of === null ? unknown : isoDayWords(notes.as_of),
        day: isoDayWords(notes.exported_on),
      },
    }),
    notes.records,
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
    ...section(i18n.t({ id: 'export.about.filters', message: 'Filters' }), filters),
    ...section(i18n.t({ id: 'export.about.notes', message: 'How to read it' }), [
      ...notes.notes,
      i18n.t({
        id: 'export.about.csv',
        message:
          'The CSV is UTF-8 with a byte order mark; several values in one cell are separated by semicolons.',
      }),
      i18n.t({
        id: 'export.about.formula',
        message: 'A text that a spreadsheet would run as a formula has an apostrophe in front.',
      }),
    ]),
    ...section(
      i18n.t({ id: 'export.about.columns', message: 'Columns' }),
      columns.map((name) => {
        const field = known.get(name)
        return field ? `${name} (${field.type}): ${field.meaning}` : name
      }),
    ),
    '',
  ].join('\n')
}

const section = (title: string, lines: readonly string[]): string[] => [
  '',
  title,
  ...lines.map((line) => `- ${line}`),
]
