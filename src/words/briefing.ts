import { assertNever } from '@/base/assertNever'
import type { SnapshotChange } from '@/derive/figureSnapshot'
import type { SlideChart, SlideLayout, Snapshot, Transition } from '@/domain/briefing'
import { i18n } from '@/i18n/i18n'
import { isoDayWords } from './dates'
import { notStated, numberWords, rangeWords } from './figures'

export function slideLayoutName(layout: SlideLayout): string {
  switch (layout) {
    case 'title':
      return i18n.t({ id: 'slide.layout.title', message: 'Title' })
    case 'map':
      return i18n.t({ id: 'slide.layout.map', message: 'Map' })
    case 'map-chart':
      return i18n.t({ id: 'slide.layout.mapChart', message: 'Map and chart' })
    case 'chart':
      return i18n.t({ id: 'slide.layout.chart', message: 'Chart' })
    case 'incident':
      return i18n.t({ id: 'slide.layout.incident', message: 'Incident' })
    case 'comparison':
      return i18n.t({ id: 'slide.layout.comparison', message: 'Comparison' })
    case 'table':
      return i18n.t({ id: 'slide.layout.table', message: 'List' })
    case 'closing':
      return i18n.t({ id: 'slide.layout.closing', message: 'Closing' })
    default:
      return assertNever(layout)
  }
}

export function slideChartName(chart: SlideChart): string {
  switch (chart) {
    case 'by-year':
      return i18n.t({ id: 'chart.byYear', message: 'By year and kind' })
    case 'by-country':
      return i18n.t({ id: 'chart.byCountry', message: 'By country' })
    case 'by-subtype':
      return i18n.t({ id: 'chart.bySubtype', message: 'By form' })
    case 'casualties':
      return i18n.t({ id: 'slide.chart.casualties', message: 'Casualties by year' })
    case 'nationality':
      return i18n.t({ id: 'chart.matrix', message: 'Where perpetrators came from' })
    case 'by-target':
      return i18n.t({ id: 'chart.byTarget', message: 'By target' })
    case 'by-attribution':
      return i18n.t({ id: 'chart.byAttribution', message: 'By attribution, and how sure' })
    default:
      return assertNever(chart)
  }
}

export function transitionName(transition: Transition): string {
  switch (transition) {
    case 'cut':
      return i18n.t({ id: 'slide.cut', message: 'Cut' })
    case 'fly':
      return i18n.t({ id: 'slide.fly', message: 'Fly' })
    default:
      return assertNever(transition)
  }
}

/** "21 of 70 incidents; 412–530 killed (19 state a figure)" */
export const snapshotWords = ({ incidents, total, killed, stated }: Snapshot): string =>
  i18n.t({
    id: 'snapshot.figures',
    message:
      '{incidents} of {total, plural, one {# incident} other {# incidents}}; killed: {killed} ({stated} state a figure)',
    values: {
      incidents: numberWords(incidents),
      total,
      killed: rangeWords(killed.low, killed.high) ?? notStated(),
      stated: numberWords(stated),
    },
  })

/** "edition 1.0, 22 November 2026" */
export const snapshotDateWords = ({ edition, day }: Snapshot): string =>
  i18n.t({
    id: 'snapshot.made',
    message: 'edition {edition}, {day}',
    values: { edition, day: isoDayWords(day) },
  })

/** Behind figures the speaker kept on purpose: whose they are, and what map and charts show instead. */
export const keptFiguresWords = (kept: Snapshot, now: Snapshot): string =>
  i18n.t({
    id: 'snapshot.kept',
    message: 'figures of edition {edition}, {day}; map and charts show edition {now}',
    values: { edition: kept.edition, day: isoDayWords(kept.day), now: now.edition },
  })

/** One line a thing that is another now: "Incidents: 21 then, 24 now". */
export function snapshotChangeWords(change: SnapshotChange, kept: Snapshot, now: Snapshot): string {
  const thenNow = (name: string, of: (snapshot: Snapshot) => string) =>
    i18n.t({
      id: 'snapshot.change',
      message: '{name}: {before} then, {after} now',
      values: { name, before: of(kept), after: of(now) },
    })
  switch (change) {
    case 'edition':
      return thenNow(i18n.t({ id: 'snapshot.edition', message: 'Edition' }), ({ edition }) => edition)
    case 'incidents':
      return thenNow(i18n.t({ id: 'figures.incidents', message: 'Incidents' }), ({ incidents }) =>
        numberWords(incidents),
      )
    case 'total':
      return thenNow(i18n.t({ id: 'snapshot.total', message: 'Incidents in all' }), ({ total }) =>
        numberWords(total),
      )
    case 'killed':
      return thenNow(
        i18n.t({ id: 'figure.killed', message: 'Killed' }),
        ({ killed }) => rangeWords(killed.low, killed.high) ?? notStated(),
      )
    case 'stated':
      return thenNow(
        i18n.t({ id: 'snapshot.stated', message: 'Incidents that state a figure' }),
        ({ stated }) => numberWords(stated),
      )
    default:
      return assertNever(change)
  }
}
