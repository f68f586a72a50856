import { i18n } from '@/i18n/i18n'
import { useDispatch, useView } from '@/session/hooks'
import { Checkbox } from '@/ui/Checkbox'
import { FilterSection } from './FilterSection'
import styles from './FiltersView.module.css'

/** How strictly the time window is meant for records whose day is not known. */
export function SureTimeFilter() {
  const dispatch = useDispatch()
  const certain = useView((view) => view.certain)
  const label = i18n.t({ id: 'filters.certain', message: 'Only what certainly happened inside the window' })
  return (
    <FilterSection title={i18n.t({ id: 'filters.window', message: 'Time window' })} onClear={null}>
      <Checkbox checked={certain} onChange={() => dispatch({ kind: 'certain/toggled' })} label={label}>
        <span className={styles['wrap']}>{label}</span>
      </Checkbox>
    </FilterSection>
  )
}
