import { useEffect } from 'react'
import { assertNever } from '@/base/assertNever'
import { i18n } from '@/i18n/i18n'
import { useIncidents, useView } from '@/session/hooks'
import type { Session } from '@/session/Session'
import { SessionProvider } from '@/session/Session'
import { ErrorCard } from '@/ui/ErrorCard'
import { problemWords } from '@/words/problems'
import styles from './App.module.css'
import { DashboardLayout } from './DashboardLayout'

export function App({ session }: { session: Session }) {
  return (
    <SessionProvider session={session}>
      <ThemeOnPage />
      <Gate />
    </SessionProvider>
  )
}

/** Nothing is shown as data before the incidents are there, and a failure is said, not drawn as zero. */
function Gate() {
  const incidents = useIncidents()
  switch (incidents.status) {
    case 'loading':
      return (
        <main className={styles['gate']}>
          <p role="status">{i18n.t({ id: 'app.loading', message: 'Loading the incidents…' })}</p>
        </main>
      )
    case 'failed':
      return (
        <main className={styles['gate']}>
          <ErrorCard
            {...problemWords(incidents.problem)}
            code={incidents.problem.code}
            detail={`${incidents.problem.where}: ${incidents.problem.what}`}
            onRetry={incidents.retry}
          />
        </main>
      )
    case 'ready':
      if (incidents.value.dataset.rows === 0)
        return (
          <main className={styles['gate']}>
            <p role="status">
              {i18n.t({ id: 'app.empty', message: 'This edition of the dataset holds no records.' })}
            </p>
          </main>
        )
      return <DashboardLayout rejected={incidents.value.rejected} />
    default:
      return assertNever(incidents)
  }
}

/** The theme is the page's, not a component's: the map and native controls read it from the root element. */
function ThemeOnPage() {
  const theme = useView((view) => view.theme)
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme
  }, [theme])
  return null
}
