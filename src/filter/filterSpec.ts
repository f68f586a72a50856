import type { Dimension } from '@/domain/dimensions'
import type { FilterState } from '@/domain/viewState'

/** What is asked of the dataset; the filter's part of the view, as it stands. */
export type FilterSpec = Readonly<FilterState>

/** The keys a dimension's clause is made of: its bit is computed again when one of them is another value. */
export const CLAUSE_KEYS = {
  time: ['time', 'certain'],
  country: ['country'],
  region: ['region'],
  kind: ['kind', 'context'],
  subtype: ['subtype'],
  actor: ['actor'],
  attribution: ['attribution'],
  target: ['target'],
  nationality: ['nationality'],
  location: ['location'],
  dated: ['dated'],
  source: ['source'],
  status: ['status'],
  killed: ['killed'],
  text: ['text'],
  extent: ['extent'],
  area: ['area'],
} as const satisfies Record<Dimension, readonly (keyof FilterSpec)[]>
