import { type RefObject, useEffect } from 'react'
import { useSession } from '@/session/hooks'
import { HEADER } from './gridStep'

/** Scrolled no more for so many frames, the list is at rest. A slow frame is no rest, so they are not milliseconds. */
const REST_FRAMES = 8

/**
 * Row ↔ map: what is pointed at, or has the focus, is marked in both. It changes with every move of the hand, so it
 * passes React by: one listener on the grid tells, and one attribute on a row shows. Rows that pass under a pointer that
 * is still are not pointed at, and until the list is at rest the last one stays marked: the map would be drawn for each
 * of them, and the list would stutter.
 */
export function useHoverLink(grid: RefObject<HTMLElement | null>): void {
  const { hoveredRow } = useSession().live
  useEffect(() => {
    const element = grid.current
    if (!element) return undefined
    let scrolling: number | undefined
    let framesLeft = 0
    const rest = () => {
      scrolling = undefined
      hoveredRow.emit(
        rowOf(element.querySelector('[data-row]:hover') ?? element.querySelector('[data-row]:focus-within')),
      )
    }
    const frame = () => {
      framesLeft--
      if (framesLeft > 0) scrolling = requestAnimationFrame(frame)
      else rest()
    }
    const scroll = () => {
      framesLeft = REST_FRAMES
      scrolling ??= requestAnimationFrame(frame)
    }
    const tell = ({ target }: Event) => {
      if (scrolling === undefined) hoveredRow.emit(rowOf(target))
    }
    const leave = () => hoveredRow.emit(null)
    const stop = hoveredRow.subscribe((row) => mark(element, row))
    element.addEventListener('scroll', scroll, { passive: true })
    element.addEventListener('pointerover', tell)
    element.addEventListener('pointerleave', leave)
    element.addEventListener('focusin', tell)
    element.addEventListener('focusout', leave)
    return () => {
      if (scrolling !== undefined) cancelAnimationFrame(scrolling)
      element.removeEventListener('scroll', scroll)
      element.removeEventListener('pointerover', tell)
      element.removeEventListener('pointerleave', leave)
      element.removeEventListener('focusin', tell)
      element.removeEventListener('focusout', leave)
      stop()
      // A row that goes away under the pointer never says that the pointer has left it.
      hoveredRow.emit(null)
    }
  }, [grid, hoveredRow])
}

function rowOf(target: EventTarget | null): number | null {
  const row =
    target instanceof Element ? target.closest<HTMLElement>('[data-row]')?.dataset['row'] : undefined
  return row === undefined || Number(row) === HEADER ? null : Number(row)
}

function mark(grid: HTMLElement, row: number | null): void {
  const marked = grid.querySelector('[data-pointed]')
  const wanted = row === null ? null : grid.querySelector(`[data-row="${row}"]`)
  if (marked === wanted) return
  marked?.removeAttribute('data-pointed')
  wanted?.setAttribute('data-pointed', '')
}
