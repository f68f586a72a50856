import { Download } from 'lucide-react'
import type { ComparedTable } from '@/derive/comparison'
import type { Comparison } from '@/domain/viewState'
import { i18n } from '@/i18n/i18n'
import { manifestQuery } from '@/session/datasets'
import { askedKeys } from '@/session/filters'
import { useDataset, useSession } from '@/session/hooks'
import { saveCsv, saveFile } from '@/session/saveFile'
import { permalink } from '@/session/url/syncUrl'
import { useDatasetNames } from '@/session/useSideWords'
import { ChoiceMenu } from '@/ui/ChoiceMenu'
import { comparisonAbout, comparisonCsv } from '@/words/comparisonFile'
import { exportFileName, exportNotes, filterWords } from '@/words/exportNotes'

type SaveComparisonProps = { table: ComparedTable; compare: Comparison }

/** The table as a file, and beside it what it is of: a CSV has no place for notes that every reader skips. */
export function SaveComparison({ table, compare }: SaveComparisonProps) {
  const save = useSave({ table, compare })
  const label = i18n.t({ id: 'compare.download', message: 'Download the comparison' })
  return (
    <ChoiceMenu
      plain
      label={label}
      groups={[
        {
          id: 'files',
          title: label,
          kind: 'act',
          choices: [
            {
              id: 'csv',
              text: i18n.t({ id: 'export.csv', message: 'CSV' }),
              note: i18n.t({ id: 'compare.csv.note', message: 'For spreadsheets: a row a value' }),
              onChoose: () => void save('csv'),
            },
            {
              id: 'about',
              text: i18n.t({ id: 'export.about', message: 'About this file' }),
              note: i18n.t({
                id: 'compare.about.note',
                message: 'Beside the CSV: what A and B ask, edition',
              }),
              onChoose: () => void save('about'),
            },
          ],
        },
      ]}
    >
      <Download size={16} aria-hidden="true" />
    </ChoiceMenu>
  )
}

function useSave({ table, compare }: SaveComparisonProps): (file: 'csv' | 'about') => Promise<void> {
  const { store, queryClient } = useSession()
  const dataset = useDataset()
  const names = useDatasetNames()
  return async (file) => {
    const manifest = await queryClient.fetchQuery(manifestQuery).catch(() => null)
    const { view } = store.get()
    const incidents = table.total.a.incidents + table.total.b.incidents
    const notes = exportNotes(
      { exported: incidents, total: dataset.rows, incidents, context: 0 },
      filterWords(askedKeys(view), view, names),
      manifest,
      permalink(view, manifest ? { data: manifest.dataset_version } : {}),
      new Date(),
    )
    if (file === 'csv')
      saveCsv(exportFileName(notes, '-comparison.csv'), comparisonCsv(compare.by, table, names))
    else
      saveFile(
        exportFileName(notes, '-comparison-about.txt'),
        comparisonAbout(notes, filterWords(askedKeys(compare.b), compare.b, names), table.total),
        'text/plain;charset=utf-8',
      )
  }
}
