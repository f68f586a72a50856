import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** How many of the list's children end within it: a room cannot scroll. All are laid out, so that each has its place. */
export function useHeldRows<Element extends HTMLElement>(
  rows: readonly unknown[],
): { list: RefObject<Element | null>; held: number } {
  const list = useRef<Element>(null)
  const [held, setHeld] = useState(rows.length)
  useLayoutEffect(() => {
    const element = list.current
    if (!element) return undefined
    const fit = () => {
      const { bottom } = element.getBoundingClientRect()
      const over = [...element.children].findIndex((row) => row.getBoundingClientRect().bottom > bottom + 1)
      setHeld(over < 0 ? rows.length : over)
    }
    const observer = new ResizeObserver(fit)
    observer.observe(element)
    for (const row of element.children) observer.observe(row)
    fit()
    return () => observer.disconnect()
  }, [rows])
  return { list, held }
}
