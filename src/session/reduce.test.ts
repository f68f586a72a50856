import { describe, expect, it } from 'vitest'
import type { NumberedChart } from '@/domain/embed'
import { yearWindow } from '@/domain/timeWindow'
import { DEFAULT_VIEW, NO_FILTER, type SheetStop, standardSheet, type ViewState } from '@/domain/viewState'
import { only } from '@/testing/filterSpec'
import { windowAfterYear } from './chooseYear'
import { isFiltered } from './filters'
import { reduce } from './reduce'

describe('reduce', () => {
  it('makes the same link of the same choice made in another order', () => {
    const choose = (codes: string[]) =>
      codes.reduce(
        (view, value) => reduce(view, { kind: 'facet/toggled', facet: 'country', value }),
        DEFAULT_VIEW,
      ).country.include
    expect(choose(['IR', 'AF'])).toEqual(choose(['AF', 'IR']))
    expect(choose(['IR', 'AF', 'IR'])).toEqual(['AF'])
  })

  it('keeps clauses identical that did not change, so that the engine recomputes one bit', () => {
    const view = { ...DEFAULT_VIEW, country: only('AF'), time: yearWindow(2022) }
    const after = reduce(view, { kind: 'facet/toggled', facet: 'kind', value: 'attack' })
    expect(after.country).toBe(view.country)
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
      country: only('AF'),
      time: yearWindow(2022),
    } as const
    const cleared = reduce(view, { kind: 'filters/cleared' })
    expect(isFiltered(cleared)).toBe(false)
    expect(cleared).toMatchObject({ camera, theme: 'light', incident: 'a' })
  })

  it('asks for a value, asks it away, or lets go of it, never two at once', () => {
    const press = (as: 'include' | 'exclude', view = DEFAULT_VIEW) =>
      reduce(view, { kind: 'facet/toggled', facet: 'attribution', value: 'alleged', as })
    expect(press('exclude', press('include')).attribution).toEqual({ include: [], exclude: ['alleged'] })
    expect(press('include', press('include')).attribution).toEqual({ include: [], exclude: [] })
  })

  it('opens the evidence with the incident and leaves it with it', () => {
    const open = reduce(DEFAULT_VIEW, { kind: 'incident/opened', id: 'a' })
    expect(open).toMatchObject({ incident: 'a', panel: 'incident' })
    expect(reduce(open, { kind: 'incident/closed' })).toMatchObject({ incident: null, panel: 'overview' })
  })

  it('opens and closes the numbers of charts in an order of their own', () => {
    const turn = (view: ViewState, chart: NumberedChart) => reduce(view, { kind: 'numbers/toggled', chart })
    const both = turn(turn(DEFAULT_VIEW, 'by-target'), 'by-year')
    expect(both.numbers).toEqual(['by-year', 'by-target'])
    expect(turn(turn(both, 'by-year'), 'by-target').numbers).toEqual([])
  })

  it('keeps the order of a comparison as long as something is compared', () => {
    const compare = { layout: 'side', split: 50, by: 'country', b: NO_FILTER } as const
    const comparing = reduce(DEFAULT_VIEW, { kind: 'compare/chosen', compare })
    const sort = { column: 'a', descending: false } as const
    const sorted = reduce(comparing, { kind: 'comparison/sorted', sort })
    const byKind = reduce(sorted, { kind: 'compare/chosen', compare: { ...compare, by: 'kind' } })
    expect(byKind.comparedSort).toEqual(sort)
    expect(reduce(byKind, { kind: 'compare/chosen', compare: null }).comparedSort).toBe(
      DEFAULT_VIEW.comparedSort,
    )
  })

  it('brings a sheet that was put down up again with the next record, and leaves one that was drawn up', () => {
    const draw = (view: ViewState, stop: SheetStop) => reduce(view, { kind: 'sheet/drawn', stop })
    const open = (view: ViewState, id: string) => reduce(view, { kind: 'incident/opened', id })
    const down = draw(open(DEFAULT_VIEW, 'a'), 'strip')
    expect(down.sheet).toBe('strip')
    expect(standardSheet(open(down, 'b'))).toBe('list')
    expect(open(down, 'b').sheet).toBeNull()
    expect(open(draw(DEFAULT_VIEW, 'full'), 'a').sheet).toBe('full')
    // As it would stand by itself it is nothing a link need say.
    expect(draw(draw(DEFAULT_VIEW, 'list'), 'strip').sheet).toBeNull()
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
