import { describe, expect, it } from 'vitest'
import { yearWindow } from '@/domain/timeWindow'
import { DEFAULT_VIEW } from '@/domain/viewState'
import { windowAfterYear } from './chooseYear'
import { isFiltered } from './filters'
import { reduce } from './reduce'

describe('reduce', () => {
  it('makes the same link of the same choice made in another order', () => {
    const choose = (codes: string[]) =>
      codes.reduce((view, code) => reduce(view, { kind: 'country/toggled', code }), DEFAULT_VIEW).countries
    expect(choose(['IR', 'AF'])).toEqual(choose(['AF', 'IR']))
    expect(choose(['IR', 'AF', 'IR'])).toEqual(['AF'])
  })

  it('keeps clauses identical that did not change, so that the engine recomputes one bit', () => {
    const view = { ...DEFAULT_VIEW, countries: ['AF'], time: yearWindow(2022) }
    const after = reduce(view, { kind: 'kind/toggled', value: 'attack' })
    expect(after.countries).toBe(view.countries)
    expect(after.time).toBe(view.time)
    expect(reduce(view, { kind: 'time/chosen', window: yearWindow(2022) })).toBe(view)
  })

  it('clears the filters but not the camera, the theme or the open incident', () => {
    const camera = { lon: 1, lat: 2, zoom: 3, bearing: 0, pitch: 0 }
    const view = {
      ...DEFAULT_VIEW,
      camera,
      theme: 'light',
      incident: 'a',
      countries: ['AF'],
      time: yearWindow(2022),
    } as const
    const cleared = reduce(view, { kind: 'filters/cleared' })
    expect(isFiltered(cleared)).toBe(false)
    expect(cleared).toMatchObject({ camera, theme: 'light', incident: 'a' })
  })

  it('opens the evidence with the incident and leaves it with it', () => {
    const open = reduce(DEFAULT_VIEW, { kind: 'incident/opened', id: 'a' })
    expect(open).toMatchObject({ incident: 'a', panel: 'incident' })
    expect(reduce(open, { kind: 'incident/closed' })).toMatchObject({ incident: null, panel: 'overview' })
  })
})

describe('pressing a year', () => {
  it('chooses it, and lets go of it when it was the one chosen', () => {
    expect(windowAfterYear(null, 2022, false)).toEqual(yearWindow(2022))
    expect(windowAfterYear(yearWindow(2021), 2022, false)).toEqual(yearWindow(2022))
    expect(windowAfterYear(yearWindow(2022), 2022, false)).toBeNull()
  })

  it('stretches the choice with Shift, in either direction', () => {
    expect(windowAfterYear(yearWindow(2021), 2023, true)).toEqual(yearWindow(2021, 2023))
    expect(windowAfterYear(yearWindow(2021, 2023), 2019, true)).toEqual(yearWindow(2019, 2023))
  })
})
