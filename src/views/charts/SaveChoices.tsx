import { type RefObject, useState } from 'react'
import { type ChartData, chartCsv } from '@/derive/chartData'
import { slug } from '@/domain/facets'
import type { FilterState } from '@/domain/viewState'
import { i18n } from '@/i18n/i18n'
import { saveFile } from '@/session/saveFile'
import { Button } from '@/ui/Button'
import styles from './ChartsView.module.css'
import { drawPng, pictureOf, pictureSvg } from './picture/picture'
import { useChartWords } from './useChartWords'

type SaveChoicesProps = {
  title: string
  rule: string
  own: readonly (keyof FilterState)[]
  data: ChartData
  figure: RefObject<HTMLElement | null>
}

/** Excel takes a file without it for another encoding. */
const BYTE_ORDER_MARK = '\uFEFF'

export function SaveChoices({ title, rule, own, data, figure }: SaveChoicesProps) {
  const wordsNow = useChartWords(own)
  const [failed, setFailed] = useState(false)
  // A title in another script leaves no letters for a file's name.
  const name = slug(title) || 'iskp-incident-atlas-chart'
  const picture = () => figure.current && pictureOf(figure.current, { title, rule, ...wordsNow() })
  const saveSvg = () => {
    const drawn = picture()
    if (drawn) saveFile(`${name}.svg`, pictureSvg(drawn), 'image/svg+xml')
  }
  const savePng = () => {
    const drawn = picture()
    if (!drawn) return
    setFailed(false)
    drawPng(drawn).then(
      (png) => saveFile(`${name}.png`, png, 'image/png'),
      () => setFailed(true),
    )
  }
  const saveCsv = () => {
    const { filters, source } = wordsNow()
    const notes = [title, rule, filters, source]
    saveFile(`${name}.csv`, BYTE_ORDER_MARK + chartCsv(notes, data), 'text/csv')
  }
  return (
    <div
      role="group"
      className={styles['save']}
      aria-label={i18n.t({ id: 'chart.saveAs', message: 'Save as' })}
    >
      <Button look="outlined" onPress={savePng}>
        {i18n.t({ id: 'chart.save.png', message: 'Picture (PNG)' })}
      </Button>
      <Button look="outlined" onPress={saveSvg}>
        {i18n.t({ id: 'chart.save.svg', message: 'Drawing (SVG)' })}
      </Button>
      <Button look="outlined" onPress={saveCsv}>
        {i18n.t({ id: 'chart.save.csv', message: 'Numbers (CSV)' })}
      </Button>
      {failed && (
        <p role="alert">
          {i18n.t({
            id: 'chart.save.failed',
            message: 'This browser could not draw the picture. The SVG holds the same.',
          })}
        </p>
      )}
    </div>
  )
}
