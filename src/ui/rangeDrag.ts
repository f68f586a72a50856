import { assertNever } from '@/base/assertNever'

/** A closed range of whole numbers on an axis. */
export type Range = readonly [low: number, high: number]

/** What the hand has hold of: one end, the whole range, or a new range drawn from where it began. */
export type Grip = 'low' | 'high' | 'range' | 'brush'

/**
 * The range after the hand has moved from `anchor` to `at`. Ends push past each other rather than stop, and a
 * dragged range keeps its width. The axis is what the hand can reach; `bounds`, where the axis shows only a part,
 * is how far a range may be pushed.
 */
export function draggedRange(
  grip: Grip,
  start: Range,
  anchor: number,
  at: number,
  axis: Range,
  bounds: Range = axis,
): Range {
  const [low, high] = start
  const here = clamp(at, axis)
  switch (grip) {
    case 'low':
      return ordered(here, high)
    case 'high':
      return ordered(low, here)
    case 'brush':
      return ordered(clamp(anchor, axis), here)
    case 'range': {
      const move = clamp(at - anchor, [Math.min(0, bounds[0] - low), Math.max(0, bounds[1] - high)])
      return [low + move, high + move]
    }
    default:
      return assertNever(grip)
  }
}

/** What a press at `at` takes hold of: the range when it is narrower than the axis and under the hand. */
export const gripAt = (at: number, range: Range, axis: Range): Grip =>
  at >= range[0] && at <= range[1] && (range[0] > axis[0] || range[1] < axis[1]) ? 'range' : 'brush'

const ordered = (a: number, b: number): Range => (a <= b ? [a, b] : [b, a])
const clamp = (value: number, [low, high]: Range): number => Math.min(high, Math.max(low, value))
