import { Link2, Quote } from 'lucide-react'
import { useState } from 'react'
import type { Incident } from '@/domain/incident'
import { i18n } from '@/i18n/i18n'
import { useManifest } from '@/session/hooks'
import { copyIncidentCitation, copyIncidentLink, incidentLink } from '@/session/share'
import { Button } from '@/ui/Button'
import styles from './DetailsView.module.css'

export function CopyButtons({ incident }: { incident: Incident }) {
  const manifest = useManifest()
  const [said, setSaid] = useState('')
  const copied = (done: boolean) =>
    setSaid(
      done
        ? i18n.t({ id: 'copy.done', message: 'Copied' })
        : i18n.t({
            id: 'copy.refused',
            message: 'The browser does not allow copying here. The link: {link}',
            values: { link: incidentLink(incident.id) },
          }),
    )
  return (
    <div className={styles['copy']}>
      <Button look="outlined" onPress={() => void copyIncidentLink(incident.id).then(copied)}>
        <Link2 size={14} aria-hidden="true" /> {i18n.t({ id: 'copy.link', message: 'Copy link' })}
      </Button>
      {manifest && (
        <Button
          look="outlined"
          onPress={() => void copyIncidentCitation(incident, manifest, new Date()).then(copied)}
        >
          <Quote size={14} aria-hidden="true" /> {i18n.t({ id: 'copy.citation', message: 'Copy citation' })}
        </Button>
      )}
      <span role="status" className={styles['quiet']}>
        {said}
      </span>
    </div>
  )
}
