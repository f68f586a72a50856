import { expect, it } from 'vitest'
import { DIMENSIONS } from '@/domain/dimensions'
import { NO_FILTER } from '@/domain/viewState'
import { CLAUSE_KEYS, differsInTimeOnly } from './filterSpec'

it.each(DIMENSIONS.flatMap((dimension) => CLAUSE_KEYS[dimension].map((key) => [dimension, key] as const)))(
  'tells a question that differs in %s (%s) from one that differs in time',
  (dimension, key) => {
    const other = { ...NO_FILTER, [key]: Symbol('another value') }
    expect(differsInTimeOnly(NO_FILTER, other)).toBe(dimension === 'time')
  },
)
