import { kindFacets } from '@/derive/kindFacets'
import { KIND_LOOKS } from '@/derive/kindLook'
import { KINDS } from '@/domain/vocabulary'
import { i18n } from '@/i18n/i18n'
import { useDerived, useDispatch, useView } from '@/session/hooks'
import { Symbol } from '@/ui/Symbol'
import { kindName } from '@/words/terms'
import { FacetFilter } from './FacetFilter'
import { FacetRow } from './FacetRow'
import styles from './FiltersView.module.css'

/** Kinds of incidents, and beneath them the kinds of context records that can be shown beside. */
export function KindFilter() {
  const dispatch = useDispatch()
  const shown = useView((view) => view.context)
  const present = useDerived(kindFacets).context.filter(({ total }) => total > 0)
  const scale = Math.max(...present.map(({ total }) => total))
  return (
    <FacetFilter facet="kind" symbolOf={kindSymbol}>
      {present.length > 0 && (
        <>
          <p className={styles['hint']}>
            {i18n.t({
              id: 'filters.contextHint',
              message: 'Show beside the incidents, never counted with them:',
            })}
          </p>
          {present.map(({ value, passing, total }) => (
            <FacetRow
              key={value}
              name={kindName(value)}
              symbol={<Symbol {...KIND_LOOKS[value]} />}
              passing={passing}
              total={total}
              scale={scale}
              checked={shown.includes(value)}
              onToggle={() => dispatch({ kind: 'context/toggled', value })}
            />
          ))}
        </>
      )}
    </FacetFilter>
  )
}

function kindSymbol(value: string) {
  const kind = KINDS.find((known) => known === value)
  return kind && <Symbol {...KIND_LOOKS[kind]} />
}
