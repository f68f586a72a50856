import { encodeQR } from 'qr'

/** Modules left free around the code, as the standard asks. */
export const QR_BORDER = 4
/** Characters; beyond, the modules are too small for a phone held to a screen. */
export const MAX_QR_LINK = 900
/** The library draws at least this border itself; it is cut off, and ours is free space. */
const LIBRARY_BORDER = 1

/** The dark modules of a code as one SVG path, a run of a row at a time. */
export function qrPath(text: string): { modules: number; path: string } {
  const rows = encodeQR(text, 'raw', { ecc: text.length > 300 ? 'low' : 'medium', border: LIBRARY_BORDER })
  const modules = rows.length - 2 * LIBRARY_BORDER
  const shift = QR_BORDER - LIBRARY_BORDER
  const path = rows.map((row, y) =>
    runs(row)
      .map(([x, width]) => `M${x + shift} ${y + shift}h${width}v1h-${width}z`)
      .join(''),
  )
  return { modules, path: path.join('') }
}

/** Start and length of every run of dark modules. */
function runs(row: readonly boolean[]): [start: number, length: number][] {
  const found: [number, number][] = []
  row.forEach((dark, x) => {
    const last = found.at(-1)
    if (!dark) return
    if (last && last[0] + last[1] === x) last[1] += 1
    else found.push([x, 1])
  })
  return found
}
