import type { Attribution } from '@/domain/vocabulary'

/** Small pictures of what the map draws, in its own manner. Decorative: words stand beside them. */

const ROUND = {
  viewBox: '-7 -7 14 14',
  width: 14,
  height: 14,
  'aria-hidden': true,
  focusable: false,
} as const

/** In pixels of a sample of fourteen. */
export const OUTLINES = {
  claimed: { width: 2.2, inset: 1.1 },
  attributed: { width: 0.9, inset: 0.45 },
  alleged: { width: 1.8, inset: 0.9, dash: '3 2.5' },
  disputed: { width: 1, inset: 0.5 },
} as const satisfies Record<Attribution, { width: number; inset: number; dash?: string }>

export function AttributionSample({ attribution }: { attribution: Attribution }) {
  const { width, inset, ...rest } = OUTLINES[attribution]
  const isDoubtful = attribution === 'alleged' || attribution === 'disputed'
  return (
    <svg {...ROUND}>
      <circle r={6.5} fill="var(--text-quiet)" fillOpacity={isDoubtful ? 0.35 : 0.6} />
      <circle
        r={6.5 - inset}
        fill="none"
        stroke="var(--text-quiet)"
        strokeWidth={width}
        {...('dash' in rest ? { strokeDasharray: rest.dash } : {})}
      />
      {attribution === 'disputed' && (
        <circle r={3.5} fill="none" stroke="var(--text-quiet)" strokeWidth={1} />
      )}
    </svg>
  )
}

export function HaloSample() {
  return (
    <svg {...ROUND}>
      <circle r={6.5} fill="var(--text-quiet)" fillOpacity={0.3} />
      <circle r={2.5} fill="var(--text-quiet)" />
    </svg>
  )
}

export function GhostSample() {
  return (
    <svg {...ROUND}>
      <circle r={4.5} fill="none" stroke="var(--text)" strokeOpacity={0.45} />
    </svg>
  )
}

/** Three kinds of arcs around a count. */
export function RingSample() {
  return (
    <svg {...ROUND}>
      <circle
        r={5.4}
        fill="none"
        stroke="var(--kind-attack)"
        strokeWidth={2.6}
        pathLength={12}
        strokeDasharray="6.6 5.4"
      />
      <circle
        r={5.4}
        fill="none"
        stroke="var(--kind-arrest)"
        strokeWidth={2.6}
        pathLength={12}
        strokeDasharray="4.4 7.6"
        strokeDashoffset={-7.1}
      />
    </svg>
  )
}
