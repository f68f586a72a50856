import { ChevronDown, ChevronUp } from 'lucide-react'
import { memo, useRef, useState } from 'react'
import { isShownLayer } from '@/domain/viewState'
import { i18n } from '@/i18n/i18n'
import { useView } from '@/session/hooks'
import { Button } from '@/ui/Button'
import { useElementSize } from '@/ui/useElementSize'
import { useMediaQuery } from '@/ui/useMediaQuery'
import { LegendAreas, PlacelessNote } from './LegendAreas'
import { LegendDoubt } from './LegendDoubt'
import { LegendFlows } from './LegendFlows'
import { LegendMarks } from './LegendMarks'
import styles from './MapView.module.css'
import type { MarksShown } from './scene'
import { useHatchedKinds } from './useAreas'

/** On a narrower map, such as a slide's, it would hide what it explains. */
const TIGHT_PX = 515
/** The same on a low map, such as one in the middle of an article; in square pixels. */
const TIGHT_AREA = 260_000

/** What is drawn on the map, and nothing that is not. Each sort of thing has a part of its own. */
export const Legend = memo(function Legend({ marks }: { marks: MarksShown | null }) {
  const narrow = useMediaQuery('(max-width: 599px)')
  const [chosen, setChosen] = useState<boolean | null>(null)
  /** Two maps have no room for it until it is asked for. */
  const comparing = useView((view) => view.compare !== null)
  const map = useRef<Element>(null)
  const { widthPx, heightPx } = useElementSize(map)
  const tight = widthPx > 0 && (widthPx < TIGHT_PX || widthPx * heightPx < TIGHT_AREA)
  const open = chosen ?? !(narrow || comparing || tight)
  /** The signs that explain themselves least stand first; the others are one press away, or the map would hide. */
  const [all, setAll] = useState(false)
  const layers = useView((view) => view.layers)
  const hatched = useHatchedKinds()
  const title = i18n.t({ id: 'legend.title', message: 'Legend' })
  return (
    <section
      ref={(section) => {
        map.current = section?.parentElement ?? null
      }}
      className={styles['legend']}
      aria-label={title}
      data-over-map="panel"
    >
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
          <LegendAreas />
          {marks && <LegendMarks marks={marks} hatched={all ? [] : hatched} all={all} />}
          {isShownLayer(layers, 'corridors') && (
            <ul className={styles['legendNotes']}>
              <li>
                <CorridorSample />
                {i18n.t({ id: 'legend.corridors', message: 'Threatened infrastructure, schematic' })}
              </li>
            </ul>
          )}
          <LegendDoubt all={all} />
          <LegendFlows />
          <PlacelessNote />
          <Button look="link" className={styles['legendMore']} expanded={all} onPress={() => setAll(!all)}>
            {all
              ? i18n.t({ id: 'legend.fewer', message: 'Fewer signs' })
              : i18n.t({ id: 'legend.all', message: 'All signs' })}
          </Button>
        </div>
      )}
    </section>
  )
})

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
