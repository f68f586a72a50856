import { assertNever } from '@/base/assertNever'
import { i18n } from '@/i18n/i18n'
import { briefings, untitled, useBriefings } from '@/session/briefings'
import { Button } from '@/ui/Button'
import styles from './BriefingView.module.css'
import { ProblemCard } from './ProblemCard'

/** Whether what is written is kept, and what to do where it is not. */
export function SaveLine() {
  const { open, problem, removed } = useBriefings()
  const keeper = briefings()
  return (
    <>
      {problem && open?.save.status !== 'failed' && <ProblemCard problem={problem} />}
      {open && <SaveWords />}
      {removed && (
        <p className={styles['line']} role="status">
          {i18n.t({
            id: 'briefing.removed',
            message: 'Deleted: “{title}”',
            values: { title: removed.title === '' ? untitled() : removed.title },
          })}
          <Button look="outlined" onPress={() => void keeper.unremove()}>
            {i18n.t({ id: 'briefing.unremove', message: 'Put it back' })}
          </Button>
        </p>
      )}
    </>
  )
}

function SaveWords() {
  const { open } = useBriefings()
  const keeper = briefings()
  if (!open) return null
  const { save } = open
  switch (save.status) {
    case 'saved':
      return (
        <p className={styles['saved']} data-testid="briefing-saved">
          {i18n.t({ id: 'briefing.saved', message: 'Saved in this browser' })}
        </p>
      )
    case 'saving':
      return <p className={styles['saved']}>{i18n.t({ id: 'briefing.saving', message: 'Saving…' })}</p>
    case 'failed':
      return <ProblemCard problem={save.problem} />
    case 'conflict':
      return (
        <div className={styles['problem']} role="alert">
          <p>
            <strong>
              {i18n.t({
                id: 'briefing.conflict',
                message: 'Another window has changed this briefing. What you wrote here is not saved.',
              })}
            </strong>
          </p>
          <div className={styles['choices']}>
            <Button look="outlined" onPress={() => void keeper.keepBoth()}>
              {i18n.t({ id: 'briefing.keepBoth', message: 'Keep both' })}
            </Button>
            <Button look="outlined" onPress={keeper.takeTheirs}>
              {i18n.t({ id: 'briefing.takeTheirs', message: 'Take the other' })}
            </Button>
            <Button look="outlined" onPress={keeper.keepMine}>
              {i18n.t({ id: 'briefing.keepMine', message: 'Replace it with this' })}
            </Button>
          </div>
        </div>
      )
    default:
      return assertNever(save)
  }
}
