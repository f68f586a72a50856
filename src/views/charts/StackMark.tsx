import { use } from 'react'
import type { BarShapeProps } from 'recharts'
import type { Stack } from '@/derive/stacks'
import { i18n } from '@/i18n/i18n'
import { numberWords } from '@/words/figures'
import styles from './ChartsView.module.css'
import { fillOf, type Part } from './parts'
import { ShownStacksContext } from './ShownStacks'

const FADED = 0.28
const LABEL_GAP_PX = 6
/** Of context records: no kind's colour, and nothing in it. */
export const HOLLOW = { fill: 'none', stroke: 'var(--text-quiet)', strokeDasharray: '3 2' }

type Mark = { index: number; x: number; y: number; width: number; height: number }

/** For Recharts, whose bar is the group's total: that bar, upright, with the result in it. */
export const uprightStack = ({ index, x, y, width, height }: BarShapeProps) => (
  <StackMark index={index} x={x} y={y} width={width} height={height} isUpright />
)

/** The same lying down, with its figures at the end. */
export const lyingStack = ({ index, x, y, width, height }: BarShapeProps) => (
  <>
    <StackMark index={index} x={x} y={y} width={width} height={height} isUpright={false} />
    <ResultLabel index={index} x={x} y={y} width={width} height={height} />
  </>
)

/** For Recharts, whose bar is all context records beside the group's incidents: hollow, and as far as filters leave it. */
export const uprightBeside = ({ index, x, y, width, height }: BarShapeProps) => (
  <BesideMark index={index} x={x} y={y} width={width} height={height} isUpright />
)
export const lyingBeside = ({ index, x, y, width, height }: BarShapeProps) => (
  <BesideMark index={index} x={x} y={y} width={width} height={height} isUpright={false} />
)

function BesideMark({ index, x, y, width, height, isUpright }: Mark & { isUpright: boolean }) {
  const { beside = 0, besideTotal = 0, chosen = true } = use(ShownStacksContext)?.stacks[index] ?? {}
  if (beside === 0) return null
  const share = beside / besideTotal
  const place = isUpright
    ? { x: x + 0.5, width: width - 1, y: y + height * (1 - share), height: height * share }
    : { y: y + 0.5, height: height - 1, x, width: width * share }
  return <rect {...place} {...HOLLOW} strokeOpacity={chosen ? 1 : FADED} />
}

/** Grey: all incidents. Colour: the result by part; groups the chart's own filter leaves out are faded. */
function StackMark({ index, x, y, width, height, isUpright }: Mark & { isUpright: boolean }) {
  const shown = use(ShownStacksContext)
  const stack = shown?.stacks[index]
  if (!shown || !stack || stack.total === 0) return null
  return (
    <g>
      <rect x={x} y={y} width={width} height={height} fill="var(--bar-total)" />
      <g fillOpacity={stack.chosen ? 1 : FADED}>
        {sharesOf(stack, shown.parts).map(({ part, from, share }) => {
          const place = isUpright
            ? { x, width, y: y + height * (1 - from - share), height: height * share }
            : { y, height, x: x + width * from, width: width * share }
          return <rect key={part} {...place} fill={fillOf(shown.fills, part)} />
        })}
      </g>
    </g>
  )
}

/** Each part's share of the total, and where it begins in it. */
function sharesOf({ counts, total }: Stack<unknown, string>, parts: readonly Part<string>[]) {
  let before = 0
  return parts.flatMap(({ part }) => {
    const count = counts[part] ?? 0
    const from = before / total
    before += count
    return count === 0 ? [] : [{ part, from, share: count / total }]
  })
}

/** How many, and of how many where filters leave some out. */
function ResultLabel({ index, x, y, width, height }: Mark) {
  const stack = use(ShownStacksContext)?.stacks[index]
  if (!stack) return null
  const { passing, total } = stack
  return (
    <text className={styles['barValue']} x={x + width + LABEL_GAP_PX} y={y + height / 2} dy="0.35em">
      {passing === total
        ? numberWords(total)
        : i18n.t({ id: 'chart.ofTotal', message: '{passing} of {total}', values: { passing, total } })}
    </text>
  )
}
