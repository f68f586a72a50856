import { memo } from 'react'
import { i18n } from '@/i18n/i18n'
import styles from './ChartsView.module.css'
import { fillOf, type Part } from './parts'
import { Swatch } from './Swatch'

type LegendProps = { fills: string; parts: readonly Part<string>[] }

/** What colour and texture stand for. Every part stays, shown or not, so that nothing moves while filters do. */
export const Legend = memo(function Legend({ fills, parts }: LegendProps) {
  return (
    <ul className={styles['legend']}>
      {parts.map(({ part, name }) => (
        <li key={part}>
          <Swatch fill={fillOf(fills, part)} />
          {name}
        </li>
      ))}
      <LeftOut />
    </ul>
  )
})

export function LeftOut() {
  return (
    <li>
      <Swatch fill="var(--bar-total)" />
      {i18n.t({ id: 'chart.legend.rest', message: 'Left out by filters' })}
    </li>
  )
}
