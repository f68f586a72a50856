import { X } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { i18n } from '@/i18n/i18n'
import type { RejectedRow } from '@/ingest/readIncidents'
import { useSession } from '@/session/hooks'
import { Button } from '@/ui/Button'
import styles from './Notices.module.css'

/** What could not be restored from the link or read from the data, said once, quietly, with the reason. */
export function Notices({ rejected }: { rejected: readonly RejectedRow[] }) {
  const { linkProblems } = useSession()
  return (
    <div className={styles['notices']}>
      {linkProblems.length > 0 && (
        <Notice
          title={i18n.t({
            id: 'notice.link',
            message:
              '{count, plural, one {One part of the link} other {# parts of the link}} could not be restored',
            values: { count: linkProblems.length },
          })}
        >
          {linkProblems.map(({ param, text, reason }) => (
            <li key={param}>
              {param}={text.slice(0, 60)}: {reason}
            </li>
          ))}
        </Notice>
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

function Notice({ title, children }: { title: string; children: ReactNode }) {
  const [open, setOpen] = useState(true)
  if (!open) return null
  return (
    <section className={styles['notice']} role="status">
      <header className={styles['header']}>
        <h2>{title}</h2>
        <Button
          look="icon"
          onPress={() => setOpen(false)}
          label={i18n.t({ id: 'notice.close', message: 'Close' })}
        >
          <X size={16} aria-hidden="true" />
        </Button>
      </header>
      <ul>{children}</ul>
    </section>
  )
}
