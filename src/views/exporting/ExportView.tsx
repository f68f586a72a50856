import { Download } from 'lucide-react'
import { EXPORT_COLUMNS, exportGeoJson, exportTable } from '@/derive/exportRows'
import { actorNames } from '@/derive/facetCounts'
import { countRows } from '@/derive/tableRows'
import { i18n } from '@/i18n/i18n'
import { codebookQuery, manifestQuery, sourcesQuery } from '@/session/datasets'
import { askedKeys } from '@/session/filters'
import { useDataset, useSession } from '@/session/hooks'
import { saveCsv, saveFile } from '@/session/saveFile'
import { permalink } from '@/session/url/syncUrl'
import { ChoiceMenu, type MenuChoice } from '@/ui/ChoiceMenu'
import { exportFileName, exportNotes, filterWords } from '@/words/exportNotes'
import { aboutExport } from './aboutExport'
import styles from './ExportView.module.css'

const FILES = ['csv', 'about', 'geojson'] as const
type ExportFile = (typeof FILES)[number]

/** Downloads of what is seen: these rows, in this order. */
export function ExportView({ rows }: { rows: Uint32Array }) {
  const save = useSaveRows(rows)
  const label = i18n.t({ id: 'export.download', message: 'Download' })
  return (
    <ChoiceMenu
      plain
      label={label}
      groups={[
        {
          id: 'files',
          title: label,
          kind: 'act',
          choices: entries().map((entry) => ({ ...entry, onChoose: () => void save(entry.id) })),
        },
      ]}
    >
      <Download size={16} aria-hidden="true" />
      <span className={styles['word']}>{label}</span>
    </ChoiceMenu>
  )
}

const entries = (): (Pick<MenuChoice, 'text' | 'note'> & { id: ExportFile })[] => [
  {
    id: 'csv',
    text: i18n.t({ id: 'export.csv', message: 'CSV' }),
    note: i18n.t({ id: 'export.csv.note', message: 'For spreadsheets: a row a record' }),
  },
  {
    id: 'about',
    text: i18n.t({ id: 'export.about', message: 'About this file' }),
    note: i18n.t({
      id: 'export.about.note',
      message: 'Beside the CSV: filters, edition, what each column means',
    }),
  },
  {
    id: 'geojson',
    text: i18n.t({ id: 'export.geojson', message: 'GeoJSON' }),
    note: i18n.t({
      id: 'export.geojson.note',
      message: 'For maps: records as served, filters and edition inside',
    }),
  },
]

function useSaveRows(rows: Uint32Array): (file: ExportFile) => Promise<void> {
  const { store, queryClient } = useSession()
  const dataset = useDataset()
  return async (file) => {
    // Read when asked for, not when the list is shown; a file that cannot be had costs its notes, not the export.
    const [manifest, sources, codebook] = await Promise.all([
      queryClient.fetchQuery(manifestQuery).catch(() => null),
      queryClient.fetchQuery(sourcesQuery).catch(() => new Map<string, { title: string }>()),
      file === 'about' ? queryClient.fetchQuery(codebookQuery).catch(() => null) : null,
    ])
    const { view } = store.get()
    const notes = exportNotes(
      { exported: rows.length, total: dataset.rows, ...countRows(dataset, rows) },
      filterWords(askedKeys(view), view, { actors: actorNames(dataset), sources }),
      manifest,
      permalink(view, { data: manifest?.dataset_version ?? null }),
      new Date(),
    )
    if (file === 'csv') saveCsv(exportFileName(notes, '.csv'), exportTable(dataset, rows))
    else if (file === 'about')
      saveFile(
        exportFileName(notes, '-about.txt'),
        aboutExport(notes, EXPORT_COLUMNS, codebook?.fields ?? []),
        'text/plain;charset=utf-8',
      )
    else
      saveFile(
        exportFileName(notes, '.geojson'),
        JSON.stringify(exportGeoJson(dataset, rows, notes)),
        'application/geo+json',
      )
  }
}
