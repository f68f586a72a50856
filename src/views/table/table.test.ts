import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildDataset } from '@/dataset/buildDataset'
import { TABLE_COLUMNS } from '@/domain/viewState'
import { anIncident } from '@/testing/incident'
import { cellWords, columnTracks, shownColumns, sortKey } from './columns'
import { gridStep, HEADER } from './gridStep'

const size = { rows: 30, columns: 4, page: 10 }
const press = (
  key: string,
  from: { row: number; column: number },
  { ctrl = false, rightToLeft = false } = {},
) => gridStep(from, { key, ctrl, rightToLeft }, size)

describe('moving in the grid', () => {
  it.each([
    ['ArrowDown', { row: 2, column: 1 }, { row: 3, column: 1 }],
    ['ArrowUp', { row: 0, column: 1 }, { row: HEADER, column: 1 }],
    ['ArrowDown', { row: HEADER, column: 2 }, { row: 0, column: 2 }],
    ['ArrowRight', { row: 2, column: 3 }, { row: 2, column: 3 }],
    ['PageDown', { row: 25, column: 0 }, { row: 29, column: 0 }],
    ['PageUp', { row: 4, column: 0 }, { row: 0, column: 0 }],
    ['PageUp', { row: HEADER, column: 0 }, { row: HEADER, column: 0 }],
    ['Home', { row: 4, column: 3 }, { row: 4, column: 0 }],
    ['End', { row: 4, column: 0 }, { row: 4, column: 3 }],
  ])('%s from %o', (key, from, to) => {
    expect(press(key, from)).toEqual(to)
  })

  it('goes to the corners with Ctrl, and mirrors left and right', () => {
    expect(press('Home', { row: 9, column: 2 }, { ctrl: true })).toEqual({ row: 0, column: 0 })
    expect(press('End', { row: 9, column: 2 }, { ctrl: true })).toEqual({ row: 29, column: 3 })
    expect(press('ArrowLeft', { row: 1, column: 1 }, { rightToLeft: true })).toEqual({ row: 1, column: 2 })
  })

  it('never leaves the grid, and leaves other keys alone', () => {
    const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End']
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...keys)), fc.boolean(), (pressed, rightToLeft) => {
        let place = { row: 0, column: 0 }
        for (const key of pressed) place = press(key, place, { rightToLeft }) ?? place
        expect(place.row).toBeGreaterThanOrEqual(HEADER)
        expect(place.row).toBeLessThan(size.rows)
        expect(place.column).toBeGreaterThanOrEqual(0)
        expect(place.column).toBeLessThan(size.columns)
      }),
    )
    expect(press('a', { row: 0, column: 0 })).toBeNull()
  })
})

describe('columns', () => {
  it('stand in one order, the title first and always there, the figures last', () => {
    expect(shownColumns(['killed', 'date'])).toEqual(['title', 'date', 'killed'])
    expect(shownColumns([])).toEqual(['title'])
    expect(shownColumns(TABLE_COLUMNS)).toHaveLength(TABLE_COLUMNS.length)
  })

  it('say nothing where nothing is stated, and a stated 0 as 0', () => {
    expect(cellWords('killed', anIncident(), [])).toBeNull()
    expect(cellWords('nationality', anIncident(), [])).toBeNull()
    expect(cellWords('killed', anIncident({ killed_low: 0, killed_best: 0, killed_high: 0 }), [])).toBe('0')
  })

  it('say the country once', () => {
    expect(cellWords('place', anIncident(), ['place'])).toBe('Kabul, Afghanistan')
    expect(cellWords('place', anIncident(), ['place', 'country'])).toBe('Kabul')
  })

  it('sort a figure by its best value, else by what is stated of it', () => {
    const key = sortKey('killed', buildDataset([]))
    expect(key(anIncident({ killed_low: 91, killed_best: 94, killed_high: 99 }), 0)).toBe(94)
    expect(key(anIncident({ killed_low: 24 }), 0)).toBe(24)
    expect(key(anIncident(), 0)).toBeNull()
  })

  it('have a track each', () => {
    expect(columnTracks(['title', 'killed'])).toEqual({ tracks: 'minmax(264px, 5fr) 88px', leastPx: 352 })
  })
})
