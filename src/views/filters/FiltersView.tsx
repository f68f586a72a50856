import { useDispatch, useView } from '@/session/hooks'
import { isFiltered } from '@/session/filters'
import { i18n } from '@/i18n/i18n'
import { Button } from '@/ui/Button'
import { CountryFilter } from './CountryFilter'
import styles from './FiltersView.module.css'
import { KindFilter } from './KindFilter'
import { LayerChoice } from './LayerChoice'
import { YearFilter } from './YearFilter'

/** What the atlas is asked. Every choice shows how many incidents it holds under the other filters. */
export function FiltersView() {
  const dispatch = useDispatch()
  const filtered = useView(isFiltered)
  return (
    <div className={styles['filters']}>
      <YearFilter />
      <KindFilter />
      <CountryFilter />
      <LayerChoice />
      <div className={styles['reset']}>
        <Button look="outlined" disabled={!filtered} onPress={() => dispatch({ kind: 'filters/cleared' })}>
          {i18n.t({ id: 'filters.reset', message: 'Reset all filters' })}
        </Button>
      </div>
    </div>
  )
}
