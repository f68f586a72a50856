import type { KeyboardEvent } from 'react'
import type { Range } from './rangeDrag'

/** The next value of one end by keyboard; `large` for PageUp and PageDown. */
export type RangeStep = (end: 'low' | 'high', value: number, direction: 1 | -1, large: boolean) => number

/** The range after a key on one of its handles; null for keys that are not ours. Arrows follow the reading direction. */
export function rangeAfterKey(
  event: KeyboardEvent<HTMLElement>,
  end: 'low' | 'high',
  [low, high]: Range,
  bounds: Range,
  step: RangeStep,
): Range | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null
  const now = end === 'low' ? low : high
  const forward = getComputedStyle(event.currentTarget).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
  const backward = forward === 'ArrowRight' ? 'ArrowLeft' : 'ArrowRight'
  const to = (value: number): Range => {
    const next = Math.min(bounds[1], Math.max(bounds[0], value))
    return end === 'low' ? [Math.min(next, high), high] : [low, Math.max(next, low)]
  }
  switch (event.key) {
    case forward:
    case 'ArrowUp':
      return to(step(end, now, 1, false))
    case backward:
    case 'ArrowDown':
      return to(step(end, now, -1, false))
    case 'PageUp':
      return to(step(end, now, 1, true))
    case 'PageDown':
      return to(step(end, now, -1, true))
    case 'Home':
      return to(bounds[0])
    case 'End':
      return to(bounds[1])
    default:
      return null
  }
}
