import { useMemo } from 'react'
import { actorNames } from '@/derive/facetCounts'
import { useDataset, useSources } from '@/session/hooks'
import type { DatasetNames } from '@/words/facets'

/** Names only the dataset knows, for saying facets and clauses. */
export function useNames(): DatasetNames {
  const dataset = useDataset()
  const sources = useSources()
  return useMemo(() => ({ actors: actorNames(dataset), sources }), [dataset, sources])
}
