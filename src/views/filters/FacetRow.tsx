import { Ban } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import type { FacetName } from '@/domain/facets'
import { i18n } from '@/i18n/i18n'
import { useDispatch } from '@/session/hooks'
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
  /** Left out where a value can only be added. */
  exclude?: { facet: FacetName; value: string; excluded: boolean }
}

/** A choice with its count under the other filters (bar and figure) beside its total (grey). */
export function FacetRow(props: FacetRowProps) {
  const { name, symbol, passing, total, scale, checked, onToggle, exclude } = props
  const width = (count: number) => `${(100 * count) / Math.max(1, scale)}%`
  return (
    <div className={styles['facetRow']} data-excluded={exclude?.excluded ?? false}>
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
      {exclude && <ExcludeButton name={name} {...exclude} />}
    </div>
  )
}

type ExcludeButtonProps = { name: string; facet: FacetName; value: string; excluded: boolean }

/** Of no figures, and so drawn again only when it is pressed. */
const ExcludeButton = memo(function ExcludeButton({ name, facet, value, excluded }: ExcludeButtonProps) {
  const dispatch = useDispatch()
  return (
    <Button
      look="icon"
      className={styles['exclude']}
      pressed={excluded}
      onPress={() => dispatch({ kind: 'facet/toggled', facet, value, as: 'exclude' })}
      label={i18n.t({ id: 'filters.exclude', message: 'Leave out {name}', values: { name } })}
    >
      <Ban size={13} aria-hidden="true" />
    </Button>
  )
})
