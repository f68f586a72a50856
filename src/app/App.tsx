import { assertNever } from '@/base/assertNever'
import { i18n } from '@/i18n/i18n'
import { useIncidents, usePresentation, useSession } from '@/session/hooks'
import { InTurn } from '@/session/InTurn'
import { DatasetContext, type Session, SessionProvider } from '@/session/Session'
import { TakeMapContext } from '@/session/takeMap'
import { ErrorCard } from '@/ui/ErrorCard'
import { problemWords } from '@/words/problems'
import styles from './App.module.css'
import { Boundary } from './Boundary'
import { DashboardLayout } from './DashboardLayout'
import { InLanguage } from './InLanguage'
import {
  EmbedLayout,
  HandoutView,
  PageWordsView,
  PresentationLayout,
  SpeakerView,
  takeMap,
} from './lazyViews'
import { ResumePresentation } from './ResumePresentation'
import { ThemeOnPage } from './ThemeOnPage'

export function App({ session }: { session: Session }) {
  const { speakerOf } = session.errand
  return (
    <SessionProvider session={session}>
      <ThemeOnPage />
      <InLanguage>
        {speakerOf === null ? (
          <TakeMapContext value={takeMap}>
            <Gate />
          </TakeMapContext>
        ) : (
          <Boundary>
            <SpeakerView channel={speakerOf} />
          </Boundary>
        )}
      </InLanguage>
    </SessionProvider>
  )
}

/** Nothing is shown as data before the incidents are there, and a failure is said, not drawn as zero. */
function Gate() {
  const incidents = useIncidents()
  const { embed } = useSession().link
  const presentation = usePresentation()
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
      return (
        <DatasetContext value={incidents.value.dataset}>
          {embed ? (
            <Boundary>
              <EmbedLayout embed={embed} />
            </Boundary>
          ) : presentation?.form === 'handout' ? (
            <Boundary>
              <HandoutView briefing={presentation.briefing} />
            </Boundary>
          ) : presentation ? (
            <Boundary>
              <PresentationLayout presentation={presentation} />
            </Boundary>
          ) : (
            <DashboardLayout rejected={incidents.value.rejected} />
          )}
          <Boundary quiet>
            <InTurn>
              <PageWordsView />
            </InTurn>
            <ResumePresentation />
          </Boundary>
        </DatasetContext>
      )
    default:
      return assertNever(incidents)
  }
}
