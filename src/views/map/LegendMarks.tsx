import { KIND_LOOKS } from '@/derive/kindLook'
import { INCIDENT_KINDS, KINDS, type Kind } from '@/domain/vocabulary'
import { i18n } from '@/i18n/i18n'
import { Symbol } from '@/ui/Symbol'
import { kindName } from '@/words/terms'
import { attributionName } from './attributionName'
import { LegendDensity } from './LegendDensity'
import { AttributionSample, GhostSample, HaloSample, RingSample } from './LegendSamples'
import styles from './MapView.module.css'
import { SizeScale } from './SizeScale'
import type { MarksShown } from './scene'

type LegendMarksProps = {
  marks: MarksShown
  /** Kinds that only a hatch says: its colour is the kind's too. */
  hatched: readonly Kind[]
  /** Also what the outlines and halos of symbols say. */
  all: boolean
}

/** The marks that are on the screen, and no others: what they stand for. */
export function LegendMarks({ marks, hatched, all }: LegendMarksProps) {
  const kinds = KINDS.filter((kind) => marks.kinds.includes(kind) || hatched.includes(kind))
  return (
    <>
      {kinds.length > 0 && (
        <ul className={styles['legendKinds']}>
          {kinds.map((kind) => (
            <li key={kind}>
              <Symbol {...KIND_LOOKS[kind]} />
              {kindName(kind)}
            </li>
          ))}
        </ul>
      )}
      {marks.tier === 'density' && <LegendDensity classes={marks.classes} />}
      {marks.hasStated && <SizeScale />}
      <LegendNotes marks={marks} all={all} />
    </>
  )
}

function LegendNotes({ marks, all }: Omit<LegendMarksProps, 'hatched'>) {
  return (
    <ul className={styles['legendNotes']}>
      {all &&
        marks.attributions.map((attribution) => (
          <li key={attribution}>
            <AttributionSample attribution={attribution} />
            {attributionName(attribution)}
          </li>
        ))}
      {marks.hasUnstated && (
        <li>
          <Symbol shape="circle" token="--text-quiet" hollow />
          {i18n.t({ id: 'legend.notStated', message: 'Number killed not stated' })}
        </li>
      )}
      {marks.hasRings && (
        <li>
          <RingSample />
          {i18n.t({ id: 'legend.rings', message: 'Several incidents, by kind; press to part them' })}
        </li>
      )}
      {marks.tier === 'dots' && (
        <li>
          <Symbol shape="circle" token={KIND_LOOKS[INCIDENT_KINDS[0]].token} sizePx={8} />
          {i18n.t({ id: 'legend.dots', message: 'Too many here for symbols: one dot each' })}
        </li>
      )}
      {all && marks.hasHalos && (
        <li>
          <HaloSample />
          {i18n.t({ id: 'legend.halo', message: 'Known by town, within the halo' })}
        </li>
      )}
      {marks.hasGhosts && (
        <li>
          <GhostSample />
          {i18n.t({ id: 'legend.ghosts', message: 'Left out by the filters' })}
        </li>
      )}
    </ul>
  )
}
