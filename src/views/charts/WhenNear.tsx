import { type ReactNode, startTransition, useEffect, useRef, useState } from 'react'
import { InTurn } from '@/session/InTurn'

/** Pixels beyond the panel's edge at which a chart is drawn: about one turn of a wheel. */
const NEAR = '300px'

type WhenNearProps = {
  /** About the height of what is drawn, so that little moves when it comes. */
  heightPx: number
  children: ReactNode
}

/** Draws what it holds when it is about to be scrolled to, and keeps it from then on; so the panel opens at once. */
export function WhenNear({ heightPx, children }: WhenNearProps) {
  const place = useRef<HTMLDivElement>(null)
  const [near, setNear] = useState(false)
  useEffect(() => {
    const element = place.current
    if (!element || near) return undefined
    const observer = new IntersectionObserver(
      (entries) => {
        // In slices: several charts may come near at once, and the hand must not wait for them.
        if (entries.some(({ isIntersecting }) => isIntersecting)) startTransition(() => setNear(true))
      },
      { rootMargin: NEAR },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [near])
  return near ? <InTurn>{children}</InTurn> : <div ref={place} style={{ blockSize: heightPx }} />
}
