import { type LegendBlock, type LegendEntry, sampleSize } from './legend'
import { baseline, type PlacedLine, type PlacedSample } from './placed'
import { brokenLines, type Measure, type TextStyle } from './typeset'

/** From its own corner. */
export type PlacedLegend = {
  readonly lines: readonly PlacedLine[]
  readonly samples: readonly PlacedSample[]
  readonly height: number
}

export type LegendForm = { readonly width: number; readonly columns: number; readonly sizePx: number }

const ORDINARY_PX = 12
const COLUMN_GAP = 20
const BLOCK_GAP = 0.75
const SAMPLE_GAP = 7

/** Blocks in columns of even width, as low as they go without breaking one or changing their order. */
export function placeLegend(
  blocks: readonly LegendBlock[],
  { width, columns, sizePx }: LegendForm,
  measure: Measure,
): PlacedLegend {
  const columnWidth = (width - (columns - 1) * COLUMN_GAP) / columns
  const placed = blocks.map((block) => placeBlock(block, columnWidth, sizePx, measure))
  const gap = sizePx * BLOCK_GAP
  const groups = inColumns(
    placed.map(({ height }) => height),
    columns,
    gap,
  )
  const lines: PlacedLine[] = []
  const samples: PlacedSample[] = []
  let tallest = 0
  groups.forEach((group, column) => {
    const dx = column * (columnWidth + COLUMN_GAP)
    let top = 0
    for (const index of group) {
      const block = placed[index]
      if (!block) continue
      const dy = top
      lines.push(...block.lines.map((line) => ({ ...line, x: line.x + dx, y: line.y + dy })))
      samples.push(
        ...block.samples.map(({ box, ...rest }) => ({
          ...rest,
          box: { ...box, x: box.x + dx, y: box.y + dy },
        })),
      )
      top += block.height + gap
    }
    tallest = Math.max(tallest, top - gap)
  })
  return { lines, samples, height: Math.ceil(tallest) }
}

/** Indices by column, for the lowest height that holds them in order. */
function inColumns(heights: readonly number[], columns: number, gap: number): number[][] {
  const filledTo = (limit: number): number[][] => {
    const groups: number[][] = [[]]
    let top = 0
    heights.forEach((height, i) => {
      const last = groups.at(-1)
      if (last && (last.length === 0 || top + height <= limit)) last.push(i)
      else {
        groups.push([i])
        top = 0
      }
      top += height + gap
    })
    return groups
  }
  const limits = heights
    .flatMap((_, from) =>
      heights.slice(from).map((__, count) => {
        const run = heights.slice(from, from + count + 1)
        return run.reduce((sum, height) => sum + height, 0) + count * gap
      }),
    )
    .toSorted((a, b) => a - b)
  const limit = limits.find((candidate) => filledTo(candidate).length <= columns)
  return filledTo(limit ?? Number.POSITIVE_INFINITY)
}

function placeBlock({ title, entries, notes }: LegendBlock, width: number, sizePx: number, measure: Measure) {
  const styles = stylesOf(sizePx)
  const lines: PlacedLine[] = []
  const samples: PlacedSample[] = []
  let top = 0
  const write = (text: string, style: TextStyle, x: number): void => {
    for (const line of brokenLines(text, width - x, style, measure)) {
      lines.push({ text: line, x, y: top + baseline(style), style })
      top += style.linePx
    }
  }
  if (title !== null) write(title, styles.title, 0)
  const scale = sizePx / ORDINARY_PX
  const column = Math.max(0, ...entries.map((entry) => sampleWidth(entry, scale)))
  for (const entry of entries) {
    const size = sampleSize(entry.sample)
    // What shows a size the map draws is never scaled.
    const own = isToScale(entry) ? 1 : scale
    const [w, h] = [size.width * own, size.height * own]
    const x = isToScale(entry) ? w + SAMPLE_GAP : column + SAMPLE_GAP
    const start = top
    const rows = brokenLines(entry.text, width - x, styles.text, measure).length
    const noteRows = entry.note ? brokenLines(entry.note, width - x, styles.note, measure).length : 0
    const textHeight = rows * styles.text.linePx + noteRows * styles.note.linePx
    const height = Math.max(textHeight, h)
    top = start + (height > textHeight ? (height - textHeight) / 2 : 0)
    const firstMiddle = h > textHeight ? start + height / 2 : start + styles.text.linePx / 2
    samples.push({
      sample: entry.sample,
      box: { x: isToScale(entry) ? 0 : (column - w) / 2, y: firstMiddle - h / 2, width: w, height: h },
      scale: own,
    })
    write(entry.text, styles.text, x)
    if (entry.note) write(entry.note, styles.note, x)
    top = start + height + sizePx * 0.2
  }
  for (const note of notes) write(note, styles.note, 0)
  return { lines, samples, height: top }
}

const isToScale = ({ sample }: LegendEntry): boolean => sample.kind === 'sizes'
const sampleWidth = (entry: LegendEntry, scale: number): number =>
  isToScale(entry) ? 0 : sampleSize(entry.sample).width * scale

const stylesOf = (sizePx: number) => {
  const text: TextStyle = { sizePx, linePx: sizePx * 1.32, weight: 400, token: '--text' }
  return {
    text,
    title: { ...text, weight: 600 },
    note: { ...text, sizePx: sizePx * 0.92, linePx: sizePx * 1.24, token: '--text-quiet' },
  } as const satisfies Record<string, TextStyle>
}
