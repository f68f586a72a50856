import { foldText } from '@/base/foldText'
import type { KilledRange } from '@/domain/viewState'
import { digitWords, i18n } from '@/i18n/i18n'
import { useDispatch, useView } from '@/session/hooks'
import { Checkbox } from '@/ui/Checkbox'
import { FilterSection } from './FilterSection'
import styles from './FiltersView.module.css'

const ANY: KilledRange = { low: 0, high: null, unstated: true }

/** Incidents whose range of killed touches the one asked for; those that state none are kept or left out on purpose. */
export function KilledFilter() {
  const dispatch = useDispatch()
  const killed = useView((view) => view.killed)
  const range = killed ?? ANY
  const choose = (next: KilledRange, by: { inSteps?: true }) =>
    dispatch({
      kind: 'killed/chosen',
      range: next.low === 0 && next.high === null && next.unstated ? null : next,
      ...by,
    })
  const type = (next: Partial<KilledRange>) => choose({ ...range, ...next }, { inSteps: true })
  const keep = i18n.t({ id: 'filters.killed.unstated', message: 'Keep incidents that state no figure' })
  return (
    <FilterSection
      title={i18n.t({ id: 'filters.killed', message: 'Killed' })}
      onClear={killed ? () => dispatch({ kind: 'filter/cleared', key: 'killed' }) : null}
    >
      <div className={styles['range']}>
        <label>
          {i18n.t({ id: 'filters.killed.from', message: 'from' })}
          <input
            className={styles['field']}
            inputMode="numeric"
            value={range.low === 0 ? '' : digitWords(range.low)}
            placeholder={digitWords(0)}
            onChange={(event) => type({ low: numberOf(event.target.value) ?? 0 })}
          />
        </label>
        <label>
          {i18n.t({ id: 'filters.killed.to', message: 'to' })}
          <input
            className={styles['field']}
            inputMode="numeric"
            value={range.high === null ? '' : digitWords(range.high)}
            placeholder={i18n.t({ id: 'filters.killed.any', message: 'any' })}
            onChange={(event) => type({ high: numberOf(event.target.value) })}
          />
        </label>
      </div>
      <Checkbox
        checked={range.unstated}
        onChange={() => choose({ ...range, unstated: !range.unstated }, {})}
        label={keep}
      >
        <span className={styles['name']}>{keep}</span>
      </Checkbox>
    </FilterSection>
  )
}

/** Null for anything but a whole number a toll could be, in whichever digits it is typed. */
function numberOf(text: string): number | null {
  const plain = foldText(text).trim()
  return /^\d{1,6}$/.test(plain) ? Number(plain) : null
}
