import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '@/base/markdown'
import { DEFAULT_VIEW } from '@/domain/viewState'
import type { Deck, DeckMap, DeckSlide } from '../deck/deck'
import type { Measure } from '../deck/fit'
import { placedOnPages } from './pages'

/** About as wide as letters are. */
const measure: Measure = (text, sizePt) => (text.length * sizePt * 0.55) / 72
const aMap = (id: string): DeckMap => ({ id, view: DEFAULT_VIEW, seen: null, rows: [], alt: '', caption: '' })
const aSlide = (id: string, parts: Partial<DeckSlide>): DeckSlide => ({
  id,
  number: 1,
  layout: 'map',
  title: id,
  text: [],
  markdown: '',
  notes: '',
  link: '',
  maps: [],
  chart: null,
  tables: [],
  foot: [],
  rows: [],
  ...parts,
})
const places = (...slides: DeckSlide[]) => {
  const deck: Deck = {
    title: '',
    language: 'en',
    interfaceLanguage: 'en',
    isRightToLeft: false,
    slides,
    edition: '',
    madeOn: '2026-11-22',
  }
  return [...placedOnPages(deck, measure).values()]
}

describe('the pages of a handout', () => {
  it('lets a map take what its page has left, and the next slide begin another', () => {
    const [opening, first, second] = places(
      aSlide('Opening', { layout: 'title' }),
      aSlide('One', { maps: [aMap('a')] }),
      aSlide('Two', { maps: [aMap('b')] }),
    )
    expect(opening?.startsPage).toBe(false)
    expect(first?.startsPage).toBe(false)
    expect(first?.mapHeight).toBeGreaterThan(400)
    expect(second).toEqual({ mapHeight: 560, startsPage: true, isLong: false })
  })

  it('makes a map lower for the chart that belongs to it', () => {
    const years = { title: 'By year', rule: 'Each once.', bars: 'up', setting: 'stacked' } as const
    const chart = { ...years, groups: ['2022', '2023'], series: [], beside: null }
    const [place] = places(aSlide('Both', { layout: 'map-chart', maps: [aMap('a')], chart }))
    expect(place?.startsPage).toBe(false)
    expect(place?.mapHeight).toBeLessThan(400)
    expect(place?.mapHeight).toBeGreaterThanOrEqual(270)
  })

  it('lets a long list begin where there is room for its first rows, and go on', () => {
    const rows = Array.from({ length: 60 }, (_, i) => [`Incident ${i}`])
    const table = { title: 'All', columns: [{ name: 'Title', share: 1 }], rows, more: () => '' }
    const [, list] = places(
      aSlide('Opening', { layout: 'title' }),
      aSlide('List', { layout: 'table', tables: [table] }),
    )
    expect(list?.startsPage).toBe(false)
  })

  it('lets a text that no page holds with its chart begin where there is room, and go on', () => {
    const years = { title: 'By year', rule: 'Each once.', bars: 'up', setting: 'stacked' } as const
    const chart = { ...years, groups: ['2022', '2023'], series: [], beside: null }
    const text = parseMarkdown('Rather a lot is said here of what happened. '.repeat(120))
    const said = aSlide('Said', { layout: 'chart', chart, text })
    const [, first, second] = places(aSlide('Opening', { layout: 'title' }), said, { ...said, id: 'Next' })
    expect(first).toMatchObject({ startsPage: false, isLong: true })
    expect(second?.isLong).toBe(true)
  })
})
