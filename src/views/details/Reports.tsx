import type { Report } from '@/domain/incident'
import { i18n, isolated } from '@/i18n/i18n'
import { useSources } from '@/session/hooks'
import { EnglishText } from '@/ui/EnglishText'
import { dateRangeWords } from '@/words/dates'
import { FIGURE_NAMES, figureName, reportFigureWords } from '@/words/figures'
import styles from './DetailsView.module.css'

export function Reports({ reports }: { reports: readonly Report[] }) {
  const title = i18n.t({
    id: 'details.reports',
    message: '{count, plural, one {One report} other {# reports}}',
    values: { count: reports.length },
  })
  return (
    <section className={styles['section']} aria-label={title}>
      <h3>{title}</h3>
      <ol className={styles['reports']}>
        {reports.map((report) => (
          <ReportItem key={`${report.source} ${report.locator}`} report={report} />
        ))}
      </ol>
    </section>
  )
}

function ReportItem({ report }: { report: Report }) {
  const source = useSources().get(report.source)
  const figures = FIGURE_NAMES.flatMap((name) => {
    const words = reportFigureWords(report[name])
    return words === null ? [] : [`${figureName(name).toLocaleLowerCase()}: ${words}`]
  })
  if (report.figure_text !== null) figures.push(isolated(`“${report.figure_text}”`))
  const date = report.date_start && dateRangeWords(report.date_start, report.date_end ?? report.date_start)
  const facts = [
    ...figures,
    ...(date ? [date] : []),
    ...(report.place === null ? [] : [isolated(report.place)]),
  ]
  return (
    <li className={styles['report']} data-voice={report.voice}>
      <p className={styles['source']}>
        <EnglishText>{source ? (source.publisher ?? source.title) : report.source}</EnglishText>
      </p>
      <p lang="en" dir="auto">
        {report.says}
      </p>
      {facts.length > 0 && <p className={styles['reportFacts']}>{facts.join(' · ')}</p>}
      <p className={styles['quiet']}>
        {source && source.publisher !== null && (
          <cite className={styles['cite']}>
            <EnglishText>{source.title}</EnglishText>
          </cite>
        )}{' '}
        {i18n.t({ id: 'details.locator', message: 'at “{locator}”', values: { locator: report.locator } })}
      </p>
      {report.urls.map((url) => (
        <p key={url} className={styles['url']}>
          <a href={url} target="_blank" rel="noreferrer">
            {new URL(url).hostname.replace(/^www\./, '')}
            <span className="visually-hidden">
              {' '}
              {i18n.t({ id: 'details.newTab', message: '(opens another site in a new tab)' })}
            </span>
          </a>
        </p>
      ))}
    </li>
  )
}
