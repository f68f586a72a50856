import type { ReactNode } from 'react'
import { i18n } from '@/i18n/i18n'
import { Checkbox } from '@/ui/Checkbox'
import styles from './FiltersView.module.css'

type FacetRowProps = {
  name: string
  symbol?: ReactNode
  passing: number
  total: number
  /** The longest bar of the list stands for this many. */
  scale: number
  checked: boolean
  onToggle: () => void
}

/** A choice with its count under the other filters (bar and figure) beside its total (grey). */
export function FacetRow({ name, symbol, passing, total, scale, checked, onToggle }: FacetRowProps) {
  const width = (count: number) => `${(100 * count) / Math.max(1, scale)}%`
  return (
    <Checkbox
      checked={checked}
      onChange={onToggle}
      label={i18n.t({
        id: 'filters.choice',
        message: '{name}: {passing} of {total}',
        values: { name, passing, total },
      })}
    >
      {symbol}
      <span className={styles['name']}>{name}</span>
      <span className={styles['bar']} aria-hidden="true">
        <span className={styles['barTotal']} style={{ inlineSize: width(total) }} />
        <span className={styles['barPassing']} style={{ inlineSize: width(passing) }} />
      </span>
      <span className={styles['count']} aria-hidden="true">
        {passing === total ? total : `${passing}/${total}`}
      </span>
    </Checkbox>
  )
}
