import type { TimeWindow } from '@/domain/timeWindow'
import type { ContextKind, IncidentKind } from '@/domain/vocabulary'

/** What is asked of the dataset: one clause a dimension. An empty clause asks nothing. */
export type FilterSpec = {
  readonly time: TimeWindow | null
  readonly country: readonly string[]
  readonly kind: KindClause
}

/**
 * Incidents and context records are chosen apart: naming a context kind adds it beside the incidents and never
 * hides one, because statements are not a kind of incident.
 */
export type KindClause = {
  /** Empty: every kind. */
  readonly incidents: readonly IncidentKind[]
  /** Empty: none. */
  readonly context: readonly ContextKind[]
}
