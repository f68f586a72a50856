import { i18n } from '@/i18n/i18n'
import { useView } from '@/session/hooks'
import { SessionOfB } from '@/session/Session'
import { Button } from '@/ui/Button'
import { FiltersView } from '@/views/filters/FiltersView'
import { type Side, sideLetter } from '@/words/comparison'
import styles from './ComparedFilters.module.css'

const SIDES = ['a', 'b'] as const satisfies readonly Side[]

type ComparedFiltersProps = { side: Side; onSide: (side: Side) => void; onFind: () => void }

/** The filters of one side of a comparison at a time; of the view alone where nothing is compared. */
export function ComparedFilters({ side, onSide, onFind }: ComparedFiltersProps) {
  const comparing = useView((view) => view.compare !== null)
  if (!comparing) return <FiltersView onFind={onFind} />
  return (
    <>
      <div
        className={styles['sides']}
        role="group"
        aria-label={i18n.t({ id: 'compare.filtersOf', message: 'Filters of' })}
      >
        <span aria-hidden="true">{i18n.t({ id: 'compare.filtersOf', message: 'Filters of' })}</span>
        {SIDES.map((name) => (
          <Button key={name} pressed={name === side} onPress={() => onSide(name)}>
            {sideLetter(name)}
          </Button>
        ))}
      </div>
      {side === 'a' ? (
        <FiltersView key="a" onFind={onFind} />
      ) : (
        <SessionOfB>
          <FiltersView key="b" onFind={onFind} />
        </SessionOfB>
      )}
    </>
  )
}
