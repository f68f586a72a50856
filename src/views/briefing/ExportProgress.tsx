import { X } from 'lucide-react'
import { assertNever } from '@/base/assertNever'
import { i18n } from '@/i18n/i18n'
import { Button } from '@/ui/Button'
import type { DeckForm } from './deck/exportBriefing'
import styles from './ExportProgress.module.css'
import type { Exporting } from './useExport'

type ExportProgressProps = {
  state: Exporting
  onCancel: () => void
  onClose: () => void
  onRetry: (form: DeckForm) => void
}

/** How far an export has come, and the way out of it. */
export function ExportProgress({ state, onCancel, onClose, onRetry }: ExportProgressProps) {
  if (state.status === 'idle') return null
  return (
    <div className={styles['export']} data-failed={state.status === 'failed'}>
      <p role={state.status === 'failed' ? 'alert' : 'status'}>{wordsOf(state)}</p>
      {state.status === 'working' ? (
        <>
          <progress
            aria-label={i18n.t({ id: 'deck.progress', message: 'Export' })}
            {...(state.count === 0 ? {} : { value: state.done, max: state.count + 1 })}
          />
          <Button look="outlined" onPress={onCancel}>
            {i18n.t({ id: 'deck.cancel', message: 'Cancel' })}
          </Button>
        </>
      ) : (
        <span className={styles['acts']}>
          {state.status === 'failed' && (
            <Button look="outlined" onPress={() => onRetry(state.form)}>
              {i18n.t({ id: 'deck.retry', message: 'Try again' })}
            </Button>
          )}
          <Button look="icon" onPress={onClose} label={i18n.t({ id: 'deck.putAway', message: 'Close' })}>
            <X size={16} aria-hidden="true" />
          </Button>
        </span>
      )}
    </div>
  )
}

function wordsOf(state: Exclude<Exporting, { status: 'idle' }>): string {
  switch (state.status) {
    case 'working':
      if (state.count === 0) return i18n.t({ id: 'deck.starting', message: 'Preparing the slides…' })
      return state.done < state.count
        ? i18n.t({
            id: 'deck.slideOf',
            message: 'Slide {number} of {count}',
            values: { number: state.done + 1, count: state.count },
          })
        : i18n.t({ id: 'deck.writing', message: 'Writing the file…' })
    case 'done':
      return savedWords(state.form)
    case 'failed':
      return i18n.t({
        id: 'deck.failed',
        message: 'Nothing was saved: {what}',
        values: { what: state.what },
      })
    default:
      return assertNever(state)
  }
}

function savedWords(form: DeckForm): string {
  switch (form) {
    case 'pptx':
      return i18n.t({
        id: 'deck.saved.pptx',
        message: 'Slides saved. Text, charts and tables can be edited.',
      })
    case 'png':
      return i18n.t({ id: 'deck.saved.png', message: 'Pictures saved, one a slide.' })
    case 'html':
      return i18n.t({
        id: 'deck.saved.html',
        message: 'Page saved. It opens in any browser, without a network.',
      })
    default:
      return assertNever(form)
  }
}
