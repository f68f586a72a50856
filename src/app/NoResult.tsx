import { relaxations } from '@/derive/relaxations'
import type { Dimension } from '@/domain/dimensions'
import { NO_FILTER, type ViewState } from '@/domain/viewState'
import { i18n, listWords } from '@/i18n/i18n'
import { useDerived, useDispatch, useView } from '@/session/hooks'
import { Button } from '@/ui/Button'
import { clauseWords } from '@/words/clauses'
import styles from './HeadlineBar.module.css'
import { useNames } from './useNames'

/** Of single clauses; of several together, which take more room to name, the best. */
const SHOWN = 3

/** For an empty result: the fewest clauses that hide something, how much, and one press to let go of them. */
export function NoResult() {
  const dispatch = useDispatch()
  const view = useView((state) => state)
  const names = useNames()
  const found = useDerived(relaxations)
  if (found.length === 0) return null
  const single = found.every(({ dimensions }) => dimensions.length === 1)
  return (
    <p className={styles['relax']}>
      {i18n.t({ id: 'relax.without', message: 'Without' })}
      {found.slice(0, single ? SHOWN : 1).map(({ dimensions, incidents }) => (
        <Button
          key={dimensions.join()}
          look="outlined"
          onPress={() => dispatch({ kind: 'view/revealed', view: without(dimensions, view) })}
        >
          {i18n.t({
            id: 'relax.choice',
            message: '“{clause}”: {incidents, plural, one {# incident} other {# incidents}}',
            values: {
              clause: listWords(dimensions.map((dimension) => clauseWords(dimension, view, names))),
              incidents,
            },
          })}
        </Button>
      ))}
    </p>
  )
}

/** In one step, so that one undo brings all of it back. */
const without = (dimensions: readonly Dimension[], view: ViewState): ViewState => ({
  ...view,
  ...Object.fromEntries(dimensions.map((dimension) => [dimension, NO_FILTER[dimension]])),
})
