import { type CsvCell, csvCell } from '@/base/csvCell'

/** Excel takes a file without it for the machine's old code page, and "Türkiye" with it. */
const BYTE_ORDER_MARK = '\uFEFF'

/** RFC 4180 with a byte order mark; null is an empty cell. */
export const csvText = (table: readonly (readonly CsvCell[])[]): string =>
  BYTE_ORDER_MARK + table.map((line) => `${line.map(csvCell).join(',')}\r\n`).join('')
