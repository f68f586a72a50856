import { Ban } from 'lucide-react'
import type { ReactNode } from 'react'
import { i18n } from '@/i18n/i18n'
import { Button } from '@/ui/Button'
import { Checkbox } from '@/ui/Checkbox'
import { numberWords } from '@/words/figures'
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
  excluded?: boolean
  /** Left out where a value can only be added. */
  onExclude?: () => void
}

/** A choice with its count under the other filters (bar and figure) beside its total (grey). */
export function FacetRow(props: FacetRowProps) {
  const { name, symbol, passing, total, scale, checked, onToggle, excluded = false, onExclude } = props
  const width = (count: number) => `${(100 * count) / Math.max(1, scale)}%`
  return (
    <div className={styles['facetRow']} data-excluded={excluded}>
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
        <span className={styles['name']} dir="auto">
          {name}
        </span>
        <span className={styles['bar']} aria-hidden="true">
          <span className={styles['barTotal']} style={{ inlineSize: width(total) }} />
          <span className={styles['barPassing']} style={{ inlineSize: width(passing) }} />
        </span>
        <span className={styles['count']} aria-hidden="true">
          {passing === total ? numberWords(total) : `${numberWords(passing)}/${numberWords(total)}`}
        </span>
      </Checkbox>
      {onExclude && (
        <Button
          look="icon"
          className={styles['exclude']}
          pressed={excluded}
          onPress={onExclude}
          label={i18n.t({ id: 'filters.exclude', message: 'Leave out {name}', values: { name } })}
        >
          <Ban size={13} aria-hidden="true" />
        </Button>
      )}
    </div>
  )
}
