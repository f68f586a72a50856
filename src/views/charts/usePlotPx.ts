import { createContext, type RefObject, use, useLayoutEffect, useRef, useState } from 'react'

/** How high a chart may be with its title, rule and legend, in its own pixels; null where a reader can scroll. */
export const CardPxContext = createContext<number | null>(null)

/** What the card's other parts leave for the one that gives way; null where it may be as high as it likes. */
export function usePlotPx<Part extends HTMLElement>(): {
  plot: RefObject<Part | null>
  plotPx: number | null
} {
  const cardPx = use(CardPxContext)
  const plot = useRef<Part>(null)
  const [plotPx, setPlotPx] = useState<number | null>(null)
  useLayoutEffect(() => {
    const part = plot.current
    const card = part?.closest('section')
    if (cardPx === null || !part || !card) return undefined
    const fit = () => setPlotPx(Math.floor(cardPx - (card.offsetHeight - part.offsetHeight)))
    const observer = new ResizeObserver(fit)
    observer.observe(card)
    fit()
    return () => observer.disconnect()
  }, [cardPx])
  return { plot, plotPx }
}

/** Lines of that height; fewer say nothing. */
const LEAST_LINES = 3
export const linesIn = (plotPx: number | null, linePx: number): number =>
  plotPx === null ? Number.POSITIVE_INFINITY : Math.max(LEAST_LINES, Math.floor(plotPx / linePx))
