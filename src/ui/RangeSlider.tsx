import { type PointerEvent, type ReactNode, type RefObject, useEffect, useEffectEvent, useRef } from 'react'
import { classes } from './classes'
import styles from './RangeSlider.module.css'
import { draggedRange, type Grip, gripAt, type Range } from './rangeDrag'
import { type RangeStep, rangeAfterKey } from './rangeKeys'

type RangeSliderProps = {
  /** What is shown, and what there is: the same unless the axis is zoomed. */
  axis: Range
  bounds: Range
  /** May lie partly or wholly outside the axis: a handle then stands at its edge, with a marker. */
  value: Range
  labels: { low: string; high: string }
  valueText: (value: number) => string
  step: RangeStep
  /** Tells of values set elsewhere per frame (playback), which must move the handles without React. */
  follow: (show: (value: Range) => void) => () => void
  /** Every frame of a drag; must be cheap. */
  onPreview: (value: Range) => void
  onCommit: (value: Range) => void
  /** The same by a key on a handle. */
  onStep: (value: Range) => void
  /** A press without a drag, at this value of the axis. */
  onPick: (at: number) => void
  children: ReactNode
}

/** Pixels the hand may tremble in a click. */
const CLICK_SLACK_PX = 4

/**
 * Two handles over whatever `children` draw: drag an end, drag the range, draw a new range, click. A drag moves
 * four layers, which neither lays out nor paints, and calls `onPreview`; React renders only when the value is committed.
 */
export function RangeSlider(props: RangeSliderProps) {
  const { axis, bounds, value, labels, valueText, step, follow, onStep, children } = props
  const root = useRef<HTMLDivElement>(null)
  const show = (range: Range) => showRange(root.current, range, { axis, bounds, valueText })
  const { press, move, release, held } = useRangeGesture(root, props, show)

  useEffect(() => {
    if (!held()) show(value)
  })
  const followed = useEffectEvent((range: Range) => {
    if (!held()) show(range)
  })
  useEffect(() => follow(followed), [follow])

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
      <div data-follows="low" className={classes(styles['outside'], styles['before'])} />
      <div data-follows="high" className={classes(styles['outside'], styles['after'])} />
      {(['low', 'high'] as const).map((end, i) => (
        <div
          key={end}
          role="slider"
          tabIndex={0}
          data-end={end}
          data-follows={end}
          className={classes(styles['handle'])}
          aria-label={labels[end]}
          aria-valuemin={bounds[0]}
          aria-valuemax={bounds[1]}
          aria-valuenow={clamp(value[i] ?? 0, bounds)}
          aria-valuetext={valueText(value[i] ?? axis[0])}
          onPointerDown={(event) => press(event, end)}
          onKeyDown={(event) => {
            const next = rangeAfterKey(event, end, value, bounds, step)
            if (!next) return
            event.preventDefault()
            onStep(next)
          }}
        />
      ))}
    </div>
  )
}

/** A press and what it has become; lives for one gesture of one pointer. */
type Gesture = {
  pointer: number
  grip: Grip
  start: Range
  anchor: number
  fromPx: number
  moved: boolean
  range: Range
}

function useRangeGesture(
  root: RefObject<HTMLDivElement | null>,
  { axis, bounds, value, onPreview, onCommit, onPick }: RangeSliderProps,
  show: (range: Range) => void,
) {
  const gesture = useRef<Gesture | null>(null)
  const frame = useRef(0)
  useEffect(() => () => cancelAnimationFrame(frame.current), [])

  const press = (event: PointerEvent<HTMLElement>, end?: 'low' | 'high') => {
    if (event.button !== 0) return
    event.stopPropagation()
    // A second finger makes a pinch, which is not ours.
    if (gesture.current) return letGo(gesture.current)
    if (!event.isPrimary) return
    const at = valueAt(root.current, event.clientX, axis)
    gesture.current = {
      pointer: event.pointerId,
      grip: end ?? gripAt(at, value, axis),
      start: value,
      anchor: at,
      fromPx: event.clientX,
      moved: false,
      range: value,
    }
    root.current?.setPointerCapture(event.pointerId)
  }
  const move = (event: PointerEvent<HTMLElement>) => {
    const held = gesture.current
    if (held?.pointer !== event.pointerId) return
    held.moved ||= Math.abs(event.clientX - held.fromPx) >= CLICK_SLACK_PX
    if (!held.moved) return
    const at = valueAt(root.current, event.clientX, axis)
    held.range = draggedRange(held.grip, held.start, held.anchor, at, axis, bounds)
    cancelAnimationFrame(frame.current)
    frame.current = requestAnimationFrame(() => {
      show(held.range)
      onPreview(held.range)
    })
  }
  const release = (event: PointerEvent<HTMLElement>) => {
    const held = gesture.current
    if (held?.pointer !== event.pointerId) return
    if (event.type === 'pointercancel') return letGo(held)
    gesture.current = null
    cancelAnimationFrame(frame.current)
    if (held.moved) onCommit(held.range)
    else if (held.grip === 'range' || held.grip === 'brush') onPick(held.anchor)
  }
  /** As if nothing had been done. */
  const letGo = ({ moved, start }: Gesture) => {
    gesture.current = null
    cancelAnimationFrame(frame.current)
    if (!moved) return
    show(start)
    onPreview(start)
    onCommit(start)
  }
  return { press, move, release, held: () => gesture.current !== null }
}

/** A value is a slot of the axis: the low end stands at its slot's beginning, the high end at its slot's end. */
function showRange(
  element: HTMLElement | null,
  range: Range,
  { axis, bounds, valueText }: Pick<RangeSliderProps, 'axis' | 'bounds' | 'valueText'>,
): void {
  if (!element) return
  const slots = axis[1] - axis[0] + 1
  for (const [end, at] of [
    ['low', range[0]],
    ['high', range[1] + 1],
  ] as const) {
    const edges = [axis[0], axis[1] + 1] as const
    const share = String((clamp(at, edges) - axis[0]) / slots)
    // On the four that move and not on what holds them: a variable of the whole would style every bar anew.
    for (const part of element.querySelectorAll<HTMLElement>(`[data-follows="${end}"]`))
      part.style.setProperty('--at', share)
    const handle = element.querySelector(`[data-end="${end}"]`)
    const beyond = at < edges[0] ? 'before' : at > edges[1] ? 'after' : ''
    if (handle?.getAttribute('data-beyond') !== beyond) handle?.setAttribute('data-beyond', beyond)
    const value = clamp(range[end === 'low' ? 0 : 1], bounds)
    // React knows the value at rest only; what is said aloud is the one that stands there.
    handle?.setAttribute('aria-valuenow', String(value))
    handle?.setAttribute('aria-valuetext', valueText(value))
  }
}

function valueAt(element: HTMLElement | null, clientX: number, axis: Range): number {
  const box = element?.getBoundingClientRect()
  if (!element || !box || box.width === 0) return axis[0]
  const rtl = getComputedStyle(element).direction === 'rtl'
  const share = rtl ? (box.right - clientX) / box.width : (clientX - box.left) / box.width
  return clamp(Math.floor(axis[0] + share * (axis[1] - axis[0] + 1)), axis)
}

const clamp = (value: number, [low, high]: Range): number => Math.min(high, Math.max(low, value))
