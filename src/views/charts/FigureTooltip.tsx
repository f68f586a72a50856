import { use } from 'react'
import { digitWords, i18n } from '@/i18n/i18n'
import { figureName, notStated, numberWords, rangeWords } from '@/words/figures'
import styles from './ChartsView.module.css'
import { ShownRangesContext } from './rangeMarks'

type Hovered = { active?: boolean; label?: string | number | undefined }

export const figureTooltip = ({ active, label }: Hovered) =>
  active ? <FigureTooltip year={String(label)} /> : null

function FigureTooltip(props: { year: string }) {
  const shown = use(ShownRangesContext)
  const year = shown?.years.find((candidate) => String(candidate.year) === props.year)
  if (!shown || !year) return null
  const { low, best, high, incidents, stated, openEnded } = year.result
  return (
    <div className={styles['tooltip']}>
      <p className={styles['tooltipTitle']}>
        {digitWords(year.year)}: {figureName(shown.figure)} {rangeWords(low, high) ?? notStated()}
      </p>
      {best !== null && low !== high && (
        <p>
          {i18n.t({
            id: 'chart.tooltip.best',
            message: 'Best: {best}',
            values: { best: numberWords(best) },
          })}
        </p>
      )}
      <p>
        {i18n.t({
          id: 'chart.tooltip.stated',
          message:
            '{stated} of {incidents} incidents state a figure{openEnded, plural, =0 {} one {, # only “at least”} other {, # only “at least”}}',
          values: { stated, incidents, openEnded },
        })}
      </p>
    </div>
  )
}
