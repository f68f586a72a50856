import type { Places } from './places'

/** Per given point the square cell of the world it lies in, numbered from 0 as cells are met. */
export type GridGroups = { readonly groupOf: Uint32Array; readonly count: number }

/** Cells of which there may be so many times more than points, to be numbered in a plain table. */
const SPARE = 4

/** `side` is a length of the Mercator plane. */
export function gridGroups(ids: Uint32Array, places: Places, side: number): GridGroups {
  const fits = ({ columns, rows }: Box): boolean => columns * rows <= ids.length * SPARE
  const world = worldOf(side)
  // Of the cells of the whole world, where they are few enough, no point need be asked.
  const box = fits(world) ? world : cellsOf(ids, places, side)
  return fits(box) ? byTable(ids, places, side, box) : byHash(ids, places, side)
}

type Box = { readonly column: number; readonly row: number; readonly columns: number; readonly rows: number }

function worldOf(side: number): Box {
  const cells = Math.floor(1 / side) + 1
  return { column: 0, row: 0, columns: cells, rows: cells }
}

/** The cells from the first point to the last, either way. */
function cellsOf(ids: Uint32Array, places: Places, side: number): Box {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let i = 0; i < ids.length; i++) {
    const at = (ids[i] ?? 0) * 2
    const x = places[at] ?? 0
    const y = places[at + 1] ?? 0
    if (x < x0) x0 = x
    if (x > x1) x1 = x
    if (y < y0) y0 = y
    if (y > y1) y1 = y
  }
  const [column, row] = [Math.floor(x0 / side), Math.floor(y0 / side)]
  return { column, row, columns: Math.floor(x1 / side) - column + 1, rows: Math.floor(y1 / side) - row + 1 }
}

function byTable(ids: Uint32Array, places: Places, side: number, box: Box): GridGroups {
  const { column, row, columns } = box
  /** Number of a cell plus one; 0 is not met yet. */
  const numbers = new Uint32Array(columns * box.rows)
  const groupOf = new Uint32Array(ids.length)
  let count = 0
  for (let i = 0; i < ids.length; i++) {
    const at = (ids[i] ?? 0) * 2
    // Places are not negative: cut off, which is cheaper, they are rounded down.
    const cell =
      ((((places[at + 1] ?? 0) / side) | 0) - row) * columns + (((places[at] ?? 0) / side) | 0) - column
    let number = numbers[cell] ?? 0
    if (number === 0) {
      number = ++count
      numbers[cell] = number
    }
    groupOf[i] = number - 1
  }
  return { groupOf, count }
}

/** For points that lie far apart. A hash table of our own: a `Map` takes five times as long. */
function byHash(ids: Uint32Array, places: Places, side: number): GridGroups {
  const bits = Math.max(4, Math.ceil(Math.log2(ids.length * 2 + 1)))
  const slots = new Uint32Array(2 ** bits)
  const wrap = slots.length - 1
  const columns = new Int32Array(ids.length)
  const rows = new Int32Array(ids.length)
  const groupOf = new Uint32Array(ids.length)
  let count = 0
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] ?? 0
    const column = Math.floor((places[id * 2] ?? 0) / side)
    const row = Math.floor((places[id * 2 + 1] ?? 0) / side)
    let slot = ((Math.imul(column, 0x9e37_79b1) ^ Math.imul(row, 0x85eb_ca77)) >>> (32 - bits)) & wrap
    // A slot holds the number of a cell plus one; 0 is free.
    for (;;) {
      const cell = (slots[slot] ?? 0) - 1
      if (cell < 0) {
        columns[count] = column
        rows[count] = row
        groupOf[i] = count
        slots[slot] = ++count
        break
      }
      if (columns[cell] === column && rows[cell] === row) {
        groupOf[i] = cell
        break
      }
      slot = (slot + 1) & wrap
    }
  }
  return { groupOf, count }
}
