import { describe, expect, it } from 'vitest'
import { yearWindow } from '@/domain/timeWindow'
import { type Comparison, DEFAULT_VIEW, NO_FILTER } from '@/domain/viewState'
import { isStep } from './keys'
import { createSessionStore } from './store'
import { storeOfB } from './storeOfB'

const compare: Comparison = {
  layout: 'side',
  split: 50,
  by: 'country',
  b: { ...NO_FILTER, time: yearWindow(2021) },
}
const comparing = { ...DEFAULT_VIEW, time: yearWindow(2022), compare }

describe('the store as B sees it', () => {
  it('reads what B asks and shares the rest', () => {
    const store = createSessionStore({ ...comparing, theme: 'light' })
    expect(storeOfB(store).get().view).toMatchObject({ time: yearWindow(2021), theme: 'light' })
  })

  it('changes B alone by a filter, as one step for undo', () => {
    const store = createSessionStore(comparing)
    const b = storeOfB(store)
    b.dispatch({ kind: 'facet/toggled', facet: 'country', value: 'IR' })
    expect(store.get().view.country).toBe(NO_FILTER.country)
    expect(store.get().view.compare?.b).toMatchObject({
      country: { include: ['IR'], exclude: [] },
      time: yearWindow(2021),
    })
    b.dispatch({ kind: 'filters/cleared' })
    expect(store.get().view).toMatchObject({ time: yearWindow(2022), compare: { b: NO_FILTER } })
    store.undo()
    store.undo()
    expect(store.get().view).toEqual(comparing)
  })

  it('passes on what is no filter', () => {
    const store = createSessionStore(comparing)
    storeOfB(store).dispatch({ kind: 'theme/chosen', theme: 'light' })
    storeOfB(store).dispatch({ kind: 'incident/opened', id: 'x' })
    expect(store.get().view).toMatchObject({ theme: 'light', incident: 'x', compare })
  })

  it('gives the same state while nothing changes, or whoever listens would render for ever', () => {
    const b = storeOfB(createSessionStore(comparing))
    expect(b.get()).toBe(b.get())
    expect(b.get().view).toBe(b.get().view)
  })

  it('is the store itself while nothing is compared', () => {
    const store = createSessionStore(DEFAULT_VIEW)
    storeOfB(store).dispatch({ kind: 'time/chosen', window: yearWindow(2020) })
    expect(store.get().view.time).toEqual(yearWindow(2020))
  })
})

describe('a comparison', () => {
  const steps = (next: Partial<Comparison>) =>
    isStep(comparing, { ...comparing, compare: { ...compare, ...next } })

  it('is a step when it begins, ends, or asks something else of B', () => {
    expect(isStep(DEFAULT_VIEW, { ...DEFAULT_VIEW, compare })).toBe(true)
    expect(isStep(comparing, { ...comparing, compare: null })).toBe(true)
    expect(steps({ b: { ...compare.b, time: yearWindow(2020) } })).toBe(true)
  })

  it('is no step when only the divider moves or the layout changes', () => {
    expect(steps({ split: 40 })).toBe(false)
    expect(steps({ layout: 'swipe', by: 'kind' })).toBe(false)
  })

  it('takes the words typed for B as one step', () => {
    const store = createSessionStore(comparing)
    for (const text of ['m', 'mo', 'mosque']) storeOfB(store).dispatch({ kind: 'text/typed', text })
    expect(store.get().past).toEqual([comparing])
  })

  it('brings its figures and takes them away', () => {
    const store = createSessionStore({ ...DEFAULT_VIEW, panel: 'table' })
    store.dispatch({ kind: 'compare/chosen', compare })
    expect(store.get().view.panel).toBe('compare')
    store.dispatch({ kind: 'panel/chosen', panel: 'table' })
    store.dispatch({ kind: 'compare/chosen', compare: { ...compare, split: 20 } })
    expect(store.get().view.panel).toBe('table')
    store.dispatch({ kind: 'panel/chosen', panel: 'compare' })
    store.dispatch({ kind: 'compare/chosen', compare: null })
    expect(store.get().view.panel).toBe('overview')
  })
})
