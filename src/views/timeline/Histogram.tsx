import { useId } from 'react'
import { KIND_LOOKS } from '@/derive/kindLook'
import type { TimeHistogram } from '@/derive/timeHistogram'
import { INCIDENT_KINDS } from '@/domain/vocabulary'
import { barPath, barSlots, type Extent, stackOf } from './bars'
import styles from './TimelineView.module.css'

/** Kept free above the highest bar. */
const HEADROOM_PX = 3
const NOTHING: Extent = [0, 0]

type HistogramProps = { histogram: TimeHistogram; widthPx: number; heightPx: number }

/**
 * Grey: every incident. Colour: the result, stacked by kind. Hatched: what is spread over several days. In pixels,
 * so that the hatching is even, and one path a kind, because a drag may redraw it.
 */
export function Histogram({ histogram: { bins, highest, span }, widthPx, heightPx }: HistogramProps) {
  const hatch = useId()
  const slots = barSlots(bins, span, widthPx)
  const stacks = bins.map(stackOf)
  const pxPerCount = (heightPx - HEADROOM_PX) / Math.max(1, highest)
  const path = (extent: (index: number) => Extent | undefined) =>
    barPath(slots, heightPx, pxPerCount, (i) => extent(i) ?? NOTHING)
  return (
    <svg
      className={styles['histogram']}
      viewBox={`0 0 ${Math.max(1, widthPx)} ${Math.max(1, heightPx)}`}
      data-testid="histogram"
      data-bars={bins.length}
      aria-hidden="true"
    >
      <HatchPattern id={hatch} />
      <path className={styles['total']} d={path((i) => [0, bins[i]?.total ?? 0])} />
      <path fill={`url(#${hatch})`} d={path((i) => stacks[i]?.spreadTotal)} />
      {INCIDENT_KINDS.map((kind, k) => (
        <g key={kind} fill={`var(${KIND_LOOKS[kind].token})`}>
          <path d={path((i) => stacks[i]?.exact[k])} />
          <path className={styles['spread']} d={path((i) => stacks[i]?.vague[k])} />
        </g>
      ))}
      <path fill={`url(#${hatch})`} d={path((i) => stacks[i]?.spread)} />
    </svg>
  )
}

/** What the legend shows for it. */
export function HatchSwatch() {
  const hatch = useId()
  return (
    <svg className={styles['swatch']} width="14" height="10" aria-hidden="true">
      <HatchPattern id={hatch} />
      <rect className={styles['swatchFill']} width="14" height="10" />
      <rect fill={`url(#${hatch})`} width="14" height="10" />
    </svg>
  )
}

function HatchPattern({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className={styles['hatch']} width="1.6" height="4" />
      </pattern>
    </defs>
  )
}
