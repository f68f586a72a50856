import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Briefing } from './briefing'
import {
  type BriefingEdit,
  emptyBriefing,
  hiddenToggled,
  movedTo,
  nudged,
  recaptured,
  retitled,
  shownSlides,
  slideOf,
  withCopy,
  withoutSlide,
  withSlide,
  withWords,
} from './briefingEdits'

const briefing = (...ids: string[]): Briefing => ({
  ...emptyBriefing('b', 'A briefing', 'en', '2026-11-22T00:00:00.000Z'),
  slides: ids.map((id) => slideOf(id, { title: `Title ${id}` })),
})
const order = ({ slides }: Briefing): string => slides.map(({ id }) => id).join('')

describe('briefing edits', () => {
  it('add behind a slide, or at the end', () => {
    expect(order(withSlide(slideOf('x'), 'a')(briefing('a', 'b')))).toBe('axb')
    expect(order(withSlide(slideOf('x'), null)(briefing('a', 'b')))).toBe('abx')
    expect(order(withSlide(slideOf('x'), 'gone')(briefing('a', 'b')))).toBe('abx')
  })
  it('copy right behind, with the words', () => {
    const next = withCopy('a', 'x')(briefing('a', 'b'))
    expect(order(next)).toBe('axb')
    expect(next.slides[1]?.title).toBe('Title a')
  })
  it('move several, keeping their order', () => {
    expect(order(movedTo(new Set(['a', 'c']), 'd', 'after')(briefing('a', 'b', 'c', 'd')))).toBe('bdac')
    expect(order(movedTo(new Set(['d', 'b']), 'a', 'before')(briefing('a', 'b', 'c', 'd')))).toBe('bdac')
    // Dropped on one of themselves, they gather round it.
    expect(order(movedTo(new Set(['a', 'c']), 'a', 'after')(briefing('a', 'b', 'c')))).toBe('acb')
  })
  it('nudge by one, and not past an end', () => {
    expect(order(nudged('a', 1)(briefing('a', 'b', 'c')))).toBe('bac')
    expect(order(nudged('c', -1)(briefing('a', 'b', 'c')))).toBe('acb')
    const unmoved = briefing('a', 'b')
    expect(nudged('a', -1)(unmoved)).toBe(unmoved)
    expect(nudged('b', 1)(unmoved)).toBe(unmoved)
  })
  it('keep recapturing and editing words apart', () => {
    const worded = withWords('a', { title: 'New', text: '**Bold**', notes: 'Pause' })(briefing('a'))
    const again = recaptured('a', { view: 'country=IR', seen: null, snapshot: null })(worded)
    expect(again.slides[0]).toMatchObject({
      title: 'New',
      text: '**Bold**',
      notes: 'Pause',
      view: 'country=IR',
    })
    expect(withWords('a', { title: 'Newer' })(again).slides[0]?.view).toBe('country=IR')
  })
  it('give a layout with a chart one to show', () => {
    expect(withWords('a', { layout: 'map-chart' })(briefing('a')).slides[0]?.chart).toBe('by-year')
    expect(withWords('a', { layout: 'chart', chart: 'by-target' })(briefing('a')).slides[0]?.chart).toBe(
      'by-target',
    )
  })
  it('show only what is not hidden', () => {
    const next = hiddenToggled('a')(briefing('a', 'b'))
    expect(shownSlides(next).map(({ id }) => id)).toEqual(['b'])
    expect(shownSlides(hiddenToggled('a')(next))).toHaveLength(2)
  })
  it('give the identical briefing where nothing changes', () => {
    const same = briefing('a', 'b')
    const nothing: BriefingEdit[] = [
      retitled('A briefing'),
      withoutSlide('x'),
      withCopy('x', 'y'),
      movedTo(new Set(['a']), 'b', 'before'),
      movedTo(new Set(['x']), 'b', 'before'),
      movedTo(new Set(['a']), 'x', 'after'),
      withWords('a', { title: 'Title a' }),
    ]
    for (const edit of nothing) expect(edit(same)).toBe(same)
  })
  it('never lose, double or alter a slide by moving', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'x')
    const edit = fc.oneof(
      fc
        .record({
          ids: fc.uniqueArray(id),
          target: id,
          position: fc.constantFrom('before' as const, 'after' as const),
        })
        .map(({ ids, target, position }) => movedTo(new Set(ids), target, position)),
      fc
        .record({ one: id, by: fc.constantFrom(1 as const, -1 as const) })
        .map(({ one, by }) => nudged(one, by)),
    )
    fc.assert(
      fc.property(fc.array(edit), (edits) => {
        const before = briefing('a', 'b', 'c', 'd', 'e')
        const after = edits.reduce((now, change) => change(now), before)
        expect(new Set(after.slides)).toEqual(new Set(before.slides))
        expect(after.slides).toHaveLength(before.slides.length)
      }),
    )
  })
})
