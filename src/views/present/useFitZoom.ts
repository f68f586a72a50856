import { type RefObject, useEffect, useRef, useState } from 'react'
import { roomUnit } from './roomUnit'

/** Times the size in the panel: smallest type is then about 24 px on a screen of 1,080 lines, and what is larger is luxury. */
const ZOOM = { least: 2.2, most: 3 }
/** Below this a change is not worth another layout. */
const STEP = 0.04
const MAX_ROUNDS = 4

/** Magnifies the content until it fills its frame. */
export function useFitZoom(): {
  frame: RefObject<HTMLDivElement | null>
  content: RefObject<HTMLDivElement | null>
  /** What fits the frame at the least size, in pixels of the content; null before it is known. */
  roomPx: number | null
} {
  const frame = useRef<HTMLDivElement>(null)
  const content = useRef<HTMLDivElement>(null)
  const [roomPx, setRoomPx] = useState<number | null>(null)
  useEffect(() => {
    const [outer, inner] = [frame.current, content.current]
    if (!outer || !inner) return undefined
    let zoom = 0
    let rounds = 0
    let size = ''
    const fit = () => {
      const { clientWidth, clientHeight } = outer
      // Another size of the frame is another question; within one, wrapping text must not make it go round for ever.
      rounds = size === `${clientWidth} ${clientHeight}` ? rounds + 1 : 0
      size = `${clientWidth} ${clientHeight}`
      const screen = roomUnit()
      setRoomPx(Math.floor(clientHeight / (ZOOM.least * screen)))
      const needed = inner.getBoundingClientRect().height / (zoom || 1)
      const wanted = Math.min(
        ZOOM.most * screen,
        Math.max(ZOOM.least * screen, clientHeight / Math.max(1, needed)),
      )
      if (Math.abs(wanted - zoom) < STEP || rounds > MAX_ROUNDS) return
      zoom = wanted
      inner.style.setProperty('--fit', wanted.toFixed(2))
    }
    const observer = new ResizeObserver(fit)
    observer.observe(outer)
    observer.observe(inner)
    return () => observer.disconnect()
  }, [])
  return { frame, content, roomPx }
}
