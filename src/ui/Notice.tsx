import { X } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { i18n } from '@/i18n/i18n'
import { Button } from './Button'
import styles from './Notice.module.css'

type NoticeProps = { title: string; children?: ReactNode; onClose?: () => void }

/** Said once, quietly, and put away by the reader; children are list items. */
export function Notice({ title, children, onClose }: NoticeProps) {
  const [open, setOpen] = useState(true)
  if (!open) return null
  return (
    <section className={styles['notice']} role="status">
      <header className={styles['header']}>
        <h2>{title}</h2>
        <Button
          look="icon"
          onPress={() => {
            setOpen(false)
            onClose?.()
          }}
          label={i18n.t({ id: 'notice.close', message: 'Close' })}
        >
          <X size={16} aria-hidden="true" />
        </Button>
      </header>
      {children !== undefined && <ul>{children}</ul>}
    </section>
  )
}
