import { type ReactNode, Suspense } from 'react'
import { ErrorBoundary, type FallbackProps } from 'react-error-boundary'
import { i18n } from '@/i18n/i18n'
import { ErrorCard } from '@/ui/ErrorCard'
import { problemWords } from '@/words/problems'
import styles from './App.module.css'

/** One view's failure stays in that view; while its code loads, a word stands in, or with `quiet` nothing. */
export function Boundary({ children, quiet = false }: { children: ReactNode; quiet?: boolean }) {
  return (
    <ErrorBoundary FallbackComponent={FailedView}>
      <Suspense
        fallback={
          quiet ? null : (
            <p className={styles['gate']} role="status">
              {i18n.t({ id: 'app.loadingView', message: 'Loading…' })}
            </p>
          )
        }
      >
        {children}
      </Suspense>
    </ErrorBoundary>
  )
}

function FailedView({ error, resetErrorBoundary }: FallbackProps) {
  const what = error instanceof Error ? error.message : String(error)
  const words = problemWords({ code: 'ATLAS-301', where: 'view', what })
  return <ErrorCard {...words} code="ATLAS-301" detail={what} onRetry={resetErrorBoundary} />
}
