/** Stands for the header where a row of the dataset is asked for. */
export const HEADER = -1

/** A cell by its place on the screen: `row` counts from 0, the header is -1. */
export type GridPlace = { row: number; column: number }
export type GridSize = { rows: number; columns: number; page: number }
export type GridKey = { key: string; ctrl: boolean; rightToLeft: boolean }

/** Where a key leads from a cell, as the ARIA grid pattern has it; null for a key that moves nothing. */
export function gridStep(
  from: GridPlace,
  { key, ctrl, rightToLeft }: GridKey,
  size: GridSize,
): GridPlace | null {
  const { row, column } = from
  const ahead = rightToLeft ? -1 : 1
  const last = { row: size.rows - 1, column: size.columns - 1 }
  switch (key) {
    case 'ArrowDown':
      return inside({ row: row + 1, column })
    case 'ArrowUp':
      return inside({ row: row - 1, column })
    case 'ArrowRight':
      return inside({ row, column: column + ahead })
    case 'ArrowLeft':
      return inside({ row, column: column - ahead })
    case 'PageDown':
      return inside({ row: row + size.page, column })
    case 'PageUp':
      return row === HEADER ? from : inside({ row: Math.max(0, row - size.page), column })
    case 'Home':
      return ctrl ? inside({ row: 0, column: 0 }) : inside({ row, column: 0 })
    case 'End':
      return ctrl ? inside(last) : inside({ row, column: last.column })
    default:
      return null
  }

  function inside(to: GridPlace): GridPlace {
    return {
      row: Math.min(last.row, Math.max(HEADER, to.row)),
      column: Math.min(last.column, Math.max(0, to.column)),
    }
  }
}
