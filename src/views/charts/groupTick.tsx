import type { YAxisTickContentProps } from 'recharts'
import styles from './ChartsView.module.css'

const LETTER_PX = 6.4

/** The group's name from the chart's edge; cut where it has no room, and whole in the tooltip. */
export const groupTick = (nameOf: (group: string) => string, widthPx: number) =>
  function Tick({ y, payload }: YAxisTickContentProps) {
    const name = nameOf(String(payload.value))
    const room = Math.floor((widthPx - 4) / LETTER_PX) + 1
    return (
      <text className={styles['groupName']} x={0} y={y} dy="0.35em">
        {name.length > room ? `${name.slice(0, room - 1).trimEnd()}…` : name}
      </text>
    )
  }
