import { type KeyboardEvent, type PointerEvent, type ReactNode, useEffect, useRef } from 'react'
import { classes } from './classes'
import styles from './RangeSlider.module.css'
import { draggedRange, type Grip, gripAt, type Range } from './rangeDrag'

type RangeSliderProps = {
  axis: Range
  value: Range
  labels: { low: string; high: string }
  valueText: (value: number) => string
  /** The next value of one end by keyboard; `large` for PageUp and PageDown. */
  step: (end: 'low' | 'high', value: number, direction: 1 | -1, large: boolean) => number
  /** Every frame of a drag; must be cheap. */
  onPreview: (value: Range) => void
  onCommit: (value: Range) => void
  /** A press without a drag, at this value of the axis. */
  onPick: (at: number) => void
  children: ReactNode
}

/** Pixels the hand may tremble in a click. */
const CLICK_SLACK_PX = 4

/** A press and what it has become; lives for one gesture. */
type Gesture = { grip: Grip; start: Range; anchor: number; fromPx: number; moved: boolean; range: Range }

/**
 * Two handles over whatever `children` draw: drag an end, drag the range, draw a new range, click. A drag moves
 * two CSS variables and calls `onPreview`; React renders only when the value is committed.
 */
export function RangeSlider(props: RangeSliderProps) {
  const { axis, value, labels, valueText, step, onPreview, onCommit, onPick, children } = props
  const root = useRef<HTMLDivElement>(null)
  const gesture = useRef<Gesture | null>(null)
  const frame = useRef(0)

  const show = (range: Range) => {
    const width = axis[1] - axis[0] || 1
    root.current?.style.setProperty('--low', String((range[0] - axis[0]) / width))
    root.current?.style.setProperty('--high', String((range[1] - axis[0]) / width))
  }
  useEffect(() => {
    if (!gesture.current) show(value)
  })
  useEffect(() => () => cancelAnimationFrame(frame.current), [])

  const valueAt = (clientX: number): number => {
    const box = root.current?.getBoundingClientRect()
    if (!box || box.width === 0) return axis[0]
    const rtl = root.current !== null && getComputedStyle(root.current).direction === 'rtl'
    const share = rtl ? (box.right - clientX) / box.width : (clientX - box.left) / box.width
    return Math.round(axis[0] + share * (axis[1] - axis[0]))
  }
  const press = (event: PointerEvent<HTMLElement>, end?: 'low' | 'high') => {
    if (event.button !== 0) return
    event.stopPropagation()
    const at = valueAt(event.clientX)
    const grip = end ?? gripAt(at, value, axis)
    gesture.current = { grip, start: value, anchor: at, fromPx: event.clientX, moved: false, range: value }
    root.current?.setPointerCapture(event.pointerId)
  }
  const move = (event: PointerEvent<HTMLElement>) => {
    const held = gesture.current
    if (!held) return
    held.moved ||= Math.abs(event.clientX - held.fromPx) >= CLICK_SLACK_PX
    if (!held.moved) return
    held.range = draggedRange(held.grip, held.start, held.anchor, valueAt(event.clientX), axis)
    cancelAnimationFrame(frame.current)
    frame.current = requestAnimationFrame(() => {
      show(held.range)
      onPreview(held.range)
    })
  }
  const release = (event: PointerEvent<HTMLElement>) => {
    const held = gesture.current
    if (!held) return
    gesture.current = null
    cancelAnimationFrame(frame.current)
    if (event.type === 'pointercancel') {
      show(held.start)
      onPreview(held.start)
      onCommit(held.start)
    } else if (held.moved) onCommit(held.range)
    else if (held.grip === 'range' || held.grip === 'brush') onPick(held.anchor)
  }
  const key = (end: 'low' | 'high') => (event: KeyboardEvent<HTMLElement>) => {
    const next = nextByKey(event, end, value, axis, step)
    if (next === null) return
    event.preventDefault()
    const [low, high] = value
    onCommit(end === 'low' ? [Math.min(next, high), high] : [low, Math.max(next, low)])
  }

  return (
    <div
      ref={root}
      className={classes(styles['slider'])}
      onPointerDown={press}
      onPointerMove={move}
      onPointerUp={release}
      onPointerCancel={release}
    >
      {children}
      <div className={classes(styles['outside'], styles['before'])} />
      <div className={classes(styles['outside'], styles['after'])} />
      {(['low', 'high'] as const).map((end, i) => (
        <div
          key={end}
          role="slider"
          tabIndex={0}
          className={classes(styles['handle'], styles[end])}
          aria-label={labels[end]}
          aria-valuemin={axis[0]}
          aria-valuemax={axis[1]}
          aria-valuenow={value[i]}
          aria-valuetext={valueText(value[i] ?? axis[0])}
          onPointerDown={(event) => press(event, end)}
          onKeyDown={key(end)}
        />
      ))}
    </div>
  )
}

/** Null for keys that are not ours. Arrows follow the reading direction. */
function nextByKey(
  event: KeyboardEvent<HTMLElement>,
  end: 'low' | 'high',
  value: Range,
  axis: Range,
  step: RangeSliderProps['step'],
): number | null {
  const now = end === 'low' ? value[0] : value[1]
  const forward = getComputedStyle(event.currentTarget).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
  const backward = forward === 'ArrowRight' ? 'ArrowLeft' : 'ArrowRight'
  const within = (next: number) => Math.min(axis[1], Math.max(axis[0], next))
  switch (event.key) {
    case forward:
    case 'ArrowUp':
      return within(step(end, now, 1, false))
    case backward:
    case 'ArrowDown':
      return within(step(end, now, -1, false))
    case 'PageUp':
      return within(step(end, now, 1, true))
    case 'PageDown':
      return within(step(end, now, -1, true))
    case 'Home':
      return axis[0]
    case 'End':
      return axis[1]
    default:
      return null
  }
}
