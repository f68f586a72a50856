import { useEffect } from 'react'
import { useActiveTooltipLabel } from 'recharts'

/** Says which group the chart's own keyboard (arrow keys) or pointer is at, so that Enter can choose it. */
export function ActiveGroup({ onReach }: { onReach: (group: string | null) => void }) {
  const label = useActiveTooltipLabel()
  useEffect(() => onReach(label === undefined ? null : String(label)), [onReach, label])
  return null
}
