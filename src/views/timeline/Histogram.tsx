import { KIND_LOOKS } from '@/derive/kindLook'
import type { TimeHistogram } from '@/derive/timeHistogram'
import { INCIDENT_KINDS } from '@/domain/vocabulary'
import { barPath, stackOffsets } from './bars'
import styles from './TimelineView.module.css'

const HEIGHT = 100

/** Grey: every incident. Colour: the result, stacked by kind. One path a kind, because a drag may redraw it. */
export function Histogram({ histogram: { bins, highest, span } }: { histogram: TimeHistogram }) {
  const days = span.endDay - span.startDay + 1
  const scale = HEIGHT / Math.max(1, highest)
  const at = bins.map(({ window }) => ({
    x: window.startDay - span.startDay,
    width: window.endDay - window.startDay + 1,
  }))
  const offsets = stackOffsets(bins)
  return (
    <svg
      className={styles['histogram']}
      viewBox={`0 0 ${days} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path className={styles['total']} d={barPath(at, HEIGHT, (i) => [0, (bins[i]?.total ?? 0) * scale])} />
      {INCIDENT_KINDS.map((kind, k) => (
        <path
          key={kind}
          fill={`var(${KIND_LOOKS[kind].token})`}
          d={barPath(at, HEIGHT, (i) => {
            const from = offsets[i]?.[k] ?? 0
            return [from * scale, (from + (bins[i]?.byKind[k] ?? 0)) * scale]
          })}
        />
      ))}
    </svg>
  )
}
