import { assertNever } from '@/base/assertNever'
import type { ChartName } from '@/domain/embed'
import { ByAttributionChart, ByCountryChart, BySubtypeChart, ByTargetChart } from './ByFacetCharts'
import { ByYearChart } from './ByYearChart'
import { FigureChart } from './FigureChart'
import { KeyFigures } from './KeyFigures'
import { MatrixChart } from './MatrixChart'
import { CardPxContext } from './usePlotPx'

type OneChartViewProps = {
  name: ChartName
  /** How high it may be, in its own pixels, where nobody can scroll to the rest. */
  cardPx?: number | null
}

/** One chart by its name, for a page that shows it alone. */
export const OneChartView = ({ name, cardPx = null }: OneChartViewProps) => (
  <CardPxContext value={cardPx}>
    <Chart name={name} />
  </CardPxContext>
)

function Chart({ name }: { name: ChartName }) {
  switch (name) {
    case 'figures':
      return <KeyFigures />
    case 'by-year':
      return <ByYearChart />
    case 'by-country':
      return <ByCountryChart />
    case 'casualties':
      return <FigureChart />
    case 'by-form':
      return <BySubtypeChart />
    case 'nationalities':
      return <MatrixChart />
    case 'by-target':
      return <ByTargetChart />
    case 'by-attribution':
      return <ByAttributionChart />
    default:
      return assertNever(name)
  }
}
