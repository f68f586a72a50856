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
  const { bars, setting, beside } = chart
  const { rows, series } = rowsOf(chart, ink)
  if (rows.length === 0 || series.length === 0) return
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
      labels: inOrder(rows).map(clean),
      // Null is a gap, not 0; the library's types know no gap.
      values: inOrder(values).map((value) => value ?? Number.NaN),
    })),
    {
      ...box,
      altText: clean(chartWords(chart, notStated)),
      objectName: 'Chart',
      barDir: isUp ? 'col' : 'bar',
      barGrouping: setting === 'stacked' ? 'stacked' : 'clustered',
      barGapWidthPct: gapOf(chart),
      ...(setting === 'stacked' ? { barOverlapPct: 100 } : {}),
      chartColors: series.map(({ color }) => color),
      displayBlanksAs: 'gap',
      lang: deck.interfaceLanguage,
      showLegend: series.length > 1 || beside !== null,
      legendPos: 't',
      legendFontSize: 11,
      legendFontFace: FACE,
      legendColor: text,
      catAxisLabelFontSize: 11,
      catAxisLabelFontFace: FACE,
      catAxisLabelColor: text,
      catAxisLineColor: quiet,
      // A program that has no room for all names would leave out the very rows that have one.
      ...(beside ? { catAxisLabelFrequency: '1' } : {}),
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

type Rows = { rows: string[]; series: { name: string; color: string; values: (number | null)[] }[] }

/**
 * One row a group. An office program stacks all there is or nothing, so that what stands beside the stacks has a row
 * of its own, without a name, after its group's; and another keeps the groups apart, where they are few.
 */
function rowsOf({ groups, series, bars, beside }: DeckChart, ink: Pen['ink']): Rows {
  const isWide = bars === 'up' || groups.length <= FEW_GROUPS
  const rows = groups.flatMap((name, group): Row[] => [
    { name, group, isBeside: false },
    ...(beside && (isWide || beside.values[group] !== 0) ? [{ name: '', group, isBeside: true }] : []),
    ...(beside && isWide ? [{ name: '', group: null, isBeside: false }] : []),
  ])
  const inRows = (values: readonly (number | null)[], ofBeside: boolean): (number | null)[] =>
    rows.map(({ group, isBeside }) =>
      group === null || isBeside !== ofBeside ? null : (values[group] ?? null),
    )
  return {
    rows: rows.map(({ name }) => name),
    series: [
      ...series.map(({ name, token, strength, values }) => ({
        name,
        color: tinted(ink(token), strength),
        values: inRows(values, false),
      })),
      ...(beside ? [{ name: beside.name, color: HOLLOW, values: inRows(beside.values, true) }] : []),
    ],
  }
}
type Row = { name: string; group: number | null; isBeside: boolean }
/** Of lying bars three a group still have their numbers in them. */
const FEW_GROUPS = 8

const gapOf = ({ setting, beside }: DeckChart): number => {
  if (beside) return 15
  return setting === 'stacked' ? 45 : 60
}

/** The library's word for a bar without a fill. */
const HOLLOW = 'transparent'

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
