import { countryStacks } from '@/derive/kindStacks'
import { i18n } from '@/i18n/i18n'
import { useDerived, useDispatch, useView } from '@/session/hooks'
import { countryName } from '@/words/places'
import { FacetRow } from './FacetRow'
import { FilterSection } from './FilterSection'

export function CountryFilter() {
  const dispatch = useDispatch()
  const chosen = useView((view) => view.countries)
  const stacks = useDerived(countryStacks)
  const scale = Math.max(...stacks.map(({ total }) => total))
  return (
    <FilterSection
      title={i18n.t({ id: 'filters.country', message: 'Country' })}
      onClear={chosen.length > 0 ? () => dispatch({ kind: 'country/cleared' }) : null}
    >
      {stacks.map(({ group, passing, total }) => (
        <FacetRow
          key={group}
          name={countryName(group)}
          passing={passing}
          total={total}
          scale={scale}
          checked={chosen.includes(group)}
          onToggle={() => dispatch({ kind: 'country/toggled', code: group })}
        />
      ))}
    </FilterSection>
  )
}
