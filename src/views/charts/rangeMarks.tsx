import { createContext, use } from 'react'
import type { BarShapeProps } from 'recharts'
import type { YearRange } from '@/derive/figureRanges'
import type { Casualties } from '@/domain/viewState'
import { fillOf } from './parts'

const FADED = 0.28

/** What the marks and the tooltip show right now; the plot around them holds still. */
export const ShownRangesContext = createContext<{
  readonly years: readonly YearRange[]
  readonly figure: Casualties
  readonly fills: string
} | null>(null)

type Mark = { index: number; x: number; y: number; width: number; height: number }

/** For Recharts, whose bar is the highest sum of all incidents: that bar in grey, with the result in it. */
export const rangeMark = ({ index, x, y, width, height }: BarShapeProps) => (
  <RangeMark index={index} x={x} y={y} width={width} height={height} />
)

function RangeMark({ index, x, y, width, height }: Mark) {
  const shown = use(ShownRangesContext)
  const year = shown?.years[index]
  if (!shown || !year) return null
  const { result, all, chosen } = year
  const floorY = y + height
  const at = (value: number) => floorY - (all.high ? (height * value) / all.high : 0)
  return (
    <>
      <rect x={x} y={y} width={width} height={height} fill="var(--bar-total)" />
      <g opacity={chosen ? 1 : FADED}>
        {result.low === null || !result.high ? (
          result.incidents > 0 && result.stated === 0 && <NotStated x={x + width / 2} y={floorY} />
        ) : (
          <>
            <rect
              x={x}
              y={at(result.low)}
              width={width}
              height={floorY - at(result.low)}
              fill="var(--text-quiet)"
            />
            <rect
              x={x}
              y={at(result.high)}
              width={width}
              height={at(result.low) - at(result.high)}
              fill={fillOf(shown.fills, 'between')}
            />
            <path
              d={`M${x - 2} ${at(result.best ?? result.low)} h${width + 4}`}
              stroke="var(--accent)"
              strokeWidth={2}
            />
            {result.openEnded > 0 && <OrMore x={x + width / 2} y={at(result.high)} />}
          </>
        )}
      </g>
    </>
  )
}

/** A tip over the bar. */
function OrMore({ x, y }: { x: number; y: number }) {
  return (
    <path
      d={`M${x - 4} ${y - 4} L${x} ${y - 8} L${x + 4} ${y - 4}`}
      fill="none"
      stroke="var(--text)"
      strokeWidth={1.5}
    />
  )
}

/** A hollow ring on the line of 0 for a year whose incidents state no figure: not known is not none. */
function NotStated({ x, y }: { x: number; y: number }) {
  return <circle cx={x} cy={y - 6} r={3.5} fill="none" stroke="var(--text-quiet)" strokeWidth={1.5} />
}
