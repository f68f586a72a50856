import { KIND_LOOKS } from '@/derive/kindLook'
import { i18n } from '@/i18n/i18n'
import { useDataset } from '@/session/hooks'
import { EnglishText } from '@/ui/EnglishText'
import { Symbol } from '@/ui/Symbol'
import { shortIncidentDateWords } from '@/words/dates'
import { killedWords } from '@/words/figures'
import { placeWords } from '@/words/places'
import { AreaTooltip } from './AreaTooltip'
import { FlowTooltip } from './FlowTooltip'
import { MapTooltip } from './MapTooltip'
import styles from './MapView.module.css'
import { MergedTooltip } from './MergedTooltip'
import type { Hit } from './scene'

const SHOWN = 3

/** What is under the pointer. The same is in the table, so screen readers need none of it. */
export function HitTooltip({ hit }: { hit: Hit }) {
  const { records } = useDataset()
  if (hit.area !== undefined) return <AreaTooltip area={hit.area} x={hit.x} y={hit.y} />
  if (hit.flow) return <FlowTooltip flow={hit.flow} x={hit.x} y={hit.y} />
  if (hit.merged) return <MergedTooltip hit={hit} merged={hit.merged} />
  const found = hit.rows.flatMap((row) => records[row] ?? [])
  return (
    <MapTooltip x={hit.x} y={hit.y}>
      {found.slice(0, SHOWN).map((incident) => (
        <div key={incident.id} className={styles['tooltipItem']}>
          <Symbol {...KIND_LOOKS[incident.kind]} />
          <div>
            <p>
              <EnglishText>{incident.title}</EnglishText>
            </p>
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
    </MapTooltip>
  )
}
