import type { ChartData } from '@/derive/chartData'
import type { MatrixCell, NationalityMatrix } from '@/derive/nationalityMatrix'
import { i18n } from '@/i18n/i18n'
import { facetName } from '@/words/facets'
import { countryGroup, nationalityGroup } from './groupName'

export const cellKey = ({ country, nationality }: Pick<MatrixCell, 'country' | 'nationality'>): string =>
  `${country} ${nationality}`

/** One line a pair that occurs. */
export const matrixData = ({ lines }: NationalityMatrix): ChartData => ({
  columns: [
    { name: facetName('country') },
    { name: i18n.t({ id: 'chart.nationality', message: 'Nationality' }) },
    { name: i18n.t({ id: 'chart.result', message: 'Result' }) },
    { name: i18n.t({ id: 'chart.total', message: 'All' }) },
  ],
  lines: lines.flatMap(({ cells }) =>
    cells
      .filter(({ total }) => total > 0)
      .map((cell) => ({
        key: cellKey(cell),
        cells: [countryGroup(cell.country), nationalityGroup(cell.nationality), cell.passing, cell.total],
        chosen: cell.chosen,
      })),
  ),
})
