import { type PointerEvent, useRef, useState } from 'react'
import type { LonLat } from '@/domain/geo'
import { useDispatch } from '@/session/hooks'
import { type DrawTool, drawnRing, type Pixel, ringPath } from './drawnRing'
import styles from './MapView.module.css'
import type { MapEngine } from './scene'

type AreaDrawProps = { engine: MapEngine; tool: DrawTool; onDone: () => void }

/** A sheet over the map that turns one stroke into an area; it is gone when the hand lets go. */
export function AreaDraw({ engine, tool, onDone }: AreaDrawProps) {
  const dispatch = useDispatch()
  const stroke = useRef<Pixel[]>([])
  const [path, setPath] = useState('')
  return (
    <svg
      className={styles['draw']}
      aria-hidden="true"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        stroke.current = [pixel(event)]
      }}
      onPointerMove={(event) => {
        if (stroke.current.length === 0) return
        stroke.current.push(pixel(event))
        setPath(ringPath(drawnRing(tool, stroke.current)))
      }}
      onPointerUp={() => {
        const ring = drawnRing(tool, stroke.current)
        stroke.current = []
        if (ring.length >= 3)
          dispatch({ kind: 'area/drawn', area: ring.map(([x, y]): LonLat => engine.placeAt(x, y)) })
        onDone()
      }}
      onPointerCancel={onDone}
    >
      <path d={path} />
    </svg>
  )
}

/** Where the pointer is, in pixels of the sheet. */
const pixel = (event: PointerEvent<SVGSVGElement>): Pixel => {
  const box = event.currentTarget.getBoundingClientRect()
  return [event.clientX - box.left, event.clientY - box.top]
}
