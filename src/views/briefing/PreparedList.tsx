import { Play } from 'lucide-react'
import { i18n } from '@/i18n/i18n'
import { usePreparedBriefings, useSession } from '@/session/hooks'
import { Button } from '@/ui/Button'
import { EnglishText } from '@/ui/EnglishText'
import { openCopy } from './openCopy'
import styles from './PreparedList.module.css'

/** The briefings that come with the data: to be shown as they are, or copied and made one's own. */
export function PreparedList() {
  const { presentation } = useSession()
  const prepared = usePreparedBriefings()
  if (prepared.status !== 'ready' || prepared.value.length === 0) return null
  return (
    <section aria-labelledby="prepared-briefings">
      <h3 id="prepared-briefings">
        {i18n.t({ id: 'briefing.prepared', message: 'Prepared with the data' })}
      </h3>
      <ul className={styles['list']}>
        {prepared.value.map(({ summary, briefing }) => (
          <li key={briefing.id}>
            <h4>
              <EnglishText>{briefing.title}</EnglishText>
            </h4>
            <p>
              <EnglishText>{summary}</EnglishText>
            </p>
            <div className={styles['acts']}>
              <Button look="outlined" onPress={() => presentation.setState({ briefing, from: null }, true)}>
                <Play size={14} aria-hidden="true" />
                {i18n.t({ id: 'briefing.present', message: 'Present' })}
                <span className="visually-hidden">: {briefing.title}</span>
              </Button>
              <Button look="link" onPress={() => openCopy(briefing)}>
                {i18n.t({ id: 'briefing.copy', message: 'Open a copy' })}
                <span className="visually-hidden">: {briefing.title}</span>
              </Button>
              <span className={styles['count']}>
                {i18n.t({
                  id: 'briefing.slideCount',
                  message: '{slides, plural, one {# slide} other {# slides}}',
                  values: { slides: briefing.slides.length },
                })}
              </span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
