import { assertNever } from '@/base/assertNever'
import { i18n } from '@/i18n/i18n'
import { Button } from '@/ui/Button'
import { ErrorCard } from '@/ui/ErrorCard'
import { problemWords } from '@/words/problems'
import type { PictureStep } from './mapPicture'
import styles from './PictureView.module.css'
import type { PictureState } from './usePicture'

type PicturePreviewProps = { state: PictureState; onStop: () => void; onAgain: () => void }

/** The file as it will be saved, or how far it is, or why there is none. */
export function PicturePreview({ state, onStop, onAgain }: PicturePreviewProps) {
  return (
    <div className={styles['preview']} data-testid="picture-preview" data-status={state.status}>
      {content(state, onStop, onAgain)}
    </div>
  )
}

function content(state: PictureState, onStop: () => void, onAgain: () => void) {
  switch (state.status) {
    case 'working':
      return (
        <div className={styles['waiting']}>
          <p role="status">{stepWords(state.step)}</p>
          <Button look="outlined" onPress={onStop}>
            {i18n.t({ id: 'picture.stop', message: 'Stop' })}
          </Button>
        </div>
      )
    case 'stopped':
      return (
        <div className={styles['waiting']}>
          <p role="status">{i18n.t({ id: 'picture.stopped', message: 'Stopped' })}</p>
          <Button look="outlined" onPress={onAgain}>
            {i18n.t({ id: 'picture.again', message: 'Draw the picture' })}
          </Button>
        </div>
      )
    case 'failed':
      return <Failed what={state.what} onAgain={onAgain} />
    case 'ready': {
      const { words, missing } = state.picture
      return (
        <>
          <img src={state.address} alt={[words.title, ...words.under].join('. ')} />
          {missing.length > 0 && (
            <p role="status" className={styles['missing']}>
              {i18n.t({
                id: 'picture.missing',
                message: 'Not in the picture, because it could not be loaded: {parts}',
                values: { parts: missing.join(', ') },
              })}
            </p>
          )}
        </>
      )
    }
    default:
      return assertNever(state)
  }
}

function Failed({ what, onAgain }: { what: string; onAgain: () => void }) {
  const problem = { code: 'ATLAS-203', where: 'picture', what } as const
  return <ErrorCard {...problemWords(problem)} code={problem.code} detail={what} onRetry={onAgain} />
}

function stepWords(step: PictureStep): string {
  switch (step) {
    case 'data':
      return i18n.t({ id: 'picture.step.data', message: 'Preparing the picture…' })
    case 'map':
      return i18n.t({ id: 'picture.step.map', message: 'Drawing the map…' })
    case 'drawing':
      return i18n.t({ id: 'picture.step.drawing', message: 'Putting it together…' })
    default:
      return assertNever(step)
  }
}
