import { type RefObject, useEffect, useEffectEvent, useRef } from 'react'
import type { TimeHistogram } from '@/derive/timeHistogram'
import { useDispatch } from '@/session/hooks'
import { type Axis, axisWindow, movedAxis, zoomedAxis } from './zoomedAxis'

/** The bars may follow the hand this often. */
const FOLLOW_MS = 100
const WHEEL_PER_PX = 0.002
/** A pinch on a trackpad arrives as a wheel with Ctrl, in far smaller steps. */
const TRACKPAD_PER_PX = 0.01
const LINE_PX = 16

type Pinch = { axis: Axis; at: number; widthPx: number }

/** Zooms the axis by wheel and pinch over `area`; `zoomBy` is for keys and menus. */
export function useAxisZoom(area: RefObject<HTMLElement | null>, { span, whole }: TimeHistogram) {
  const dispatch = useDispatch()
  const limits: Axis = [whole.startDay, whole.endDay]
  /** Where the hand has got to, finer than whole days; null at rest. */
  const aim = useRef<Axis | null>(null)
  const timer = useRef<number | undefined>(undefined)
  const pinch = useRef<Pinch | null>(null)
  const now = (): Axis => aim.current ?? [span.startDay, span.endDay]

  const follow = useEffectEvent((axis: Axis) => {
    dispatch({ kind: 'axis/zoomed', axis: axisWindow(axis, whole) })
  })
  const zoomTo = useEffectEvent((axis: Axis) => {
    aim.current = axis
    if (timer.current !== undefined) return
    const tick = (shown: Axis) => {
      follow(shown)
      timer.current = window.setTimeout(() => {
        timer.current = undefined
        const reached = aim.current
        if (reached && reached !== shown) tick(reached)
        else aim.current = null
      }, FOLLOW_MS)
    }
    tick(axis)
  })
  const onWheel = useEffectEvent((event: WheelEvent) => {
    event.preventDefault()
    if (!area.current) return
    const axis = now()
    const perMode = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_PX : 1
    const [dx, dy] = [event.deltaX * perMode, event.deltaY * perMode]
    const length = axis[1] - axis[0]
    if (Math.abs(dx) > Math.abs(dy)) {
      const box = area.current.getBoundingClientRect()
      const forward = isRtl(area.current) ? -dx : dx
      return zoomTo(movedAxis(axis, limits, (forward / (box.width || 1)) * length))
    }
    const factor = Math.exp(dy * (event.ctrlKey ? TRACKPAD_PER_PX : WHEEL_PER_PX))
    zoomTo(zoomedAxis(axis, limits, axis[0] + shareAt(area.current, event.clientX) * length, factor))
  })
  const onFingers = useEffectEvent((xs: readonly number[]) => {
    const [a, b] = xs
    if (!area.current || a === undefined || b === undefined) {
      pinch.current = null
      return
    }
    const share = shareAt(area.current, (a + b) / 2)
    const widthPx = Math.max(1, Math.abs(a - b))
    const axis = pinch.current?.axis ?? now()
    const at = pinch.current?.at ?? axis[0] + share * (axis[1] - axis[0])
    pinch.current ??= { axis, at, widthPx }
    const zoomed = zoomedAxis(axis, limits, at, pinch.current.widthPx / widthPx)
    const length = zoomed[1] - zoomed[0]
    zoomTo(movedAxis(zoomed, limits, at - share * length - zoomed[0]))
  })

  useEffect(() => {
    const element = area.current
    if (!element) return undefined
    const stopFingers = trackFingers(element, onFingers)
    // Listened to here and not by React, whose wheel listeners are passive and cannot keep the page from moving.
    element.addEventListener('wheel', onWheel, { passive: false })
    return () => {
      element.removeEventListener('wheel', onWheel)
      stopFingers()
      window.clearTimeout(timer.current)
      timer.current = undefined
    }
  }, [area])

  return {
    zoomBy: (factor: number, at = (span.startDay + span.endDay) / 2) =>
      dispatch({
        kind: 'axis/zoomed',
        axis: axisWindow(zoomedAxis([span.startDay, span.endDay], limits, at, factor), whole),
      }),
    reset: () => dispatch({ kind: 'axis/zoomed', axis: null }),
  }
}

/** Calls back with where the fingers are whenever that changes; a mouse is no finger. */
function trackFingers(element: HTMLElement, onChange: (xs: readonly number[]) => void): () => void {
  const fingers = new Map<number, number>()
  const set = (event: PointerEvent) => {
    if (event.pointerType !== 'touch') return
    if (event.type === 'pointermove' && !fingers.has(event.pointerId)) return
    fingers.set(event.pointerId, event.clientX)
    if (fingers.size === 2) onChange([...fingers.values()])
  }
  const lift = (event: PointerEvent) => {
    if (fingers.delete(event.pointerId)) onChange([])
  }
  const listeners = [
    ['pointerdown', set],
    ['pointermove', set],
    ['pointerup', lift],
    ['pointercancel', lift],
  ] as const
  for (const [name, listener] of listeners) element.addEventListener(name, listener)
  return () => {
    for (const [name, listener] of listeners) element.removeEventListener(name, listener)
  }
}

const isRtl = (element: Element): boolean => getComputedStyle(element).direction === 'rtl'

/** Share of the element's width, along the reading direction. */
function shareAt(element: Element, clientX: number): number {
  const box = element.getBoundingClientRect()
  const share = (clientX - box.left) / (box.width || 1)
  return isRtl(element) ? 1 - share : share
}
