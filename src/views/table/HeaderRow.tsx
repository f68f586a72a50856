import { ArrowDown, ArrowUp } from 'lucide-react'
import type { TableColumn, TableSort } from '@/domain/viewState'
import { useDispatch } from '@/session/hooks'
import { columnName, isFigure } from './columns'
import { HEADER } from './gridStep'
import styles from './TableGrid.module.css'

type HeaderRowProps = {
  columns: readonly TableColumn[]
  sort: TableSort
  /** The column whose header takes the Tab key; null while a row does. */
  focused: TableColumn | null
}

/** The names of the columns; each sorts by itself, and pressed again the other way round. */
export function HeaderRow({ columns, sort, focused }: HeaderRowProps) {
  const cell = (column: TableColumn) => (
    <HeaderCell
      key={column}
      column={column}
      index={columns.indexOf(column) + 1}
      sort={sort}
      focused={column === focused}
    />
  )
  const figures = columns.filter(isFigure)
  return (
    <div role="rowgroup" className={styles['head']}>
      <div role="row" aria-rowindex={1} data-row={HEADER} className={styles['headRow']}>
        <div className={styles['headWords']}>{columns.filter((column) => !isFigure(column)).map(cell)}</div>
        {figures.length > 0 && <div className={styles['figures']}>{figures.map(cell)}</div>}
      </div>
    </div>
  )
}

type HeaderCellProps = { column: TableColumn; index: number; sort: TableSort; focused: boolean }

function HeaderCell({ column, index, sort, focused }: HeaderCellProps) {
  const dispatch = useDispatch()
  const sorted = sort.column === column
  const down = sorted ? sort.descending : isFigure(column) || column === 'date'
  const Arrow = down ? ArrowDown : ArrowUp
  return (
    <div
      role="columnheader"
      aria-colindex={index}
      aria-sort={sorted ? (down ? 'descending' : 'ascending') : 'none'}
      data-column={column}
      data-figure={isFigure(column)}
      className={styles['headCell']}
    >
      <button
        type="button"
        tabIndex={focused ? 0 : -1}
        className={styles['sort']}
        onClick={() =>
          dispatch({ kind: 'table/sorted', sort: { column, descending: sorted ? !down : down } })
        }
      >
        <span className={styles['sortName']}>{columnName(column)}</span>
        {sorted && <Arrow size={12} aria-hidden="true" />}
      </button>
    </div>
  )
}
