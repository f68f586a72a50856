import { TriangleAlert } from 'lucide-react'
import { i18n } from '@/i18n/i18n'
import { Button } from './Button'
import styles from './ErrorCard.module.css'

type ErrorCardProps = {
  title: string
  todo: string
  /** Where and what, for whoever mends it. */
  detail: string
  code: string
  onRetry?: () => void
}

/** What failed, what to do, and the details to pass on. */
export function ErrorCard({ title, todo, detail, code, onRetry }: ErrorCardProps) {
  return (
    <section className={styles['card']} role="alert">
      <TriangleAlert size={20} aria-hidden="true" className={styles['icon']} />
      <h2>{title}</h2>
      <p>{todo}</p>
      <p className={styles['detail']}>
        {detail} <span className={styles['code']}>{code}</span>
      </p>
      {onRetry && (
        <Button look="outlined" onPress={onRetry}>
          {i18n.t({ id: 'error.retry', message: 'Try again' })}
        </Button>
      )}
    </section>
  )
}
