import { use } from 'react'
import { i18n, spokenLocale } from '@/i18n/i18n'
import type { RejectedRow } from '@/ingest/readIncidents'
import { readPreference, writePreference } from '@/platform/storage'
import { useArrival } from '@/session/useArrival'
import { Notice } from '@/ui/Notice'
import { Boundary } from './Boundary'
import { ArrivalView } from './lazyViews'
import styles from './Notices.module.css'
import { LANGUAGE_NAMES, SpokenContext } from './spoken'

/** What could not be restored from the link or read from the data, said once, quietly, with the reason. */
export function Notices({ rejected }: { rejected: readonly RejectedRow[] }) {
  const opened = useArrival()
  return (
    <div className={styles['notices']} data-over-map="edge">
      <LanguageNotices />
      {opened !== null && (
        <Boundary quiet>
          <ArrivalView opened={opened} />
        </Boundary>
      )}
      {rejected.length > 0 && (
        <Notice
          title={i18n.t({
            id: 'notice.rejected',
            message:
              '{count, plural, one {One record} other {# records}} could not be read and are not shown',
            values: { count: rejected.length },
          })}
        >
          {rejected.map(({ row, id, reasons }) => (
            <li key={row}>
              {i18n.t({ id: 'notice.row', message: 'Row {row}', values: { row } })} {id}: {reasons[0]}
            </li>
          ))}
        </Notice>
      )}
    </div>
  )
}

const KNOWN = 'recordsInEnglish'

/** A language that could not be had, and, once on a device, that the records themselves stay in English. */
function LanguageNotices() {
  const { missing } = use(SpokenContext)
  const untold = spokenLocale() !== 'en' && readPreference(KNOWN) === null
  return (
    <>
      {missing !== null && (
        <Notice
          title={i18n.t({
            id: 'language.missing',
            message: 'The texts in this language could not be loaded: {name}',
            values: { name: LANGUAGE_NAMES[missing] },
          })}
        >
          <li>
            {i18n.t({
              id: 'language.missing.todo',
              message: 'Check the connection, reload the page and choose the language again.',
            })}
          </li>
        </Notice>
      )}
      {untold && (
        <Notice
          title={i18n.t({
            id: 'language.records',
            message: 'Titles, summaries and reports stay in English, as they were coded.',
          })}
          onClose={() => writePreference(KNOWN, 'known')}
        />
      )}
    </>
  )
}
