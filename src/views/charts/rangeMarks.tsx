import type { BarShapeProps } from 'recharts'
import type { YearRange } from '@/derive/figureRanges'
import { fillOf } from './parts'

const FADED = 0.28

/** Solid up to the lowest sum, hatched from there to the highest, a line at the best, a tip where it is open. */
export const rangeMark = (years: readonly YearRange[], fills: string) =>
  function Mark({ x, y, width, height, index }: BarShapeProps) {
    const year = years[index]
    const { low, best, high, openEnded } = year?.result ?? {}
    if (!year || low === null || low === undefined || !high) return <g />
    const at = (value: number) => y + height * (1 - value / high)
    const middle = x + width / 2
    return (
      <g opacity={year.chosen ? 1 : FADED}>
        <rect
          x={x}
          y={at(low)}
          width={width}
          height={Math.max(0, y + height - at(low))}
          fill="var(--text-quiet)"
        />
        <rect x={x} y={y} width={width} height={Math.max(0, at(low) - y)} fill={fillOf(fills, 'between')} />
        <path d={`M${x - 2} ${at(best ?? low)} h${width + 4}`} stroke="var(--accent)" strokeWidth={2} />
        {openEnded !== undefined && openEnded > 0 && (
          <path
            d={`M${middle - 4} ${y - 4} L${middle} ${y - 8} L${middle + 4} ${y - 4}`}
            fill="none"
            stroke="var(--text)"
            strokeWidth={1.5}
          />
        )}
      </g>
    )
  }

/** A hollow ring on the line of 0 for a year whose incidents state no figure: not known is not none. */
export const notStatedMark = (years: readonly YearRange[]) =>
  function Mark({ x, y, width, index }: BarShapeProps) {
    const year = years[index]
    if (!year || year.result.incidents === 0 || year.result.stated > 0) return <g />
    return (
      <circle
        cx={x + width / 2}
        cy={y - 6}
        r={3.5}
        fill="none"
        stroke="var(--text-quiet)"
        strokeWidth={1.5}
        opacity={year.chosen ? 1 : FADED}
      />
    )
  }
