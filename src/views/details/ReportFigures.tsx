import type { Incident, Report } from '@/domain/incident'
import { i18n } from '@/i18n/i18n'
import { useSources } from '@/session/hooks'
import { EnglishText } from '@/ui/EnglishText'
import { FIGURE_NAMES, type FigureName, figureName, reportFigureWords } from '@/words/figures'
import styles from './DetailsView.module.css'
import { FigureScale } from './FigureScale'

/** The reports side by side with their own figures; only where there is something to compare. */
export function ReportFigures({ incident }: { incident: Incident }) {
  const sources = useSources()
  const giving = incident.reports.filter((report) => FIGURE_NAMES.some((name) => report[name] !== null))
  const columns = FIGURE_NAMES.filter((name) => giving.some((report) => report[name] !== null))
  if (giving.length < 2) return null
  const title = i18n.t({ id: 'details.sideBySide', message: 'Figures, report by report' })
  return (
    <section className={styles['section']} aria-label={title}>
      <h3>{title}</h3>
      {columns.map((name) => (
        <FigureScale key={name} incident={incident} name={name} />
      ))}
      <table className={styles['compare']}>
        <thead>
          <tr>
            <th scope="col">{i18n.t({ id: 'details.report', message: 'Report' })}</th>
            {columns.map((name) => (
              <th key={name} scope="col">
                {figureName(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {giving.map((report) => (
            <tr key={`${report.source} ${report.locator}`} data-voice={report.voice}>
              <th scope="row">
                <EnglishText>{sources.get(report.source)?.title ?? report.source}</EnglishText>
              </th>
              {columns.map((name) => (
                <td key={name}>{cell(report, name)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const cell = (report: Report, name: FigureName): string => reportFigureWords(report[name]) ?? '–'
