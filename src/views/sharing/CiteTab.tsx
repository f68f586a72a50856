import { useMemo, useState } from 'react'
import { tableRows } from '@/derive/tableRows'
import { i18n } from '@/i18n/i18n'
import { useDataset, useDerived, useManifest, useView } from '@/session/hooks'
import { saveFile } from '@/session/saveFile'
import { copyText, useViewToSay } from '@/session/share'
import { permalink } from '@/session/url/syncUrl'
import { TextFormats } from '@/ui/TextFormats'
import { citationTexts, viewReference } from '@/words/citation'
import { isoDay } from '@/words/exportNotes'
import { filterSentence, shownOfAll, viewTitle } from '@/words/viewWords'
import styles from './ShareView.module.css'

/** A reference to exactly this view of exactly this edition. */
export function CiteTab() {
  const said = useViewToSay()
  const manifest = useManifest()
  const [today] = useState(() => new Date())
  const dataset = useDataset()
  const view = useView((state) => state)
  const everyRow = useMemo(() => Uint32Array.from({ length: dataset.rows }, (_, row) => row), [dataset])
  const shown = useDerived(useMemo(() => (result) => tableRows(result, everyRow).length, [everyRow]))
  if (!manifest)
    return (
      <p className={styles['tab']}>
        {i18n.t({
          id: 'cite.noEdition',
          message: 'The edition is not known: geo/manifest.json could not be read.',
        })}
      </p>
    )
  const reference = viewReference(
    {
      title: viewTitle(said),
      filters: filterSentence(said),
      records: shownOfAll(shown, dataset.rows),
    },
    {
      manifest,
      link: permalink(view, { data: manifest.dataset_version }),
      accessed: isoDay(today),
    },
  )
  return (
    <div className={styles['tab']}>
      <p className={styles['quiet']}>
        {i18n.t({
          id: 'cite.intro',
          message:
            'Names the filters, the edition and its hash, so that whoever checks it finds the same records, or what changed since.',
        })}
      </p>
      <TextFormats
        label={i18n.t({ id: 'cite.formats', message: 'Format of the citation' })}
        formats={citationTexts(reference)}
        onCopy={copyText}
        onSave={(name, text) => saveFile(name, text, 'text/plain;charset=utf-8')}
      />
    </div>
  )
}
