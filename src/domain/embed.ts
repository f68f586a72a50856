/** Charts whose numbers can be opened as a table under them. */
export const NUMBERED_CHARTS = [
  'by-year',
  'by-country',
  'casualties',
  'by-form',
  'nationalities',
  'by-target',
  'by-attribution',
] as const
export type NumberedChart = (typeof NUMBERED_CHARTS)[number]

/** Charts that can stand alone in a page of somebody else's. */
export const CHARTS = ['figures', ...NUMBERED_CHARTS] as const
export type ChartName = (typeof CHARTS)[number]

const PLAIN_PARTS = ['headline', 'map', 'time', 'table', 'details'] as const
/** "map", "chart:by-country": what an embedded page can be made of. */
export type EmbedPart = (typeof PLAIN_PARTS)[number] | `chart:${ChartName}`
export const EMBED_PARTS: readonly EmbedPart[] = [
  ...PLAIN_PARTS,
  ...CHARTS.map((chart) => `chart:${chart}` as const),
]

/** The atlas inside somebody else's page. No step of an exploration, and so no part of the view. */
export type EmbedSettings = {
  /** At least one, in the order they are shown. */
  readonly parts: readonly EmbedPart[]
  /** The reader cannot change what is asked; the time can be moved where the strip is one of the parts. */
  readonly locked: boolean
  /** Origins that may speak to the page, beside its own: "https://example.org". */
  readonly allow: readonly string[]
}
