import { InTurn } from '@/session/InTurn'
import { ByAttributionChart, ByCountryChart, BySubtypeChart, ByTargetChart } from './ByFacetCharts'
import { ByYearChart } from './ByYearChart'
import styles from './ChartsView.module.css'
import { FigureChart } from './FigureChart'
import { HowSure } from './HowSure'
import { KeyFigures } from './KeyFigures'
import { MatrixChart } from './MatrixChart'
import { WhenNear } from './WhenNear'

/** The result in figures and charts; every bar filters the other views. Charts count incidents and nothing else. */
export function ChartsView() {
  return (
    <div className={styles['charts']}>
      <InTurn>
        <KeyFigures />
      </InTurn>
      <InTurn>
        <HowSure />
      </InTurn>
      <InTurn>
        <ByYearChart />
      </InTurn>
      <WhenNear heightPx={430}>
        <ByCountryChart />
      </WhenNear>
      <WhenNear heightPx={400}>
        <FigureChart />
      </WhenNear>
      <WhenNear heightPx={490}>
        <BySubtypeChart />
      </WhenNear>
      <WhenNear heightPx={520}>
        <MatrixChart />
      </WhenNear>
      <WhenNear heightPx={420}>
        <ByTargetChart />
      </WhenNear>
      <WhenNear heightPx={240}>
        <ByAttributionChart />
      </WhenNear>
    </div>
  )
}
