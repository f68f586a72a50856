import { KIND_LOOKS } from '@/derive/kindLook'
import { isShownLayer } from '@/domain/viewState'
import { KINDS, type Kind } from '@/domain/vocabulary'
import { i18n } from '@/i18n/i18n'
import { useView } from '@/session/hooks'
import { OUTLINED, SYMBOL_PATHS } from '@/ui/Symbol'
import { kindName } from '@/words/terms'
import styles from './LegendAreas.module.css'
import { useUncertainAreas } from './useAreas'

/** Hatched areas: what a hatch means, and with `all` the kinds whose hatches are on the map. */
export function LegendDoubt({ all }: { all: boolean }) {
  const areas = useUncertainAreas()
  const hasIncidents = useView((view) => isShownLayer(view.layers, 'incidents'))
  const isColoured = useView((view) => isShownLayer(view.layers, 'choropleth'))
  if (areas.length === 0 || !hasIncidents) return null
  const hatches = new Set(areas.map(({ hatch }) => hatch))
  const look = isColoured ? 'badge' : 'hatch'
  return (
    <section className={styles['doubt']}>
      <p className={styles['meaning']}>
        {!all && <HatchSample look={look} />}
        {isColoured
          ? i18n.t({ id: 'legend.doubtBadge', message: 'Somewhere in the country or province' })
          : i18n.t({ id: 'legend.doubt', message: 'Somewhere in the hatched area' })}
      </p>
      {all && (
        <ul className={styles['hatches']}>
          {KINDS.filter((kind) => hatches.has(kind)).map((kind) => (
            <li key={kind}>
              <HatchSample look={look} kind={kind} />
              {kindName(kind)}
            </li>
          ))}
          {hatches.has('mixed') && (
            <li>
              <HatchSample look={look} />
              {i18n.t({ id: 'legend.severalKinds', message: 'Several kinds' })}
            </li>
          )}
        </ul>
      )}
    </section>
  )
}

/** Of a symbol of sixteen pixels. */
export const SIGN_SCALE = 0.5

type HatchSampleProps = { look: 'hatch' | 'badge' | 'no-data'; kind?: Kind }

/** As the map rules it; without a kind, in no kind's colour. */
export function HatchSample({ look, kind }: HatchSampleProps) {
  const colour = `var(${kind ? KIND_LOOKS[kind].token : '--text-quiet'})`
  const isEmpty = look === 'no-data'
  return (
    <svg width={14} height={14} viewBox="0 0 14 14" aria-hidden="true" focusable="false">
      {look !== 'badge' && (
        <path
          d={isEmpty ? 'M0 0 14 14M7 0l7 7M0 7l7 7' : 'M0 7 7 0M0 14 14 0M7 14l7-7'}
          stroke={colour}
          strokeWidth={isEmpty ? 0.8 : 1.5}
          strokeOpacity={isEmpty ? 0.5 : 0.9}
        />
      )}
      <rect
        x={0.75}
        y={0.75}
        width={12.5}
        height={12.5}
        rx={look === 'badge' ? 3 : 0}
        fill={look === 'badge' ? 'var(--surface)' : 'none'}
        stroke={look === 'badge' ? colour : 'var(--hairline-strong)'}
        strokeWidth={look === 'badge' ? 1.5 : 1}
      />
      {kind && <SignInHatch {...KIND_LOOKS[kind]} />}
    </svg>
  )
}

/** The sign that stands beside the count of such an area. */
function SignInHatch({ shape, token }: (typeof KIND_LOOKS)[Kind]) {
  const colour = `var(${token})`
  const isOutlined = OUTLINED.has(shape)
  return (
    <g transform={`translate(7 7) scale(${SIGN_SCALE})`}>
      <circle r={9} fill="var(--surface)" />
      <path
        d={SYMBOL_PATHS[shape]}
        fill={isOutlined ? 'none' : colour}
        stroke={colour}
        strokeWidth={isOutlined ? 2.4 : 0}
      />
    </g>
  )
}
