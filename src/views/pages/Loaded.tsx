import type { ReactNode } from 'react'
import { i18n } from '@/i18n/i18n'
import type { Loading } from '@/session/hooks'
import { ErrorCard } from '@/ui/ErrorCard'
import { problemWords } from '@/words/problems'

type LoadedProps<T> = { from: Loading<T>; children: (value: T) => ReactNode }

/** Shows a file's content when it is there, and why when it is not. */
export function Loaded<T>({ from, children }: LoadedProps<T>) {
  if (from.status === 'ready') return children(from.value)
  if (from.status === 'loading')
    return <p role="status">{i18n.t({ id: 'pages.loading', message: 'Loading…' })}</p>
  const { problem, retry } = from
  return (
    <ErrorCard
      {...problemWords(problem)}
      code={problem.code}
      detail={`${problem.where}: ${problem.what}`}
      onRetry={retry}
    />
  )
}
