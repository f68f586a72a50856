import type { ChartData } from '@/derive/chartData'
import type { YearRange } from '@/derive/figureRanges'
import { i18n } from '@/i18n/i18n'

export const figureData = (years: readonly YearRange[]): ChartData => ({
  columns: [
    { name: i18n.t({ id: 'chart.year', message: 'Year' }) },
    { name: i18n.t({ id: 'chart.low', message: 'Lowest' }) },
    { name: i18n.t({ id: 'chart.best', message: 'Best' }) },
    { name: i18n.t({ id: 'chart.high', message: 'Highest' }) },
    { name: i18n.t({ id: 'chart.silent', message: 'Not stated for' }) },
    { name: i18n.t({ id: 'chart.openEnded', message: 'Only “at least”' }), detail: true },
    { name: i18n.t({ id: 'figures.incidents', message: 'Incidents' }) },
    { name: i18n.t({ id: 'chart.allLow', message: 'All: lowest' }), detail: true },
    { name: i18n.t({ id: 'chart.allBest', message: 'All: best' }), detail: true },
    { name: i18n.t({ id: 'chart.allHigh', message: 'All: highest' }), detail: true },
  ],
  lines: years.map(({ year, result, all, chosen }) => ({
    key: String(year),
    cells: [
      String(year),
      result.low,
      result.best,
      result.high,
      result.incidents - result.stated,
      result.openEnded,
      result.incidents,
      all.low,
      all.best,
      all.high,
    ],
    chosen,
  })),
})
