import { type PointerEvent, useRef } from 'react'

/** A swipe is at least this far along, and twice as far along as across. */
const FAR_PX = 60

/** Swipes by touch, but not over the map, which the same stroke moves. */
export function useSwipe(onSwipe: (way: 'next' | 'previous') => void) {
  const from = useRef<{ x: number; y: number } | null>(null)
  return {
    onPointerDown: (event: PointerEvent) => {
      const onMap = event.target instanceof Element && event.target.closest('[data-testid="map"]') !== null
      from.current = event.pointerType === 'touch' && !onMap ? { x: event.clientX, y: event.clientY } : null
    },
    onPointerUp: (event: PointerEvent) => {
      const start = from.current
      from.current = null
      if (!start) return
      const [dx, dy] = [event.clientX - start.x, event.clientY - start.y]
      if (Math.abs(dx) < FAR_PX || Math.abs(dx) < 2 * Math.abs(dy)) return
      const forward = dx < 0 !== (document.documentElement.dir === 'rtl')
      onSwipe(forward ? 'next' : 'previous')
    },
    onPointerCancel: () => {
      from.current = null
    },
  }
}
