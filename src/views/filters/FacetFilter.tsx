import { type ReactNode, useMemo, useState } from 'react'
import { actorNames, type FacetCount, facetCounts } from '@/derive/facetCounts'
import { asksNothing, type FacetName } from '@/domain/facets'
import { i18n } from '@/i18n/i18n'
import { useDataset, useDerived, useDispatch, useSources, useView } from '@/session/hooks'
import { Button } from '@/ui/Button'
import { facetName, facetValueName } from '@/words/facets'
import { FacetRow } from './FacetRow'
import { FilterSection } from './FilterSection'

const SHOWN = 6

type FacetFilterProps = {
  facet: FacetName
  symbolOf?: (value: string) => ReactNode
  /** Values this filter leaves to another. */
  only?: (value: string) => boolean
  children?: ReactNode
}

/** One facet: each value with its count under the other filters and its total; asked for, or asked away. */
export function FacetFilter({ facet, symbolOf, only, children }: FacetFilterProps) {
  const dispatch = useDispatch()
  const dataset = useDataset()
  const sources = useSources()
  const choice = useView((view) => view[facet])
  const counts = useDerived(useMemo(() => facetCounts(facet), [facet]))
  const names = useMemo(() => ({ actors: actorNames(dataset), sources }), [dataset, sources])
  const [all, setAll] = useState(false)
  const values = only ? counts.filter(({ value }) => only(value)) : counts
  const chosen = ({ value }: FacetCount) => choice.include.includes(value) || choice.exclude.includes(value)
  const shown = all ? values : values.filter((count, i) => i < SHOWN || chosen(count))
  const scale = Math.max(...values.map(({ total }) => total))
  return (
    <FilterSection
      title={facetName(facet)}
      onClear={asksNothing(choice) ? null : () => dispatch({ kind: 'facet/cleared', facet })}
    >
      {shown.map(({ value, passing, total }) => (
        <FacetRow
          key={value}
          name={facetValueName(facet, value, names)}
          symbol={symbolOf?.(value)}
          passing={passing}
          total={total}
          scale={scale}
          checked={choice.include.includes(value)}
          onToggle={() => dispatch({ kind: 'facet/toggled', facet, value })}
          exclude={{ facet, value, excluded: choice.exclude.includes(value) }}
        />
      ))}
      {values.length > SHOWN && (
        <Button look="link" expanded={all} onPress={() => setAll(!all)}>
          {all
            ? i18n.t({ id: 'filters.fewer', message: 'Show fewer' })
            : i18n.t({ id: 'filters.all', message: 'Show all {count}', values: { count: values.length } })}
        </Button>
      )}
      {children}
    </FilterSection>
  )
}
