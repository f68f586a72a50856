import type { YearRange } from '@/derive/figureRanges'
import type { Casualties } from '@/domain/viewState'
import { digitWords, i18n } from '@/i18n/i18n'
import { figureName, notStated, numberWords, rangeWords } from '@/words/figures'
import styles from './ChartsView.module.css'

type Hovered = { active?: boolean; label?: string | number | undefined }

export const figureTooltip = (years: readonly YearRange[], figure: Casualties) =>
  function content({ active, label }: Hovered) {
    const year = active ? years.find((candidate) => String(candidate.year) === String(label)) : undefined
    if (!year) return null
    const { low, best, high, incidents, stated, openEnded } = year.result
    return (
      <div className={styles['tooltip']}>
        <p className={styles['tooltipTitle']}>
          {digitWords(year.year)}: {figureName(figure)} {rangeWords(low, high) ?? notStated()}
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
