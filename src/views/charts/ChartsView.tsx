import { ByCountryChart } from './ByCountryChart'
import { ByYearChart } from './ByYearChart'
import styles from './ChartsView.module.css'
import { KeyFigures } from './KeyFigures'

/** The result in figures and charts; every bar filters the other views. */
export function ChartsView() {
  return (
    <div className={styles['charts']}>
      <KeyFigures />
      <ByYearChart />
      <ByCountryChart />
    </div>
  )
}
