import { useMemo } from 'react'
import { assertNever } from '@/base/assertNever'
import { type FlowLayer, type FlowSummary, flowSummary, type LeftOutReason } from '@/derive/flows'
import type { FilterResult } from '@/filter/applyFilter'
import { i18n, listWords } from '@/i18n/i18n'
import { useDerived, useView } from '@/session/hooks'
import { numberWords } from '@/words/figures'
import { flowWidthPx } from './flowWidth'
import styles from './MapView.module.css'
import { shownFlowLayers, useFlowNet } from './useFlows'

/** The lines between places: what each sort stands for, how many, how wide, and what could not be drawn. */
export function LegendFlows() {
  const net = useFlowNet()
  const layers = useView((view) => view.layers)
  const summarise = useMemo(() => (result: FilterResult) => (net ? flowSummary(net, result) : []), [net])
  const all = useDerived(summarise)
  const shown = all.filter(({ layer }) => shownFlowLayers(layers).includes(layer))
  if (shown.length === 0) return null
  return (
    <ul className={styles['legendNotes']} aria-label={i18n.t({ id: 'legend.flows', message: 'Flows' })}>
      {shown.map((summary) => (
        <li key={summary.layer}>
          <FlowSample layer={summary.layer} />
          <div>
            <p>{layerWords(summary)}</p>
            {summary.leftOut.length > 0 && <p className={styles['quiet']}>{leftOutWords(summary)}</p>}
          </div>
        </li>
      ))}
      <WidthScale summaries={shown} />
      {shown.some(({ hasArea }) => hasArea) && (
        <li>
          <svg width={14} height={14} viewBox="-7 -7 14 14" aria-hidden="true" focusable="false">
            <circle r={5.8} fill="none" stroke="var(--text-quiet)" strokeWidth={1.3} strokeDasharray="3 2" />
          </svg>
          {i18n.t({
            id: 'legend.flowArea',
            message: 'Drawn at the middle of an area; documents name no place',
          })}
        </li>
      )}
    </ul>
  )
}

/** The widths that are on the map: the thinnest, the widest, and one between. */
function WidthScale({ summaries }: { summaries: readonly FlowSummary[] }) {
  const counts = [...new Set(summaries.flatMap((summary) => summary.counts))].toSorted((a, b) => a - b)
  const chosen = [...new Set([counts[0], counts[Math.floor(counts.length / 2)], counts.at(-1)])].flatMap(
    (count) => count ?? [],
  )
  if (chosen.length < 2) return null
  const words = i18n.t({
    id: 'legend.flowWidth',
    message: 'Width: {counts} incidents or links',
    values: { counts: listWords(chosen.map(numberWords)) },
  })
  return (
    <li>
      <svg width={14} height={26} viewBox="0 0 14 26" aria-hidden="true" focusable="false">
        {chosen.map((count, i) => (
          <line
            key={count}
            x2={14}
            y1={5 + i * 8}
            y2={5 + i * 8}
            stroke="var(--text-quiet)"
            strokeWidth={flowWidthPx(count)}
          />
        ))}
      </svg>
      {words}
    </li>
  )
}

/** As the map draws it, from left to right. */
function FlowSample({ layer }: { layer: FlowLayer }) {
  const colour = `var(--flow-${layer})`
  return (
    <svg width={26} height={14} viewBox="0 0 26 14" aria-hidden="true" focusable="false">
      {layer === 'cases' ? (
        <path
          d="M 2 7 H 26"
          fill="none"
          stroke={colour}
          strokeWidth={2.4}
          strokeLinecap="round"
          strokeDasharray="0.1 4.8"
        />
      ) : (
        <path d={layer === 'fire' ? FIRE : PEOPLE} fill={colour} />
      )}
    </svg>
  )
}
const FIRE = 'M 0 6 H 6 V 8 H 0 Z M 9 6 H 15 V 8 H 9 Z M 18 3 L 26 7 L 18 11 Z'
const PEOPLE = 'M 0 6.7 L 18 5.6 V 3 L 26 7 L 18 11 V 8.4 L 0 7.3 Z'

export function layerWords({ layer, count }: FlowSummary): string {
  switch (layer) {
    case 'fire':
      return i18n.t({
        id: 'legend.flowFire',
        message: 'Fire, from launch site: {count}',
        values: { count },
      })
    case 'people':
      return i18n.t({
        id: 'legend.flowPeople',
        message: 'People, from origin: {count}',
        values: { count },
      })
    case 'cases':
      return i18n.t({
        id: 'legend.flowCases',
        message: 'Case links: {count}',
        values: { count },
      })
    default:
      return assertNever(layer)
  }
}

/** "Not drawn: 2 without a place, 1 within one place." */
export const leftOutWords = ({ leftOut }: FlowSummary): string =>
  i18n.t({
    id: 'legend.flowsLeftOut',
    message: 'Not drawn: {reasons}.',
    values: { reasons: leftOut.map(({ reason, count }) => reasonWords(reason, count)).join(', ') },
  })

function reasonWords(reason: LeftOutReason, count: number): string {
  const values = { count }
  switch (reason) {
    case 'noPlace':
      return i18n.t({ id: 'flow.noPlace', message: '{count} without a place', values })
    case 'samePlace':
      return i18n.t({ id: 'flow.samePlace', message: '{count} within one place', values })
    case 'unknownOrigin':
      return i18n.t({ id: 'flow.unknownOrigin', message: '{count} from a place not on the map', values })
    case 'context':
      return i18n.t({
        id: 'flow.context',
        message:
          '{count, plural, one {# from a period total or statement} other {# from period totals or statements}}',
        values,
      })
    default:
      return assertNever(reason)
  }
}
