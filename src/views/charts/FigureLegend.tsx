import { i18n } from '@/i18n/i18n'
import { notStated } from '@/words/figures'
import styles from './ChartsView.module.css'
import { LeftOut } from './Legend'
import { fillOf } from './parts'
import { Swatch } from './Swatch'

/** The marks of the chart, each as it is drawn. */
export function FigureLegend({ fills }: { fills: string }) {
  return (
    <ul className={styles['legend']}>
      <li>
        <Swatch fill="var(--text-quiet)" />
        {i18n.t({ id: 'chart.legend.low', message: 'Lowest' })}
      </li>
      <li>
        <Swatch fill={fillOf(fills, 'between')} />
        {i18n.t({ id: 'chart.legend.high', message: 'up to highest' })}
      </li>
      <li>
        <Swatch>
          <path d="M0 6 H12" stroke="var(--accent)" strokeWidth={2} />
        </Swatch>
        {i18n.t({ id: 'chart.legend.best', message: 'Best' })}
      </li>
      <li>
        <Swatch>
          <path d="M2 8 L6 4 L10 8" fill="none" stroke="var(--text)" strokeWidth={1.5} />
        </Swatch>
        {i18n.t({ id: 'chart.legend.open', message: 'or more' })}
      </li>
      <li>
        <Swatch>
          <circle cx={6} cy={6} r={3.5} fill="none" stroke="var(--text-quiet)" strokeWidth={1.5} />
        </Swatch>
        {notStated()}
      </li>
      <LeftOut />
    </ul>
  )
}
