import { Ban, Check } from 'lucide-react'
import { useState } from 'react'
import { headline } from '@/derive/headline'
import { i18n } from '@/i18n/i18n'
import { useDerived, useDispatch, useView } from '@/session/hooks'
import { PickList } from '@/ui/PickList'
import { type Side, sideLetter } from '@/words/comparison'
import { numberWords } from '@/words/figures'
import { headlineWords } from '@/words/headline'
import styles from './FindFilterView.module.css'
import { findFilters, typedYears } from './findFilters'
import { type FindableFilter, useFindableFilters, yearsFilter } from './useFindableFilters'

/**
 * Any filter by typing its name: the short way for the keyboard, and for whoever knows what they look for. It stays open
 * from one value to the next and says what is left after each.
 */
export function FindFilterView({ side, onClose }: { side: Side | null; onClose: () => void }) {
  const dispatch = useDispatch()
  const time = useView((view) => view.time)
  const filters = useFindableFilters()
  const result = headlineWords(useDerived(headline))
  const [query, setQuery] = useState('')
  const years = typedYears(query)
  const found = years ? [yearsFilter({ time }, years)] : findFilters(filters, query)
  return (
    <PickList
      title={
        side === null
          ? i18n.t({ id: 'find.title', message: 'Filter by name' })
          : i18n.t({
              id: 'find.titleOf',
              message: 'Filter {side} by name',
              values: { side: sideLetter(side) },
            })
      }
      placeholder={i18n.t({ id: 'find.placeholder', message: 'Country, kind, nationality, 2020–2023…' })}
      query={query}
      onQuery={setQuery}
      onClose={onClose}
      status={found.length === 0 ? i18n.t({ id: 'find.none', message: 'No filter has this name' }) : result}
      items={found.map((filter) => ({
        key: filter.key,
        onPick: ({ shift }) => {
          dispatch(shift ? filter.actShift : filter.act)
          setQuery('')
        },
        content: <Choice {...filter} />,
      }))}
    >
      <p className={styles['hint']}>
        {i18n.t({
          id: 'find.hint',
          message:
            'Enter asks for a value or lets go of it, Shift and Enter leaves it out or stretches the years.',
        })}
      </p>
    </PickList>
  )
}

function Choice({ group, name, counts, state }: FindableFilter) {
  return (
    <>
      <span className={styles['state']}>
        {state === 'asked' && <Check size={16} aria-hidden="true" />}
        {state === 'left out' && <Ban size={14} aria-hidden="true" />}
      </span>
      <span className={styles['name']}>
        <bdi>{name}</bdi>
        <span className={styles['group']}>{group}</span>
        {state !== null && (
          <span className="visually-hidden">
            {state === 'asked'
              ? i18n.t({ id: 'find.asked', message: 'asked for' })
              : i18n.t({ id: 'find.leftOut', message: 'left out' })}
          </span>
        )}
      </span>
      {counts && (
        <span className={styles['count']}>
          {counts.passing === counts.total
            ? numberWords(counts.total)
            : i18n.t({ id: 'chart.ofTotal', message: '{passing} of {total}', values: counts })}
        </span>
      )}
    </>
  )
}
