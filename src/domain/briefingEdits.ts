import type { Briefing, MapSize, Slide, SlideChart, SlideLayout, Snapshot } from './briefing'

/** What a speaker edits of a slide; its view and its figures are taken, never typed. */
export type SlideWords = Pick<Slide, 'title' | 'text' | 'notes' | 'layout' | 'chart' | 'transition' | 'plays'>

/** Every function here gives the identical briefing where it changes nothing, so that nothing is saved or undone. */
export type BriefingEdit = (briefing: Briefing) => Briefing

export const emptyBriefing = (id: string, title: string, language: string, changed: string): Briefing => ({
  version: 1,
  id,
  title,
  language,
  changed,
  slides: [],
})

const PLAIN_SLIDE: Omit<Slide, 'id'> = {
  layout: 'map',
  view: '',
  seen: null,
  chart: null,
  title: '',
  text: '',
  notes: '',
  transition: 'fly',
  plays: false,
  hidden: false,
  snapshot: null,
  keptAgainst: null,
}
export const slideOf = (id: string, parts: Partial<Omit<Slide, 'id'>> = {}): Slide => ({
  ...PLAIN_SLIDE,
  ...parts,
  id,
})

const SHOWS_CHART: ReadonlySet<SlideLayout> = new Set(['map-chart', 'chart'])
export const showsChart = (layout: SlideLayout): boolean => SHOWS_CHART.has(layout)
/** Shown where a layout needs a chart and none was chosen. */
export const FIRST_CHART: SlideChart = 'by-year'

const SHOWS_VIEW: ReadonlySet<SlideLayout> = new Set([
  'map',
  'map-chart',
  'chart',
  'incident',
  'comparison',
  'table',
])
/** A title or a closing slide shows words and nothing of the data. */
export const showsView = (layout: SlideLayout): boolean => SHOWS_VIEW.has(layout)

/** The slides a room sees, in their order. */
export const shownSlides = ({ slides }: Briefing): readonly Slide[] => slides.filter(({ hidden }) => !hidden)

export const retitled =
  (title: string): BriefingEdit =>
  (briefing) =>
    title === briefing.title ? briefing : { ...briefing, title }

/** Behind the slide `after`; at the end where there is none of that id. */
export const withSlide =
  (slide: Slide, after: string | null): BriefingEdit =>
  (briefing) => {
    const at = briefing.slides.findIndex(({ id }) => id === after)
    const slides = briefing.slides.toSpliced(at < 0 ? briefing.slides.length : at + 1, 0, slide)
    return { ...briefing, slides }
  }

export const withoutSlide =
  (id: string): BriefingEdit =>
  (briefing) => {
    const slides = briefing.slides.filter((slide) => slide.id !== id)
    return slides.length === briefing.slides.length ? briefing : { ...briefing, slides }
  }

const changedSlide =
  (id: string, change: (slide: Slide) => Slide): BriefingEdit =>
  (briefing) => {
    const at = briefing.slides.findIndex((slide) => slide.id === id)
    const slide = briefing.slides[at]
    const next = slide && change(slide)
    return !next || next === slide ? briefing : { ...briefing, slides: briefing.slides.with(at, next) }
  }

export const withWords = (id: string, words: Partial<SlideWords>): BriefingEdit =>
  changedSlide(id, (slide) => {
    const next = { ...slide, ...words }
    if (showsChart(next.layout)) next.chart ??= FIRST_CHART
    const same = WORDS.every((key) => next[key] === slide[key])
    return same ? slide : next
  })
const WORDS = ['title', 'text', 'notes', 'layout', 'chart', 'transition', 'plays'] as const

/** A view as it is taken: what the link holds, on which map it was seen, and its figures. */
export type Captured = { view: string; seen: MapSize | null; snapshot: Snapshot | null }

/** The view anew, with its figures; the words stay. */
export const recaptured = (id: string, taken: Captured): BriefingEdit =>
  changedSlide(id, (slide) => ({ ...slide, ...taken, keptAgainst: null }))

/** The figures anew; view and words stay. */
export const withSnapshot = (id: string, snapshot: Snapshot): BriefingEdit =>
  changedSlide(id, (slide) => ({ ...slide, snapshot, keptAgainst: null }))

/** The figures stay though the data says `now`. */
export const figuresKept = (id: string, now: Snapshot): BriefingEdit =>
  changedSlide(id, (slide) => ({ ...slide, keptAgainst: now }))

export const hiddenToggled = (id: string): BriefingEdit =>
  changedSlide(id, (slide) => ({ ...slide, hidden: !slide.hidden }))

/** A copy right behind the slide. */
export const withCopy =
  (id: string, copyId: string): BriefingEdit =>
  (briefing) => {
    const slide = briefing.slides.find((one) => one.id === id)
    return slide ? withSlide({ ...slide, id: copyId }, id)(briefing) : briefing
  }

/** Slides set down before or behind another, in the order they had among themselves. */
export const movedTo =
  (ids: ReadonlySet<string>, target: string, position: 'before' | 'after'): BriefingEdit =>
  (briefing) => {
    const moved = briefing.slides.filter(({ id }) => ids.has(id) && id !== target)
    const rest = briefing.slides.filter(({ id }) => !ids.has(id) || id === target)
    const at = rest.findIndex(({ id }) => id === target)
    if (at < 0 || moved.length === 0) return briefing
    return reordered(briefing, rest.toSpliced(position === 'before' ? at : at + 1, 0, ...moved))
  }

/** One place earlier (-1) or later (1). */
export const nudged =
  (id: string, by: 1 | -1): BriefingEdit =>
  (briefing) => {
    const from = briefing.slides.findIndex((slide) => slide.id === id)
    const neighbour = briefing.slides[from + by]
    return from < 0 || !neighbour
      ? briefing
      : movedTo(new Set([id]), neighbour.id, by === 1 ? 'after' : 'before')(briefing)
  }

const reordered = (briefing: Briefing, slides: readonly Slide[]): Briefing =>
  slides.every((slide, i) => slide === briefing.slides[i]) ? briefing : { ...briefing, slides }
