import { i18n } from '@/i18n/i18n'
import { useDispatch, useView } from '@/session/hooks'
import { FilterSection } from './FilterSection'
import styles from './FiltersView.module.css'

/** Words that must all occur in a record's title, summary, place, actors or reports. */
export function TextFilter() {
  const dispatch = useDispatch()
  const text = useView((view) => view.text)
  const title = i18n.t({ id: 'filters.text', message: 'Words' })
  return (
    <FilterSection
      title={title}
      onClear={text === '' ? null : () => dispatch({ kind: 'filter/cleared', key: 'text' })}
    >
      <input
        className={styles['field']}
        type="text"
        value={text}
        maxLength={120}
        aria-label={i18n.t({ id: 'filters.text.label', message: 'Only records with these words' })}
        placeholder={i18n.t({ id: 'filters.text.placeholder', message: 'embassy, church, railway…' })}
        onChange={(event) => dispatch({ kind: 'text/typed', text: event.target.value })}
      />
    </FilterSection>
  )
}
