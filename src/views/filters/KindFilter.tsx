import { kindFacets } from '@/derive/kindFacets'
import { KIND_LOOKS } from '@/derive/kindLook'
import { i18n } from '@/i18n/i18n'
import { useDerived, useDispatch, useView } from '@/session/hooks'
import { Symbol } from '@/ui/Symbol'
import { kindName } from '@/words/terms'
import { FacetRow } from './FacetRow'
import { FilterSection } from './FilterSection'
import styles from './FiltersView.module.css'

export function KindFilter() {
  const dispatch = useDispatch()
  const kinds = useView((view) => view.kinds)
  const shown = useView((view) => view.context)
  const { incidents, context } = useDerived(kindFacets)
  const scale = Math.max(...[...incidents, ...context].map(({ total }) => total))
  const present = context.filter(({ total }) => total > 0)
  return (
    <FilterSection
      title={i18n.t({ id: 'filters.kind', message: 'Kind' })}
      onClear={kinds.length + shown.length > 0 ? () => dispatch({ kind: 'kind/cleared' }) : null}
    >
      {incidents.map(({ value, passing, total }) => (
        <FacetRow
          key={value}
          name={kindName(value)}
          symbol={<Symbol {...KIND_LOOKS[value]} />}
          passing={passing}
          total={total}
          scale={scale}
          checked={kinds.includes(value)}
          onToggle={() => dispatch({ kind: 'kind/toggled', value })}
        />
      ))}
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
    </FilterSection>
  )
}
