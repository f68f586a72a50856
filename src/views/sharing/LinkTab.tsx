import { Mail } from 'lucide-react'
import { useState } from 'react'
import { headline } from '@/derive/headline'
import { i18n } from '@/i18n/i18n'
import { useDerived, useManifest, useView } from '@/session/hooks'
import { copyText, MAX_LINK, useViewToSay } from '@/session/share'
import { MAX_NOTE, MAX_TITLE } from '@/session/url/extras'
import { permalink } from '@/session/url/syncUrl'
import { Button } from '@/ui/Button'
import { CopyText } from '@/ui/CopyText'
import { numberWords } from '@/words/figures'
import { headlineWords } from '@/words/headline'
import { appName, viewFacts, viewTitle } from '@/words/viewWords'
import { QrCode } from './QrCode'
import styles from './ShareView.module.css'

/** What the link holds in words, the link, and the ways to send it. `onFile`: to the file, for what no link can hold. */
export function LinkTab({ onFile }: { onFile: () => void }) {
  const said = useViewToSay()
  const view = useView((state) => state)
  const data = useManifest()?.dataset_version ?? null
  const result = headlineWords(useDerived(headline))
  const [title, setTitle] = useState('')
  const [note, setNote] = useState('')
  const link = permalink(view, { data, title, note })
  const message = `${title || `${viewTitle(said)} – ${appName()}`}\n${result}\n${link}`
  return (
    <div className={styles['tab']}>
      <dl
        className={styles['facts']}
        aria-label={i18n.t({ id: 'share.holds', message: 'What the link holds' })}
      >
        {viewFacts(said).map(({ id, name, words }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <div className={styles['linkAndCode']}>
        <div className={styles['column']}>
          <CopyText
            label={i18n.t({ id: 'share.link', message: 'Link' })}
            text={link}
            onCopy={copyText}
            note={i18n.t({
              id: 'share.length',
              message: '{count, plural, one {# character} other {# characters}}',
              values: { count: link.length },
            })}
          />
          {link.length > MAX_LINK && <TooLong onFile={onFile} />}
          <Words title={title} note={note} onTitle={setTitle} onNote={setNote} />
        </div>
        <QrCode link={link} />
      </div>
      <CopyText
        label={i18n.t({ id: 'share.message', message: 'Short text for a message' })}
        text={message}
        rows={5}
        onCopy={copyText}
      >
        <a className={styles['mail']} href={mailAddress(title || viewTitle(said), message)}>
          <Mail size={14} aria-hidden="true" /> {i18n.t({ id: 'share.mail', message: 'E-mail' })}
        </a>
      </CopyText>
    </div>
  )
}

const mailAddress = (subject: string, body: string): string =>
  `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`

function TooLong({ onFile }: { onFile: () => void }) {
  return (
    <p className={styles['warning']} role="status">
      {i18n.t({
        id: 'share.tooLong',
        message: 'Longer than {limit} characters: mail and chat programs may cut it.',
        values: { limit: numberWords(MAX_LINK) },
      })}{' '}
      <Button look="link" onPress={onFile}>
        {i18n.t({ id: 'share.asFile', message: 'Save the view as a file instead' })}
      </Button>
    </p>
  )
}

type WordsProps = {
  title: string
  note: string
  onTitle: (text: string) => void
  onNote: (text: string) => void
}

/** Words for whoever opens the link; they stand in it, in the open. */
function Words({ title, note, onTitle, onNote }: WordsProps) {
  return (
    <details className={styles['words']}>
      <summary>{i18n.t({ id: 'share.addWords', message: 'Add a title and a note' })}</summary>
      <label>
        {i18n.t({ id: 'share.wordsTitle', message: 'Title' })}
        <input
          type="text"
          dir="auto"
          value={title}
          maxLength={MAX_TITLE}
          onChange={(event) => onTitle(event.target.value)}
        />
      </label>
      <label>
        {i18n.t({ id: 'share.wordsNote', message: 'Note' })}
        <textarea
          rows={3}
          dir="auto"
          value={note}
          maxLength={MAX_NOTE}
          onChange={(event) => onNote(event.target.value)}
        />
      </label>
      <p className={styles['quiet']}>
        {i18n.t({
          id: 'share.wordsOpen',
          message: 'Both stand in the link itself, readable to anyone who has it.',
        })}
      </p>
    </details>
  )
}
