import { type FocusEvent, type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { TABLE_COLUMNS, type TableColumn } from '@/domain/viewState'
import { gridStep, HEADER } from './gridStep'

/** The one cell the Tab key leads to: a row of the dataset (or `HEADER`) and a column. */
type Cell = { row: number; column: TableColumn }
type GridFocus = Cell & {
  onKeyDown: (event: KeyboardEvent<HTMLElement>, page: number, onOpen: (row: number) => void) => void
  onFocus: (event: FocusEvent<HTMLElement>) => void
}

/**
 * The keyboard of the grid: one cell takes the Tab key, the arrows move from it. The cell is remembered by its
 * record, so it is the same one after sorting; where it is filtered away, the first row stands in.
 */
export function useGridFocus(
  grid: RefObject<HTMLElement | null>,
  rows: Uint32Array,
  columns: readonly TableColumn[],
): GridFocus {
  const [cell, setCell] = useState<Cell>({ row: rows[0] ?? HEADER, column: 'title' })
  const wanted = useRef<Cell | null>(null)
  const column = columns.includes(cell.column) ? cell.column : 'title'
  const row = cell.row === HEADER || rows.includes(cell.row) ? cell.row : (rows[0] ?? HEADER)
  // The row may only now have come into the page: `useVirtualRows` keeps the one with the focus.
  useLayoutEffect(() => {
    const target = wanted.current
    wanted.current = null
    if (target && grid.current) focusCell(grid.current, target)
  })
  return {
    row,
    column,
    onKeyDown: (event, page, onOpen) => {
      const element = event.currentTarget
      const onButton = event.target instanceof HTMLButtonElement
      if (event.key === 'Enter' && !onButton && row !== HEADER) return onOpen(row)
      if (event.altKey || event.metaKey || event.shiftKey) return undefined
      const from = { row: row === HEADER ? HEADER : rows.indexOf(row), column: columns.indexOf(column) }
      const rightToLeft = getComputedStyle(element).direction === 'rtl'
      const size = { rows: rows.length, columns: columns.length, page }
      const to = gridStep(from, { key: event.key, ctrl: event.ctrlKey, rightToLeft }, size)
      if (!to) return undefined
      event.preventDefault()
      const next = { row: rows[to.row] ?? HEADER, column: columns[to.column] ?? 'title' }
      wanted.current = next
      setCell(next)
      return undefined
    },
    onFocus: ({ target }) => {
      const found = cellOf(target)
      if (found && (found.row !== row || found.column !== column)) setCell(found)
    },
  }
}

/** The button in the cell where it has one, else the cell. */
function focusCell(grid: HTMLElement, { row, column }: Cell): void {
  const cell = grid.querySelector(`[data-row="${row}"] [data-column="${column}"]`)
  const target = cell?.querySelector('button') ?? cell
  if (!(target instanceof HTMLElement)) return
  target.focus({ preventScroll: true })
  // Only as far as needed, and clear of the header: the grid has a scroll padding.
  target.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

function cellOf(target: Element): Cell | null {
  const row = target.closest<HTMLElement>('[data-row]')?.dataset['row']
  const name = target.closest<HTMLElement>('[data-column]')?.dataset['column']
  const column = TABLE_COLUMNS.find((candidate) => candidate === name)
  return row === undefined || column === undefined ? null : { row: Number(row), column }
}
