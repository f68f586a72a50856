import {
  CONTEXT_KINDS,
  type ContextKind,
  INCIDENT_KINDS,
  type IncidentKind,
  KINDS,
} from '@/domain/vocabulary'
import { type FilterResult, passes } from '@/filter/applyFilter'

/** One choice of a filter: how many records it holds under the other filters, and in all. */
export type Facet<Value> = { value: Value; passing: number; total: number }

/** Records by kind in the order of the codebook; incidents and context apart, because they are never summed. */
export function kindFacets(result: FilterResult): {
  incidents: Facet<IncidentKind>[]
  context: Facet<ContextKind>[]
} {
  const { dataset } = result
  const test = passes(result, 'kind')
  const total = KINDS.map(() => 0)
  const passing = KINDS.map(() => 0)
  for (let row = 0; row < dataset.rows; row++) {
    const kind = dataset.kind[row] ?? 0
    total[kind] = (total[kind] ?? 0) + 1
    if (test(row)) passing[kind] = (passing[kind] ?? 0) + 1
  }
  const of = <K extends IncidentKind | ContextKind>(value: K): Facet<K> => ({
    value,
    passing: passing[KINDS.indexOf(value)] ?? 0,
    total: total[KINDS.indexOf(value)] ?? 0,
  })
  return { incidents: INCIDENT_KINDS.map(of), context: CONTEXT_KINDS.map(of) }
}
