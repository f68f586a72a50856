import { Bookmark } from 'lucide-react'
import { memo } from 'react'
import { KIND_LOOKS } from '@/derive/kindLook'
import type { Incident } from '@/domain/incident'
import type { TableColumn } from '@/domain/viewState'
import { i18n } from '@/i18n/i18n'
import { Symbol } from '@/ui/Symbol'
import { kindName } from '@/words/terms'
import { cellWords, isFigure, kindWords } from './columns'
import styles from './TableGrid.module.css'

type TableRowProps = {
  row: number
  incident: Incident
  index: number
  startPx: number
  columns: readonly TableColumn[]
  selected: boolean
  /** One of the few the link points out. */
  marked: boolean
  /** The column whose cell takes the Tab key; null while another row has it. */
  focused: TableColumn | null
  onOpen: (row: number) => void
}

/** One record: on two lines where the table is narrow, on one where it is wide; the style decides. */
export const TableRow = memo(function TableRow(props: TableRowProps) {
  const { row, incident, index, startPx, columns, selected, marked, focused, onOpen } = props
  const cell = (column: TableColumn) => (
    <Cell
      key={column}
      column={column}
      index={columns.indexOf(column) + 1}
      words={cellWords(column, incident, columns)}
      focused={column === focused}
    />
  )
  // For the eye, on the second line: the title cell says the same aloud.
  const kind = !columns.includes('kind') && (
    <span className={styles['kind']} aria-hidden="true">
      {kindWords(incident)}
    </span>
  )
  return (
    // Keyboard: the grid answers Enter for whichever cell has the focus.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={selected}
      data-row={row}
      data-context={!incident.counts_as_incident}
      data-marked={marked}
      tabIndex={-1}
      className={styles['row']}
      style={{ transform: `translateY(${startPx}px)` }}
      onClick={() => onOpen(row)}
    >
      <TitleCell
        incident={incident}
        focused={focused === 'title'}
        named={columns.includes('kind')}
        marked={marked}
      />
      <div className={styles['words']}>
        {!incident.counts_as_incident && kind}
        {columns.filter((column) => column !== 'title' && !isFigure(column)).map(cell)}
        {incident.counts_as_incident && kind}
      </div>
      <div className={styles['figures']}>{columns.filter(isFigure).map(cell)}</div>
    </div>
  )
})

type TitleCellProps = { incident: Incident; focused: boolean; named: boolean; marked: boolean }

function TitleCell({ incident, focused, named, marked }: TitleCellProps) {
  return (
    <div role="rowheader" aria-colindex={1} data-column="title" className={styles['titleCell']}>
      <Symbol
        {...KIND_LOOKS[incident.kind]}
        hollow={incident.killed_low === null && incident.killed_high === null}
      />
      {/* Left to right by itself, so that what does not fit is cut at its end. */}
      <button
        type="button"
        lang="en"
        dir="ltr"
        tabIndex={focused ? 0 : -1}
        className={styles['title']}
        title={incident.title}
      >
        {incident.title}
      </button>
      {marked && <Marked />}
      {!named && !incident.counts_as_incident && (
        <span className={styles['tag']}>{i18n.t({ id: 'table.context', message: 'Context' })}</span>
      )}
      {!named && <span className={styles['tagKind']}>{kindName(incident.kind)}</span>}
    </div>
  )
}

const Marked = () => (
  <span className={styles['mark']}>
    <Bookmark size={14} fill="currentColor" aria-hidden="true" />
    <span className="visually-hidden">{i18n.t({ id: 'table.marked', message: 'Marked' })}</span>
  </span>
)

type CellProps = { column: TableColumn; index: number; words: string | null; focused: boolean }

function Cell({ column, index, words, focused }: CellProps) {
  return (
    <div
      role="gridcell"
      aria-colindex={index}
      data-column={column}
      data-figure={isFigure(column)}
      tabIndex={focused ? 0 : -1}
      className={styles['cell']}
      title={words ?? undefined}
    >
      {words === null ? <NotStated /> : <bdi>{words}</bdi>}
    </div>
  )
}

const NotStated = () => (
  <>
    <span aria-hidden="true">–</span>
    <span className="visually-hidden">{i18n.t({ id: 'table.notStated', message: 'Not stated' })}</span>
  </>
)
