import { type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useRef } from 'react'
import { i18n } from '@/i18n/i18n'
import { useDispatch, useSession, useView } from '@/session/hooks'
import styles from './ComparedMaps.module.css'
import { draggedSplit, MAX_SPLIT, MIN_SPLIT, steppedSplit } from './split'

/** Where the two maps meet. Moves without React or the link; both learn of it when the hand or the key lets go. */
export function SwipeDivider({ sheet }: { sheet: RefObject<HTMLDivElement | null> }) {
  const dispatch = useDispatch()
  const { store } = useSession()
  const split = useView((view) => view.compare?.split ?? 50)
  const line = useRef<HTMLDivElement>(null)
  const shown = useRef(split)
  const show = (next: number) => {
    shown.current = next
    sheet.current?.style.setProperty('--split', `${next}%`)
    line.current?.setAttribute('aria-valuenow', String(Math.round(next)))
  }
  useEffect(() => {
    shown.current = split
    sheet.current?.style.setProperty('--split', `${split}%`)
  }, [sheet, split])
  const commit = () => {
    const { compare } = store.get().view
    const next = Math.round(shown.current)
    if (compare && next !== compare.split)
      dispatch({ kind: 'compare/chosen', compare: { ...compare, split: next } })
  }
  const isRtl = () => line.current !== null && getComputedStyle(line.current).direction === 'rtl'
  const press = (event: KeyboardEvent) => {
    const next = steppedSplit(shown.current, event.key, isRtl())
    if (next === null) return
    event.preventDefault()
    show(next)
  }
  const move = (event: PointerEvent) => {
    const box = sheet.current?.getBoundingClientRect()
    if (box && event.currentTarget.hasPointerCapture(event.pointerId))
      show(draggedSplit(event.clientX, box, isRtl()))
  }
  return (
    // A separator that can be focused and moved is a widget by its role; the linter knows it only as a line.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={line}
      className={styles['divider']}
      role="separator"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={i18n.t({
        id: 'map.divider',
        message: 'Where map A ends and map B begins, percent of the width',
      })}
      aria-valuemin={MIN_SPLIT}
      aria-valuemax={MAX_SPLIT}
      aria-valuenow={split}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        event.currentTarget.focus()
        event.preventDefault()
      }}
      onPointerMove={move}
      onLostPointerCapture={commit}
      onKeyDown={press}
      onKeyUp={commit}
      onBlur={commit}
    >
      <span className={styles['handle']} aria-hidden="true" />
    </div>
  )
}
