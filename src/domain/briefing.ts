/** How a slide fills the screen. */
export const SLIDE_LAYOUTS = [
  'title',
  'map',
  'map-chart',
  'chart',
  'incident',
  'comparison',
  'table',
  'closing',
] as const
export type SlideLayout = (typeof SLIDE_LAYOUTS)[number]

/** How the camera comes to a slide's view. Reduced motion cuts whatever is asked. */
export const TRANSITIONS = ['cut', 'fly'] as const
export type Transition = (typeof TRANSITIONS)[number]

/** Charts a slide can show; names as in the charts' own settings. */
export const SLIDE_CHARTS = [
  'by-year',
  'by-country',
  'by-subtype',
  'casualties',
  'nationality',
  'by-target',
  'by-attribution',
] as const
export type SlideChart = (typeof SLIDE_CHARTS)[number]

/** Persons, summed over the incidents that state a figure; null when none does. */
export type FigureRange = { low: number | null; best: number | null; high: number | null }

/** The figures a slide was made with: kept, so that a deck does not change under the speaker. */
export type Snapshot = {
  /** Edition of the dataset. */
  edition: string
  /** ISO day on which the slide was made or last refreshed. */
  day: string
  incidents: number
  total: number
  killed: FigureRange
  /** Of the incidents, those that state a number of killed. */
  stated: number
}

/** Of a map, in CSS pixels. */
export type MapSize = { width: number; height: number }

/** A view as a link holds it, and the words beside it. Recapturing the view and editing the words are separate acts. */
export type Slide = {
  /** Unique within its briefing. */
  id: string
  layout: SlideLayout
  /** The query of a link, without "?"; empty for the default view. */
  view: string
  /** The map the view was taken on: what was seen there is seen on a slide of any size. Null: not known. */
  seen: MapSize | null
  chart: SlideChart | null
  title: string
  /** Safe Markdown: emphasis, lists, links. */
  text: string
  /** For the speaker only. */
  notes: string
  transition: Transition
  /** Plays the time window when the slide is shown. */
  plays: boolean
  hidden: boolean
  snapshot: Snapshot | null
  /**
   * What the data said when the speaker chose to keep the slide's figures all the same; null where nothing was chosen.
   * Once the data says yet another thing, the choice is open again.
   */
  keptAgainst: Snapshot | null
}

export type Briefing = {
  /** Version of this form. */
  version: 1
  id: string
  title: string
  /** BCP 47, of the words. */
  language: string
  /** ISO instant of the last change. */
  changed: string
  slides: readonly Slide[]
}
