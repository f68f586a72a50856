import { Search } from 'lucide-react'
import { startTransition, useEffect, useState } from 'react'
import { i18n } from '@/i18n/i18n'
import { isFiltered } from '@/session/filters'
import { useDispatch, useView } from '@/session/hooks'
import { InTurn } from '@/session/InTurn'
import { Button } from '@/ui/Button'
import { FacetFilter } from './FacetFilter'
import styles from './FiltersView.module.css'
import { MORE_FACETS } from './facetOrder'
import { KilledFilter } from './KilledFilter'
import { KindFilter } from './KindFilter'
import { SureTimeFilter } from './SureTimeFilter'
import { TextFilter } from './TextFilter'
import { YearFilter } from './YearFilter'

/** What the atlas is asked. Every choice shows how many incidents it holds under the other filters. */
export function FiltersView({ onFind }: { onFind: () => void }) {
  const dispatch = useDispatch()
  const filtered = useView(isFiltered)
  // Some sixty rows below the fold: rendered in slices once the page stands, not in one block before it does.
  const [rest, setRest] = useState(false)
  useEffect(() => startTransition(() => setRest(true)), [])
  return (
    <div className={styles['filters']}>
      <Button className={styles['find']} onPress={onFind}>
        <Search size={14} aria-hidden="true" />
        <span className={styles['findName']}>{i18n.t({ id: 'find.title', message: 'Filter by name' })}</span>
        <kbd aria-hidden="true">f</kbd>
      </Button>
      <InTurn>
        <YearFilter />
      </InTurn>
      <InTurn>
        <FacetFilter facet="country" />
      </InTurn>
      <InTurn>
        <KindFilter />
      </InTurn>
      <InTurn>
        <FacetFilter facet="region" />
      </InTurn>
      <TextFilter />
      {rest &&
        MORE_FACETS.map((facet) => (
          <InTurn key={facet}>
            <FacetFilter facet={facet} />
          </InTurn>
        ))}
      <KilledFilter />
      <SureTimeFilter />
      <div className={styles['reset']}>
        <Button look="outlined" disabled={!filtered} onPress={() => dispatch({ kind: 'filters/cleared' })}>
          {i18n.t({ id: 'filters.reset', message: 'Reset all filters' })}
        </Button>
      </div>
    </div>
  )
}
