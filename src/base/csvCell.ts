export type CsvCell = string | number | boolean | null

/**
 * A spreadsheet runs a cell that begins like this as a formula, the full-width signs too. An apostrophe in front
 * makes it text. Numbers are ours and not text: a longitude of -77 stays a number.
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/
/** Semicolon and tab too: a spreadsheet set to them would begin a new cell there, and a new cell may be a formula. */
const MUST_QUOTE = /[",;\t\r\n]|^\s|\s$/

/** One cell as it stands in a file: quoted where it must be, never a formula; null is an empty cell. */
export function csvCell(cell: CsvCell): string {
  if (cell === null) return ''
  if (typeof cell !== 'string') return String(cell)
  const safe = FORMULA.test(cell) ? `'${cell}` : cell
  return MUST_QUOTE.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
