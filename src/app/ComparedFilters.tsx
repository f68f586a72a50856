import { useState } from 'react'
import { i18n } from '@/i18n/i18n'
import { useView } from '@/session/hooks'
import { SessionOfB } from '@/session/Session'
import { Button } from '@/ui/Button'
import { FiltersView } from '@/views/filters/FiltersView'
import { type Side, sideLetter } from '@/words/comparison'
import styles from './ComparedFilters.module.css'

const SIDES = ['a', 'b'] as const satisfies readonly Side[]

/** The filters of one side of a comparison at a time; of the view alone where nothing is compared. */
export function ComparedFilters() {
  const comparing = useView((view) => view.compare !== null)
  const [side, setSide] = useState<Side>('a')
  if (!comparing) return <FiltersView />
  return (
    <>
      <div
        className={styles['sides']}
        role="group"
        aria-label={i18n.t({ id: 'compare.filtersOf', message: 'Filters of' })}
      >
        <span aria-hidden="true">{i18n.t({ id: 'compare.filtersOf', message: 'Filters of' })}</span>
        {SIDES.map((name) => (
          <Button key={name} pressed={name === side} onPress={() => setSide(name)}>
            {sideLetter(name)}
          </Button>
        ))}
      </div>
      {side === 'a' ? (
        <FiltersView key="a" />
      ) : (
        <SessionOfB>
          <FiltersView key="b" />
        </SessionOfB>
      )}
    </>
  )
}
