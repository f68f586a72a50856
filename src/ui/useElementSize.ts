import { type RefObject, useEffect, useState } from 'react'

/** The inner size of an element in whole pixels, 0 before it is known. */
export function useElementSize(element: RefObject<Element | null>): { widthPx: number; heightPx: number } {
  const [size, setSize] = useState({ widthPx: 0, heightPx: 0 })
  useEffect(() => {
    if (!element.current) return undefined
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return
      const widthPx = Math.round(entry.contentRect.width)
      const heightPx = Math.round(entry.contentRect.height)
      setSize((now) => (now.widthPx === widthPx && now.heightPx === heightPx ? now : { widthPx, heightPx }))
    })
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element])
  return size
}
