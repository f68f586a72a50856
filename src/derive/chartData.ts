import { csvCell } from '@/base/csvCell'

/** The numbers a chart shows: one line a group. Null is "not stated". */
export type ChartData = {
  columns: readonly ChartColumn[]
  lines: readonly ChartLine[]
}
/** `detail`: in the saved file only; the table beside the chart has no room for it. */
export type ChartColumn = { name: string; detail?: boolean }
export type ChartLine = { key: string; cells: readonly (string | number | null)[]; chosen: boolean }

/** RFC 4180, with the notes before it as lines that begin with #. */
export function chartCsv(notes: readonly string[], { columns, lines }: ChartData): string {
  return [
    ...notes.map((note) => `# ${note.replaceAll(/[\r\n]+/g, ' ')}`),
    columns.map(({ name }) => csvCell(name)).join(','),
    ...lines.map(({ cells }) => cells.map(csvCell).join(',')),
    '',
  ].join('\r\n')
}
