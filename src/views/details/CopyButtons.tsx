import { Bookmark, Link2, Quote } from 'lucide-react'
import { useState } from 'react'
import type { Incident } from '@/domain/incident'
import { MAX_HIGHLIGHTED } from '@/domain/viewState'
import { i18n } from '@/i18n/i18n'
import { useDispatch, useManifest, useSources, useView } from '@/session/hooks'
import { saveFile } from '@/session/saveFile'
import { citedIncident, copyText, incidentLink } from '@/session/share'
import { Button } from '@/ui/Button'
import { TextFormats } from '@/ui/TextFormats'
import { citationTexts } from '@/words/citation'
import styles from './DetailsView.module.css'

/** The record taken along: its link, its citation, and a mark on the map and in the list. */
export function CopyButtons({ incident }: { incident: Incident }) {
  const manifest = useManifest()
  const [said, setSaid] = useState('')
  const [citing, setCiting] = useState(false)
  const link = incidentLink(incident.id, manifest?.dataset_version ?? null)
  const copied = (done: boolean) =>
    setSaid(
      done
        ? i18n.t({ id: 'copy.done', message: 'Copied' })
        : i18n.t({
            id: 'copy.refused',
            message: 'The browser does not allow copying here. The link: {link}',
            values: { link },
          }),
    )
  return (
    <>
      <div className={styles['copy']}>
        <Button look="outlined" onPress={() => void copyText(link).then(copied)}>
          <Link2 size={14} aria-hidden="true" /> {i18n.t({ id: 'copy.link', message: 'Copy link' })}
        </Button>
        {manifest && (
          <Button look="outlined" expanded={citing} onPress={() => setCiting(!citing)}>
            <Quote size={14} aria-hidden="true" /> {i18n.t({ id: 'copy.cite', message: 'Cite' })}
          </Button>
        )}
        <MarkButton id={incident.id} />
        <span role="status" className={styles['quiet']}>
          {said}
        </span>
      </div>
      {citing && <Citation incident={incident} />}
    </>
  )
}

function Citation({ incident }: { incident: Incident }) {
  const manifest = useManifest()
  const sources = useSources()
  const [today] = useState(() => new Date())
  if (!manifest) return null
  const ids = [...new Set(incident.reports.map(({ source }) => source))]
  const titles = ids.map((id) => sources.get(id)?.title ?? id)
  return (
    <TextFormats
      label={i18n.t({ id: 'cite.formats', message: 'Format of the citation' })}
      formats={citationTexts(citedIncident(incident, manifest, titles, today))}
      onCopy={copyText}
      onSave={(name, text) => saveFile(name, text, 'text/plain;charset=utf-8')}
    />
  )
}

/** Marks are part of the link: they point out records to whoever opens it. */
function MarkButton({ id }: { id: string }) {
  const dispatch = useDispatch()
  const highlight = useView((view) => view.highlight)
  const marked = highlight.includes(id)
  return (
    <Button
      look="outlined"
      pressed={marked}
      disabled={!marked && highlight.length >= MAX_HIGHLIGHTED}
      onPress={() => dispatch({ kind: 'highlight/toggled', id })}
    >
      <Bookmark size={14} aria-hidden="true" /> {i18n.t({ id: 'mark.one', message: 'Mark' })}
    </Button>
  )
}
