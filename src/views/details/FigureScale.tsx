import type { Incident } from '@/domain/incident'
import { i18n } from '@/i18n/i18n'
import { type FigureName, figureName, numberWords } from '@/words/figures'
import styles from './DetailsView.module.css'
import { figureScale } from './figureScaleMarks'

const WIDTH = 320
const ROW = 8
const PAD = 8

/** The figures of all reports on one line: documents filled, the public record hollow, the best figure marked. */
export function FigureScale({ incident, name }: { incident: Incident; name: FigureName }) {
  const scale = figureScale(incident, name)
  if (!scale) return null
  const best = incident[`${name}_best`]
  const x = (value: number) => PAD + ((WIDTH - 2 * PAD) * (value - scale.from)) / (scale.to - scale.from)
  const height = scale.marks.length * ROW + PAD
  return (
    <figure className={styles['scale']}>
      <figcaption>
        {figureName(name)}: {numberWords(scale.from)} – {numberWords(scale.to)}
        {best !== null && i18n.t({ id: 'details.bestMark', message: ', best {best}', values: { best } })}
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden="true">
        {best !== null && (
          <line className={styles['bestLine']} x1={x(best)} x2={x(best)} y1={0} y2={height} />
        )}
        {scale.marks.map(({ low, high, voice }, i) => (
          // The order of reports is fixed within a record, and equal figures of two reports are two marks.
          // oxlint-disable-next-line react/no-array-index-key
          <g key={i} data-voice={voice} transform={`translate(0 ${i * ROW + PAD})`}>
            <line
              x1={x(low)}
              x2={high === null ? WIDTH : x(high)}
              strokeDasharray={high === null ? '3 3' : undefined}
            />
            <circle cx={x(low)} r={3.5} />
            {high !== null && high !== low && <circle cx={x(high)} r={3.5} />}
          </g>
        ))}
      </svg>
    </figure>
  )
}
