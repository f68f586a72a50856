import type { CsvCell } from '@/base/csvCell'
import { csvText } from '@/formats/csv'
import { downloadFile } from '@/platform/download'

/** Saves a file the views have made: a table, a chart, a picture. */
export const saveFile = downloadFile

export const saveCsv = (name: string, table: readonly (readonly CsvCell[])[]): void =>
  downloadFile(name, csvText(table), 'text/csv;charset=utf-8')
