import { X } from 'lucide-react'
import type { Problem } from '@/base/problem'
import { i18n } from '@/i18n/i18n'
import { Button } from '@/ui/Button'
import { problemWords } from '@/words/problems'
import styles from './BriefingView.module.css'

/** What failed, where, and what to do; without `onClose` it stays as long as it is so. */
export function ProblemCard({ problem, onClose }: { problem: Problem; onClose?: () => void }) {
  const { title, todo } = problemWords(problem)
  return (
    <div className={styles['problem']} role="alert">
      <p>
        <strong>{title}</strong>{' '}
        <span className={styles['quiet']}>
          {problem.where}: {problem.what} ({problem.code})
        </span>
      </p>
      <p>{todo}</p>
      {onClose && (
        <Button
          look="icon"
          className={styles['problemClose']}
          onPress={onClose}
          label={i18n.t({ id: 'notice.close', message: 'Close' })}
        >
          <X size={16} aria-hidden="true" />
        </Button>
      )}
    </div>
  )
}
