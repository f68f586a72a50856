import { ExportView } from '@/views/exporting/ExportView'
import { TableView } from '@/views/table/TableView'

/** The list with its downloads: of the rows that are seen, in the order they are seen in. */
export const ListPanel = () => <TableView tools={downloads} />

const downloads = (rows: Uint32Array) => <ExportView rows={rows} />
