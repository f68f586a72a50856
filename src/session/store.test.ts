import { describe, expect, it } from 'vitest'
import { yearWindow } from '@/domain/timeWindow'
import { DEFAULT_VIEW } from '@/domain/viewState'
import { createSessionStore } from './store'

const toggle = (value: string) => ({ kind: 'facet/toggled', facet: 'country', value }) as const

describe('undo and redo', () => {
  it('walk the steps of an exploration and back again', () => {
    const store = createSessionStore(DEFAULT_VIEW)
    store.dispatch(toggle('AF'))
    store.dispatch(toggle('IR'))
    store.undo()
    expect(store.get().view.country.include).toEqual(['AF'])
    store.undo()
    expect(store.get().view).toBe(DEFAULT_VIEW)
    store.redo()
    store.redo()
    expect(store.get().view.country.include).toEqual(['AF', 'IR'])
  })

  it('leave the language and the theme as the reader has them now', () => {
    const store = createSessionStore(DEFAULT_VIEW)
    store.dispatch(toggle('AF'))
    store.dispatch({ kind: 'language/chosen', language: 'fa' })
    store.dispatch({ kind: 'theme/chosen', theme: 'light' })
    store.undo()
    expect(store.get().view).toEqual({ ...DEFAULT_VIEW, language: 'fa', theme: 'light' })
    store.dispatch({ kind: 'language/chosen', language: 'ru' })
    store.redo()
    expect(store.get().view).toMatchObject({ language: 'ru', country: { include: ['AF'] } })
  })

  it('take a drag as one step', () => {
    const store = createSessionStore(DEFAULT_VIEW)
    for (const year of [2019, 2020, 2021])
      store.dispatch({ kind: 'time/previewed', window: yearWindow(year) })
    store.dispatch({ kind: 'time/chosen', window: yearWindow(2022) })
    store.undo()
    expect(store.get().view.time).toBeNull()
  })

  it('take a run of steps through time as one, until something else is done', () => {
    const store = createSessionStore(DEFAULT_VIEW)
    const step = (year: number) =>
      store.dispatch({ kind: 'time/chosen', window: yearWindow(year), inSteps: true })
    step(2019)
    expect(store.get().step).toBe(1)
    step(2020)
    store.dispatch({ kind: 'camera/rested', camera: { lon: 60, lat: 35, zoom: 4, bearing: 0, pitch: 0 } })
    step(2021)
    expect(store.get().step).toBe(1)
    store.dispatch(toggle('AF'))
    step(2022)
    step(2023)
    store.undo()
    expect(store.get().view).toMatchObject({ time: yearWindow(2021), country: { include: ['AF'] } })
    step(2022)
    store.undo()
    expect(store.get().view.time).toEqual(yearWindow(2021))
    store.undo()
    expect(store.get().view.time).toEqual(yearWindow(2021))
    store.undo()
    expect(store.get().view.time).toBeNull()
  })

  it('take playback as one step, however it pauses, and steps after it as another', () => {
    const store = createSessionStore(DEFAULT_VIEW)
    for (const year of [2019, 2020]) store.dispatch({ kind: 'time/previewed', window: yearWindow(year) })
    store.dispatch({ kind: 'time/chosen', window: yearWindow(2021), inSteps: true })
    expect(store.get()).toMatchObject({ settled: true, step: 1 })
    expect(store.get().past).toEqual([DEFAULT_VIEW])
  })

  it('do not take a passing window for a step when something else happens while it plays', () => {
    const store = createSessionStore(DEFAULT_VIEW)
    store.dispatch({ kind: 'time/previewed', window: yearWindow(2019) })
    store.dispatch({ kind: 'playSpeed/chosen', speed: 2 })
    expect(store.get().settled).toBe(false)
    store.dispatch({ kind: 'time/chosen', window: yearWindow(2020) })
    expect(store.get()).toMatchObject({ settled: true, past: [DEFAULT_VIEW] })
  })

  it('do not count what Back would not return from, such as the theme', () => {
    const store = createSessionStore(DEFAULT_VIEW)
    store.dispatch(toggle('AF'))
    store.dispatch({ kind: 'theme/chosen', theme: 'light' })
    store.undo()
    expect(store.get().view.country.include).toEqual([])
  })

  it('let go of the future when another step is taken', () => {
    const store = createSessionStore(DEFAULT_VIEW)
    store.dispatch(toggle('AF'))
    store.undo()
    store.dispatch(toggle('IR'))
    store.redo()
    expect(store.get().view.country.include).toEqual(['IR'])
  })

  it('take a run of small changes as one step, and what comes after it as another', () => {
    const store = createSessionStore(DEFAULT_VIEW)
    const stepTo = (year: number) =>
      store.dispatch({ kind: 'time/chosen', window: yearWindow(year), inSteps: true })
    for (const year of [2019, 2020, 2021]) stepTo(year)
    for (const text of ['k', 'ka', 'kab']) store.dispatch({ kind: 'text/typed', text })
    expect(store.get()).toMatchObject({
      step: 2,
      past: [{ time: null }, { time: yearWindow(2021), text: '' }],
    })
    store.undo()
    stepTo(2022)
    expect(store.get().past.map(({ time }) => time)).toEqual([null, yearWindow(2021)])
  })

  it('count the map as the filter when it is put on and off, and not as it moves', () => {
    const store = createSessionStore(DEFAULT_VIEW)
    store.dispatch({ kind: 'extent/chosen', extent: [60, 30, 70, 40] })
    store.dispatch({ kind: 'extent/chosen', extent: [61, 30, 71, 40] })
    expect(store.get().past).toEqual([DEFAULT_VIEW])
    store.dispatch({ kind: 'extent/chosen', extent: null })
    expect(store.get().past).toHaveLength(2)
  })

  it('do nothing where there is nothing to return to', () => {
    const store = createSessionStore(DEFAULT_VIEW)
    store.undo()
    store.redo()
    expect(store.get().view).toBe(DEFAULT_VIEW)
  })
})
