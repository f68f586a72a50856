import { assertNever } from '@/base/assertNever'
import { type Flow, type FlowEnd, isArea } from '@/derive/flows'
import { KIND_LOOKS } from '@/derive/kindLook'
import { i18n } from '@/i18n/i18n'
import { useDataset } from '@/session/hooks'
import { EnglishText } from '@/ui/EnglishText'
import { Symbol } from '@/ui/Symbol'
import { shortIncidentDateWords } from '@/words/dates'
import { countryName } from '@/words/places'
import { MapTooltip } from './MapTooltip'
import styles from './MapView.module.css'

const SHOWN = 3

type FlowTooltipProps = { flow: Flow; x: number; y: number }

/** What a line between two places stands for. The links are in each record too, so screen readers need none of it. */
export function FlowTooltip({ flow, x, y }: FlowTooltipProps) {
  const { records } = useDataset()
  const found = flow.rows.flatMap((row) => records[row] ?? [])
  return (
    <MapTooltip x={x} y={y}>
      <p className={styles['flowTitle']}>{flowWords(flow)}</p>
      {flow.from.sharpness === 'country' && (
        <p className={styles['quiet']}>
          {i18n.t({
            id: 'flow.middle',
            message: 'Drawn from the country’s middle; documents name no place',
          })}
        </p>
      )}
      {found.slice(0, SHOWN).map((incident) => (
        <div key={incident.id} className={styles['tooltipItem']}>
          <Symbol {...KIND_LOOKS[incident.kind]} />
          <p>
            <EnglishText>{incident.title}</EnglishText>{' '}
            <span className={styles['quiet']}>{shortIncidentDateWords(incident)}</span>
          </p>
        </div>
      ))}
      {found.length > SHOWN && (
        <p className={styles['quiet']}>
          {i18n.t({
            id: 'flow.more',
            message: 'and {count} more; press to list them',
            values: { count: found.length - SHOWN },
          })}
        </p>
      )}
    </MapTooltip>
  )
}

function flowWords({ layer, from, to, count, isDirected }: Flow): string {
  const values = { count, from: endWords(from), to: endWords(to) }
  switch (layer) {
    case 'fire':
      return i18n.t({
        id: 'flow.fire',
        message: '{count, plural, one {One incident} other {# incidents}}: fire from {from} → {to}',
        values,
      })
    case 'people':
      return i18n.t({
        id: 'flow.people',
        message: '{count, plural, one {One incident} other {# incidents}}: people from {from} → {to}',
        values: { ...values, from: from.place === null ? countryName(from.country) : values.from },
      })
    case 'cases':
      return isDirected
        ? i18n.t({
            id: 'flow.led',
            message: '{count, plural, one {One record} other {# records}} led to another: {from} → {to}',
            values,
          })
        : i18n.t({
            id: 'flow.together',
            message: '{count, plural, one {One link} other {# links}} within a case: {from} – {to}',
            values,
          })
    default:
      return assertNever(layer)
  }
}

/** No more sharply than is known. */
function endWords(end: FlowEnd): string {
  const { place, country } = end
  const name = place === null ? countryName(country) : `${place}, ${countryName(country)}`
  return isArea(end)
    ? i18n.t({ id: 'flow.somewhere', message: 'somewhere in {place}', values: { place: name } })
    : name
}
