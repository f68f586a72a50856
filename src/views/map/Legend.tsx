import { ChevronDown, ChevronUp } from 'lucide-react'
import { useState } from 'react'
import { KIND_LOOKS } from '@/derive/kindLook'
import { symbolRadiusPx } from '@/derive/mapPoints'
import { isShownLayer } from '@/domain/viewState'
import { INCIDENT_KINDS } from '@/domain/vocabulary'
import { i18n } from '@/i18n/i18n'
import { useView } from '@/session/hooks'
import { Button } from '@/ui/Button'
import { Symbol } from '@/ui/Symbol'
import { useMediaQuery } from '@/ui/useMediaQuery'
import { kindName } from '@/words/terms'
import styles from './MapView.module.css'

const SIZES = [1, 20, 100] as const

/** What the symbols mean: kind by shape and colour, size by killed, hollow for not stated, halo for doubt. */
export function Legend() {
  const narrow = useMediaQuery('(max-width: 599px)')
  const [chosen, setChosen] = useState<boolean | null>(null)
  const open = chosen ?? !narrow
  const context = useView((view) => view.context)
  const layers = useView((view) => view.layers)
  const title = i18n.t({ id: 'legend.title', message: 'Legend' })
  return (
    <section className={styles['legend']} aria-label={title}>
      <Button
        look="plain"
        className={styles['legendHeader']}
        expanded={open}
        onPress={() => setChosen(!open)}
      >
        {title}
        {open ? <ChevronDown size={14} aria-hidden="true" /> : <ChevronUp size={14} aria-hidden="true" />}
      </Button>
      {open && (
        <div className={styles['legendBody']}>
          <ul className={styles['legendKinds']}>
            {[...INCIDENT_KINDS, ...context].map((kind) => (
              <li key={kind}>
                <Symbol {...KIND_LOOKS[kind]} />
                {kindName(kind)}
              </li>
            ))}
          </ul>
          <SizeScale />
          <ul className={styles['legendNotes']}>
            <li>
              <Symbol shape="circle" token="--text-quiet" hollow />
              {i18n.t({ id: 'legend.notStated', message: 'Number killed not stated' })}
            </li>
            {isShownLayer(layers, 'corridors') && (
              <li>
                <CorridorSample />
                {i18n.t({ id: 'legend.corridors', message: 'Threatened infrastructure, schematic' })}
              </li>
            )}
            <li>
              <AreaSample />
              {i18n.t({ id: 'legend.area', message: 'Known by country or province only' })}
            </li>
            <li>
              <HaloSample />
              {i18n.t({ id: 'legend.halo', message: 'Known by town, within the halo' })}
            </li>
          </ul>
        </div>
      )}
    </section>
  )
}

/** Nested circles in the sizes the map draws. */
function SizeScale() {
  const largest = symbolRadiusPx(SIZES[SIZES.length - 1] ?? 1)
  const box = largest * 2 + 2
  return (
    <div className={styles['sizes']}>
      <svg width={box} height={box} aria-hidden="true" focusable="false">
        {SIZES.map((killed) => (
          <circle
            key={killed}
            cx={largest + 1}
            cy={box - 1 - symbolRadiusPx(killed)}
            r={symbolRadiusPx(killed)}
            fill="none"
            stroke="var(--text-quiet)"
          />
        ))}
      </svg>
      <p>{i18n.t({ id: 'legend.sizes', message: 'Killed: {sizes}', values: { sizes: SIZES.join(', ') } })}</p>
    </div>
  )
}

function HaloSample() {
  return (
    <svg width={14} height={14} viewBox="-7 -7 14 14" aria-hidden="true" focusable="false">
      <circle r={6.5} fill="var(--text-quiet)" fillOpacity={0.3} />
      <circle r={2.5} fill="var(--text-quiet)" />
    </svg>
  )
}

function AreaSample() {
  return (
    <svg width={14} height={14} viewBox="-7 -7 14 14" aria-hidden="true" focusable="false">
      <circle r={5.5} fill="none" stroke="var(--text-quiet)" strokeWidth={1.5} strokeDasharray="2.4 1.6" />
    </svg>
  )
}

function CorridorSample() {
  return (
    <svg width={14} height={14} viewBox="0 0 14 14" aria-hidden="true" focusable="false">
      <line
        x1={1}
        x2={13}
        y1={7}
        y2={7}
        stroke="var(--map-corridor)"
        strokeWidth={2}
        strokeLinecap="round"
        strokeDasharray="0.1 4"
      />
    </svg>
  )
}
