import { useMemo } from 'react'
import { actorNames } from '@/derive/facetCounts'
import { type FilterState, NO_FILTER } from '@/domain/viewState'
import { askedWords, sideWords } from '@/words/comparison'
import type { DatasetNames } from '@/words/facets'
import { askedKeys } from './filters'
import { useDataset, useSources, useView } from './hooks'

const NOTHING = { filter: NO_FILTER, keys: [] }
const asked = (filter: FilterState) => ({ filter, keys: askedKeys(filter) })

/** Names only the dataset knows, for saying what is asked. */
export function useDatasetNames(): DatasetNames {
  const dataset = useDataset()
  const sources = useSources()
  return useMemo(() => ({ actors: actorNames(dataset), sources }), [dataset, sources])
}

/** Both sides of the comparison in words, each by what it asks otherwise than the other, and by all it asks. Not within B. */
export function useSideWords(): { a: string; b: string; askedA: string[]; askedB: string[] } {
  const names = useDatasetNames()
  const view = useView((state) => state)
  return useMemo(() => {
    const [a, b] = [asked(view), view.compare ? asked(view.compare.b) : NOTHING]
    return { ...sideWords(a, b, names), askedA: askedWords(a, names), askedB: askedWords(b, names) }
  }, [view, names])
}
