import { Copy } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import { i18n } from '@/i18n/i18n'
import { Button } from './Button'
import styles from './CopyText.module.css'

type CopyTextProps = {
  label: string
  text: string
  /** False where the browser refuses. */
  onCopy: (text: string) => Promise<boolean>
  /** Lines that are shown; one is a field, more a text. */
  rows?: number
  /** Set in type of one width, for code. */
  code?: boolean
  /** A line below: how long it is, what to mind. */
  note?: ReactNode
  /** Further buttons beside "Copy". */
  children?: ReactNode
}

/** A text to take along: selected at a touch, copied at a press, and said whether that worked. */
export function CopyText({ label, text, onCopy, rows = 1, code = false, note, children }: CopyTextProps) {
  const id = useId()
  const [copied, setCopied] = useState<{ text: string; done: boolean } | null>(null)
  // What was said of another text is not true of this one.
  const said = copied?.text === text ? copied.done : null
  return (
    <div className={styles['copyText']}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className={styles['field']}
        data-code={code}
        readOnly
        rows={rows}
        wrap={rows === 1 ? 'off' : 'soft'}
        dir="auto"
        spellCheck={false}
        value={text}
        onFocus={(event) => event.target.select()}
      />
      <div className={styles['actions']}>
        <Button
          look="outlined"
          label={i18n.t({ id: 'copyText.copyOf', message: 'Copy: {label}', values: { label } })}
          onPress={() => void onCopy(text).then((done) => setCopied({ text, done }))}
        >
          <Copy size={14} aria-hidden="true" /> {i18n.t({ id: 'copyText.copy', message: 'Copy' })}
        </Button>
        {children}
        <span role="status" className={styles['said']}>
          {said === true && i18n.t({ id: 'copyText.done', message: 'Copied' })}
          {said === false &&
            i18n.t({
              id: 'copyText.refused',
              message: 'The browser does not allow copying here. Select the text and copy it yourself.',
            })}
        </span>
      </div>
      {note !== undefined && <p className={styles['note']}>{note}</p>}
    </div>
  )
}
