import { useMemo } from 'react'
import { placeless } from '@/derive/areaRecords'
import { type Choropleth, measured } from '@/derive/choropleth'
import type { IntegerClass } from '@/derive/classBreaks'
import { i18n } from '@/i18n/i18n'
import { useDerived, useSources } from '@/session/hooks'
import { areaTitle, leftOutWords, placelessWords, ruleWords, unstatedWords } from '@/words/areas'
import { numberWords } from '@/words/figures'
import { rampStep } from './choroplethClasses'
import styles from './LegendAreas.module.css'
import { HatchSample } from './LegendDoubt'
import { useChoropleth } from './useAreas'

/** How many of what is asked for are nowhere on the map; nothing where all have a place. */
export function PlacelessNote() {
  const count = useDerived(placeless)
  const words = placelessWords(count)
  return words === null ? null : <p className={styles['note']}>{words}</p>
}

/** What the colours of areas mean; nothing while they are not shown. */
export function LegendAreas() {
  const figures = useChoropleth()
  const sources = useSources()
  if (!figures) return null
  const { colouring } = figures
  const source = colouring.source === null ? '' : (sources.get(colouring.source)?.title ?? colouring.source)
  return (
    <section className={styles['areas']} data-testid="legend-areas">
      <p>{areaTitle(colouring, source)}</p>
      <Classes figures={figures} />
      <p className={styles['note']}>{ruleWords(colouring)}</p>
      {figures.leftOut > 0 && (
        <p className={styles['note']}>{leftOutWords(figures.leftOut, colouring.level)}</p>
      )}
    </section>
  )
}

function Classes({ figures }: { figures: Choropleth }) {
  const { colouring, classes } = figures
  const counts = useMemo(() => areasByClass(figures), [figures])
  const isShare = colouring.measure === 'source'
  return (
    <ul className={styles['classes']}>
      <Row
        colour="var(--map-area-zero)"
        areas={counts.zero}
        text={rangeWords({ low: 0, high: 0 }, isShare)}
      />
      {classes.map((range, i) => (
        <Row
          key={range.low}
          colour={`var(--ramp-${rampStep(i, classes.length)})`}
          areas={counts.byClass[i] ?? 0}
          text={rangeWords(range, isShare)}
        />
      ))}
      {counts.unstated > 0 && (
        <Row colour="var(--map-area-unstated)" areas={counts.unstated} text={unstatedWords(colouring)} />
      )}
      <li>
        <HatchSample look="no-data" />
        {i18n.t({ id: 'areas.noData', message: 'No incident in the dataset' })}
      </li>
    </ul>
  )
}

export function rangeWords({ low, high }: IntegerClass, isShare: boolean): string {
  const range = low === high ? numberWords(low) : `${numberWords(low)}–${numberWords(high)}`
  return isShare ? i18n.t({ id: 'areas.percent', message: '{range}%', values: { range } }) : range
}

function Row({ colour, text, areas }: { colour: string; text: string; areas: number }) {
  return (
    <li>
      <svg width={14} height={14} aria-hidden="true" focusable="false">
        <rect x={0.5} y={0.5} width={13} height={13} fill={colour} stroke="var(--hairline-strong)" />
      </svg>
      <span className={styles['range']}>{text}</span>
      <span className={styles['note']}>
        {i18n.t({
          id: 'areas.inClass',
          message: '{count, plural, one {# area} other {# areas}}',
          values: { count: areas },
        })}
      </span>
    </li>
  )
}

export function areasByClass({ colouring, figures, classes }: Choropleth) {
  const values = [...figures.values()].map((figure) => measured(colouring, figure))
  return {
    zero: values.filter((value) => value === 0).length,
    unstated: values.filter((value) => value === null).length,
    byClass: classes.map(({ low, high }) => values.filter((v) => v !== null && v >= low && v <= high).length),
  }
}
