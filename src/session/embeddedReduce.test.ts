import { describe, expect, it } from 'vitest'
import { yearWindow } from '@/domain/timeWindow'
import { DEFAULT_VIEW, NO_FILTER } from '@/domain/viewState'
import { only } from '@/testing/filterSpec'
import { embeddedReduce, mayAsk } from './embeddedReduce'

const locked = (...parts: ('map' | 'time')[]) => ({ parts, locked: true, allow: [] })
const view = {
  ...DEFAULT_VIEW,
  country: only('IR'),
  compare: { layout: 'swipe', split: 50, by: 'country', b: { ...NO_FILTER, time: yearWindow(2020) } },
} as const

describe('an embedded page with locked filters', () => {
  it('keeps what is asked, in both halves of a comparison, and lets the rest go on', () => {
    const reduce = embeddedReduce(locked('map'))
    expect(reduce(view, { kind: 'facet/toggled', facet: 'country', value: 'DE' }).country).toBe(view.country)
    expect(reduce(view, { kind: 'time/chosen', window: yearWindow(2022) }).time).toBeNull()
    expect(reduce(view, { kind: 'compare/chosen', compare: null }).compare).toEqual(view.compare)
    const moved = { ...view.compare, split: 20, b: NO_FILTER }
    expect(reduce(view, { kind: 'compare/chosen', compare: moved }).compare).toEqual({
      ...view.compare,
      split: 20,
    })
    expect(reduce(view, { kind: 'panel/chosen', panel: 'table' }).panel).toBe('table')
  })

  it('lets time be moved where the strip is a part, and its host ask anything', () => {
    const reduce = embeddedReduce(locked('map', 'time'))
    expect(reduce(view, { kind: 'time/chosen', window: yearWindow(2022) }).time).toEqual(yearWindow(2022))
    expect(reduce(view, { kind: 'view/restored', view: DEFAULT_VIEW })).toBe(DEFAULT_VIEW)
  })

  it('offers what it lets happen', () => {
    expect(mayAsk(null, ['country'])).toBe(true)
    expect(mayAsk({ ...locked('map'), locked: false }, ['country'])).toBe(true)
    expect(mayAsk(locked('map'), ['time'])).toBe(false)
    expect(mayAsk(locked('map', 'time'), ['time'])).toBe(true)
    expect(mayAsk(locked('map', 'time'), ['time', 'country'])).toBe(false)
  })
})
