import JSZip from 'jszip'
import { textOf } from './packageComplaints'

/** Series of a native chart as the file holds them: group → number, null where it is left blank; a row without a name goes by its place. */
export function seriesOf(xml: string): { name: string; values: Map<string, number | null> }[] {
  return [...xml.matchAll(/<c:ser>([\s\S]*?)<\/c:ser>/g)].map(([, ser]) => {
    const [, name = ''] = /<c:tx>[\s\S]*?<c:v>([^<]*)/.exec(ser ?? '') ?? []
    const points = (tag: string) =>
      new Map(
        [
          ...(new RegExp(`<c:${tag}>([\\s\\S]*?)</c:${tag}>`).exec(ser ?? '')?.[1] ?? '').matchAll(
            /<c:pt idx="(\d+)">\s*<c:v>([^<]*)/g,
          ),
        ].map(([, i, v]) => [Number(i), v ?? '']),
      )
    const [groups, values] = [points('cat'), points('val')]
    const rows = [...new Set([...groups.keys(), ...values.keys()])].toSorted((one, other) => one - other)
    return {
      name,
      values: new Map(
        rows.map((i) => [groups.get(i) ?? `row ${i}`, values.has(i) ? Number(values.get(i)) : null]),
      ),
    }
  })
}

/** The numbers of a chart's sheet, series by series; null where a cell is left blank. */
export async function sheetOf(zip: JSZip, path: string): Promise<(number | null)[]> {
  const book = await JSZip.loadAsync((await zip.file(path)?.async('arraybuffer')) ?? new ArrayBuffer(0))
  const sheet = await textOf(book, 'xl/worksheets/sheet1.xml')
  const cells = new Map(
    [...sheet.matchAll(/<c r="([A-Z]+\d+)"(?![^>]*t="s")[^>]*>\s*<v>([^<]+)<\/v>/g)].map(
      ([, at = '', value]) => [at, Number(value)],
    ),
  )
  const rows = [...sheet.matchAll(/<row r="(\d+)"/g)].map(([, row]) => Number(row)).filter((row) => row > 1)
  const columns = [...new Set([...sheet.matchAll(/<c r="([A-Z]+)1"/g)].map(([, column = '']) => column))]
  return columns
    .filter((column) => column !== 'A')
    .flatMap((column) => rows.map((row) => cells.get(`${column}${row}`) ?? null))
}

export const chartsIn = (zip: JSZip): string[] =>
  Object.keys(zip.files).filter((part) => /charts\/chart\d+\.xml$/.test(part))
