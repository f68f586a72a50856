import type { ReactNode } from 'react'
import styles from './MapView.module.css'

type MapTooltipProps = { x: number; y: number; children: ReactNode }

/** Half the widest card and a margin. */
const ROOM_PX = 168
/** Less room above than this, and the card hangs below. */
const ABOVE_PX = 150

/** A card beside a place of the map, in container pixels; it stays within the map. Never read aloud: all is in the list. */
export function MapTooltip({ x, y, children }: MapTooltipProps) {
  const left = `clamp(${ROOM_PX}px, ${Math.round(x)}px, calc(100% - ${ROOM_PX}px))`
  return (
    <div className={styles['tooltip']} aria-hidden="true">
      <div
        className={styles['tooltipCard']}
        data-below={y < ABOVE_PX || undefined}
        style={{ left, top: `${Math.round(y)}px` }}
      >
        {children}
      </div>
    </div>
  )
}
