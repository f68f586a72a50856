import { yearStacks } from '@/derive/kindStacks'
import { digitWords, i18n } from '@/i18n/i18n'
import { windowAfterYear } from '@/session/chooseYear'
import { useDerived, useSession, useView } from '@/session/hooks'
import { Toggle } from '@/ui/Toggle'
import { FilterSection } from './FilterSection'
import styles from './YearFilter.module.css'

/** One bar a year: a press chooses it, Shift and a press the stretch up to it. */
export function YearFilter() {
  const { store } = useSession()
  const isAsked = useView((view) => view.time !== null)
  const stacks = useDerived(yearStacks)
  const highest = Math.max(1, ...stacks.map(({ total }) => total))
  const height = (count: number) => `${(100 * count) / highest}%`
  return (
    <FilterSection
      title={i18n.t({ id: 'filters.year', message: 'Year' })}
      onClear={isAsked ? () => store.dispatch({ kind: 'time/chosen', window: null }) : null}
    >
      <div className={styles['years']}>
        {stacks.map(({ group: year, passing, total, chosen }) => (
          <Toggle
            key={year}
            className={styles['year']}
            selected={isAsked && chosen}
            label={i18n.t({
              id: 'filters.yearChoice',
              message: '{year}: {passing} of {total} incidents',
              values: { year, passing, total },
            })}
            onPress={({ shift }) =>
              store.dispatch({
                kind: 'time/chosen',
                window: windowAfterYear(store.get().view.time, year, shift),
              })
            }
          >
            <span className={styles['column']}>
              <span className={styles['total']} style={{ blockSize: height(total) }} />
              <span className={styles['passing']} style={{ blockSize: height(passing) }} />
            </span>
            <span>{`’${digitWords(year).slice(2)}`}</span>
          </Toggle>
        ))}
      </div>
    </FilterSection>
  )
}
