import { useCallback, useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef } from 'react'
import type { TableColumn, TableSort } from '@/domain/viewState'
import { i18n } from '@/i18n/i18n'
import { useDataset, useDispatch, useView } from '@/session/hooks'
import { useVirtualRows } from '@/ui/useVirtualRows'
import { columnTracks, shownColumns } from './columns'
import { HEADER } from './gridStep'
import { HeaderRow } from './HeaderRow'
import styles from './TableGrid.module.css'
import { TableRow } from './TableRow'
import { useGridFocus } from './useGridFocus'
import { useHoverLink } from './useHoverLink'

/** As `--header-height` in the style. */
const HEADER_PX = 32

type TableGridProps = { rows: Uint32Array; sort: TableSort }

/** A grid in which only the rows on the screen exist; the rest is said by `aria-rowcount` and `aria-rowindex`. */
export function TableGrid({ rows, sort }: TableGridProps) {
  const { records, rowOf } = useDataset()
  const dispatch = useDispatch()
  const scroller = useRef<HTMLDivElement>(null)
  const chosen = useView((view) => view.tableColumns)
  const columns = useMemo(() => shownColumns(chosen), [chosen])
  const marked = useView((view) => view.highlight)
  const selectedId = useView((view) => view.incident)
  const selected = selectedId === null ? null : (rowOf.get(selectedId) ?? null)
  const focus = useGridFocus(scroller, rows, columns)
  const kept = focus.row === HEADER ? null : rows.indexOf(focus.row)
  const virtual = useVirtualRows({ count: rows.length, scroller, headPx: HEADER_PX, kept })
  useHoverLink(scroller)

  const { rowPx } = virtual
  const showSelected = useEffectEvent((row: number | null, heightPx: number) => {
    const index = row === null ? -1 : rows.indexOf(row)
    if (index >= 0) virtual.reveal(index, heightPx)
  })
  useEffect(() => showSelected(selected, rowPx), [selected, rowPx])
  useScrollToStart(scroller, sort)
  useTracks(scroller, columns)

  // The same function each time, or every row would be rendered again for each that comes into sight.
  const open = useCallback(
    (row: number) => {
      const id = records[row]?.id
      if (id !== undefined) dispatch({ kind: 'incident/opened', id })
    },
    [records, dispatch],
  )
  return (
    <div
      ref={scroller}
      role="grid"
      tabIndex={-1}
      aria-label={i18n.t({ id: 'table.label', message: 'Records that pass the filters' })}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      className={styles['grid']}
      onKeyDown={(event) => focus.onKeyDown(event, virtual.page(), open)}
      onFocus={focus.onFocus}
    >
      <HeaderRow columns={columns} sort={sort} focused={focus.row === HEADER ? focus.column : null} />
      <div role="rowgroup" className={styles['body']} style={{ blockSize: virtual.totalPx }}>
        {virtual.rows.map(({ index, startPx }) => {
          const row = rows[index]
          const incident = row === undefined ? undefined : records[row]
          if (row === undefined || !incident) return null
          return (
            <TableRow
              key={row}
              row={row}
              incident={incident}
              index={index}
              startPx={startPx}
              columns={columns}
              selected={row === selected}
              marked={marked.includes(incident.id)}
              focused={row === focus.row ? focus.column : null}
              onOpen={open}
            />
          )
        })}
      </div>
    </div>
  )
}

/** A new order is read from its beginning. */
function useScrollToStart(scroller: { current: HTMLElement | null }, sort: TableSort): void {
  const shown = useRef(sort)
  useLayoutEffect(() => {
    if (shown.current === sort) return
    shown.current = sort
    scroller.current?.scrollTo({ top: 0 })
  }, [scroller, sort])
}

/** Custom properties, because only the style knows whether the layout is the one with tracks. */
function useTracks(scroller: { current: HTMLElement | null }, columns: readonly TableColumn[]): void {
  useLayoutEffect(() => {
    const { tracks, leastPx } = columnTracks(columns)
    scroller.current?.style.setProperty('--tracks', tracks)
    scroller.current?.style.setProperty('--least', `${leastPx}px`)
  }, [scroller, columns])
}
