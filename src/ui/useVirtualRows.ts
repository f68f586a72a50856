import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback, useLayoutEffect, useState } from 'react'

type VirtualRowsOptions = {
  count: number
  /** What scrolls. Its style sets `--row-height`, so that the layout decides and this only follows. */
  scroller: RefObject<HTMLElement | null>
  /** Height in front of the first row, such as a header's. */
  headPx: number
  /** A row that stays in the page wherever it is scrolled, such as the one with the focus. */
  kept: number | null
}

export type VirtualRow = { index: number; startPx: number }
export type VirtualRows = {
  rows: readonly VirtualRow[]
  rowPx: number
  totalPx: number
  /** Rows that fit on the screen. */
  page: () => number
  /** Scrolls a row into the middle unless it is seen already; all rows are `heightPx` high. */
  reveal: (index: number, heightPx: number) => void
}

/** A long list of rows of one height, of which only those on the screen are in the page. */
export function useVirtualRows({ count, scroller, headPx, kept }: VirtualRowsOptions): VirtualRows {
  const rowPx = useRowHeight(scroller)
  const rangeExtractor = useCallback(
    (range: Range) => {
      const seen = defaultRangeExtractor(range)
      if (kept === null || kept >= range.count || seen.includes(kept)) return seen
      return [...seen, kept].toSorted((a, b) => a - b)
    },
    [kept],
  )
  // Read in this render only and handed on as plain numbers, so there is nothing stale to memoise.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowPx,
    paddingStart: headPx,
    overscan: 6,
    rangeExtractor,
  })
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, rowPx])
  const seenPx = (element: HTMLElement) => element.clientHeight - headPx
  return {
    rows: virtualizer.getVirtualItems().map(({ index }) => ({ index, startPx: index * rowPx })),
    rowPx,
    totalPx: count * rowPx,
    page: () => (scroller.current ? Math.max(1, Math.floor(seenPx(scroller.current) / rowPx) - 1) : 1),
    reveal: (index, heightPx) => {
      const element = scroller.current
      if (!element) return
      const [from, height] = [index * heightPx, seenPx(element)]
      if (from < element.scrollTop || from + heightPx > element.scrollTop + height)
        element.scrollTo({ top: from - (height - heightPx) / 2 })
    },
  }
}

const DEFAULT_ROW_PX = 52

function useRowHeight(scroller: RefObject<HTMLElement | null>): number {
  const [rowPx, setRowPx] = useState(DEFAULT_ROW_PX)
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return undefined
    const read = () => {
      const px = Number.parseFloat(getComputedStyle(element).getPropertyValue('--row-height'))
      if (px > 0) setRowPx(px)
    }
    read()
    const observer = new ResizeObserver(read)
    observer.observe(element)
    return () => observer.disconnect()
  }, [scroller])
  return rowPx
}
