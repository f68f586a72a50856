import { type RefObject, useEffect, useEffectEvent, useState } from 'react'
import { rowsInTime } from '@/derive/rowsInTime'
import { inBounds } from '@/domain/geo'
import { useDataset, useDispatch, useSession } from '@/session/hooks'
import { useMediaQuery } from '@/ui/useMediaQuery'
import { StepCard } from './StepCard'
import type { MapEngine } from './scene'
import { type StepAct, stepAct, steppedRow } from './stepKeys'

type MapKeyboardProps = { engine: MapEngine | null; map: RefObject<HTMLDivElement | null> }

/**
 * Steps through the records on the map by date, for who does not point: Enter on the map begins, arrows go on, Enter
 * opens, Escape leaves. Each is said aloud; records without a place are reached like all others.
 */
export function MapKeyboard({ engine, map }: MapKeyboardProps) {
  const { store, live, filter } = useSession()
  const dataset = useDataset()
  const dispatch = useDispatch()
  const animate = !useMediaQuery('(prefers-reduced-motion: reduce)')
  const [row, setRow] = useState<number | null>(null)

  const stand = (next: number | null): void => {
    setRow(next)
    live.hoveredRow.emit(next)
    const { position = null } = (next === null ? null : dataset.records[next]) ?? {}
    if (!engine || !position) return
    const { lon, lat } = position
    if (!inBounds(inner(engine.bounds()), lon, lat))
      engine.moveTo({ ...engine.camera(), lon, lat }, { animate })
  }
  const perform = (act: StepAct): void => {
    const record = row === null ? undefined : dataset.records[row]
    if (act === 'leave') stand(null)
    else if (act === 'open') {
      if (record) dispatch({ kind: 'incident/opened', id: record.id })
    } else {
      const { view } = store.get()
      const open = view.incident === null ? null : (dataset.rowOf.get(view.incident) ?? null)
      stand(steppedRow(rowsInTime(filter(dataset, view)), row ?? open, act))
    }
  }
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const act = stepAct(event.key, row !== null, document.documentElement.dir === 'rtl')
    if (!act) return
    // On its way down to MapLibre, which would move the map by the same key.
    event.preventDefault()
    event.stopPropagation()
    perform(act)
  })
  const leave = useEffectEvent(() => {
    if (row !== null) stand(null)
  })
  const step = useEffectEvent((by: 1 | -1) => {
    map.current?.querySelector<HTMLElement>('[tabindex]')?.focus()
    perform(by === 1 ? 'next' : 'previous')
  })
  useEffect(() => {
    const element = map.current
    if (!element || !engine) return undefined
    const unstep = live.step.subscribe(step)
    element.addEventListener('keydown', press, true)
    element.addEventListener('focusout', leave)
    return () => {
      unstep()
      element.removeEventListener('keydown', press, true)
      element.removeEventListener('focusout', leave)
    }
  }, [engine, live, map])
  return (
    // Always there: a live region that comes with its text is not announced.
    <div role="status" data-testid="step">
      {row !== null && <StepCard row={row} />}
    </div>
  )
}

/** Without the outer tenth at each side, where a symbol would be half out of sight. */
function inner([west, south, east, north]: ReturnType<MapEngine['bounds']>) {
  const [x, y] = [(east - west) / 10, (north - south) / 10]
  return [west + x, south + y, east - x, north - y] as const
}
