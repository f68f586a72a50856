import { KIND_LOOKS } from '@/derive/kindLook'
import { i18n } from '@/i18n/i18n'
import { useDataset } from '@/session/hooks'
import { Symbol } from '@/ui/Symbol'
import { shortIncidentDateWords } from '@/words/dates'
import { killedWords } from '@/words/figures'
import { placeWords } from '@/words/places'
import styles from './MapView.module.css'
import type { Hit } from './scene'

const SHOWN = 3

/** What is under the pointer. The same is in the table, so screen readers need none of it. */
export function HitTooltip({ hit }: { hit: Hit }) {
  const { records } = useDataset()
  const found = hit.rows.flatMap((row) => records[row] ?? [])
  return (
    <div
      className={styles['tooltip']}
      aria-hidden="true"
      style={{ transform: `translate(${Math.round(hit.x)}px, ${Math.round(hit.y)}px)` }}
    >
      <div className={styles['tooltipCard']}>
        {found.slice(0, SHOWN).map((incident) => (
          <div key={incident.id} className={styles['tooltipItem']}>
            <Symbol {...KIND_LOOKS[incident.kind]} />
            <div>
              <p>{incident.title}</p>
              <p className={styles['quiet']}>
                {shortIncidentDateWords(incident)} · {placeWords(incident)} · {killedWords(incident)}
              </p>
            </div>
          </div>
        ))}
        {found.length > SHOWN && (
          <p className={styles['quiet']}>
            {i18n.t({
              id: 'map.more',
              message: 'and {count} more here; press to list them',
              values: { count: found.length - SHOWN },
            })}
          </p>
        )}
      </div>
    </div>
  )
}
