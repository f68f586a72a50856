import type { Block } from '@/base/markdown'
import type { MapSize, SlideLayout } from '@/domain/briefing'
import type { ViewState } from '@/domain/viewState'

/** A briefing in words and numbers, ready to be set on pages of any kind. Nothing in it is drawn yet. */
export type Deck = {
  readonly title: string
  /** BCP 47, of the speaker's words. */
  readonly language: string
  /** BCP 47, of everything else. */
  readonly interfaceLanguage: string
  readonly isRightToLeft: boolean
  readonly slides: readonly DeckSlide[]
  /** Whose data it is, which edition, when it was made. */
  readonly edition: string
  /** ISO day. */
  readonly madeOn: string
}

export type DeckSlide = {
  readonly id: string
  /** From 1. */
  readonly number: number
  readonly layout: SlideLayout
  /** Never empty. */
  readonly title: string
  readonly text: readonly Block[]
  /** The same as it was written. */
  readonly markdown: string
  /** The speaker's words as they were written, for the notes. */
  readonly notes: string
  /** The same on the page. */
  readonly link: string
  /** What its maps show, none on most slides and two where a comparison is. */
  readonly maps: readonly DeckMap[]
  readonly chart: DeckChart | null
  readonly tables: readonly DeckTable[]
  /** Figures, filters, sources: a paragraph each. */
  readonly foot: readonly string[]
  /** Rows of the dataset the slide shows, by date. */
  readonly rows: readonly number[]
}

export type DeckMap = {
  /** Unique within the deck. */
  readonly id: string
  readonly view: ViewState
  readonly seen: MapSize | null
  /** Rows of the dataset on it. */
  readonly rows: readonly number[]
  readonly alt: string
  /** What sets this one apart from the other; empty where there is one. */
  readonly caption: string
}

export type DeckChart = {
  readonly title: string
  /** How it counts. */
  readonly rule: string
  /** Bars stand up for years, and lie for names. */
  readonly bars: 'up' | 'across'
  /** `stacked`: parts of a whole; `beside`: figures that must not be summed. */
  readonly setting: 'stacked' | 'beside'
  readonly groups: readonly string[]
  readonly series: readonly DeckSeries[]
  /** Context records, which stand beside the bars and are counted in none; null where none are shown. */
  readonly beside: DeckBeside | null
}
/** One value a group. */
export type DeckBeside = { readonly name: string; readonly values: readonly number[] }
export type DeckSeries = {
  readonly name: string
  readonly token: string
  /** Of the token's colour; the rest is paper. */
  readonly strength: number
  /** One a group; null is "not stated". */
  readonly values: readonly (number | null)[]
}

export type DeckTable = {
  readonly title: string
  readonly columns: readonly DeckColumn[]
  readonly rows: readonly (readonly string[])[]
  /** Where there are more rows than a page holds, this says how many are left out. */
  readonly more: (left: number) => string
}
/** `share` of the width; figures stand at the end. */
export type DeckColumn = { readonly name: string; readonly share: number; readonly isFigure?: boolean }

/** Sum of a group's stated values. */
export const groupTotal = ({ series }: DeckChart, group: number): number =>
  series.reduce((sum, { values }) => sum + (values[group] ?? 0), 0)

/** The numbers in one sentence, for whoever does not see the chart. */
export const chartWords = ({ title, rule, groups, series, beside }: DeckChart, notStated: string): string =>
  `${title}. ${rule} ${groups
    .map(
      (group, i) =>
        `${group}: ${[...series, ...(beside ? [beside] : [])].map(({ name, values }) => `${name} ${values[i] ?? notStated}`).join(', ')}`,
    )
    .join('; ')}.`
