import { relaxations } from '@/derive/relaxations'
import type { Dimension } from '@/domain/dimensions'
import { i18n } from '@/i18n/i18n'
import type { Action } from '@/session/actions'
import { useDerived, useDispatch, useView } from '@/session/hooks'
import { Button } from '@/ui/Button'
import { clauseWords } from '@/words/clauses'
import styles from './HeadlineBar.module.css'
import { useNames } from './useNames'

const SHOWN = 3

/** For an empty result: which single clause hides how much, and one press to let go of it. */
export function NoResult() {
  const dispatch = useDispatch()
  const view = useView((state) => state)
  const names = useNames()
  const found = useDerived(relaxations)
  if (found.length === 0) return null
  return (
    <p className={styles['relax']}>
      {i18n.t({ id: 'relax.without', message: 'Without' })}
      {found.slice(0, SHOWN).map(({ dimension, incidents }) => (
        <Button key={dimension} look="outlined" onPress={() => dispatch(letGoOf(dimension))}>
          {i18n.t({
            id: 'relax.choice',
            message: '“{clause}”: {incidents, plural, one {# incident} other {# incidents}}',
            values: { clause: clauseWords(dimension, view, names), incidents },
          })}
        </Button>
      ))}
    </p>
  )
}

const letGoOf = (dimension: Dimension): Action =>
  dimension === 'time' ? { kind: 'time/chosen', window: null } : { kind: 'filter/cleared', key: dimension }
