import { type ReactNode, useCallback } from 'react'
import { countRows, tableRows } from '@/derive/tableRows'
import { columnRanking, sortedRows } from '@/derive/tableSort'
import type { FilterResult } from '@/filter/applyFilter'
import { i18n } from '@/i18n/i18n'
import { useDataset, useDerived, useView } from '@/session/hooks'
import { useIdleWork } from '@/ui/useIdleWork'
import { ColumnChooser } from './ColumnChooser'
import { compareTextsIn, shownColumns, sortKey } from './columns'
import { MarkThese } from './MarkThese'
import { TableGrid } from './TableGrid'
import styles from './TableView.module.css'

type TableViewProps = {
  /** What can be done with the rows that are seen, in the order they are seen in, such as saving them. */
  tools?: (rows: Uint32Array) => ReactNode
}

/** The map's twin: every record of the result. */
export function TableView({ tools }: TableViewProps) {
  const dataset = useDataset()
  const sort = useView((view) => view.tableSort)
  const rows = useDerived(
    useCallback(
      (result: FilterResult) =>
        tableRows(
          result,
          sortedRows(result.dataset, sort, sortKey(sort.column, result.dataset), compareTextsIn()),
        ),
      [sort],
    ),
  )
  usePreparedSorts()
  return (
    <div className={styles['table']}>
      <div className={styles['bar']} data-explore>
        <p className={styles['count']}>{countWords(countRows(dataset, rows))}</p>
        {rows.length > 0 && <MarkThese rows={rows} />}
        <ColumnChooser />
        {rows.length > 0 && tools?.(rows)}
      </div>
      {rows.length === 0 ? (
        <p className={styles['empty']}>
          {i18n.t({ id: 'table.empty', message: 'No record passes the filters.' })}
        </p>
      ) : (
        <TableGrid rows={rows} sort={sort} />
      )}
    </div>
  )
}

/** The first sort by a column shown finds its order made, or well on the way. */
function usePreparedSorts(): void {
  const dataset = useDataset()
  const columns = useView((view) => view.tableColumns)
  useIdleWork(
    useCallback(
      () =>
        shownColumns(columns).every((column) =>
          columnRanking(dataset, column, sortKey(column, dataset), compareTextsIn()).advance(),
        ),
      [dataset, columns],
    ),
  )
}

function countWords({ incidents, context }: { incidents: number; context: number }): string {
  const counted = i18n.t({
    id: 'table.incidents',
    message: '{incidents, plural, =0 {No incidents} one {# incident} other {# incidents}}',
    values: { incidents },
  })
  return context === 0
    ? counted
    : i18n.t({
        id: 'table.withContext',
        message: '{counted}, {context, plural, one {# context record} other {# context records}}',
        values: { counted, context },
      })
}
