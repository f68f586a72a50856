import type PptxGenJS from 'pptxgenjs'
import { chartWords, type Deck, type DeckChart } from './deck'
import { CELL } from './fit'
import type { Placed } from './frame'
import { HAIRLINE_STRENGTH, tinted } from './ink'
import { isRightToLeft } from './paragraphs'
import { clean, FACE, type Pen, type Rect } from './pptxPen'

/** A chart of the program's own, with its numbers in a sheet behind it. */
export function addChart(
  page: PptxGenJS.Slide,
  pptx: PptxGenJS,
  chart: DeckChart,
  box: Rect,
  { deck, ink, notStated }: Pen,
): void {
  const { groups, series, bars, setting } = chart
  if (groups.length === 0 || series.length === 0) return
  const isUp = bars === 'up'
  // Lying bars are drawn from the bottom: turned round, the first stands on top.
  const inOrder = <T>(values: readonly T[]): T[] => (isUp ? [...values] : values.toReversed())
  const noLines = { style: 'none' } as const
  const quiet = ink('--text-quiet')
  const text = ink('--text')
  page.addChart(
    pptx.ChartType.bar,
    series.map(({ name, values }) => ({
      name: clean(name),
      labels: inOrder(groups).map(clean),
      // Null is a gap, not 0; the library's types know no gap.
      values: inOrder(values).map((value) => value ?? Number.NaN),
    })),
    {
      ...box,
      altText: clean(chartWords(chart, notStated)),
      objectName: 'Chart',
      barDir: isUp ? 'col' : 'bar',
      barGrouping: setting === 'stacked' ? 'stacked' : 'clustered',
      barGapWidthPct: setting === 'stacked' ? 45 : 60,
      ...(setting === 'stacked' ? { barOverlapPct: 100 } : {}),
      chartColors: series.map(({ token, strength }) => tinted(ink(token), strength)),
      displayBlanksAs: 'gap',
      lang: deck.interfaceLanguage,
      showLegend: series.length > 1,
      legendPos: 't',
      legendFontSize: 11,
      legendFontFace: FACE,
      legendColor: text,
      catAxisLabelFontSize: 11,
      catAxisLabelFontFace: FACE,
      catAxisLabelColor: text,
      catAxisLineColor: quiet,
      catGridLine: noLines,
      valAxisHidden: !isUp,
      valAxisLabelFontSize: 10,
      valAxisLabelFontFace: FACE,
      valAxisLabelColor: quiet,
      valAxisLineShow: false,
      valAxisMinVal: 0,
      valGridLine: isUp ? { ...SOLID, color: tinted(text, HAIRLINE_STRENGTH) } : noLines,
      valAxisLabelFormatCode: '#,##0',
      showValue: true,
      dataLabelFontSize: setting === 'stacked' ? 10 : 9,
      dataLabelFontFace: FACE,
      dataLabelColor: text,
      // Nothing is written on parts of 0.
      dataLabelFormatCode: '#,##0;;;',
      dataLabelPosition: setting === 'stacked' ? 'ctr' : 'outEnd',
    },
  )
}

const SOLID = { size: 0.5, style: 'solid' } as const

/** A date in Persian is in disorder where its cell is read from the left. The library's types know no such cells. */
const readFrom = (value: string): PptxGenJS.TableCellProps & Pick<PptxGenJS.TextPropsOptions, 'rtlMode'> => ({
  rtlMode: isRightToLeft(value),
})

export function addTable(
  page: PptxGenJS.Slide,
  item: Extract<Placed, { kind: 'table' }>,
  box: Rect,
  { deck, ink }: Pen,
): void {
  const { table, fitted } = item
  const text = ink('--text')
  const line = { type: 'solid', pt: 0.5, color: tinted(text, HAIRLINE_STRENGTH) } as const
  const none = { type: 'none' } as const
  const cellsOf = (cells: readonly string[], isHead: boolean): PptxGenJS.TableCell[] =>
    inReadingOrder(cells, deck).map(({ value, column }) => {
      const isFigure = table.columns[column]?.isFigure ?? false
      return {
        text: [{ text: clean(value), options: readFrom(value) }],
        options: {
          align: isFigure !== deck.isRightToLeft ? 'right' : 'left',
          bold: isHead || (column === 0 && table.columns.length === 2),
          color: isHead ? ink('--text-quiet') : text,
          border: [none, none, line, none],
        },
      }
    })
  page.addTable(
    [
      cellsOf(
        table.columns.map(({ name }) => name),
        true,
      ),
      ...fitted.rows.map((row) => cellsOf(row, false)),
    ],
    {
      ...box,
      colW: inReadingOrder(fitted.widths, deck).map(({ value }) => value),
      rowH: [...fitted.heights],
      fontSize: fitted.sizePt,
      fontFace: FACE,
      margin: [CELL.y, CELL.x, CELL.y, CELL.x],
      valign: 'top',
      autoPage: false,
      lang: deck.interfaceLanguage,
      objectName: 'Table',
    },
  )
}

/** PptxGenJS knows no tables that are read from the right (its issue 1291): the columns are turned round. */
function inReadingOrder<T>(
  values: readonly T[],
  { isRightToLeft: isTurned }: Deck,
): { value: T; column: number }[] {
  const placed = values.map((value, column) => ({ value, column }))
  return isTurned ? placed.toReversed() : placed
}
