import { useState } from 'react'
import { EMBED_PARTS, type EmbedPart } from '@/domain/embed'
import { i18n } from '@/i18n/i18n'
import { useManifest, useView } from '@/session/hooks'
import { copyText, useViewToSay } from '@/session/share'
import { originOf } from '@/session/url/extras'
import { permalink } from '@/session/url/syncUrl'
import { Checkbox } from '@/ui/Checkbox'
import { CopyText } from '@/ui/CopyText'
import { embedPartName } from '@/words/embedParts'
import { appName, viewTitle } from '@/words/viewWords'
import { iframeSnippet, standardHeight } from './iframeSnippet'
import styles from './ShareView.module.css'

/** The view in another page: which parts, whether its filters stay, and what that page must write. */
export function EmbedTab() {
  const said = useViewToSay()
  const view = useView((state) => state)
  const data = useManifest()?.dataset_version ?? null
  const [parts, setParts] = useState<readonly EmbedPart[]>(['headline', 'map', 'time'])
  const [locked, setLocked] = useState(false)
  const [host, setHost] = useState('')
  const origin = originOf(host.trim())
  const toggle = (part: EmbedPart) => {
    const next = EMBED_PARTS.filter((other) => parts.includes(other) !== (other === part))
    if (next.length > 0) setParts(next)
  }
  const embed = { parts, locked, allow: origin === null ? [] : [origin] }
  const snippet = iframeSnippet({
    address: permalink(view, { data, embed }),
    title: `${viewTitle(said)} – ${appName()}`,
    heightPx: standardHeight(parts),
  })
  const lockedLabel = i18n.t({ id: 'embed.locked', message: 'Readers cannot change the filters' })
  return (
    <div className={styles['tab']}>
      <fieldset className={styles['parts']}>
        <legend>{i18n.t({ id: 'embed.parts', message: 'Shown' })}</legend>
        {EMBED_PARTS.map((part) => (
          <Checkbox
            key={part}
            checked={parts.includes(part)}
            onChange={() => toggle(part)}
            label={embedPartName(part)}
          >
            <span>{embedPartName(part)}</span>
          </Checkbox>
        ))}
      </fieldset>
      <Checkbox checked={locked} onChange={() => setLocked(!locked)} label={lockedLabel}>
        <span>{lockedLabel}</span>
      </Checkbox>
      <label className={styles['field']}>
        {i18n.t({ id: 'embed.host', message: 'Site that may talk to it (optional)' })}
        <input
          type="url"
          dir="ltr"
          value={host}
          placeholder="https://example.org"
          aria-invalid={host.trim() !== '' && origin === null}
          onChange={(event) => setHost(event.target.value)}
        />
        <span className={styles['quiet']}>
          {host.trim() !== '' && origin === null
            ? i18n.t({
                id: 'embed.badHost',
                message: 'Expected an origin without a path, as in https://example.org',
              })
            : i18n.t({
                id: 'embed.hostWhy',
                message: 'Its pages can then read and set the view and follow the height.',
              })}
        </span>
      </label>
      <CopyText
        label={i18n.t({ id: 'embed.snippet', message: 'For your page’s HTML' })}
        text={snippet}
        rows={7}
        code
        onCopy={copyText}
        note={i18n.t({
          id: 'embed.server',
          message:
            'Works where the server of this atlas lets other sites embed it (frame-ancestors); see the deployment notes.',
        })}
      />
    </div>
  )
}
