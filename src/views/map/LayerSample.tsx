import type { ReactNode } from 'react'
import { assertNever } from '@/base/assertNever'
import type { Layer } from '@/domain/viewState'
import styles from './LayersView.module.css'

/** A layer in small, as the map draws it. Decorative: its name stands beside it. */
export function LayerSample({ layer }: { layer: Layer }) {
  return (
    <svg className={styles['sample']} viewBox="0 0 24 16" width={24} height={16} aria-hidden="true">
      {drawing(layer)}
    </svg>
  )
}

function drawing(layer: Layer): ReactNode {
  switch (layer) {
    case 'choropleth':
      return [1, 3, 5].map((step, i) => (
        <rect key={step} x={i * 8} y={1} width={8} height={14} fill={`var(--ramp-${step})`} />
      ))
    case 'water':
      return (
        <>
          <path
            d="M1 10c4-7 9 2 13-3s6-4 9-5"
            fill="none"
            stroke="var(--map-river)"
            strokeWidth={1.5}
            strokeLinecap="round"
          />
          <ellipse
            cx={15}
            cy={11.5}
            rx={5.5}
            ry={2.8}
            fill="var(--map-lake)"
            stroke="var(--map-coast)"
            strokeWidth={0.8}
          />
        </>
      )
    case 'provinces':
      return (
        <path
          d="M1 12l7-5 5 2 10-7M13 9l2 7"
          fill="none"
          stroke="var(--map-province-label)"
          strokeWidth={0.8}
        />
      )
    case 'corridors':
      return (
        <path
          d="M2 12L12 5l10 4"
          fill="none"
          stroke="var(--map-corridor)"
          strokeWidth={2.2}
          strokeLinecap="round"
          strokeDasharray="0.1 4"
        />
      )
    case 'cities':
      return (
        <>
          <circle cx={4} cy={8} r={1.8} fill="var(--map-city-label)" />
          <path d="M9 8h13" stroke="var(--map-city-label)" strokeWidth={1.5} />
        </>
      )
    case 'fire':
      return (
        <g fill="none" stroke="var(--kind-attack)" strokeWidth={1.4}>
          <path d="M2 13Q12-3 22 13" strokeDasharray="5 2.5" />
          <path d="M17 11l5 2 0-5" />
        </g>
      )
    case 'people':
      return <path d="M2 13Q12-3 22 13m-5-2 5 2 0-5" fill="none" stroke="var(--text)" strokeWidth={1.4} />
    case 'cases':
      return (
        <path
          d="M2 12Q12 0 22 12"
          fill="none"
          stroke="var(--text-quiet)"
          strokeWidth={1.6}
          strokeLinecap="round"
          strokeDasharray="0.1 3.4"
        />
      )
    case 'ghosts':
      return (
        <g fill="var(--text-quiet)" opacity={0.45}>
          <circle cx={6} cy={9} r={2.5} />
          <circle cx={15} cy={6} r={2.5} />
        </g>
      )
    case 'incidents':
      return (
        <>
          <circle cx={8} cy={8} r={5} fill="var(--kind-attack)" />
          <path d="M18 4l4 4-4 4-4-4z" fill="var(--kind-foiled-plot)" />
        </>
      )
    default:
      return assertNever(layer)
  }
}
