import { type ReactNode, startTransition, useEffect, useRef, useState } from 'react'
import { useSettled } from '@/session/hooks'
import { InTurn } from '@/session/InTurn'

/** Pixels beyond the panel's edge at which a chart is drawn: about one turn of a wheel. */
const NEAR = '300px'

type WhenNearProps = {
  /** About the height of what is drawn, so that little moves when it comes. */
  heightPx: number
  children: ReactNode
}

/**
 * Draws what it holds when it is about to be scrolled to, and keeps it from then on; so the panel opens at once. While a
 * handle moves only what is in sight is drawn: charts above may shrink, and the hand must not wait for those that rise.
 */
export function WhenNear({ heightPx, children }: WhenNearProps) {
  const place = useRef<HTMLDivElement>(null)
  const [near, setNear] = useState(false)
  const [drawn, setDrawn] = useState(false)
  const settled = useSettled()
  useEffect(() => {
    const element = place.current
    if (!element) return undefined
    // In slices: several charts may come near at once, and the hand must not wait for them.
    const observers = [
      enters(element, '0px', () => startTransition(() => setDrawn(true))),
      enters(element, NEAR, () => setNear(true)),
    ]
    return () => {
      for (const observer of observers) observer.disconnect()
    }
  }, [])
  useEffect(() => {
    if (near && settled) startTransition(() => setDrawn(true))
  }, [near, settled])
  return drawn ? <InTurn>{children}</InTurn> : <div ref={place} style={{ blockSize: heightPx }} />
}

function enters(element: Element, rootMargin: string, then: () => void): IntersectionObserver {
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) then()
    },
    { rootMargin },
  )
  observer.observe(element)
  return observer
}
