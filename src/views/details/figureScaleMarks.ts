import type { Incident } from '@/domain/incident'
import type { FigureName } from '@/words/figures'

/** One report's figure on the scale; `high: null` is open upwards. */
export type ScaleMark = { low: number; high: number | null; voice: 'document' | 'public_record' }
export type Scale = { from: number; to: number; marks: ScaleMark[] }

/** Every figure given for `name`, and an axis that holds them all; null when they do not differ. */
export function figureScale({ reports }: Incident, name: FigureName): Scale | null {
  const marks = reports.flatMap((report): ScaleMark[] => {
    const figure = report[name]
    const low = figure?.low ?? figure?.high ?? null
    return figure && low !== null
      ? [{ low, high: figure.low === null ? low : figure.high, voice: report.voice }]
      : []
  })
  const values = marks.flatMap(({ low, high }) => (high === null ? [low] : [low, high]))
  const [from, to] = [Math.min(...values), Math.max(...values)]
  return marks.length < 2 || from === to ? null : { from, to, marks }
}
