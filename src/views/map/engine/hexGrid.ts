import type { Region } from './region'

/** Hexagons of the world, points up, standing in rows; odd rows are set off by half a width. */
export type HexGrid = {
  /** Width of a hexagon on the Mercator plane. */
  readonly width: number
  readonly firstColumn: number
  readonly firstRow: number
  readonly columns: number
  readonly rows: number
}

const ROW_HEIGHT = Math.sqrt(3) / 2

/** The hexagons that a region touches. They are of the world: another region at the same width has the same ones. */
export function hexGrid({ x0, y0, x1, y1 }: Region, width: number): HexGrid {
  const firstColumn = Math.floor(x0 / width) - 1
  const firstRow = Math.floor(y0 / width / ROW_HEIGHT) - 1
  return {
    width,
    firstColumn,
    firstRow,
    columns: Math.ceil(x1 / width) + 1 - firstColumn + 1,
    rows: Math.ceil(y1 / width / ROW_HEIGHT) + 1 - firstRow + 1,
  }
}

/** Index of the hexagon around a place: of the two nearest rows, the one whose middle is nearer. */
export function hexAt({ width, firstColumn, firstRow, columns }: HexGrid, x: number, y: number): number {
  const u = x / width
  const v = y / width / ROW_HEIGHT
  const above = Math.floor(v)
  const columnAbove = Math.round(u - (above & 1) * 0.5)
  const columnBelow = Math.round(u - ((above + 1) & 1) * 0.5)
  const du = u - (above & 1) * 0.5 - columnAbove
  const dv = (v - above) * ROW_HEIGHT
  const eu = u - ((above + 1) & 1) * 0.5 - columnBelow
  const ev = (v - above - 1) * ROW_HEIGHT
  const isBelow = eu * eu + ev * ev < du * du + dv * dv
  return (above + Number(isBelow) - firstRow) * columns + (isBelow ? columnBelow : columnAbove) - firstColumn
}

/** Middle of a hexagon, by index. */
export function hexCentre(grid: HexGrid, index: number): { x: number; y: number } {
  const row = Math.floor(index / grid.columns) + grid.firstRow
  const column = (index % grid.columns) + grid.firstColumn
  return { x: (column + (row & 1) * 0.5) * grid.width, y: row * ROW_HEIGHT * grid.width }
}
