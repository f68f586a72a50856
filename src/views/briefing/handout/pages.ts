import { showsView } from '@/domain/briefingEdits'
import type { Deck, DeckSlide } from '../deck/deck'
import { type Measure, textHeight } from '../deck/fit'
import { paragraphsOf, plainParagraph } from '../deck/paragraphs'

/** How high the handout's maps are, and which slides begin a page: a slide whose parts fit one page stands on one. */
export type SlidePlace = {
  /** CSS pixels of each of its maps. */
  readonly mapHeight: number
  readonly startsPage: boolean
  /** No page holds what belongs together: its text goes on over the end of one. */
  readonly isLong: boolean
}

/** CSS pixels of the page's width between its margins: of A4, and Letter is little wider. */
export const PAGE_WIDTH = 672
/** Of Letter, which is lower than A4, less what a little more width makes its maps higher. */
const PAGE = 900
/** Below this there is room to begin a long text. */
const ENOUGH = 600
const HEAD = 130
/** Two columns of slides. */
const CONTENTS_LINE = 17
/** A map with its legend; higher, it would show more of the sea and nothing more of the slide. */
const MAP = { least: 270, most: 560 } as const
/** One below the other: side by side their legends would leave them no room. */
const PAIR = { least: 300, most: 400 } as const
/** Figures, filters and sources beside the code of the link. */
const FOOT = 115
/** Of a table that may go on over the page: its name, its header and the first rows. */
const BEGUN = 120
const TITLE_PT = 13
const TEXT_PT = 10
const CELL_PT = 8.5
/** The page's lines are a little farther apart than a slide's. */
const LOOSE = 1.15
const DPI = 96
const CAPTION = 26

/** In their order: a slide goes to the next page where what belongs together does not fit the rest of this one. */
export function placedOnPages(deck: Deck, measure: Measure): ReadonlyMap<string, SlidePlace> {
  const places = new Map<string, SlidePlace>()
  let used = HEAD + Math.ceil(deck.slides.length / 2) * CONTENTS_LINE
  for (const slide of deck.slides) {
    const count = slide.maps.length
    const { least, most } = count > 1 ? PAIR : MAP
    const { words, tables } = heights(slide, measure)
    const together = words + Math.min(tables, FLOWS.has(slide.layout) ? BEGUN : tables) + count * least
    const isLong = together > PAGE
    const startsPage = isLong ? used > ENOUGH : used + together > PAGE
    if (startsPage) used = 0
    const room = (PAGE - used - words - tables) / Math.max(1, count)
    const mapHeight = Math.round(Math.min(most, Math.max(least, room)))
    places.set(slide.id, { mapHeight, startsPage, isLong })
    // What is longer than a page goes on over the next ones.
    used = (used + words + tables + count * mapHeight) % PAGE
  }
  return places
}

/** Lists are read on over the end of a page; of the others nothing is told by half. */
const FLOWS: ReadonlySet<DeckSlide['layout']> = new Set(['table', 'incident', 'comparison'])

/** Of a lying chart by its groups. */
export const chartHeight = ({
  bars,
  groups,
}: {
  bars: 'up' | 'across'
  groups: readonly string[]
}): number => (bars === 'across' ? Math.min(460, 34 + groups.length * 17) : 210)

/** Everything but the maps; `words` with the chart, which a page does not part from them. */
function heights(
  { layout, title, text, chart, tables, maps }: DeckSlide,
  measure: Measure,
): { words: number; tables: number } {
  const px = (paragraphs: Parameters<typeof textHeight>[0], width: number, sizePt: number, isBold = false) =>
    textHeight(paragraphs, width / DPI, sizePt, measure, isBold) * DPI * LOOSE
  const words = text.length === 0 ? 0 : px(paragraphsOf(text), 567, TEXT_PT)
  const figure = chart
    ? CAPTION + chartHeight(chart) + px([plainParagraph(chart.rule)], PAGE_WIDTH, 8) + 12
    : 0
  const listed = tables.reduce((sum, { columns, rows, title: name }) => {
    const shares = columns.reduce((all, { share }) => all + share, 0)
    const lines = rows.map((cells) =>
      Math.max(
        ...cells.map((cell, i) =>
          px([plainParagraph(cell)], (PAGE_WIDTH * (columns[i]?.share ?? 1)) / shares - 8, CELL_PT),
        ),
      ),
    )
    return (
      sum +
      px([plainParagraph(name)], PAGE_WIDTH, CELL_PT, true) +
      45 +
      lines.reduce((all, one) => all + one + 9, 0)
    )
  }, 0)
  const heading = px([plainParagraph(title)], PAGE_WIDTH, TITLE_PT, true) + 34
  const captions = maps.reduce((sum, { caption }) => sum + 12 + (caption === '' ? 0 : CAPTION), 0)
  return { words: heading + words + figure + captions + (showsView(layout) ? FOOT : 0), tables: listed }
}
