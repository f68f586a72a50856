import { memo } from 'react'
import { i18n } from '@/i18n/i18n'
import styles from './ChartsView.module.css'
import { fillOf, type Part } from './parts'
import { HOLLOW } from './StackMark'
import { Swatch } from './Swatch'

type LegendProps = {
  fills: string
  parts: readonly Part<string>[]
  /** Whether context records stand beside the bars. */
  isBeside?: boolean
}

/** What colour and texture stand for. Every part stays, shown or not, so that nothing moves while filters do. */
export const Legend = memo(function Legend({ fills, parts, isBeside = false }: LegendProps) {
  return (
    <ul className={styles['legend']}>
      {parts.map(({ part, name }) => (
        <li key={part}>
          <Swatch fill={fillOf(fills, part)} />
          {name}
        </li>
      ))}
      <LeftOut />
      {isBeside && (
        <li>
          <Swatch>
            <rect x={0.5} y={0.5} width={11} height={11} {...HOLLOW} />
          </Swatch>
          {besideName()}
        </li>
      )}
    </ul>
  )
})

/** Context records, in legend, tooltip and table. */
export const besideName = (): string =>
  i18n.t({ id: 'chart.legend.beside', message: 'Shown beside, not counted' })

/** The counting rule, which says what the hollow bars are where there are any. */
export const withBesideRule = (rule: string, isBeside: boolean): string =>
  isBeside
    ? i18n.t({
        id: 'chart.rule.beside',
        message: '{rule} Hollow bars: statements and other context, counted in no figure.',
        values: { rule },
      })
    : rule

export function LeftOut() {
  return (
    <li>
      <Swatch fill="var(--bar-total)" />
      {i18n.t({ id: 'chart.legend.rest', message: 'Left out by filters' })}
    </li>
  )
}
