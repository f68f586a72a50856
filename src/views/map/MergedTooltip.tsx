import { KIND_LOOKS } from '@/derive/kindLook'
import { KINDS } from '@/domain/vocabulary'
import { i18n } from '@/i18n/i18n'
import { useDataset } from '@/session/hooks'
import { Symbol } from '@/ui/Symbol'
import { numberWords } from '@/words/figures'
import { kindName } from '@/words/terms'
import { MapTooltip } from './MapTooltip'
import styles from './MapView.module.css'
import type { Hit, Merged } from './scene'

/** What a ring or a cell stands for: how many of which kind, and what a press does. */
export function MergedTooltip({ hit, merged }: { hit: Hit; merged: Merged }) {
  return (
    <MapTooltip x={hit.x} y={hit.y}>
      {merged.kind === 'cell' ? (
        <p>
          {i18n.t({
            id: 'map.inCell',
            message: '{count, plural, one {# incident in this cell} other {# incidents in this cell}}',
            values: { count: merged.count },
          })}
        </p>
      ) : (
        <KindCounts rows={hit.rows} />
      )}
      <p className={styles['quiet']}>{pressWords(merged)}</p>
    </MapTooltip>
  )
}

function KindCounts({ rows }: { rows: readonly number[] }) {
  const { records } = useDataset()
  const kinds = rows.flatMap((row) => records[row]?.kind ?? [])
  return (
    <ul className={styles['tooltipKinds']}>
      {KINDS.filter((kind) => kinds.includes(kind)).map((kind) => (
        <li key={kind}>
          <Symbol {...KIND_LOOKS[kind]} />
          <span>{numberWords(kinds.filter((one) => one === kind).length)}</span>
          <span>{kindName(kind)}</span>
        </li>
      ))}
    </ul>
  )
}

const pressWords = ({ closer }: Merged): string =>
  closer
    ? i18n.t({ id: 'map.pressCloser', message: 'Press to come closer' })
    : i18n.t({ id: 'map.pressOpen', message: 'At one place; press to see each' })
