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

/** Whether two questions differ in the clause of a dimension. */
export const asksOtherwise = (dimension: Dimension, before: FilterSpec, after: FilterSpec): boolean =>
  CLAUSE_KEYS[dimension].some((key) => before[key] !== after[key])

/**
 * Whether two questions differ in time at the most. The keys are written out because this is asked at every step of
 * playback, where looking them up by name would cost more than the step.
 */
export const differsInTimeOnly = (before: FilterSpec, after: FilterSpec): boolean =>
  before.country === after.country &&
  before.region === after.region &&
  before.kind === after.kind &&
  before.context === after.context &&
  before.subtype === after.subtype &&
  before.actor === after.actor &&
  before.attribution === after.attribution &&
  before.target === after.target &&
  before.nationality === after.nationality &&
  before.location === after.location &&
  before.dated === after.dated &&
  before.source === after.source &&
  before.status === after.status &&
  before.killed === after.killed &&
  before.text === after.text &&
  before.extent === after.extent &&
  before.area === after.area
